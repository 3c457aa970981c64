due-today = Termen: azi
due-tomorrow = Termen: mâine
due-in-days = { $n ->
    [one] Mai este { $n } zi
    [few] Mai sunt { $n } zile
   *[other] Mai sunt { $n } de zile
}
due-in-working-days = { $n ->
    [one] Mai este { $n } zi lucrătoare
    [few] Mai sunt { $n } zile lucrătoare
   *[other] Mai sunt { $n } de zile lucrătoare
}
due-in-hours = { $n ->
    [one] Mai este { $n } oră
    [few] Mai sunt { $n } ore
   *[other] Mai sunt { $n } de ore
}
due-late-days = { $n ->
    [one] Depășit: { $n } zi
    [few] Depășit: { $n } zile
   *[other] Depășit: { $n } de zile
}
due-late-working-days = { $n ->
    [one] Depășit: { $n } zi lucrătoare
    [few] Depășit: { $n } zile lucrătoare
   *[other] Depășit: { $n } de zile lucrătoare
}
due-late-today = Depășit de azi
due-soon = Termen apropiat
due-late = Depășit
due-none = Fără termen publicat
due-promptly = Promis: cât mai curând posibil. Nu este publicat un număr de zile.

why-title = De ce această dată?
why-heading = { $clock }: { $date }

why-limit-working-days = { $n ->
    [0] Termenul este chiar ziua lucrătoare respectivă.
    [one] Termenul este de { $n } zi lucrătoare.
    [few] Termenul este de { $n } zile lucrătoare.
   *[other] Termenul este de { $n } de zile lucrătoare.
}
why-limit-calendar-days = { $n ->
    [0] Termenul este chiar ziua respectivă.
    [one] Termenul este de { $n } zi. Se numără toate zilele, inclusiv sfârșiturile de săptămână și sărbătorile.
    [few] Termenul este de { $n } zile. Se numără toate zilele, inclusiv sfârșiturile de săptămână și sărbătorile.
   *[other] Termenul este de { $n } de zile. Se numără toate zilele, inclusiv sfârșiturile de săptămână și sărbătorile.
}
why-limit-opening-hours = { $n ->
    [one] Termenul este de { $n } oră în care biroul este deschis.
    [few] Termenul este de { $n } ore în care biroul este deschis.
   *[other] Termenul este de { $n } de ore în care biroul este deschis.
}
why-limit-months = { $n ->
    [one] Termenul este de { $n } lună.
    [few] Termenul este de { $n } luni.
   *[other] Termenul este de { $n } de luni.
}
why-limit-quarters = { $n ->
    [one] O dată pe trimestru.
    [few] O dată la { $n } trimestre.
   *[other] O dată la { $n } de trimestre.
}
why-limit-years = { $n ->
    [one] Termenul este de { $n } an.
    [few] Termenul este de { $n } ani.
   *[other] Termenul este de { $n } de ani.
}

why-received = Primit: { $when }
why-counts-from-opening = A venit în afara programului. Se consideră primit la următoarea deschidere a biroului: { $when }
why-start-day-excluded = Ziua în care a venit nu se numără: { $day }
why-start-day-included = Ziua în care a venit este ziua 1: { $day }
why-counted-day = Ziua { $first }: { $day }
why-counted-days = Zilele { $first }–{ $last }: { $days }
why-worked-weekend-counted = Se numără, deși este sfârșit de săptămână: { $day } (zi lucrătoare prin decret)
why-worked-weekend-instead-of = Se numără, deși este sfârșit de săptămână: { $day } (zi lucrătoare în locul zilei: { $instead_of })
why-skipped = Nu se numără: { $days }
why-off-but-counted = Se numără, deși atunci nu lucrează nimeni: { $days }
why-months-end = { $n ->
    [one] { $n } lună: de la { $from } până la { $until }.
    [few] { $n } luni: de la { $from } până la { $until }.
   *[other] { $n } de luni: de la { $from } până la { $until }.
}
why-quarter-ends = Se numără trimestrele anului calendaristic, până în ultima zi: de la { $from } până la { $until }.
why-shorter-month = Ultima lună nu are o zi cu același număr, așa că se ia ultima ei zi.
why-open-counted = Se numără: { $day }, { $from } – { $until }
why-closed = Închis: { $days }
why-last-day = Ultima zi este ziua { $last }: { $day }
why-last-day-plain = Ultima zi: { $day }
why-stays-on-day-off = Nu este zi lucrătoare: { $day } ({ $reason }). Data rămâne cea publicată.
why-rolled-next = Ultima zi nu este lucrătoare, așa că termenul trece la următoarea zi lucrătoare: { $day }. Zile sărite: { $days }
why-rolled-previous = Ultima zi nu este lucrătoare, așa că termenul trece la ziua lucrătoare dinainte: { $day }. Zile sărite: { $days }
why-due-end-of-day = Termen: { $when }, sfârșitul acelei zile
why-due-closing-time = Termen: { $when }, când se închide biroul
why-due-hours-used-up = Termen: { $when }, când se încheie orele numărate
why-internal-target = Ținta internă pentru răspuns: { $day }, ultima zi lucrătoare înainte de termen.
why-internal-target-same = Ținta internă pentru răspuns este chiar termenul: { $day }
why-provisional = Încă neanunțat, se mai poate muta: { $days }. Odată cu el se poate muta și termenul.
why-undecided-years = Zile de odihnă și zile lucrătoare mai pot fi schimbate între ele prin decret: { $years }

why-day-off = { $day } ({ $reason })
why-reason-weekend = sfârșit de săptămână
why-reason-closure = birou închis
why-reason-no-hours = fără program cu publicul

why-source = Publicat în
why-calendar = Calculat după calendarul: { $calendar }, versiunea { $version }
why-set-by-role = Stabilit de: { $role }, { $name }, { $when }
why-promised = Promis clientului de: { $name }, { $when }
why-no-limit = Pentru aceasta nu este publicat niciun termen.

why-refused-beyond-horizon = Calendarele nu ajung până la această zi: { $day }. Întrebați biroul care este data.
why-refused-hours-not-published = Acest termen se numără în ore de program cu publicul, dar programul nu este publicat. Întrebați biroul care este data.
why-refused-never-opens = Nu este publicat niciun program cu publicul pentru zilele de după: { $day }. Întrebați biroul care este data.
why-refused-amount-too-large = Acest termen este mai lung decât ajung calendarele. Întrebați biroul care este data.

calendar-ireland = Irlanda
calendar-england = Anglia
calendar-hungary = Ungaria
calendar-lithuania = Lituania
calendar-saudi-arabia = Arabia Saudită
