# Writing to the office while the tablet cannot be unlocked. What is written is sealed at once: only the office can open it.

sealed-note-title = Jegyzet írása az irodának
# Button on the lock screen.
sealed-note-begin = Jegyzet írása az irodának
sealed-note-intro = Amit ide ír, azt az alkalmazás azonnal titkosítja. Csak az iroda tudja megnyitni; ezen a táblagépen senki sem, még Ön sem. Amint van hálózat, magától eljut az irodába.
sealed-note-who = Kiről van szó?
sealed-note-who-hint = Név és cím, vagy az ügyszám
sealed-note-text = Mit kell tudnia az irodának?
sealed-note-emergency = Valaki veszélyben van
sealed-note-save = Jegyzet titkosítása
sealed-note-kept = A jegyzet titkosítva van, és megmarad ezen a táblagépen. Amint van hálózat, magától eljut az irodába.
sealed-note-empty = Írja le, mit kell tudnia az irodának. Mentés nem történt.
sealed-note-not-kept = A táblagép nem tudta megőrizni a jegyzetet. Amit írt, megmaradt az űrlapon. Írja le papírra, és hívja az irodát.
# $n: sealed notes on this tablet that have not reached the office.
sealed-note-waiting = { $n ->
    [one] { $n } titkosított jegyzet vár itt hálózatra
   *[other] { $n } titkosított jegyzet vár itt hálózatra
}
sealed-note-sent = Titkosított jegyzete megérkezett az irodába.
sealed-note-unread-yet = Megérkezett, de lehet, hogy még senki sem olvasta. Telefonáljon most.
sealed-note-back = Vissza a feloldáshoz

# At the top of the office's pages. $n: sealed notes that came in and nobody has read.
sealed-note-unread = { $n ->
    [one] { $n } titkosított jegyzet érkezett, és még senki sem olvasta el
   *[other] { $n } titkosított jegyzet érkezett, és még senki sem olvasta el őket
}
sealed-note-unread-why = Vészhelyzet is lehet: ilyen jegyzetet olyan táblagépen írnak, amelyet senki sem tud feloldani. Itt nem olvasható.
# A command in Latin letters follows.
sealed-note-unread-do = Szóljon most azonnal annak, aki a szervezet titkos kulcsát őrzi. A jegyzeteket a kiszolgálón ezzel a paranccsal lehet elolvasni:
# After the name of a tablet. $n: its notes; $when: for example today, 17:42.
sealed-note-unread-came = { $n ->
    [one] érkezett: { $when }
   *[other] { $n } jegyzet, az első érkezett: { $when }
}
# In place of a tablet's name: somebody brought the file to the office.
sealed-note-unread-file = Fájlban, egy táblagépről
