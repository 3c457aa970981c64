# Writing to the office while the tablet cannot be unlocked. What is written is sealed at once: only the office can open it.

sealed-note-title = Jegyzet írása az irodának
# Button on the lock screen.
sealed-note-begin = Jegyzet írása az irodának
sealed-note-intro = Amit ide ír, azt az alkalmazás azonnal titkosítja. Csak az iroda tudja megnyitni; ezen a táblagépen senki sem, még Ön sem. Amint van hálózat, magától eljut az irodába.
sealed-note-who = Kiről van szó?
sealed-note-who-hint = Név és cím, vagy az ügyszám
sealed-note-text = Mit kell tudnia az irodának?
sealed-note-emergency = Valaki veszélyben van
sealed-note-save = Jegyzet titkosítása
sealed-note-kept = A jegyzet titkosítva van, és megmarad ezen a táblagépen. Amint van hálózat, magától eljut az irodába.
sealed-note-empty = Írja le, mit kell tudnia az irodának. Mentés nem történt.
sealed-note-not-kept = A táblagép nem tudta megőrizni a jegyzetet. Amit írt, megmaradt az űrlapon. Írja le papírra, és hívja az irodát.
# $n: sealed notes on this tablet that have not reached the office.
sealed-note-waiting = { $n ->
    [one] { $n } titkosított jegyzet vár itt hálózatra
   *[other] { $n } titkosított jegyzet vár itt hálózatra
}
sealed-note-sent = Titkosított jegyzete megérkezett az irodába.
sealed-note-back = Vissza a feloldáshoz
