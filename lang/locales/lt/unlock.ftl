unlock-title = Atrakinimas
unlock-choose-person = Kas naudojasi šia planšete?
unlock-someone-else = Kas nors kitas
unlock-pass-phrase-why = Reikia kartą per pamainą ir iš naujo įkėlus puslapį.
unlock-pin = PIN kodas
unlock-pin-hint = 6 skaitmenys
unlock-submit = Atrakinti
unlock-opening = Atveriama. Tai užtruks kelias sekundes.
unlock-use-pass-phrase = Naudoti slaptažodį
unlock-wrong-pass-phrase = Tai ne šios planšetės slaptažodis. Viskas joje tebėra. Bandykite vėl.
unlock-wrong-pin = { $n ->
    [one] PIN kodas neteisingas. Liko { $n } bandymas; paskui reikės slaptažodžio.
    [few] PIN kodas neteisingas. Liko { $n } bandymai; paskui reikės slaptažodžio.
    [many] PIN kodas neteisingas. Liko { $n } bandymo; paskui reikės slaptažodžio.
   *[other] PIN kodas neteisingas. Liko { $n } bandymų; paskui reikės slaptažodžio.
}
unlock-pin-used-up = PIN kodas penkis kartus įvestas neteisingai. Viskas šioje planšetėje tebėra. Įveskite slaptažodį.
unlock-locked-idle = Užrakinta, nes kurį laiką programėle niekas nesinaudojo. Jūsų įvestas tekstas išsaugotas.
unlock-locked = Užrakinta. Kol užrakinta, į biurą nieko nesiunčiama.
unlock-waiting = { $n ->
    [one] { $n } įrašas saugiai laikomas čia ir bus išsiųstas į biurą, kai atrakinsite.
    [few] { $n } įrašai saugiai laikomi čia ir bus išsiųsti į biurą, kai atrakinsite.
    [many] { $n } įrašo saugiai laikoma čia ir bus išsiųsta į biurą, kai atrakinsite.
   *[other] { $n } įrašų saugiai laikoma čia ir bus išsiųsta į biurą, kai atrakinsite.
}
unlock-changed-elsewhere = Jūsų slaptažodis pakeistas kitame įrenginyje. Kol ši planšetė nesusisieks su biuru, ją atrakina senasis. Paskui naudokite naująjį.
unlock-new-pass-phrase-needed = Jūsų slaptažodis pakeistas kitame įrenginyje. Įveskite naująjį. Viskas šioje planšetėje tebėra.
unlock-forgotten-title = Nepavyksta atrakinti?
unlock-forgotten-detail = Šioje planšetėje nieko neištrinta. Vėl ją atrakinti gali tik biuras: paskambinkite į biurą.
# $phone: the number as the office publishes it.
unlock-phone-office = Skambinti į biurą: { $phone }

unlock-pin-set-title = Pasirinkite PIN kodą
unlock-pin-set-why = Su PIN kodu per pamainą atrakinsite greitai. Planšetėje jis niekada nesaugomas.
unlock-pin-new = Naujas PIN kodas
unlock-pin-repeat = Tas pats PIN kodas dar kartą
unlock-pin-set = Naudoti šį PIN kodą
unlock-pin-later = Ne dabar
unlock-pin-saved = PIN kodas galioja iki šios pamainos pabaigos.
unlock-pin-not-six = Įveskite 6 skaitmenis. PIN kodas dar nenustatytas.
unlock-pin-differs = PIN kodai nesutampa. PIN kodas dar nenustatytas. Įveskite abu dar kartą.
unlock-pin-too-simple = Šį PIN kodą lengva atspėti. PIN kodas dar nenustatytas. Pasirinkite kitą.

# The tablet has had no contact with the office for longer than the organisation allows. $days: how many days it allows.
unlock-away-title = Šiai planšetei reikia biuro atsakymo
unlock-away-detail = { $days ->
    [one] Ji ilgiau kaip { $days } dieną nesusisiekė su biuru, todėl atsivers tik tada, kai susisieks. Viskas joje saugu; tai, kas neišsiųsta, neištrinama.
    [few] Ji ilgiau kaip { $days } dienas nesusisiekė su biuru, todėl atsivers tik tada, kai susisieks. Viskas joje saugu; tai, kas neišsiųsta, neištrinama.
   *[other] Ji ilgiau kaip { $days } dienų nesusisiekė su biuru, todėl atsivers tik tada, kai susisieks. Viskas joje saugu; tai, kas neišsiųsta, neištrinama.
}
unlock-away-what-to-do = Nueikite ten, kur yra ryšys. Kai biuras atsakys, planšetė atsivers savaime.
unlock-away-asking = Klausiama biuro…
unlock-away-no-answer = Su biuru susisiekti dar nepavyksta. Programėlė pati bando vėl.
# The office has signed the tablet off, everything was delivered, and the tablet has deleted its key.
unlock-signed-off-title = Biuras nutraukė šios planšetės naudojimą
unlock-signed-off-detail = Jūsų įrašai, kurie buvo tik čia, pasiekė biurą, ten jie bus peržiūrėti. Tai, ką pradėjote ir neįrašėte, taip pat yra ten kaip užšifruotas užrašas. Kas dar dirba su šia planšete, atrakina ją dar kartą, kad biurą pasiektų ir jo įrašai. Bylų šioje planšetėje atverti nebegalima. Jei norite vėl su ja dirbti, paprašykite biuro naujo kodo.
unlock-signed-off-notes-wait = Jūsų įrašai, kurie buvo tik čia, pasiekė biurą, ten jie bus peržiūrėti. To, ką pradėjote ir neįrašėte, pristatyti dar nepavyko: tai laukia čia kaip užšifruotas užrašas, kurį gali atverti tik biuras, ir bus išsiųsta savaime, kai tik bus ryšys ir biuras turės tam vietos. Paskambinkite į biurą, kad kas nors perskaitytų jau turimus užšifruotus užrašus, ir palikite planšetę prijungtą prie tinklo. Bylų šioje planšetėje atverti nebegalima. Jei norite vėl su ja dirbti, paprašykite biuro naujo kodo.
