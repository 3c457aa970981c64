due-today = Ma jár le
due-tomorrow = Holnap jár le
due-in-days = { $n ->
    [one] Még { $n } nap
   *[other] Még { $n } nap
}
due-in-working-days = { $n ->
    [one] Még { $n } munkanap
   *[other] Még { $n } munkanap
}
due-in-hours = { $n ->
    [one] Még { $n } óra
   *[other] Még { $n } óra
}
due-late-days = { $n ->
    [one] { $n } napja lejárt
   *[other] { $n } napja lejárt
}
due-late-working-days = { $n ->
    [one] { $n } munkanapja lejárt
   *[other] { $n } munkanapja lejárt
}
due-late-today = Ma járt le
due-soon = Hamarosan lejár
due-late = Lejárt
due-none = Nincs közzétett határidő
due-promptly = Ígéret: a lehető leghamarabb. A napok száma nincs közzétéve.

why-title = Miért ez a dátum?
why-heading = { $clock }: { $date }

why-limit-working-days = { $n ->
    [0] A határidő ugyanaz a munkanap.
    [one] A határidő { $n } munkanap.
   *[other] A határidő { $n } munkanap.
}
why-limit-calendar-days = { $n ->
    [0] A határidő ugyanaz a nap.
    [one] A határidő { $n } nap. Minden nap számít, a hétvége és az ünnep is.
   *[other] A határidő { $n } nap. Minden nap számít, a hétvége és az ünnep is.
}
why-limit-opening-hours = { $n ->
    [one] A határidő { $n } ügyfélfogadási óra.
   *[other] A határidő { $n } ügyfélfogadási óra.
}
why-limit-months = { $n ->
    [one] A határidő { $n } hónap.
   *[other] A határidő { $n } hónap.
}
why-limit-quarters = { $n ->
    [one] Negyedévente egyszer.
   *[other] { $n } negyedévente egyszer.
}
why-limit-years = { $n ->
    [one] A határidő { $n } év.
   *[other] A határidő { $n } év.
}

why-received = Beérkezett: { $when }
why-counts-from-opening = Ügyfélfogadási időn kívül jött. Az iroda következő nyitásától számít beérkezettnek: { $when }
why-start-day-excluded = A beérkezés napja nem számít bele: { $day }
why-start-day-included = A beérkezés napja az 1. nap: { $day }
why-counted-day = { $first }. nap: { $day }
why-counted-days = { $first }–{ $last }. nap: { $days }
why-worked-weekend-counted = Beleszámít, bár hétvége: { $day } (rendelet szerint munkanap)
why-worked-weekend-instead-of = Beleszámít, bár hétvége: { $day } (munkanap, a cserébe kapott pihenőnap: { $instead_of })
why-skipped = Nem számít bele: { $days }
why-off-but-counted = Beleszámít, bár akkor senki sem dolgozik: { $days }
why-months-end = { $n ->
    [one] { $n } hónap: kezdete { $from }, vége { $until }
   *[other] { $n } hónap: kezdete { $from }, vége { $until }
}
why-quarter-ends = A naptári negyedévek számítanak, az utolsó napjukig: kezdete { $from }, vége { $until }
why-shorter-month = Az utolsó hónapban nincs ugyanilyen számú nap, ezért annak utolsó napja számít.
why-open-counted = Beleszámít: { $day }, { $from } – { $until }
why-closed = Nincs nyitva: { $days }
why-last-day = Az utolsó nap ({ $last }. nap): { $day }
why-last-day-plain = Az utolsó nap: { $day }
why-stays-on-day-off = Nem munkanap: { $day } ({ $reason }). A dátum úgy marad, ahogy közzétették.
why-rolled-next = Az utolsó nap nem munkanap, ezért a határidő a következő munkanapra kerül: { $day }. Kihagyva: { $days }
why-rolled-previous = Az utolsó nap nem munkanap, ezért a határidő az előző munkanapra kerül: { $day }. Kihagyva: { $days }
why-due-end-of-day = Határidő: { $when }, a nap vége
why-due-closing-time = Határidő: { $when }, amikor az iroda bezár
why-due-hours-used-up = Határidő: { $when }, amikor letelnek az órák
why-internal-target = Belső cél a válaszadásra: { $day }, a határidő előtti utolsó munkanap.
why-internal-target-same = Belső cél a válaszadásra a határidő napja: { $day }
why-provisional = Még nem hirdették ki, ezért változhat, és vele a határidő is: { $days }
why-undecided-years = A pihenőnapokat és a munkanapokat rendelet még felcserélheti: { $years }

why-day-off = { $day } ({ $reason })
why-reason-weekend = hétvége
why-reason-closure = az iroda zárva
why-reason-no-hours = nincs ügyfélfogadás

why-source = Közzétéve itt
why-calendar = A számítás naptára: { $calendar }, verzió: { $version }
why-set-by-role = Kitűzte: { $role }, { $name }, { $when }
why-promised = Az ügyfélnek megígérte: { $name }, { $when }
why-no-limit = Erre nincs közzétett határidő.

why-refused-beyond-horizon = A naptárak nem érnek el eddig a napig: { $day }. Kérje a dátumot az irodától.
why-refused-hours-not-published = Ez a határidő ügyfélfogadási órákban számít, de nincs közzétett ügyfélfogadási idő. Kérje a dátumot az irodától.
why-refused-never-opens = E nap utánra nincs közzétett ügyfélfogadási idő: { $day }. Kérje a dátumot az irodától.
why-refused-amount-too-large = Ez a határidő hosszabb, mint ameddig a naptárak elérnek. Kérje a dátumot az irodától.

calendar-ireland = Írország
calendar-england = Anglia
calendar-hungary = Magyarország
calendar-lithuania = Litvánia
calendar-saudi-arabia = Szaúd-Arábia
