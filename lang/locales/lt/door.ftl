door-title = Prieš įeinant
door-said-as = Tariama: { $said }
door-language = Kalba
door-interpreter = Vertėjas žodžiu
door-interpreter-needed = Reikia vertėjo žodžiu
door-interpreter-not-needed = Vertėjo žodžiu nereikia

door-safety = Saugumas
door-safety-two-people = Tik dviese.
door-safety-none = Įspėjimų dėl saugumo nėra
door-safety-reviewed = Peržiūrėta: { $date }, { $who }
door-safety-review-overdue = Peržiūra vėluoja: klauskite vadovo
door-safety-two-entries = Du žmonės įrašė skirtingus įspėjimus dėl saugumo. Kol vadovas išspręs, rodomas atsargesnis.

door-address = Adresas
door-check-address = Prieš skambindami į duris patikrinkite pavardę ir adresą.
door-eircode = Pašto kodas (Eircode)
door-postcode = Pašto kodas
door-directions = Kaip rasti
door-gate = Vartai
door-dog = Šuo
door-needs = Poreikiai

door-contact = Kaip saugiai susisiekti
door-contact-no-post = Nesiųsti laiškų
door-contact-no-voicemail = Nepalikti balso žinučių
door-contact-no-calls = Neskambinti
door-contact-only-through = Tik per tarpininką: { $name }
door-contact-no-rule = Ypatingų taisyklių nėra
door-contact-do-not-use = Nenaudoti

door-last-promise = Paskutinis pažadas
door-last-promise-none = Neužbaigtų pažadų nėra
door-as-of = Informacija atnaujinta: { $when }
door-no-alarm = Be ryšio ši planšetė nieko iš čia įspėti negali. Skambinkite numeriu { $phone }
door-no-alarm-no-number = Be ryšio ši planšetė nieko iš čia įspėti negali. Su biuru susitarkite, kam skambinti.
door-going-in = Įeinu

door-inside-greeting = { $who }, { $organisation }
door-inside-reach-us = Su mumis galite susisiekti: { $phone }
door-inside-interpreter = Pasakykite, jei norėtumėte vertėjo žodžiu.
door-inside-leave = Grįžti į darbuotojo puslapius
door-write-up = Aprašyti vizitą
