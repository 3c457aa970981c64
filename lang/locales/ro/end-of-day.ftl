end-of-day-title = Sfârșitul zilei
end-of-day-visits = { $n ->
    [0] Nicio vizită azi
    [one] { $n } vizită azi
    [few] { $n } vizite azi
   *[other] { $n } de vizite azi
}
end-of-day-written-up = { $n ->
    [0] Niciuna consemnată
    [one] { $n } consemnată
    [few] { $n } consemnate
   *[other] { $n } consemnate
}
end-of-day-not-written-up = { $n ->
    [one] { $n } neconsemnată: { $names }
    [few] { $n } neconsemnate: { $names }
   *[other] { $n } neconsemnate: { $names }
}
end-of-day-all-written-up = Toate vizitele sunt consemnate
end-of-day-promises-tomorrow = { $n ->
    [0] Nicio promisiune pentru mâine
    [one] { $n } promisiune pentru mâine
    [few] { $n } promisiuni pentru mâine
   *[other] { $n } de promisiuni pentru mâine
}
end-of-day-promises-next = { $n ->
    [0] Nicio promisiune pentru { $day }
    [one] { $n } promisiune pentru { $day }
    [few] { $n } promisiuni pentru { $day }
   *[other] { $n } de promisiuni pentru { $day }
}
end-of-day-dangers-open = { $n ->
    [one] { $n } pericol despre care încă nu a fost anunțat nimeni. Sunați acum.
    [few] { $n } pericole despre care încă nu a fost anunțat nimeni. Sunați acum.
   *[other] { $n } de pericole despre care încă nu a fost anunțat nimeni. Sunați acum.
}
end-of-day-to-send = { $n ->
    [0] Nimic de trimis
    [one] { $n } înregistrare de trimis
    [few] { $n } înregistrări de trimis
   *[other] { $n } de înregistrări de trimis
}
end-of-day-send = Trimite
end-of-day-sending = { $n ->
    [one] Ajunse la birou: { $done } din { $n }…
    [few] Ajunse la birou: { $done } din { $n }…
   *[other] Ajunse la birou: { $done } din { $n }…
}
end-of-day-arrived = { $n ->
    [one] Ajunse la birou: { $done } din { $n }, la ora { $time }.
    [few] Ajunse la birou: { $done } din { $n }, la ora { $time }.
   *[other] Ajunse la birou: { $done } din { $n }, la ora { $time }.
}
end-of-day-nothing-only-here = Nicio înregistrare nu este doar pe această tabletă.
end-of-day-safe-here = { $n ->
    [one] { $n } înregistrare în siguranță aici, dar încă neajunsă la birou.
    [few] { $n } înregistrări în siguranță aici, dar încă neajunse la birou.
   *[other] { $n } de înregistrări în siguranță aici, dar încă neajunse la birou.
}
end-of-day-safe-here-detail = Nu există rețea. Trimiterea se face automat când există rețea și aplicația este deschisă.
end-of-day-set-aside = { $n ->
    [one] { $n } a ajuns, dar a fost pusă deoparte: vedeți de ce
    [few] { $n } au ajuns, dar au fost puse deoparte: vedeți de ce
   *[other] { $n } au ajuns, dar au fost puse deoparte: vedeți de ce
}

# What was begun in forms. $n: forms.
end-of-day-begun = { $n ->
    [one] { $n } înregistrare începută și nesalvată
    [few] { $n } înregistrări începute și nesalvate
   *[other] { $n } de înregistrări începute și nesalvate
}
end-of-day-begun-why = Ce ați început rămâne pe această tabletă. Pleacă la birou numai după ce salvați.
end-of-day-begun-not-here = Aceasta nu se mai poate salva: cazul sau persoana nu mai este pe această tabletă sau cazul nu mai este al dvs. Dacă biroul are nevoie de aceste cuvinte, transmiteți-le. Apoi renunțați la ciornă.
