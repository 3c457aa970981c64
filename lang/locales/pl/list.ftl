list-title = Osoby i sprawy
list-search = Szukaj
list-search-hint = Nazwisko, miejscowość, telefon lub numer sprawy
list-people = Osoby
list-cases = Sprawy
list-open-only = Tylko otwarte sprawy
list-mine-only = Tylko moje sprawy
list-results = { $n ->
    [0] Nic nie znaleziono
    [one] Znaleziono: { $n }
    [few] Znaleziono: { $n }
    [many] Znaleziono: { $n }
   *[other] Znaleziono: { $n }
}
list-nothing-found = Brak wyników dla „{ $words }”
list-nothing-found-hint = Spróbuj wpisać część nazwiska albo numer sprawy. Na tym tablecie są tylko sprawy przydzielone Tobie.
list-empty = Na tym tablecie nie ma jeszcze żadnych spraw.
list-showing = { $n ->
    [one] Widoczne: { $shown } z { $n }
    [few] Widoczne: { $shown } z { $n }
    [many] Widoczne: { $shown } z { $n }
   *[other] Widoczne: { $shown } z { $n }
}
list-show-more = Pokaż więcej
list-column-place = Miejscowość
list-column-last-contact = Ostatni kontakt
list-column-next-date = Najbliższy termin
list-column-state = Stan
list-person-cases = { $n ->
    [0] Brak otwartych spraw
    [one] { $n } otwarta sprawa
    [few] { $n } otwarte sprawy
    [many] { $n } otwartych spraw
   *[other] { $n } otwartej sprawy
}
