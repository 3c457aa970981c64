office-title = Bylos
office-register = { $n ->
    [one] Registruoti ({ $n })
    [few] Registruoti ({ $n })
    [many] Registruoti ({ $n })
   *[other] Registruoti ({ $n })
}
office-answer-this-week = { $n ->
    [one] Atsakyti šią savaitę ({ $n })
    [few] Atsakyti šią savaitę ({ $n })
    [many] Atsakyti šią savaitę ({ $n })
   *[other] Atsakyti šią savaitę ({ $n })
}
office-post = { $n ->
    [one] Paštas ({ $n })
    [few] Paštas ({ $n })
    [many] Paštas ({ $n })
   *[other] Paštas ({ $n })
}
office-set-aside = { $n ->
    [one] Atidėti įrašai ({ $n })
    [few] Atidėti įrašai ({ $n })
    [many] Atidėti įrašai ({ $n })
   *[other] Atidėti įrašai ({ $n })
}
office-set-aside-needs-you = Atidėti įrašai: reikia Jūsų sprendimo
office-column-person = Žmogus
office-column-due = Terminas
office-column-next = Kas toliau
office-column-state = Būsena
office-filter = Rodyti
office-filter-all = Visos bylos
office-filter-mine = Mano
office-filter-nobody = Be atsakingo asmens
office-filter-due-soon = Artėja terminas
office-filter-late = Pavėluota
office-sort = Rikiavimas
office-sort-next = Ką reikia daryti pirmiausia
office-sort-due = Terminas
office-sort-received = Gavimo data, naujausios viršuje
office-sort-person = Žmogus
office-sorted-by = Rikiavimas: { $column }
office-count = { $n ->
    [0] Bylų nėra
    [one] { $n } byla
    [few] { $n } bylos
    [many] { $n } bylos
   *[other] { $n } bylų
}
office-empty = Tinkamų bylų nėra. Rodykite visas bylas arba ieškokite ko nors kito.
office-arrived = Nauja byla: { $reference }
office-from-doorstep = Pradėjo: { $who }, gavimo data: { $when }
office-next-register = Užregistruoti
office-next-acknowledge = Patvirtinti gavimą
office-next-give-owner = Paskirti atsakingą asmenį
office-next-answer-by = Atsakyti, terminas: { $date }
office-next-post-by = Išsiųsti paštu, terminas: { $date }
office-next-tell-late = Pranešti klientui ir nurodyti naują datą
office-next-keep-promise = Ištesėti pažadą
office-next-look = Patikrinti nederantį įrašą
office-next-none = Dabar nieko daryti nereikia
