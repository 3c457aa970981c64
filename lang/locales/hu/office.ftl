office-title = Ügyek
office-register = { $n ->
    [one] Iktatandó ({ $n })
   *[other] Iktatandó ({ $n })
}
office-answer-this-week = { $n ->
    [one] Ezen a héten megválaszolandó ({ $n })
   *[other] Ezen a héten megválaszolandó ({ $n })
}
office-post = { $n ->
    [one] Postázandó ({ $n })
   *[other] Postázandó ({ $n })
}
office-set-aside = { $n ->
    [one] Félretéve ({ $n })
   *[other] Félretéve ({ $n })
}
office-set-aside-needs-you = Félretéve: Önre vár
office-column-person = Személy
office-column-due = Határidő
office-column-next = Következő lépés
office-column-state = Állapot
office-filter = Megjelenítés
office-filter-all = Minden ügy
office-filter-mine = Sajátjaim
office-filter-nobody = Nincs felelőse
office-filter-due-soon = Hamarosan lejár
office-filter-late = Lejárt határidejű
office-sort = Sorrend
office-sort-next = Következő lépés
office-sort-due = Határidő
office-sort-received = Beérkezés, a legújabb elöl
office-sort-person = Személy
office-sorted-by = Sorrend: { $column }
office-count = { $n ->
    [0] Nincs ügy
    [one] { $n } ügy
   *[other] { $n } ügy
}
office-empty = Nincs ilyen ügy. Jelenítse meg az összes ügyet, vagy keressen másra.
office-arrived = Új ügy: { $reference }
office-from-doorstep = Megnyitotta: { $who }, beérkezett: { $when }
office-next-register = Iktatás
office-next-acknowledge = Átvétel visszaigazolása
office-next-give-owner = Felelős kijelölése
office-next-answer-by = Válaszadás határideje: { $date }
office-next-post-by = Postázás határideje: { $date }
office-next-tell-late = Tájékoztassa az ügyfelet, és adjon új időpontot
office-next-keep-promise = Ígéret teljesítése
office-next-look = Nem illő lépés ellenőrzése
office-next-none = Most nincs teendő
