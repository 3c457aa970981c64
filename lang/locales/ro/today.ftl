today-title = Azi
today-next-visit = Următoarea vizită
today-next-visit-none = Nicio altă vizită azi
today-promises-due = { $n ->
    [one] Promisiuni de respectat ({ $n })
    [few] Promisiuni de respectat ({ $n })
   *[other] Promisiuni de respectat ({ $n })
}
today-visits = { $n ->
    [one] Vizite ({ $n })
    [few] Vizite ({ $n })
   *[other] Vizite ({ $n })
}
today-answers-due = { $n ->
    [one] Răspunsuri cu termen apropiat ({ $n })
    [few] Răspunsuri cu termen apropiat ({ $n })
   *[other] Răspunsuri cu termen apropiat ({ $n })
}
today-promises-none = Nicio promisiune de respectat azi
today-visits-none = Nicio vizită planificată azi
today-free = Pentru azi nu este planificat nimic. Pentru a consemna ceva, folosiți butoanele de jos.
today-visit = Vizită
today-promise = Promisiune
today-new = Caz nou
today-visit-planned = Planificată
today-visit-written-up = Consemnată
today-visit-to-write-up = De consemnat
today-overdue = Depășit
today-choose-visit = Pe cine ați vizitat?
today-choose-promise = Cui îi promiteți ceva?
today-choose-other = Altcineva
