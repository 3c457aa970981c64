settings-title = Setări
settings-language = Limba aplicației
settings-look = Aspect
settings-look-light = Luminos
settings-look-dark = Întunecat
settings-look-device = Ca pe tabletă
settings-text-size = Mărimea textului
settings-text-normal = Obișnuită
settings-text-large = Mare
settings-text-largest = Cea mai mare
settings-week-start = Săptămâna începe cu
settings-saved = Setare salvată pe această tabletă

settings-unlocking = Deblocare
settings-pin-set = Stabilește un cod PIN
settings-pin-change = Schimbă codul PIN
settings-pin-remove = Șterge codul PIN
settings-lock-after = { $n ->
    [one] Blocare după { $n } minut de inactivitate
    [few] Blocare după { $n } minute de inactivitate
   *[other] Blocare după { $n } de minute de inactivitate
}
settings-pass-phrase-change = Schimbă fraza de acces
settings-pass-phrase-now = Fraza de acces actuală
settings-pass-phrase-new = Fraza de acces nouă
settings-pass-phrase-repeat = Fraza de acces nouă, încă o dată
settings-pass-phrase-hint = Patru cuvinte fără legătură între ele sunt ușor de ținut minte și greu de ghicit.
settings-pass-phrase-weak = Această frază de acces este ușor de ghicit. Cea veche rămâne valabilă. Alegeți una mai lungă.
settings-pass-phrase-differs = Cele două fraze de acces noi sunt diferite. Cea veche rămâne valabilă. Introduceți-le din nou pe amândouă.
settings-pass-phrase-wrong = Aceasta nu este fraza dumneavoastră de acces actuală. Nu s-a schimbat nimic.
settings-pass-phrase-changed = Fraza de acces nouă este valabilă de acum înainte.

settings-storage = Spațiu de stocare
settings-storage-used = Ocupat: { $used }, liber: { $available }
settings-megabytes = { $size } MB
settings-tablet = Această tabletă
settings-tablet-name = Nume
settings-version = Versiunea aplicației: { $version }
settings-charter-version = Carta clienților: { $version }, calendar: { $calendar }
settings-signed-in-as = Cont: { $name }, { $organisation }
settings-sign-out = Deconectare
settings-sign-out-question = Vă deconectați de la această tabletă?
settings-sign-out-unsent = { $n ->
    [0] Totul este la birou.
    [one] { $n } înregistrare nu este încă la birou. Rămâne pe această tabletă, blocată, și se trimite când vă autentificați din nou.
    [few] { $n } înregistrări nu sunt încă la birou. Rămân pe această tabletă, blocate, și se trimit când vă autentificați din nou.
   *[other] { $n } de înregistrări nu sunt încă la birou. Rămân pe această tabletă, blocate, și se trimit când vă autentificați din nou.
}
