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
unlock-away-title = This tablet needs a word from the office
unlock-away-detail = { $days ->
    [one] It has not reached the office for more than { $days } day, so it opens only after it has. Everything on it is safe; nothing that was not sent is deleted.
   *[other] It has not reached the office for more than { $days } days, so it opens only after it has. Everything on it is safe; nothing that was not sent is deleted.
}
unlock-away-what-to-do = Go where there is a network. It opens by itself once the office has answered.
unlock-away-asking = Asking the office…
unlock-away-no-answer = The office cannot be reached yet. It is tried again by itself.
# The office has signed the tablet off, everything was delivered, and the tablet has deleted its key.
unlock-signed-off-title = The office has signed this tablet off
unlock-signed-off-detail = Everything that was only here has arrived at the office, where somebody will look at it. The cases can no longer be opened on this tablet. To work with it again, ask the office for a new code.
