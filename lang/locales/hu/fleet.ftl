# The office's page about tablets: what each last said of itself. Never anything of what is on them.

fleet-title = Táblagépek
fleet-intro = Amit az egyes táblagépek legutóbb közöltek magukról. Abból, ami rajtuk van, itt semmi sem látható.
fleet-tablet = Táblagép
fleet-worker = Munkatárs
fleet-version = Az alkalmazás verziója
fleet-contact = Utolsó kapcsolódás
fleet-unsent = Még nincs elküldve
# $when: date and time of the oldest entry that was not sent.
fleet-unsent-since = { $n ->
    [one] { $n } bejegyzés: { $when }
   *[other] { $n } bejegyzés, a legrégebbi: { $when }
}
fleet-nothing-unsent = Minden elküldve
fleet-storage = Tárhely
fleet-storage-kept = Az adatok megmaradnak, amíg el nem távolítják őket
fleet-storage-may-go = A böngésző törölheti az adatokat
fleet-storage-unknown = Nem ismert
fleet-clock = Óra
fleet-clock-right = Pontos
fleet-clock-ahead = { $minutes ->
    [one] { $minutes } percet siet
   *[other] { $minutes } percet siet
}
fleet-clock-behind = { $minutes ->
    [one] { $minutes } percet késik
   *[other] { $minutes } percet késik
}
fleet-silent = Még semmit sem közölt magáról
fleet-needs-network = A táblagépek listájához hálózat kell.
fleet-none = Még egyetlen táblagépet sem használtak.
# Button: the tablet was lost or stolen.
fleet-sign-off = Letiltás
fleet-sign-off-title = Letiltja ezt a táblagépet?
fleet-sign-off-detail = Az irodától többé semmit sem kap. Amikor legközelebb úgy oldják fel, hogy van hálózat, átadja azt, ami csak rajta van; ezt félretesszük, és az Ön döntésére vár. Utána törli a kulcsát. Ez nem vonható vissza; ha a táblagép előkerül, új kódot kap.
fleet-sign-off-sure = Igen, letiltom
fleet-signed-off = Letiltva: { $when }
fleet-sign-off-own = Ezt a táblagépet most Ön használja. Itt ki fog lépni, és a táblagéphez új kód kell majd.
fleet-sign-off-last = Ezt a táblagépet most Ön használja, és a táblagépek többi kezelőjének egyike sem használ másikat. Utána az alkalmazásban senki sem kezelheti a táblagépeket: új kódot csak az készíthet, aki a szervert üzemelteti.
fleet-sign-off-shared = { $n ->
    [one] { $n } munkatárs dolgozik ezen a táblagépen. A letiltás rá vonatkozik.
   *[other] { $n } munkatárs dolgozik ezen a táblagépen. A letiltás mindannyiukra vonatkozik.
}
