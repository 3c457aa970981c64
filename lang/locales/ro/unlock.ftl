unlock-title = Deblocare
unlock-choose-person = Cine folosește această tabletă?
unlock-someone-else = Altcineva
unlock-pass-phrase-why = Este nevoie de ea o dată pe tură și după reîncărcarea paginii.
unlock-pin = Cod PIN
unlock-pin-hint = 6 cifre
unlock-submit = Deblochează
unlock-opening = Se deschide. Durează câteva secunde.
unlock-use-pass-phrase = Folosește fraza de acces
unlock-wrong-pass-phrase = Aceasta nu este fraza de acces a acestei tablete. Totul este încă pe ea. Încercați din nou.
unlock-wrong-pin = { $n ->
    [one] Acesta nu este codul PIN. Mai aveți o încercare; după aceea este nevoie de fraza de acces.
    [few] Acesta nu este codul PIN. Mai aveți { $n } încercări; după aceea este nevoie de fraza de acces.
   *[other] Acesta nu este codul PIN. Mai aveți { $n } de încercări; după aceea este nevoie de fraza de acces.
}
unlock-pin-used-up = Codul PIN a fost greșit de cinci ori. Totul este încă pe această tabletă. Introduceți fraza de acces.
unlock-locked-idle = Blocat pentru că o vreme nu a fost nicio activitate. Ce ați scris s-a păstrat.
unlock-locked = Blocat. Cât timp este blocat, nu se trimite nimic la birou.
unlock-waiting = { $n ->
    [one] { $n } înregistrare este în siguranță aici și pleacă la birou după deblocare.
    [few] { $n } înregistrări sunt în siguranță aici și pleacă la birou după deblocare.
   *[other] { $n } de înregistrări sunt în siguranță aici și pleacă la birou după deblocare.
}
unlock-changed-elsewhere = Fraza dumneavoastră de acces a fost schimbată pe alt dispozitiv. Până când această tabletă ia legătura cu biroul, se deschide cu cea veche. După aceea, folosiți-o pe cea nouă.
unlock-new-pass-phrase-needed = Fraza dumneavoastră de acces a fost schimbată pe alt dispozitiv. Introduceți-o pe cea nouă. Totul este încă pe această tabletă.
unlock-forgotten-title = Nu puteți debloca?
unlock-forgotten-detail = Nimic nu se șterge de pe această tabletă. Numai biroul o poate deschide din nou: sunați la birou.
# $phone: the number as the office publishes it.
unlock-phone-office = Sunați la birou: { $phone }

unlock-pin-set-title = Alegeți un cod PIN
unlock-pin-set-why = Cu un cod PIN deblocați repede în timpul turei. Nu este stocat niciodată pe tabletă.
unlock-pin-new = Cod PIN nou
unlock-pin-repeat = Același cod PIN încă o dată
unlock-pin-set = Folosește acest cod
unlock-pin-later = Nu acum
unlock-pin-saved = Codul PIN funcționează până la sfârșitul acestei ture.
unlock-pin-not-six = Introduceți 6 cifre. Încă nu s-a stabilit niciun cod PIN.
unlock-pin-differs = Cele două coduri PIN sunt diferite. Încă nu s-a stabilit niciun cod PIN. Introduceți-le din nou pe amândouă.
unlock-pin-too-simple = Acest cod PIN este ușor de ghicit. Încă nu s-a stabilit niciun cod PIN. Alegeți altul.

# The tablet has had no contact with the office for longer than the organisation allows. $days: how many days it allows.
unlock-away-title = Această tabletă are nevoie de un răspuns de la birou
unlock-away-detail = { $days ->
    [one] Nu a mai luat legătura cu biroul de peste { $days } zi, așa că se deschide numai după ce reușește. Tot ce este pe ea este în siguranță; nimic din ce nu s-a trimis nu se șterge.
    [few] Nu a mai luat legătura cu biroul de peste { $days } zile, așa că se deschide numai după ce reușește. Tot ce este pe ea este în siguranță; nimic din ce nu s-a trimis nu se șterge.
   *[other] Nu a mai luat legătura cu biroul de peste { $days } de zile, așa că se deschide numai după ce reușește. Tot ce este pe ea este în siguranță; nimic din ce nu s-a trimis nu se șterge.
}
unlock-away-what-to-do = Mergeți într-un loc cu rețea. Tableta se deschide automat după ce răspunde biroul.
unlock-away-asking = Se așteaptă răspunsul biroului…
unlock-away-no-answer = Legătura cu biroul nu se poate face încă. Se încearcă din nou automat.
# The office has signed the tablet off, everything was delivered, and the tablet has deleted its key.
unlock-signed-off-title = Biroul a dezactivat această tabletă
unlock-signed-off-detail = Înregistrările dvs. care erau doar aici au ajuns la birou, unde vor fi verificate. Ce ați început și nu ați salvat este și el acolo, ca notă sigilată. Cine mai lucrează pe această tabletă o deblochează încă o dată, ca să ajungă și înregistrările sale. Cazurile nu mai pot fi deschise pe această tabletă. Pentru a lucra din nou cu ea, cereți la birou un cod nou.
unlock-signed-off-notes-wait = Înregistrările dvs. care erau doar aici au ajuns la birou, unde vor fi verificate. Ce ați început și nu ați salvat nu a putut fi livrat încă: așteaptă aici ca notă sigilată pe care numai biroul o poate deschide și pleacă singur de îndată ce există rețea și biroul are loc pentru el. Sunați la birou, ca cineva să citească notele sigilate pe care le are deja, și țineți tableta conectată. Cazurile nu mai pot fi deschise pe această tabletă. Pentru a lucra din nou cu ea, cereți la birou un cod nou.
