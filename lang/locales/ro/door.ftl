door-title = În fața ușii
door-said-as = Se pronunță: { $said }
door-language = Limba
door-interpreter = Interpret
door-interpreter-needed = Este nevoie de interpret
door-interpreter-not-needed = Nu este nevoie de interpret

door-safety = Siguranță
door-safety-two-people = Mergeți în doi.
door-safety-none = Niciun avertisment de siguranță
door-safety-reviewed = Verificat: { $date }, { $who }
door-safety-review-overdue = Verificarea nu s-a făcut la timp: întrebați coordonatorul
door-safety-two-entries = Doi colegi au introdus avertismente de siguranță diferite. Până când decide un coordonator, se afișează varianta mai prudentă.

door-address = Adresă
door-check-address = Verificați numele și adresa înainte de a suna la ușă.
door-eircode = Eircode
door-postcode = Cod poștal
door-directions = Cum ajungeți
door-gate = Poartă
door-dog = Câine
door-needs = Nevoi

door-contact = Contact în siguranță
door-contact-no-post = Nu trimiteți nimic prin poștă
door-contact-no-voicemail = Nu lăsați mesaje vocale
door-contact-no-calls = Nu sunați
door-contact-only-through = Numai prin { $name }
door-contact-no-rule = Nicio regulă specială
door-contact-do-not-use = Nu folosiți

door-last-promise = Ultima promisiune
door-last-promise-none = Nicio promisiune deschisă
door-as-of = Informații valabile la: { $when }
door-no-alarm = Fără rețea, această tabletă nu poate alerta pe nimeni de aici. Număr de apelat: { $phone }
door-no-alarm-no-number = Fără rețea, această tabletă nu poate alerta pe nimeni de aici. Stabiliți cu biroul pe cine sunați.
door-going-in = Intru acum

door-inside-greeting = { $who }, { $organisation }
door-inside-reach-us = Ne puteți contacta la: { $phone }
door-inside-interpreter = Spuneți-ne dacă doriți un interpret.
door-inside-leave = Înapoi la paginile lucrătorului
door-write-up = Consemnează vizita
