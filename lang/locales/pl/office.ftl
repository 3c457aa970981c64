office-title = Sprawy
office-register = { $n ->
    [one] Do rejestracji ({ $n })
    [few] Do rejestracji ({ $n })
    [many] Do rejestracji ({ $n })
   *[other] Do rejestracji ({ $n })
}
office-answer-this-week = { $n ->
    [one] Odpowiedź w tym tygodniu ({ $n })
    [few] Odpowiedź w tym tygodniu ({ $n })
    [many] Odpowiedź w tym tygodniu ({ $n })
   *[other] Odpowiedź w tym tygodniu ({ $n })
}
office-post = { $n ->
    [one] Poczta ({ $n })
    [few] Poczta ({ $n })
    [many] Poczta ({ $n })
   *[other] Poczta ({ $n })
}
office-set-aside = { $n ->
    [one] Odłożone wpisy ({ $n })
    [few] Odłożone wpisy ({ $n })
    [many] Odłożone wpisy ({ $n })
   *[other] Odłożone wpisy ({ $n })
}
office-set-aside-needs-you = Odłożone wpisy: czekają na Twoją decyzję
office-column-person = Osoba
office-column-due = Termin
office-column-next = Co dalej
office-column-state = Stan
office-filter = Pokaż
office-filter-all = Wszystkie sprawy
office-filter-mine = Moje
office-filter-nobody = Bez osoby odpowiedzialnej
office-filter-due-soon = Bliski termin
office-filter-late = Po terminie
office-sort = Kolejność
office-sort-next = Co trzeba zrobić najpierw
office-sort-due = Termin
office-sort-received = Data wpływu, od najnowszych
office-sort-person = Osoba
office-sorted-by = Kolejność: { $column }
office-count = { $n ->
    [0] Brak spraw
    [one] { $n } sprawa
    [few] { $n } sprawy
    [many] { $n } spraw
   *[other] { $n } sprawy
}
office-empty = Żadna sprawa nie pasuje. Pokaż wszystkie sprawy albo poszukaj czegoś innego.
office-arrived = Nowa sprawa: { $reference }
office-from-doorstep = Otwarcie: { $who }, data wpływu: { $when }
office-next-register = Zarejestrować
office-next-acknowledge = Potwierdzić odbiór
office-next-give-owner = Wyznaczyć osobę odpowiedzialną
office-next-answer-by = Odpowiedzieć, termin: { $date }
office-next-post-by = Nadać pocztą, termin: { $date }
office-next-tell-late = Powiadomić klienta i podać nowy termin
office-next-keep-promise = Dotrzymać obietnicy
office-next-look = Sprawdzić wpis, który się nie zgadza
office-next-none = Teraz nic do zrobienia
