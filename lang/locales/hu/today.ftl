today-title = Ma
today-next-visit = Következő látogatás
today-next-visit-none = Mára nincs több látogatás
today-promises-due = { $n ->
    [one] Esedékes ígéretek ({ $n })
   *[other] Esedékes ígéretek ({ $n })
}
today-visits = { $n ->
    [one] Látogatások ({ $n })
   *[other] Látogatások ({ $n })
}
today-answers-due = { $n ->
    [one] Hamarosan esedékes válaszok ({ $n })
   *[other] Hamarosan esedékes válaszok ({ $n })
}
today-promises-none = Ma nincs esedékes ígéret
today-visits-none = Mára nincs tervezett látogatás
today-free = Mára semmi sincs tervezve. Ha fel szeretne jegyezni valamit, használja az alsó gombokat.
today-visit = Látogatás
today-promise = Ígéret
today-new = Új ügy
today-visit-planned = Tervezett
today-visit-written-up = Feljegyezve
today-visit-to-write-up = Feljegyzésre vár
today-overdue = Lejárt
today-choose-visit = Kit látogatott meg?
today-choose-promise = Kinek ígér valamit?
today-choose-other = Valaki más
