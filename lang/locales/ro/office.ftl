office-title = Cazuri
office-register = { $n ->
    [one] De înregistrat ({ $n })
    [few] De înregistrat ({ $n })
   *[other] De înregistrat ({ $n })
}
office-answer-this-week = { $n ->
    [one] De răspuns săptămâna aceasta ({ $n })
    [few] De răspuns săptămâna aceasta ({ $n })
   *[other] De răspuns săptămâna aceasta ({ $n })
}
office-post = { $n ->
    [one] De expediat ({ $n })
    [few] De expediat ({ $n })
   *[other] De expediat ({ $n })
}
office-set-aside = { $n ->
    [one] Puse deoparte ({ $n })
    [few] Puse deoparte ({ $n })
   *[other] Puse deoparte ({ $n })
}
office-set-aside-needs-you = Puse deoparte: vă așteaptă
office-column-person = Persoană
office-column-due = Termen
office-column-next = Pasul următor
office-column-state = Stare
office-filter = Afișare
office-filter-all = Toate cazurile
office-filter-mine = Ale mele
office-filter-nobody = Fără responsabil
office-filter-due-soon = Termen apropiat
office-filter-late = Termen depășit
office-sort = Ordine
office-sort-next = Ce urmează
office-sort-due = Termen
office-sort-received = Data primirii, întâi cele noi
office-sort-person = Persoană
office-sorted-by = Ordonate după: { $column }
office-count = { $n ->
    [0] Niciun caz
    [one] { $n } caz
    [few] { $n } cazuri
   *[other] { $n } de cazuri
}
office-empty = Niciun caz nu corespunde. Afișați toate cazurile sau căutați altceva.
office-arrived = Caz nou: { $reference }
office-from-doorstep = Deschis de { $who }, primit: { $when }
office-next-register = Înregistrați
office-next-acknowledge = Confirmați primirea
office-next-give-owner = Numiți un responsabil
office-next-answer-by = Termen de răspuns: { $date }
office-next-post-by = Termen de expediere: { $date }
office-next-tell-late = Anunțați clientul și comunicați-i o dată nouă
office-next-keep-promise = Respectați o promisiune
office-next-look = Verificați un pas care nu se potrivește
office-next-none = Nimic de făcut acum
