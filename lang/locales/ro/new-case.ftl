new-case-title = Caz nou
new-case-who = Cine?
new-case-who-hint = Numele, așa cum îl spune persoana
new-case-who-known = Cineva cunoscut
new-case-who-new = O persoană nouă
new-case-anonymous = Nu își spune numele
new-case-anonymous-hint = Nu se păstrează niciun nume și niciun număr de telefon. Comunicați-i numărul de referință: cine îl spune poate întreba în ce stadiu este cazul.
new-case-what = Ce s-a întâmplat?
new-case-what-hint = Pe cât posibil, în cuvintele persoanei
new-case-missing = { $n ->
    [0] Nu lipsește nimic
    [one] Mai lipsește ({ $n })
    [few] Mai lipsesc ({ $n })
   *[other] Mai lipsesc ({ $n })
}
new-case-missing-hint = Puteți salva acum și completa mai târziu.
new-case-kind = Ce fel de caz este?
new-case-channel = Cum a ajuns la noi?
new-case-answer-language = Limba răspunsului nostru
new-case-received-hint = Când a ajuns la noi, nu când scrieți. Termenele se calculează de aici.
new-case-received-earlier = Este o dată dinainte de azi. Termenele se calculează de la: { $when }.
new-case-received-why-earlier = De ce se scrie mai târziu?
new-case-service = Ce serviciu?
new-case-category = Care este subiectul?
new-case-spoken-language = Limba pe care o vorbește
new-case-consent = Putem păstra și transmite ce este necesar pentru a ajuta?
new-case-consent-given = Da, și-a dat acordul
new-case-consent-refused = Nu
new-case-consent-not-asked = Încă nu am întrebat
new-case-save = Salvează cazul
new-case-saved = Cazul { $reference } este salvat pe această tabletă.

new-case-danger = Este cineva în pericol acum?
emergency-title = Cineva este în pericol acum
emergency-what = Ce vedeți?
emergency-phone-first = Întâi sunați. Scrieți după aceea.
emergency-no-number = Pentru acest loc nu este publicat niciun număr. Sunați la serviciile de urgență.
emergency-services = Servicii de urgență
emergency-not-sent = Nu s-a trimis. Nu a fost anunțat nimeni. Sunați acum.
emergency-record-told = Am anunțat pe cineva
emergency-told-who = Pe cine ați anunțat?
emergency-told = Cine a fost anunțat: { $who }, { $when }
emergency-open = { $n ->
    [one] { $n } pericol despre care nu a fost anunțat nimeni
    [few] { $n } pericole despre care nu a fost anunțat nimeni
   *[other] { $n } de pericole despre care nu a fost anunțat nimeni
}
