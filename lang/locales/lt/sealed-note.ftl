# Writing to the office while the tablet cannot be unlocked. What is written is sealed at once: only the office can open it.

sealed-note-title = Užrašas biurui
# Button on the lock screen.
sealed-note-begin = Parašyti užrašą biurui
sealed-note-intro = Tai, ką čia parašysite, bus iš karto užšifruota. Atverti užrašą galės tik biuras: šioje planšetėje jo nebeatversite nei Jūs, nei kas nors kitas. Kai bus ryšys, užrašas savaime nukeliaus į biurą.
sealed-note-who = Apie kurį žmogų rašote?
sealed-note-who-hint = Vardas, pavardė ir adresas arba bylos registracijos numeris
sealed-note-text = Ką biuras turėtų žinoti?
sealed-note-emergency = Kažkam gresia pavojus
sealed-note-save = Užšifruoti užrašą
sealed-note-kept = Užrašas užšifruotas ir saugomas šioje planšetėje. Kai bus ryšys, jis savaime nukeliaus į biurą.
sealed-note-empty = Parašykite, ką biuras turėtų žinoti. Nieko neįrašyta.
sealed-note-not-kept = Planšetei nepavyko išsaugoti užrašo. Jūsų tekstas tebėra formoje. Užsirašykite jį ant popieriaus ir paskambinkite į biurą.
# $n: sealed notes on this tablet that have not reached the office.
sealed-note-waiting = { $n ->
    [one] Čia ryšio laukia { $n } užšifruotas užrašas
    [few] Čia ryšio laukia { $n } užšifruoti užrašai
   *[other] Čia ryšio laukia { $n } užšifruotų užrašų
}
sealed-note-sent = Jūsų užšifruotas užrašas pasiekė biurą.
sealed-note-unread-yet = Gauta, bet gal dar niekas neperskaitė. Skambinkite dabar.
sealed-note-back = Grįžti prie atrakinimo

# At the top of the office's pages. $n: sealed notes that came in and nobody has read.
sealed-note-unread = { $n ->
    [one] Gautas { $n } užšifruotas užrašas, kurio dar niekas neperskaitė
    [few] Gauti { $n } užšifruoti užrašai, kurių dar niekas neperskaitė
   *[other] Gauta { $n } užšifruotų užrašų, kurių dar niekas neperskaitė
}
sealed-note-unread-why = Tai gali būti skubus atvejis: tokie užrašai rašomi planšetėse, kurių niekas negali atrakinti. Čia jų perskaityti negalima.
# A command in Latin letters follows.
sealed-note-unread-do = Dabar pat praneškite tam, kas saugo organizacijos privatųjį raktą. Užrašai skaitomi serveryje šia komanda:
# After the name of a tablet. $n: its notes; $when: for example today, 17:42.
sealed-note-unread-came = { $n ->
    [one] { $n } užrašas, laukia nuo: { $when }
    [few] { $n } užrašai, pirmasis gautas: { $when }
   *[other] { $n } užrašų, pirmasis gautas: { $when }
}
# In place of a tablet's name: somebody brought the file to the office.
sealed-note-unread-file = Faile iš planšetės
