refusal-name-missing = Introduceți un nume. Un prenume sau o descriere este de ajuns.
refusal-person-missing = Alegeți sau introduceți despre cine este vorba.
refusal-what-happened-missing = Scrieți ce s-a întâmplat. O propoziție este de ajuns.
refusal-note-empty = Scrieți întâi câteva cuvinte.
refusal-reason-missing = Scrieți de ce.
refusal-choice-missing = Alegeți o variantă.
refusal-whom-missing = Introduceți pe cine ați anunțat și când.
refusal-safety-action-missing = Scrieți ce trebuie făcut, de exemplu „Mergeți în doi.”
refusal-too-long = { $n ->
    [one] Textul este prea lung. Scurtați-l la cel mult { $n } caracter.
    [few] Textul este prea lung. Scurtați-l la cel mult { $n } caractere.
   *[other] Textul este prea lung. Scurtați-l la cel mult { $n } de caractere.
}
refusal-in-the-future = Această dată sau oră nu a venit încă. Introduceți când s-a întâmplat.
refusal-in-the-past = Această dată sau oră a trecut. Alegeți una mai târzie.
refusal-date-unreadable = Această dată nu poate fi citită. Scrieți ziua, luna și anul.
refusal-day-closed = Biroul este închis în această zi: { $date } ({ $reason }). Alegeți altă zi.
refusal-outside-hours = Biroul este închis la acea oră. Alegeți o oră din programul cu publicul.
refusal-closed = Cazul este închis. Redeschideți-l întâi.
refusal-no-such-promise = Această promisiune este deja încheiată sau nu este în acest caz.
refusal-not-permitted = Rolul dumneavoastră nu permite acest lucru. Întrebați responsabilul cazului.
refusal-own-case = Nu puteți decide cu privire la dumneavoastră. Întrebați coordonatorul.
refusal-update-first = O versiune mai nouă a aplicației a modificat acest lucru. Actualizați întâi aplicația; ce ați scris rămâne aici.
