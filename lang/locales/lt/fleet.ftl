# The office's page about tablets: what each last said of itself. Never anything of what is on them.

fleet-title = Planšetės
fleet-intro = Ką kiekviena planšetė paskutinį kartą pranešė apie save. Kas joje laikoma, čia nerodoma.
fleet-tablet = Planšetė
fleet-worker = Darbuotojas
fleet-version = Programėlės versija
fleet-contact = Paskutinis ryšys
fleet-unsent = Dar neišsiųsta
# $when: date and time of the oldest entry that was not sent.
fleet-unsent-since = { $n ->
    [one] { $n } įrašas, laukia nuo: { $when }
    [few] { $n } įrašai, seniausias laukia nuo: { $when }
   *[other] { $n } įrašų, seniausias laukia nuo: { $when }
}
fleet-nothing-unsent = Viskas išsiųsta
fleet-storage = Atmintis
fleet-storage-kept = Duomenys saugomi, kol bus pašalinti
fleet-storage-may-go = Naršyklė gali ištrinti duomenis
fleet-storage-unknown = Nežinoma
fleet-clock = Laikrodis
fleet-clock-right = Eina teisingai
fleet-clock-ahead = { $minutes ->
    [one] Skuba { $minutes } minutę
    [few] Skuba { $minutes } minutes
   *[other] Skuba { $minutes } minučių
}
fleet-clock-behind = { $minutes ->
    [one] Vėluoja { $minutes } minutę
    [few] Vėluoja { $minutes } minutes
   *[other] Vėluoja { $minutes } minučių
}
fleet-silent = Apie save dar nieko nepranešė
fleet-needs-network = Planšečių sąrašui reikia ryšio.
fleet-none = Dar nenaudojama nė viena planšetė.
# Button: the tablet was lost or stolen.
fleet-sign-off = Nutraukti naudojimą
fleet-sign-off-title = Nutraukti šios planšetės naudojimą?
fleet-sign-off-detail = Iš biuro ji nieko nebegaus. Kai kitą kartą bus atrakinta esant ryšiui, ji perduos tai, kas yra tik joje; šie įrašai bus atidėti ir lauks Jūsų sprendimo. Tada ji ištrins savo raktą. Šio veiksmo atšaukti negalima; jei planšetė atsiras, jai bus duotas naujas kodas.
fleet-sign-off-sure = Taip, nutraukti
fleet-signed-off = Naudojimas nutrauktas: { $when }
fleet-sign-off-own = Tai planšetė, kuria dabar naudojatės. Būsite joje atjungti, ir jai reikės naujo kodo.
fleet-sign-off-last = Tai planšetė, kuria dabar naudojatės, o niekas kitas, kas rūpinasi planšetėmis, jos neturi. Po to niekas programėlėje planšetėmis rūpintis negalės: naują kodą sukurs tik tas, kas prižiūri serverį.
fleet-sign-off-shared = { $n ->
    [one] Su šia planšete dirba { $n } žmogus. Jos naudojimas bus nutrauktas jam.
    [few] Su šia planšete dirba { $n } žmonės. Jos naudojimas bus nutrauktas visiems.
   *[other] Su šia planšete dirba { $n } žmonių. Jos naudojimas bus nutrauktas visiems.
}
