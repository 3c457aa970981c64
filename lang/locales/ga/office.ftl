office-title = Cásanna
office-register = { $n ->
    [one] Le clárú ({ $n })
    [two] Le clárú ({ $n })
    [few] Le clárú ({ $n })
    [many] Le clárú ({ $n })
   *[other] Le clárú ({ $n })
}
office-answer-this-week = { $n ->
    [one] Le freagairt an tseachtain seo ({ $n })
    [two] Le freagairt an tseachtain seo ({ $n })
    [few] Le freagairt an tseachtain seo ({ $n })
    [many] Le freagairt an tseachtain seo ({ $n })
   *[other] Le freagairt an tseachtain seo ({ $n })
}
office-post = { $n ->
    [one] Le postáil ({ $n })
    [two] Le postáil ({ $n })
    [few] Le postáil ({ $n })
    [many] Le postáil ({ $n })
   *[other] Le postáil ({ $n })
}
office-set-aside = { $n ->
    [one] I leataobh ({ $n })
    [two] I leataobh ({ $n })
    [few] I leataobh ({ $n })
    [many] I leataobh ({ $n })
   *[other] I leataobh ({ $n })
}
office-set-aside-needs-you = I leataobh: ag fanacht leatsa
office-column-person = Duine
office-column-due = Spriocdháta
office-column-next = An chéad chéim eile
office-column-state = Stádas
office-filter = Taispeáin
office-filter-all = Gach cás
office-filter-mine = Mo chásanna
office-filter-nobody = Gan duine freagrach
office-filter-due-soon = Le déanamh go luath
office-filter-late = Déanach
office-sort = Ord
office-sort-next = An chéad chéim eile
office-sort-due = Spriocdháta
office-sort-received = Dáta faighte, is nuaí ar dtús
office-sort-person = Duine
office-sorted-by = In ord de réir: { $column }
office-count = { $n ->
    [0] Gan aon chás
    [one] { $n } chás
    [two] { $n } chás
    [few] { $n } chás
    [many] { $n } gcás
   *[other] Cásanna: { $n }
}
office-empty = Níl aon chás mar sin ann. Taispeáin gach cás, nó cuardaigh rud eile.
office-arrived = Nua: cás { $reference }
office-from-doorstep = Oscailte ag { $who }, faighte: { $when }
office-next-register = Cláraigh
office-next-acknowledge = Seol admháil
office-next-give-owner = Ainmnigh duine freagrach
office-next-answer-by = Le freagairt faoi: { $date }
office-next-post-by = Le postáil faoi: { $date }
office-next-tell-late = Cuir an cliant ar an eolas agus tabhair dáta nua
office-next-keep-promise = Comhlíon gealltanas
office-next-look = Féach ar chéim nach réitíonn leis an gcuid eile
office-next-none = Níl aon rud le déanamh anois
