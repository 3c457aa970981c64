settings-title = Nustatymai
settings-language = Programėlės kalba
settings-look = Išvaizda
settings-look-light = Šviesi
settings-look-dark = Tamsi
settings-look-device = Kaip planšetėje
settings-text-size = Teksto dydis
settings-text-normal = Įprastas
settings-text-large = Didelis
settings-text-largest = Didžiausias
settings-week-start = Pirmoji savaitės diena
settings-saved = Nustatymas įrašytas šioje planšetėje

settings-unlocking = Atrakinimas
settings-pin-set = Nustatyti PIN kodą
settings-pin-change = Keisti PIN kodą
settings-pin-remove = Pašalinti PIN kodą
settings-lock-after = { $n ->
    [one] Užrakinama, kai nenaudojama { $n } minutę
    [few] Užrakinama, kai nenaudojama { $n } minutes
    [many] Užrakinama, kai nenaudojama { $n } minutės
   *[other] Užrakinama, kai nenaudojama { $n } minučių
}
settings-pass-phrase-change = Keisti slaptažodį
settings-pass-phrase-now = Dabartinis slaptažodis
settings-pass-phrase-new = Naujas slaptažodis
settings-pass-phrase-repeat = Naujas slaptažodis dar kartą
settings-pass-phrase-hint = Slaptažodį iš keturių tarpusavyje nesusijusių žodžių lengva įsiminti ir sunku atspėti.
settings-pass-phrase-weak = Šį slaptažodį lengva atspėti. Tebegalioja senasis. Pasirinkite ilgesnį.
settings-pass-phrase-differs = Naujieji slaptažodžiai nesutampa. Tebegalioja senasis. Įveskite abu dar kartą.
settings-pass-phrase-wrong = Tai ne dabartinis Jūsų slaptažodis. Nieko nepakeista.
settings-pass-phrase-changed = Nuo šiol galioja naujas slaptažodis.

settings-storage = Atmintis
settings-storage-used = Užimta: { $used }, laisva: { $available }
settings-megabytes = { $size } MB
settings-tablet = Ši planšetė
settings-tablet-name = Pavadinimas
settings-version = Programėlės versija: { $version }
settings-charter-version = Klientų aptarnavimo standartas: { $version }, kalendorius: { $calendar }
settings-signed-in-as = Prisijungta: { $name }, { $organisation }
settings-sign-out = Atsijungti
settings-sign-out-question = Atsijungti nuo šios planšetės?
settings-sign-out-unsent = { $n ->
    [0] Viskas yra biure.
    [one] { $n } įrašas biuro dar nepasiekė. Jis lieka šioje planšetėje užrakintas ir bus išsiųstas, kai vėl prisijungsite.
    [few] { $n } įrašai biuro dar nepasiekė. Jie lieka šioje planšetėje užrakinti ir bus išsiųsti, kai vėl prisijungsite.
    [many] { $n } įrašo biuro dar nepasiekė. Jie lieka šioje planšetėje užrakinti ir bus išsiųsti, kai vėl prisijungsite.
   *[other] { $n } įrašų biuro dar nepasiekė. Jie lieka šioje planšetėje užrakinti ir bus išsiųsti, kai vėl prisijungsite.
}
