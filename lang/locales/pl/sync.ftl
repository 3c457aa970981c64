sync-first-title = Twoje sprawy trafiają na ten tablet
sync-first-progress = { $n ->
    [one] Sprawy na tym tablecie: { $done } z { $n }
    [few] Sprawy na tym tablecie: { $done } z { $n }
    [many] Sprawy na tym tablecie: { $done } z { $n }
   *[other] Sprawy na tym tablecie: { $done } z { $n }
}
sync-first-usable = Można już zaczynać. Najpilniejsze sprawy dotarły jako pierwsze.
sync-first-interrupted = Nie ma sieci. To, co dotarło, pozostaje tutaj; reszta przyjdzie sama, gdy sieć wróci.
sync-first-done = Można już pracować bez sieci
sync-first-none = Nie ma jeszcze żadnych spraw. Gdy biuro przydzieli sprawę, pojawi się tutaj.

sync-online = Połączono z biurem
sync-offline = Praca bez sieci
sync-sending = Wysyłanie do biura…
sync-fetching = Pobieranie nowych wpisów…
sync-locked = Zablokowano: brak wysyłki
sync-offline-detail = Można pracować dalej. Wszystko, co zapiszesz, pozostaje na tym tablecie i samo trafi do biura, gdy będzie sieć.
sync-unreachable = Sieć jest, ale biuro nie odpowiada. Można pracować dalej; aplikacja sama ponawia próby.
sync-stuck = Od pewnego czasu nic nie dotarło do biura. Wszystko jest bezpieczne na tym tablecie. Połączenie jest nawiązywane od nowa.
sync-signed-out = Biuro nie rozpoznaje już tego logowania. Wszystko jest bezpieczne na tym tablecie. Zaloguj się ponownie, aby to wysłać.
sync-renewing = Dane w biurze przywrócono do wcześniejszego stanu. Ten tablet ponownie wysyła to, czego tam brakuje; nic na nim nie zginęło.
sync-device-stopped = Biuro wyłączyło ten tablet z użytku. Wcześniejsze wpisy można jeszcze wysłać; nowe sprawy nie przychodzą. Zadzwoń do biura.
sync-last-contact = Ostatnie połączenie z biurem: { $when }
sync-clock-wrong = Zegar tego tabletu jest źle ustawiony: pokazuje czas sprzed ostatniego połączenia z biurem ({ $when }). Ustaw go. Do tego czasu samodzielnie wpisuj daty i godziny; biuro zobaczy prośbę o ich sprawdzenie.
sync-new-arrived = { $n ->
    [one] Zmiany w { $n } sprawie
    [few] Zmiany w { $n } sprawach
    [many] Zmiany w { $n } sprawach
   *[other] Zmiany w { $n } sprawy
}

save-saving = Zapisywanie…
save-saved = Zapisano na tym tablecie
save-only-here = Tylko na tym tablecie
save-arrived = W biurze: { $when }
save-count-only-here = { $n ->
    [0] Nic nie jest tylko na tym tablecie
    [one] { $n } wpis tylko na tym tablecie
    [few] { $n } wpisy tylko na tym tablecie
    [many] { $n } wpisów tylko na tym tablecie
   *[other] { $n } wpisu tylko na tym tablecie
}
save-failed-title = Jeszcze nie zapisano
save-failed-detail = Tablet nie potwierdził zapisania. Tekst jest nadal w formularzu. Zapisz ponownie; jeśli to nie pomoże, zanotuj go i zadzwoń do biura.
save-draft-found = Ten wpis rozpoczęto wcześniej. Oto zachowany tekst.
save-draft-discard = Odrzuć szkic
