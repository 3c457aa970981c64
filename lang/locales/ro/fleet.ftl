# The office's page about tablets: what each last said of itself. Never anything of what is on them.

fleet-title = Tablete
fleet-intro = Ce a comunicat ultima dată fiecare tabletă despre ea însăși. Nimic din ce se află pe tablete nu apare aici.
fleet-tablet = Tabletă
fleet-worker = Lucrător
fleet-version = Versiunea aplicației
fleet-contact = Ultimul contact
fleet-unsent = Încă netrimise
# $when: date and time of the oldest entry that was not sent.
fleet-unsent-since = { $n ->
    [one] { $n } înregistrare: { $when }
    [few] { $n } înregistrări, cea mai veche: { $when }
   *[other] { $n } de înregistrări, cea mai veche: { $when }
}
fleet-nothing-unsent = Niciuna
fleet-storage = Spațiu de stocare
fleet-storage-kept = Datele se păstrează până la ștergere
fleet-storage-may-go = Browserul poate șterge datele
fleet-storage-unknown = Nu se știe
fleet-clock = Ceas
fleet-clock-right = Corect
fleet-clock-ahead = { $minutes ->
    [one] Este înainte cu { $minutes } minut
    [few] Este înainte cu { $minutes } minute
   *[other] Este înainte cu { $minutes } de minute
}
fleet-clock-behind = { $minutes ->
    [one] Este în urmă cu { $minutes } minut
    [few] Este în urmă cu { $minutes } minute
   *[other] Este în urmă cu { $minutes } de minute
}
fleet-silent = Încă nu a comunicat nimic despre ea
fleet-needs-network = Pentru lista tabletelor este nevoie de rețea.
fleet-none = Nu a fost folosită încă nicio tabletă.
# Button: the tablet was lost or stolen.
fleet-sign-off = Dezactivează
fleet-sign-off-title = Dezactivați această tabletă?
fleet-sign-off-detail = Nu mai primește nimic de la birou. La următoarea deblocare, când există rețea, trimite tot ce este doar pe ea; aceste înregistrări sunt puse deoparte și vă așteaptă. Apoi își șterge cheia. Dezactivarea nu poate fi anulată; dacă tableta este găsită, primește un cod nou.
fleet-sign-off-sure = Da, dezactivează
fleet-signed-off = Dezactivată: { $when }
fleet-sign-off-own = Aceasta este tableta pe care o folosiți. Veți fi deconectat aici, iar tableta va avea nevoie de un cod nou.
fleet-sign-off-last = Aceasta este tableta pe care o folosiți și nimeni altcineva care se ocupă de tablete nu are una. După aceea nimeni nu se mai poate ocupa de tablete în aplicație: numai cine administrează serverul poate crea un cod nou.
fleet-sign-off-shared = { $n ->
    [one] Pe această tabletă lucrează { $n } persoană. Va fi dezactivată pentru ea.
    [few] Pe această tabletă lucrează { $n } persoane. Va fi dezactivată pentru toate.
   *[other] Pe această tabletă lucrează { $n } de persoane. Va fi dezactivată pentru toate.
}
