settings-title = Ustawienia
settings-language = Język aplikacji
settings-look = Wygląd
settings-look-light = Jasny
settings-look-dark = Ciemny
settings-look-device = Jak na tablecie
settings-text-size = Wielkość tekstu
settings-text-normal = Zwykła
settings-text-large = Duża
settings-text-largest = Największa
settings-week-start = Pierwszy dzień tygodnia
settings-saved = Ustawienie zapisane na tym tablecie

settings-unlocking = Odblokowywanie
settings-pin-set = Ustaw PIN
settings-pin-change = Zmień PIN
settings-pin-remove = Usuń PIN
settings-lock-after = { $n ->
    [one] Blokada po { $n } minucie bezczynności
    [few] Blokada po { $n } minutach bezczynności
    [many] Blokada po { $n } minutach bezczynności
   *[other] Blokada po { $n } minuty bezczynności
}
settings-pass-phrase-change = Zmień hasło
settings-pass-phrase-now = Obecne hasło
settings-pass-phrase-new = Nowe hasło
settings-pass-phrase-repeat = Nowe hasło jeszcze raz
settings-pass-phrase-hint = Hasło z czterech niepowiązanych słów łatwo zapamiętać, a trudno odgadnąć.
settings-pass-phrase-weak = To hasło łatwo odgadnąć. Nadal obowiązuje stare. Wybierz dłuższe.
settings-pass-phrase-differs = Nowe hasła różnią się od siebie. Nadal obowiązuje stare. Wpisz oba jeszcze raz.
settings-pass-phrase-wrong = To nie jest obecne hasło. Nic się nie zmieniło.
settings-pass-phrase-changed = Od teraz obowiązuje nowe hasło.

settings-storage = Pamięć
settings-storage-used = Zajęte: { $used }, wolne: { $available }
settings-megabytes = { $size } MB
settings-tablet = Ten tablet
settings-tablet-name = Nazwa
settings-version = Wersja aplikacji: { $version }
settings-charter-version = Karta Jakości Obsługi Klienta: { $version }, kalendarz: { $calendar }
settings-signed-in-as = Zalogowana osoba: { $name }, { $organisation }
settings-sign-out = Wyloguj się
settings-sign-out-question = Wylogować się z tego tabletu?
settings-sign-out-unsent = { $n ->
    [0] Wszystko jest w biurze.
    [one] { $n } wpis nie dotarł jeszcze do biura. Pozostaje na tym tablecie, zablokowany, i zostanie wysłany po ponownym zalogowaniu.
    [few] { $n } wpisy nie dotarły jeszcze do biura. Pozostają na tym tablecie, zablokowane, i zostaną wysłane po ponownym zalogowaniu.
    [many] { $n } wpisów nie dotarło jeszcze do biura. Pozostają na tym tablecie, zablokowane, i zostaną wysłane po ponownym zalogowaniu.
   *[other] { $n } wpisu nie dotarło jeszcze do biura. Pozostaje na tym tablecie, zablokowane, i zostanie wysłane po ponownym zalogowaniu.
}
