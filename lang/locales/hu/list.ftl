list-title = Személyek és ügyek
list-search = Keresés
list-search-hint = Név, hely, telefon vagy ügyszám
list-people = Személyek
list-cases = Ügyek
list-open-only = Csak nyitott ügyek
list-mine-only = Csak a saját ügyeim
list-results = { $n ->
    [0] Nincs találat
    [one] { $n } találat
   *[other] { $n } találat
}
list-nothing-found = Nincs találat erre: „{ $words }”
list-nothing-found-hint = Próbálja a név egy részével vagy az ügyszámmal. Ezen a táblagépen csak az Önre bízott ügyek vannak.
list-empty = Ezen a táblagépen még nincs ügy.
list-showing = { $n ->
    [one] { $shown } látható, összesen { $n }
   *[other] { $shown } látható, összesen { $n }
}
list-show-more = Továbbiak mutatása
list-column-place = Hely
list-column-last-contact = Utolsó kapcsolatfelvétel
list-column-next-date = Következő dátum
list-column-state = Állapot
list-person-cases = { $n ->
    [0] Nincs nyitott ügy
    [one] { $n } nyitott ügy
   *[other] { $n } nyitott ügy
}
