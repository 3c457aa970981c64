list-title = Persoane și cazuri
list-search = Căutare
list-search-hint = Nume, loc, telefon sau număr de referință
list-people = Persoane
list-cases = Cazuri
list-open-only = Numai cazuri deschise
list-mine-only = Numai cazurile mele
list-results = { $n ->
    [0] Niciun rezultat
    [one] { $n } rezultat
    [few] { $n } rezultate
   *[other] { $n } de rezultate
}
list-nothing-found = Niciun rezultat pentru „{ $words }”
list-nothing-found-hint = Încercați cu o parte din nume sau cu numărul de referință. Pe această tabletă sunt numai cazurile care v-au fost încredințate.
list-empty = Pe această tabletă nu este încă niciun caz.
list-showing = { $n ->
    [one] Afișate: { $shown } din { $n }
    [few] Afișate: { $shown } din { $n }
   *[other] Afișate: { $shown } din { $n }
}
list-show-more = Arată mai multe
list-column-place = Loc
list-column-last-contact = Ultimul contact
list-column-next-date = Data următoare
list-column-state = Stare
list-person-cases = { $n ->
    [0] Niciun caz deschis
    [one] { $n } caz deschis
    [few] { $n } cazuri deschise
   *[other] { $n } de cazuri deschise
}
