sync-first-title = Cazurile dumneavoastră sosesc pe această tabletă
sync-first-progress = { $n ->
    [one] Cazuri pe această tabletă: { $done } din { $n }
    [few] Cazuri pe această tabletă: { $done } din { $n }
   *[other] Cazuri pe această tabletă: { $done } din { $n }
}
sync-first-usable = Puteți începe acum. Cele mai urgente cazuri au sosit primele.
sync-first-interrupted = Rețeaua s-a întrerupt. Ce a sosit rămâne aici; restul vine automat când revine rețeaua.
sync-first-done = Acum puteți lucra fără rețea
sync-first-none = Nu aveți încă niciun caz. Când biroul vă dă unul, apare aici.

sync-online = Legătură cu biroul
sync-offline = Se lucrează fără rețea
sync-sending = Se trimite la birou…
sync-fetching = Se aduc noutățile…
sync-locked = Blocat: nu se trimite nimic
sync-offline-detail = Puteți lucra mai departe. Tot ce salvați se păstrează pe această tabletă și pleacă automat la birou când există rețea.
sync-unreachable = Există rețea, dar biroul nu răspunde. Puteți lucra mai departe; se încearcă din nou automat.
sync-stuck = De o vreme nu a ajuns nimic la birou. Totul este în siguranță pe această tabletă. Legătura se pornește din nou.
sync-signed-out = Biroul nu mai recunoaște această autentificare. Totul este în siguranță pe această tabletă. Autentificați-vă din nou pentru a trimite.
sync-renewing = Evidențele biroului au fost readuse la o stare anterioară. Această tabletă trimite din nou ce lipsește din ele; de pe ea nu s-a pierdut nimic.
sync-device-stopped = Biroul a dezactivat această tabletă. Ce ați scris înainte se mai poate trimite; cazuri noi nu mai vin. Sunați la birou.
sync-last-contact = Ultimul contact cu biroul: { $when }
sync-clock-wrong = Ceasul acestei tablete este greșit: arată o oră dinaintea ultimului contact cu biroul ({ $when }). Potriviți-l. Până atunci introduceți dumneavoastră datele și orele; biroul este rugat să le verifice.
sync-new-arrived = { $n ->
    [one] { $n } caz are noutăți
    [few] { $n } cazuri au noutăți
   *[other] { $n } de cazuri au noutăți
}

save-saving = Se salvează…
save-saved = Salvat pe această tabletă
save-only-here = Doar pe această tabletă
save-arrived = La birou: { $when }
save-count-only-here = { $n ->
    [0] Nicio înregistrare nu este doar pe această tabletă
    [one] { $n } înregistrare doar pe această tabletă
    [few] { $n } înregistrări doar pe această tabletă
   *[other] { $n } de înregistrări doar pe această tabletă
}
save-failed-title = Încă nu s-a salvat
save-failed-detail = Tableta nu a confirmat că a păstrat textul. Ce ați scris a rămas în formular. Salvați din nou; dacă nu ajută, notați pe hârtie și sunați la birou.
save-draft-found = Ați început deja mai devreme. Iată ce ați scris.
save-draft-discard = Renunță la ciornă
