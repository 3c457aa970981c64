due-today = Termin dzisiaj
due-tomorrow = Termin jutro
due-in-days = { $n ->
    [one] Został { $n } dzień
    [few] Zostały { $n } dni
    [many] Zostało { $n } dni
   *[other] Zostało { $n } dnia
}
due-in-working-days = { $n ->
    [one] Został { $n } dzień roboczy
    [few] Zostały { $n } dni robocze
    [many] Zostało { $n } dni roboczych
   *[other] Zostało { $n } dnia roboczego
}
due-in-hours = { $n ->
    [one] Została { $n } godzina
    [few] Zostały { $n } godziny
    [many] Zostało { $n } godzin
   *[other] Zostało { $n } godziny
}
due-late-days = { $n ->
    [one] { $n } dzień po terminie
    [few] { $n } dni po terminie
    [many] { $n } dni po terminie
   *[other] { $n } dnia po terminie
}
due-late-working-days = { $n ->
    [one] { $n } dzień roboczy po terminie
    [few] { $n } dni robocze po terminie
    [many] { $n } dni roboczych po terminie
   *[other] { $n } dnia roboczego po terminie
}
due-late-today = Po terminie od dzisiaj
due-soon = Bliski termin
due-late = Po terminie
due-none = Brak opublikowanego terminu
due-promptly = Obietnica: najszybciej, jak to możliwe. Liczby dni nie opublikowano.

why-title = Skąd ten termin?
why-heading = { $clock }: { $date }

why-limit-working-days = { $n ->
    [0] Termin przypada w tym samym dniu roboczym.
    [one] Termin wynosi { $n } dzień roboczy.
    [few] Termin wynosi { $n } dni robocze.
    [many] Termin wynosi { $n } dni roboczych.
   *[other] Termin wynosi { $n } dnia roboczego.
}
why-limit-calendar-days = { $n ->
    [0] Termin przypada tego samego dnia.
    [one] Termin wynosi { $n } dzień. Liczy się każdy dzień, także weekendy i święta.
    [few] Termin wynosi { $n } dni. Liczy się każdy dzień, także weekendy i święta.
    [many] Termin wynosi { $n } dni. Liczy się każdy dzień, także weekendy i święta.
   *[other] Termin wynosi { $n } dnia. Liczy się każdy dzień, także weekendy i święta.
}
why-limit-opening-hours = { $n ->
    [one] Termin wynosi { $n } godzinę, w której biuro jest czynne.
    [few] Termin wynosi { $n } godziny, w których biuro jest czynne.
    [many] Termin wynosi { $n } godzin, w których biuro jest czynne.
   *[other] Termin wynosi { $n } godziny, w której biuro jest czynne.
}
why-limit-months = { $n ->
    [one] Termin wynosi { $n } miesiąc.
    [few] Termin wynosi { $n } miesiące.
    [many] Termin wynosi { $n } miesięcy.
   *[other] Termin wynosi { $n } miesiąca.
}
why-limit-quarters = { $n ->
    [one] Raz na kwartał.
    [few] Raz na { $n } kwartały.
    [many] Raz na { $n } kwartałów.
   *[other] Raz na { $n } kwartału.
}
why-limit-years = { $n ->
    [one] Termin wynosi { $n } rok.
    [few] Termin wynosi { $n } lata.
    [many] Termin wynosi { $n } lat.
   *[other] Termin wynosi { $n } roku.
}

why-received = Data wpływu: { $when }
why-counts-from-opening = Wpłynęło poza godzinami otwarcia. Za chwilę wpływu uznaje się najbliższe otwarcie biura: { $when }
why-start-day-excluded = Dzień wpływu się nie liczy: { $day }
why-start-day-included = Dzień wpływu to dzień 1: { $day }
why-counted-day = Dzień { $first }: { $day }
why-counted-days = Dni od { $first } do { $last }: { $days }
why-worked-weekend-counted = Wliczono, choć to weekend: { $day } (dzień roboczy na mocy rozporządzenia)
why-worked-weekend-instead-of = Wliczono, choć to weekend: { $day } (dzień roboczy w zamian za: { $instead_of })
why-skipped = Nie wliczono: { $days }
why-off-but-counted = Wliczono, choć to dni wolne: { $days }
why-months-end = { $n ->
    [one] Początek: { $from }. Koniec po { $n } miesiącu: { $until }.
    [few] Początek: { $from }. Koniec po { $n } miesiącach: { $until }.
    [many] Początek: { $from }. Koniec po { $n } miesiącach: { $until }.
   *[other] Początek: { $from }. Koniec po { $n } miesiąca: { $until }.
}
why-quarter-ends = Liczą się kwartały roku kalendarzowego, do ostatniego dnia. Początek: { $from }. Koniec: { $until }.
why-shorter-month = W ostatnim miesiącu nie ma dnia o tym samym numerze, dlatego liczy się ostatni dzień tego miesiąca.
why-open-counted = Wliczono: { $day }, { $from } – { $until }
why-closed = Nieczynne: { $days }
why-last-day = Ostatni dzień to dzień { $last }: { $day }
why-last-day-plain = Ostatni dzień: { $day }
why-stays-on-day-off = To nie jest dzień roboczy: { $day } ({ $reason }). Termin pozostaje taki, jak opublikowano.
why-rolled-next = Ostatni dzień nie jest dniem roboczym, dlatego koniec terminu przesuwa się na następny dzień roboczy: { $day }. Pominięto: { $days }
why-rolled-previous = Ostatni dzień nie jest dniem roboczym, dlatego koniec terminu przesuwa się na poprzedni dzień roboczy: { $day }. Pominięto: { $days }
why-due-end-of-day = Termin: { $when }, do końca tego dnia
why-due-closing-time = Termin: { $when }, do zamknięcia biura
why-due-hours-used-up = Termin: { $when }, gdy upłynie ostatnia godzina
why-internal-target = Cel: odpowiedź najpóźniej w ostatnim dniu roboczym przed terminem: { $day }
why-internal-target-same = Cel: odpowiedź najpóźniej w dniu terminu: { $day }
why-provisional = Jeszcze nieogłoszone, data może się zmienić: { $days }. Razem z nią może się przesunąć termin.
why-undecided-years = Dni wolne i robocze mogą jeszcze zostać zamienione rozporządzeniem: { $years }

why-day-off = { $day } ({ $reason })
why-reason-weekend = weekend
why-reason-closure = biuro nieczynne
why-reason-no-hours = brak godzin otwarcia

why-source = Opublikowano w
why-calendar = Obliczono według kalendarza: { $calendar }, wersja { $version }
why-set-by-role = Termin wyznaczony: { $role }, { $name }, { $when }
why-promised = Obiecano klientowi: { $name }, { $when }
why-no-limit = Dla tej sprawy nie opublikowano terminu.

why-refused-beyond-horizon = Kalendarze nie sięgają tak daleko: { $day }. O datę zapytaj biuro.
why-refused-hours-not-published = Ten termin liczy się w godzinach otwarcia, a ich nie opublikowano. O datę zapytaj biuro.
why-refused-never-opens = Nie opublikowano godzin otwarcia dla dni po tej dacie: { $day }. O datę zapytaj biuro.
why-refused-amount-too-large = Ten termin sięga dalej niż kalendarze. O datę zapytaj biuro.

calendar-ireland = Irlandia
calendar-england = Anglia
calendar-hungary = Węgry
calendar-lithuania = Litwa
calendar-saudi-arabia = Arabia Saudyjska
