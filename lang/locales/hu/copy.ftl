# What is only on this tablet leaves it as one sealed file, when there is no network for a long time or nobody can unlock it.

# Button on the lock screen and at the end of the day.
copy-save = Másolat mentése fájlba
copy-why = A fájl titkosított: csak az iroda tudja megnyitni. Vigye be az irodába, vagy küldje el. Minden megmarad ezen a táblagépen is, és semmi sem számít kétszer.
# $n: entries in the file, $file: its name.
copy-saved = { $n ->
    [one] Ebben a fájlban { $n } bejegyzés van: { $file }. Vigye be az irodába.
   *[other] Ebben a fájlban { $n } bejegyzés van: { $file }. Vigye be az irodába.
}
copy-nothing = Minden bejegyzés megvan az irodában is. Nem készült fájl.
copy-failed = A fájlt nem sikerült elmenteni. Ezen a táblagépen továbbra is minden biztonságban van.
