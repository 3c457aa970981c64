door-title = Az ajtó előtt
door-said-as = Kiejtése: { $said }
door-language = Nyelv
door-interpreter = Tolmács
door-interpreter-needed = Tolmács szükséges
door-interpreter-not-needed = Tolmács nem szükséges

door-safety = Biztonság
door-safety-two-people = Ketten menjenek.
door-safety-none = Nincs biztonsági figyelmeztetés
door-safety-reviewed = Felülvizsgálta: { $who }, { $date }
door-safety-review-overdue = A felülvizsgálat ideje lejárt: kérdezze meg a vezetőjét
door-safety-two-entries = Két munkatárs eltérő biztonsági figyelmeztetést írt be. Amíg egy vezető nem dönt, az óvatosabb látszik.

door-address = Cím
door-check-address = Mielőtt csenget, ellenőrizze a nevet és a címet.
door-eircode = Eircode
door-postcode = Irányítószám
door-directions = Útbaigazítás
door-gate = Kapu
door-dog = Kutya
door-needs = Szükségletek

door-contact = Biztonságos elérés
door-contact-no-post = Ne küldjön semmit postán
door-contact-no-voicemail = Ne hagyjon hangüzenetet
door-contact-no-calls = Ne telefonáljon
door-contact-only-through = Csak rajta keresztül: { $name }
door-contact-no-rule = Nincs külön szabály
door-contact-do-not-use = Ne használja

door-last-promise = Legutóbbi ígéret
door-last-promise-none = Nincs nyitott ígéret
door-as-of = Az adatok állapota: { $when }
door-no-alarm = Hálózat nélkül ez a táblagép itt senkit sem tud riasztani. Ezt a számot hívja: { $phone }
door-no-alarm-no-number = Hálózat nélkül ez a táblagép itt senkit sem tud riasztani. Beszélje meg az irodájával, kit hívjon.
door-going-in = Bemegyek

door-inside-greeting = { $who }, { $organisation }
door-inside-reach-us = Itt ér el bennünket: { $phone }
door-inside-interpreter = Szóljon nekünk, ha tolmácsot szeretne.
door-inside-leave = Vissza a munkatárs oldalaira
door-write-up = A látogatás feljegyzése
