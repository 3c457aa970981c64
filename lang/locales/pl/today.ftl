today-title = Dzisiaj
today-next-visit = Najbliższa wizyta
today-next-visit-none = Dzisiaj nie ma już wizyt
today-promises-due = { $n ->
    [one] Obietnice na dzisiaj ({ $n })
    [few] Obietnice na dzisiaj ({ $n })
    [many] Obietnice na dzisiaj ({ $n })
   *[other] Obietnice na dzisiaj ({ $n })
}
today-visits = { $n ->
    [one] Wizyty ({ $n })
    [few] Wizyty ({ $n })
    [many] Wizyty ({ $n })
   *[other] Wizyty ({ $n })
}
today-answers-due = { $n ->
    [one] Wkrótce termin odpowiedzi ({ $n })
    [few] Wkrótce termin odpowiedzi ({ $n })
    [many] Wkrótce termin odpowiedzi ({ $n })
   *[other] Wkrótce termin odpowiedzi ({ $n })
}
today-promises-none = Brak obietnic na dzisiaj
today-visits-none = Brak wizyt zaplanowanych na dzisiaj
today-free = Na dzisiaj nic nie zaplanowano. Aby coś zapisać, użyj przycisków poniżej.
today-visit = Wizyta
today-promise = Obietnica
today-new = Nowa sprawa
today-visit-planned = Zaplanowana
today-visit-written-up = Opisana
today-visit-to-write-up = Do opisania
today-overdue = Po terminie
today-choose-visit = U kogo odbyła się wizyta?
today-choose-promise = Komu składasz obietnicę?
today-choose-other = Ktoś inny
