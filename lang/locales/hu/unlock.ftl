unlock-title = Feloldás
unlock-choose-person = Ki használja ezt a táblagépet?
unlock-someone-else = Valaki más
unlock-pass-phrase-why = Műszakonként egyszer kell, és az oldal újbóli betöltése után.
unlock-pin = PIN-kód
unlock-pin-hint = 6 számjegy
unlock-submit = Feloldás
unlock-opening = Megnyitás. Ez néhány másodpercig tart.
unlock-use-pass-phrase = Jelmondat használata
unlock-wrong-pass-phrase = Nem ez a táblagép jelmondata. A táblagépen minden megvan. Próbálja újra.
unlock-wrong-pin = { $n ->
    [one] Nem ez a PIN-kód. Még egyszer próbálhatja; utána a jelmondat kell.
   *[other] Nem ez a PIN-kód. Még { $n } próbálkozása van; utána a jelmondat kell.
}
unlock-pin-used-up = A PIN-kód ötször hibás volt. Ezen a táblagépen minden megvan. Írja be a jelmondatát.
unlock-locked-idle = Zárolva, mert egy ideje senki sem használta. Amit beírt, megmaradt.
unlock-locked = Zárolva. Amíg zárolva van, semmi sem megy el az irodába.
unlock-waiting = { $n ->
    [one] { $n } bejegyzés itt biztonságban van, és a feloldás után eljut az irodába.
   *[other] { $n } bejegyzés itt biztonságban van, és a feloldás után eljut az irodába.
}
unlock-changed-elsewhere = A jelmondatát egy másik eszközön módosították. Amíg ez a táblagép el nem éri az irodát, a régi nyitja. Utána használja az újat.
unlock-new-pass-phrase-needed = A jelmondatát egy másik eszközön módosították. Írja be az újat. Ezen a táblagépen minden megvan.
unlock-forgotten-title = Nem tudja feloldani?
unlock-forgotten-detail = Erről a táblagépről semmi sem törlődik. Csak az iroda tudja újra megnyitni: hívja az irodát.
# $phone: the number as the office publishes it.
unlock-phone-office = Az iroda hívása: { $phone }

unlock-pin-set-title = Válasszon PIN-kódot
unlock-pin-set-why = PIN-kóddal a műszak alatt gyorsan feloldhatja. A táblagép soha nem tárolja.
unlock-pin-new = Új PIN-kód
unlock-pin-repeat = Ugyanaz a PIN-kód újra
unlock-pin-set = Ezt használom
unlock-pin-later = Most nem
unlock-pin-saved = A PIN-kód a műszak végéig érvényes.
unlock-pin-not-six = Írjon be 6 számjegyet. Még nincs beállítva PIN-kód.
unlock-pin-differs = A két PIN-kód különbözik. Még nincs beállítva PIN-kód. Írja be mindkettőt újra.
unlock-pin-too-simple = Ezt a PIN-kódot könnyű kitalálni. Még nincs beállítva PIN-kód. Válasszon másikat.

# The tablet has had no contact with the office for longer than the organisation allows. $days: how many days it allows.
unlock-away-title = Ehhez a táblagéphez az iroda válasza kell
unlock-away-detail = { $days ->
    [one] Több mint { $days } napja nem érte el az irodát, ezért csak akkor nyílik meg, ha újra elérte. Minden, ami rajta van, biztonságban van; amit még nem küldött el, nem törlődik.
   *[other] Több mint { $days } napja nem érte el az irodát, ezért csak akkor nyílik meg, ha újra elérte. Minden, ami rajta van, biztonságban van; amit még nem küldött el, nem törlődik.
}
unlock-away-what-to-do = Menjen olyan helyre, ahol van hálózat. Amint az iroda válaszolt, a táblagép magától megnyílik.
unlock-away-asking = Várjuk az iroda válaszát…
unlock-away-no-answer = Az iroda még nem érhető el. Az alkalmazás magától újra próbálkozik.
# The office has signed the tablet off, everything was delivered, and the tablet has deleted its key.
unlock-signed-off-title = Az iroda letiltotta ezt a táblagépet
unlock-signed-off-detail = Bejegyzései, amelyek csak itt voltak, megérkeztek az irodába, ahol valaki átnézi őket. Amit elkezdett és nem mentett, titkosított jegyzetként szintén ott van. Aki még ezen a táblagépen dolgozik, oldja fel még egyszer, hogy az ő bejegyzései is megérkezzenek. Az ügyek ezen a táblagépen már nem nyithatók meg. Ha újra dolgozni szeretne vele, kérjen új kódot az irodától.
unlock-signed-off-notes-wait = Bejegyzései, amelyek csak itt voltak, megérkeztek az irodába, ahol valaki átnézi őket. Amit elkezdett és nem mentett, még nem volt kézbesíthető: titkosított jegyzetként itt vár, csak az iroda tudja megnyitni, és magától elmegy, amint van hálózat és az irodának van helye számára. Hívja az irodát, hogy valaki elolvassa a már ott lévő titkosított jegyzeteket, és tartsa a táblagépet a hálózaton. Az ügyek ezen a táblagépen már nem nyithatók meg. Ha újra dolgozni szeretne vele, kérjen új kódot az irodától.
