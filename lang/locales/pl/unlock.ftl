unlock-title = Odblokowanie
unlock-choose-person = Kto korzysta z tego tabletu?
unlock-someone-else = Ktoś inny
unlock-pass-phrase-why = Potrzebne raz w ciągu zmiany i po ponownym wczytaniu strony.
unlock-pin = PIN
unlock-pin-hint = 6 cyfr
unlock-submit = Odblokuj
unlock-opening = Otwieranie. To potrwa kilka sekund.
unlock-use-pass-phrase = Użyj hasła
unlock-wrong-pass-phrase = To nie jest hasło do tego tabletu. Wszystkie wpisy nadal na nim są. Spróbuj ponownie.
unlock-wrong-pin = { $n ->
    [one] PIN jest nieprawidłowy. Pozostała { $n } próba; potem trzeba będzie podać hasło.
    [few] PIN jest nieprawidłowy. Pozostały { $n } próby; potem trzeba będzie podać hasło.
    [many] PIN jest nieprawidłowy. Pozostało { $n } prób; potem trzeba będzie podać hasło.
   *[other] PIN jest nieprawidłowy. Pozostało { $n } próby; potem trzeba będzie podać hasło.
}
unlock-pin-used-up = Pięć razy wpisano błędny PIN. Wszystkie wpisy są nadal na tym tablecie. Wpisz hasło.
unlock-locked-idle = Zablokowano, bo przez pewien czas nikt nie korzystał z aplikacji. Wpisany tekst jest zachowany.
unlock-locked = Zablokowano. W tym czasie nic nie jest wysyłane do biura.
unlock-waiting = { $n ->
    [one] { $n } wpis jest tu bezpieczny i trafi do biura po odblokowaniu.
    [few] { $n } wpisy są tu bezpieczne i trafią do biura po odblokowaniu.
    [many] { $n } wpisów jest tu bezpiecznych i trafi do biura po odblokowaniu.
   *[other] { $n } wpisu jest tu bezpieczne i trafi do biura po odblokowaniu.
}
unlock-changed-elsewhere = Hasło zmieniono na innym urządzeniu. Dopóki ten tablet nie połączy się z biurem, otwiera go stare hasło. Potem użyj nowego.
unlock-new-pass-phrase-needed = Hasło zmieniono na innym urządzeniu. Wpisz nowe. Wszystkie wpisy są nadal na tym tablecie.
unlock-forgotten-title = Nie można odblokować?
unlock-forgotten-detail = Nic na tym tablecie nie zostało usunięte. Tylko biuro może go znowu otworzyć: zadzwoń do biura.
# $phone: the number as the office publishes it.
unlock-phone-office = Zadzwoń do biura: { $phone }

unlock-pin-set-title = Wybierz PIN
unlock-pin-set-why = PIN pozwala szybko odblokować aplikację w czasie zmiany. Nigdy nie jest zapisywany na tablecie.
unlock-pin-new = Nowy PIN
unlock-pin-repeat = Ten sam PIN jeszcze raz
unlock-pin-set = Użyj tego PIN-u
unlock-pin-later = Nie teraz
unlock-pin-saved = PIN działa do końca tej zmiany.
unlock-pin-not-six = Wpisz 6 cyfr. PIN nie został jeszcze ustawiony.
unlock-pin-differs = Wpisane PIN-y są różne. PIN nie został jeszcze ustawiony. Wpisz oba jeszcze raz.
unlock-pin-too-simple = Ten PIN łatwo odgadnąć. PIN nie został jeszcze ustawiony. Wybierz inny.

# The tablet has had no contact with the office for longer than the organisation allows. $days: how many days it allows.
unlock-away-title = Ten tablet musi połączyć się z biurem
unlock-away-detail = { $days ->
    [one] Nie miał połączenia z biurem od ponad { $days } dnia, dlatego otworzy się dopiero, gdy się połączy. Wszystko na nim jest bezpieczne; nic, czego nie wysłano, nie zostanie usunięte.
    [few] Nie miał połączenia z biurem od ponad { $days } dni, dlatego otworzy się dopiero, gdy się połączy. Wszystko na nim jest bezpieczne; nic, czego nie wysłano, nie zostanie usunięte.
    [many] Nie miał połączenia z biurem od ponad { $days } dni, dlatego otworzy się dopiero, gdy się połączy. Wszystko na nim jest bezpieczne; nic, czego nie wysłano, nie zostanie usunięte.
   *[other] Nie miał połączenia z biurem od ponad { $days } dnia, dlatego otworzy się dopiero, gdy się połączy. Wszystko na nim jest bezpieczne; nic, czego nie wysłano, nie zostanie usunięte.
}
unlock-away-what-to-do = Przejdź tam, gdzie jest sieć. Gdy biuro odpowie, tablet otworzy się sam.
unlock-away-asking = Oczekiwanie na odpowiedź biura…
unlock-away-no-answer = Nie można jeszcze połączyć się z biurem. Aplikacja sama ponawia próby.
# The office has signed the tablet off, everything was delivered, and the tablet has deleted its key.
unlock-signed-off-title = Biuro wyłączyło ten tablet z użytku
unlock-signed-off-detail = Twoje wpisy, które były tylko tutaj, dotarły do biura i ktoś tam je sprawdzi. To, co zaczęto i czego nie zapisano, też tam jest, jako zapieczętowana notatka. Kto jeszcze pracuje na tym tablecie, odblokowuje go raz jeszcze, aby dotarły także jego wpisy. Spraw nie można już otworzyć na tym tablecie. Aby znowu na nim pracować, poproś biuro o nowy kod.
unlock-signed-off-notes-wait = Twoje wpisy, które były tylko tutaj, dotarły do biura i ktoś tam je sprawdzi. Tego, co zaczęto i czego nie zapisano, nie udało się jeszcze dostarczyć: czeka tu jako zapieczętowana notatka, którą może otworzyć tylko biuro, i zostanie wysłane samo, gdy tylko będzie sieć, a biuro będzie miało na to miejsce. Zadzwoń do biura, aby ktoś przeczytał zapieczętowane notatki, które już tam są, i pozostaw tablet podłączony do sieci. Spraw nie można już otworzyć na tym tablecie. Aby znowu na nim pracować, poproś biuro o nowy kod.
