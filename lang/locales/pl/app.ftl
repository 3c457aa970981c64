app-name = Cairt
app-title = { $page } – Cairt
app-skip-to-content = Przejdź do treści głównej
app-loading = Wczytywanie…
app-language = Język
app-menu = Menu
app-demo = Wersja pokazowa. Wszystkie osoby i sprawy są zmyślone.
app-optional = nieobowiązkowe
app-yes = Tak
app-no = Nie
app-not-known = Jeszcze nie wiadomo
app-not-published = Nie opublikowano
app-check-answers = { $n ->
    [one] Jeszcze nie zapisano. Sprawdź { $n } odpowiedź.
    [few] Jeszcze nie zapisano. Sprawdź { $n } odpowiedzi.
    [many] Jeszcze nie zapisano. Sprawdź { $n } odpowiedzi.
   *[other] Jeszcze nie zapisano. Sprawdź { $n } odpowiedzi.
}
app-new-version = Nowa wersja jest gotowa. Uruchomi się przy następnym otwarciu aplikacji. Żaden wpis nie zginie.
app-new-version-start = Uruchom teraz
app-update-to-read = Ten wpis powstał w nowszej wersji aplikacji. Jest przechowywany i przekazywany bez zmian. Aby go przeczytać, zaktualizuj aplikację.
app-page-missing-title = Nie ma takiej strony
app-page-missing-detail = Nic się nie zmieniło. Wróć do strony „Dzisiaj” i wybierz, co dalej.
app-stopped-title = Aplikacja zatrzymała się na tej stronie
app-stopped-detail = Wszystko, przy czym pojawiło się „Zapisano”, jest nadal na tym tablecie. Otwórz stronę ponownie. Jeśli znowu się zatrzyma, przeczytaj biuru ten tekst: { $detail }

nav-label = Strony główne
nav-today = Dzisiaj
nav-list = Osoby i sprawy
nav-end-of-day = Koniec dnia
nav-office = Biuro
nav-set-aside = Odłożone wpisy
nav-settings = Ustawienia

action-save = Zapisz
action-cancel = Anuluj
action-undo = Cofnij
action-close = Zamknij
action-back = Wstecz
action-search = Szukaj
action-more = Więcej
action-change = Zmień
action-add = Dodaj
action-continue = Dalej
action-print = Drukuj
action-try-again = Spróbuj znowu
action-lock = Zablokuj
action-call = Zadzwoń: { $phone }
action-call-person = Zadzwoń: { $name }
action-show = Pokaż
action-hide = Ukryj

when-today = dzisiaj, { $time }
when-yesterday = wczoraj, { $time }
when-tomorrow = jutro, { $time }

hours-open-until = Czynne do { $time }
hours-closed-until = Nieczynne. Najbliższe otwarcie: { $when }
hours-always = Czynne całą dobę, codziennie
