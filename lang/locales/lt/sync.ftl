sync-first-title = Jūsų bylos siunčiamos į šią planšetę
sync-first-progress = { $n ->
    [one] Bylų šioje planšetėje: { $done } iš { $n }
    [few] Bylų šioje planšetėje: { $done } iš { $n }
    [many] Bylų šioje planšetėje: { $done } iš { $n }
   *[other] Bylų šioje planšetėje: { $done } iš { $n }
}
sync-first-usable = Jau galite pradėti. Skubiausios bylos atkeliavo pirmiausia.
sync-first-interrupted = Dingo ryšys. Kas atkeliavo, lieka čia; visa kita atkeliaus savaime, kai ryšys vėl bus.
sync-first-done = Dabar galite dirbti be ryšio
sync-first-none = Bylų dar neturite. Kai biuras paskirs bylą, ji atsiras čia.

sync-online = Yra ryšys su biuru
sync-offline = Dirbama be ryšio
sync-sending = Siunčiama į biurą…
sync-fetching = Gaunami nauji įrašai…
sync-locked = Užrakinta: nieko nesiunčiama
sync-offline-detail = Galite dirbti toliau. Viskas, ką įrašote, saugoma šioje planšetėje ir savaime nukeliaus į biurą, kai bus ryšys.
sync-unreachable = Ryšys yra, bet biuras neatsako. Galite dirbti toliau; programėlė pati bando vėl.
sync-stuck = Jau kurį laiką biuras nieko negauna. Viskas saugu šioje planšetėje. Ryšys užmezgamas iš naujo.
sync-signed-out = Biuras šio prisijungimo nebeatpažįsta. Viskas saugu šioje planšetėje. Prisijunkite iš naujo, ir viskas bus išsiųsta.
sync-renewing = Biuro duomenys grąžinti į ankstesnę būseną. Ši planšetė iš naujo siunčia tai, ko ten trūksta; joje nieko neprarasta.
sync-device-stopped = Biuras sustabdė šios planšetės naudojimą. Ką parašėte anksčiau, dar galima išsiųsti; naujos bylos nebegaunamos. Paskambinkite į biurą.
sync-last-contact = Paskutinis ryšys su biuru: { $when }
sync-clock-wrong = Šios planšetės laikrodis eina neteisingai: jis rodo ankstesnį laiką nei paskutinis ryšys su biuru ({ $when }). Nustatykite jį. Iki tol datas ir laiką įrašykite patys; biuro prašoma juos patikrinti.
sync-new-arrived = { $n ->
    [one] Pasikeitė { $n } byla
    [few] Pasikeitė { $n } bylos
    [many] Pasikeitė { $n } bylos
   *[other] Pasikeitė { $n } bylų
}

save-saving = Įrašoma…
save-saved = Įrašyta šioje planšetėje
save-only-here = Tik šioje planšetėje
save-arrived = Biure: { $when }
save-count-only-here = { $n ->
    [0] Nėra nieko, kas būtų tik šioje planšetėje
    [one] { $n } įrašas tik šioje planšetėje
    [few] { $n } įrašai tik šioje planšetėje
    [many] { $n } įrašo tik šioje planšetėje
   *[other] { $n } įrašų tik šioje planšetėje
}
save-failed-title = Dar neįrašyta
save-failed-detail = Planšetė nepatvirtino, kad tai įrašyta. Jūsų tekstas tebėra formoje. Įrašykite dar kartą; jei nepadeda, užsirašykite jį ir paskambinkite į biurą.
save-draft-found = Tai pradėjote anksčiau. Štai ką buvote parašę.
save-draft-discard = Išmesti juodraštį
