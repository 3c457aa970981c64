list-title = Daoine agus cásanna
list-search = Cuardaigh
list-search-hint = Ainm, áit, teileafón nó uimhir thagartha
list-people = Daoine
list-cases = Cásanna
list-open-only = Cásanna oscailte amháin
list-mine-only = Mo chásanna amháin
list-results = { $n ->
    [0] Níor aimsíodh aon rud
    [one] Aimsíodh { $n }
    [two] Aimsíodh { $n }
    [few] Aimsíodh { $n }
    [many] Aimsíodh { $n }
   *[other] Aimsíodh { $n }
}
list-nothing-found = Níor aimsíodh aon rud le haghaidh “{ $words }”
list-nothing-found-hint = Triail cuid den ainm, nó an uimhir thagartha. Níl ar an táibléad seo ach na cásanna a tugadh duit.
list-empty = Níl aon chás ar an táibléad seo fós.
list-showing = { $n ->
    [one] { $shown } as { $n } á thaispeáint
    [two] { $shown } as { $n } á dtaispeáint
    [few] { $shown } as { $n } á dtaispeáint
    [many] { $shown } as { $n } á dtaispeáint
   *[other] { $shown } as { $n } á dtaispeáint
}
list-show-more = Taispeáin tuilleadh
list-column-place = Áit
list-column-last-contact = An teagmháil dheireanach
list-column-next-date = An chéad dáta eile
list-column-state = Stádas
list-person-cases = { $n ->
    [0] Gan aon chás oscailte
    [one] { $n } chás oscailte
    [two] { $n } chás oscailte
    [few] { $n } chás oscailte
    [many] { $n } gcás oscailte
   *[other] Cásanna oscailte: { $n }
}
