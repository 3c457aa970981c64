sync-first-title = Érkeznek az ügyei erre a táblagépre
sync-first-progress = { $n ->
    [one] { $n } ügyből { $done } már ezen a táblagépen van
   *[other] { $n } ügyből { $done } már ezen a táblagépen van
}
sync-first-usable = Már elkezdheti a munkát. A legsürgősebb ügyek érkeztek elsőként.
sync-first-interrupted = Megszűnt a hálózat. Ami megérkezett, itt marad; a többi magától jön, amint újra van hálózat.
sync-first-done = Most már hálózat nélkül is dolgozhat
sync-first-none = Még nincs ügye. Ha az iroda ad egyet, itt jelenik meg.

sync-online = Kapcsolatban az irodával
sync-offline = Munka hálózat nélkül
sync-sending = Küldés az irodának…
sync-fetching = Újdonságok lekérése…
sync-locked = Zárolva: nincs küldés
sync-offline-detail = Tovább dolgozhat. Minden, amit ment, megmarad ezen a táblagépen, és magától eljut az irodába, amint van hálózat.
sync-unreachable = Van hálózat, de az iroda nem válaszol. Tovább dolgozhat; az alkalmazás magától újra próbálkozik.
sync-stuck = Egy ideje semmi sem érkezett meg az irodába. Ezen a táblagépen minden biztonságban van. A kapcsolat most újraindul.
sync-signed-out = Az iroda már nem ismeri ezt a bejelentkezést. Ezen a táblagépen minden biztonságban van. A küldéshez jelentkezzen be újra.
sync-renewing = Az iroda nyilvántartását egy korábbi állapotba állították vissza. Ez a táblagép újra elküldi, ami abból hiányzik; a táblagépen semmi sem veszett el.
sync-device-stopped = Az iroda letiltotta ezt a táblagépet. Amit korábban írt, még elküldhető; új ügyek nem jönnek. Hívja az irodát.
sync-last-contact = Utolsó kapcsolódás az irodához: { $when }
sync-clock-wrong = Rosszul jár ennek a táblagépnek az órája: korábbi időt mutat, mint az utolsó kapcsolódás az irodához ({ $when }). Állítsa be helyesen. Addig a dátumokat és az időpontokat Ön írja be; az iroda ellenőrzi őket.
sync-new-arrived = { $n ->
    [one] { $n } ügyben van újdonság
   *[other] { $n } ügyben van újdonság
}

save-saving = Mentés…
save-saved = Mentve ezen a táblagépen
save-only-here = Csak ezen a táblagépen
save-arrived = Az irodában: { $when }
save-count-only-here = { $n ->
    [0] Minden bejegyzés megvan az irodában is
    [one] { $n } bejegyzés csak ezen a táblagépen
   *[other] { $n } bejegyzés csak ezen a táblagépen
}
save-failed-title = Még nincs mentve
save-failed-detail = A táblagép nem igazolta vissza, hogy ezt megőrizte. Amit írt, megmaradt az űrlapon. Mentsen újra; ha nem segít, írja le papírra, és hívja az irodát.
save-draft-found = Ezt korábban elkezdte. Itt van, amit addig írt.
save-draft-discard = Piszkozat elvetése
