settings-title = Beállítások
settings-language = Az alkalmazás nyelve
settings-look = Megjelenés
settings-look-light = Világos
settings-look-dark = Sötét
settings-look-device = A táblagép szerint
settings-text-size = Betűméret
settings-text-normal = Normál
settings-text-large = Nagy
settings-text-largest = Legnagyobb
settings-week-start = A hét első napja
settings-saved = A beállítás mentve ezen a táblagépen

settings-unlocking = Feloldás
settings-pin-set = PIN-kód beállítása
settings-pin-change = PIN-kód módosítása
settings-pin-remove = PIN-kód törlése
settings-lock-after = { $n ->
    [one] Zárolás { $n } perc tétlenség után
   *[other] Zárolás { $n } perc tétlenség után
}
settings-pass-phrase-change = Jelmondat módosítása
settings-pass-phrase-now = Jelenlegi jelmondat
settings-pass-phrase-new = Új jelmondat
settings-pass-phrase-repeat = Új jelmondat újra
settings-pass-phrase-hint = Négy egymáshoz nem illő szót könnyű megjegyezni és nehéz kitalálni.
settings-pass-phrase-weak = Ezt a jelmondatot könnyű kitalálni. A régi érvényes marad. Válasszon hosszabbat.
settings-pass-phrase-differs = A két új jelmondat különbözik. A régi érvényes marad. Írja be mindkettőt újra.
settings-pass-phrase-wrong = Nem ez a jelenlegi jelmondata. Semmi sem változott.
settings-pass-phrase-changed = Mostantól az új jelmondat érvényes.

settings-storage = Tárhely
settings-storage-used = { $used } foglalt, { $available } szabad
settings-megabytes = { $size } MB
settings-tablet = Ez a táblagép
settings-tablet-name = Név
settings-version = Az alkalmazás verziója: { $version }
settings-charter-version = Ügyfélkarta: { $version }, naptár: { $calendar }
settings-signed-in-as = Bejelentkezve: { $name }, { $organisation }
settings-sign-out = Kijelentkezés
settings-sign-out-question = Kijelentkezik erről a táblagépről?
settings-sign-out-unsent = { $n ->
    [0] Minden megvan az irodában.
    [one] { $n } bejegyzés még nincs az irodában. Zárolva ezen a táblagépen marad, és akkor megy el, amikor Ön újra bejelentkezik.
   *[other] { $n } bejegyzés még nincs az irodában. Zárolva ezen a táblagépen maradnak, és akkor mennek el, amikor Ön újra bejelentkezik.
}
