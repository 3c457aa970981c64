door-title = Przed wejściem
door-said-as = Wymowa: { $said }
door-language = Język
door-interpreter = Tłumacz ustny
door-interpreter-needed = Potrzebny tłumacz ustny
door-interpreter-not-needed = Tłumacz ustny niepotrzebny

door-safety = Bezpieczeństwo
door-safety-two-people = Tylko we dwie osoby.
door-safety-none = Brak ostrzeżeń
door-safety-reviewed = Sprawdzono: { $date }, { $who }
door-safety-review-overdue = Nie sprawdzono w terminie: zapytaj kierownika
door-safety-two-entries = Dwie osoby wpisały różne ostrzeżenia. Widoczne jest ostrożniejsze, dopóki kierownik tego nie rozstrzygnie.

door-address = Adres
door-check-address = Zanim zadzwonisz do drzwi, sprawdź nazwisko i adres.
door-eircode = Kod Eircode
door-postcode = Kod pocztowy
door-directions = Jak trafić
door-gate = Brama
door-dog = Pies
door-needs = Potrzeby

door-contact = Bezpieczny kontakt
door-contact-no-post = Nie wysyłać listów
door-contact-no-voicemail = Nie nagrywać wiadomości głosowych
door-contact-no-calls = Nie dzwonić
door-contact-only-through = Tylko za pośrednictwem: { $name }
door-contact-no-rule = Bez szczególnych zasad
door-contact-do-not-use = Nie używać

door-last-promise = Ostatnia obietnica
door-last-promise-none = Brak otwartych obietnic
door-as-of = Informacje, stan na: { $when }
door-no-alarm = Bez sieci ten tablet nikogo stąd nie zaalarmuje. Numer, pod który trzeba dzwonić: { $phone }
door-no-alarm-no-number = Bez sieci ten tablet nikogo stąd nie zaalarmuje. Ustal z biurem, do kogo dzwonić.
door-going-in = Wchodzę

door-inside-greeting = { $who }, { $organisation }
door-inside-reach-us = Kontakt z nami: { $phone }
door-inside-interpreter = Prosimy powiedzieć, jeśli potrzebny jest tłumacz ustny.
door-inside-leave = Powrót do stron pracownika
door-write-up = Opisz wizytę
