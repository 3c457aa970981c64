list-title = Žmonės ir bylos
list-search = Ieškoti
list-search-hint = Vardas, vietovė, telefonas arba registracijos numeris
list-people = Žmonės
list-cases = Bylos
list-open-only = Tik neužbaigtos bylos
list-mine-only = Tik mano bylos
list-results = { $n ->
    [0] Nieko nerasta
    [one] Rasta: { $n }
    [few] Rasta: { $n }
    [many] Rasta: { $n }
   *[other] Rasta: { $n }
}
list-nothing-found = Ieškant „{ $words }“ nieko nerasta
list-nothing-found-hint = Įveskite dalį vardo ar pavardės arba registracijos numerį. Šioje planšetėje yra tik Jums paskirtos bylos.
list-empty = Šioje planšetėje bylų dar nėra.
list-showing = { $n ->
    [one] Rodoma: { $shown } iš { $n }
    [few] Rodoma: { $shown } iš { $n }
    [many] Rodoma: { $shown } iš { $n }
   *[other] Rodoma: { $shown } iš { $n }
}
list-show-more = Rodyti daugiau
list-column-place = Vietovė
list-column-last-contact = Paskutinis kontaktas
list-column-next-date = Artimiausia data
list-column-state = Būsena
list-person-cases = { $n ->
    [0] Neužbaigtų bylų nėra
    [one] { $n } neužbaigta byla
    [few] { $n } neužbaigtos bylos
    [many] { $n } neužbaigtos bylos
   *[other] { $n } neužbaigtų bylų
}
