refusal-name-missing = Wpisz imię i nazwisko. Wystarczy samo imię albo opis osoby.
refusal-person-missing = Wybierz lub wpisz osobę, której to dotyczy.
refusal-what-happened-missing = Napisz, co się stało. Wystarczy jedno zdanie.
refusal-note-empty = Najpierw napisz kilka słów.
refusal-reason-missing = Napisz dlaczego.
refusal-choice-missing = Wybierz jedną odpowiedź.
refusal-whom-missing = Wpisz, kogo i kiedy powiadomiono.
refusal-safety-action-missing = Napisz, co należy zrobić, na przykład „Tylko we dwie osoby”.
refusal-too-long = { $n ->
    [one] Tekst jest za długi. Skróć go do { $n } znaku.
    [few] Tekst jest za długi. Skróć go do { $n } znaków.
    [many] Tekst jest za długi. Skróć go do { $n } znaków.
   *[other] Tekst jest za długi. Skróć go do { $n } znaku.
}
refusal-in-the-future = Ta data lub godzina jeszcze nie nadeszła. Wpisz, kiedy to się stało.
refusal-in-the-past = Ta data lub godzina już minęła. Wybierz późniejszą.
refusal-date-unreadable = Nie można odczytać tej daty. Wpisz dzień, miesiąc i rok.
refusal-day-closed = Tego dnia biuro jest nieczynne: { $date } ({ $reason }). Wybierz inny dzień.
refusal-outside-hours = O tej porze biuro jest nieczynne. Wybierz porę w godzinach otwarcia.
refusal-closed = Sprawa jest zamknięta. Najpierw ją wznów.
refusal-no-such-promise = Ta obietnica jest już zamknięta albo nie ma jej w tej sprawie.
refusal-not-permitted = Twoja rola na to nie pozwala. Zapytaj osobę odpowiedzialną za sprawę.
refusal-own-case = Nie można decydować we własnej sprawie. Zapytaj kierownika.
refusal-update-first = Zmieniono to w nowszej wersji aplikacji. Najpierw zaktualizuj aplikację; wpisany tekst pozostanie tutaj.
