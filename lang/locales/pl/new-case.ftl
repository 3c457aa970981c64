new-case-title = Nowa sprawa
new-case-who = Kogo dotyczy?
new-case-who-hint = Imię i nazwisko tak, jak podaje je ta osoba
new-case-who-known = Osoba już znana
new-case-who-new = Nowa osoba
new-case-anonymous = Nie podaje swojego nazwiska
new-case-anonymous-hint = Nie zapisujemy nazwiska ani numeru telefonu. Proszę podać numer sprawy: kto go poda, może zapytać, co się dzieje w sprawie.
new-case-what = Co się stało?
new-case-what-hint = Jeśli można, słowami tej osoby
new-case-missing = { $n ->
    [0] Niczego nie brakuje
    [one] Jeszcze brakuje ({ $n })
    [few] Jeszcze brakuje ({ $n })
    [many] Jeszcze brakuje ({ $n })
   *[other] Jeszcze brakuje ({ $n })
}
new-case-missing-hint = Można zapisać teraz, a resztę uzupełnić później.
new-case-kind = Co to za sprawa?
new-case-channel = Jak do nas dotarła?
new-case-answer-language = Język naszej odpowiedzi
new-case-received-hint = Kiedy sprawa do nas dotarła, a nie kiedy jest zapisywana. Od tego dnia liczą się terminy.
new-case-received-earlier = To data wcześniejsza niż dzisiejsza. Początek liczenia terminów: { $when }.
new-case-received-why-earlier = Dlaczego sprawa jest zapisywana później?
new-case-service = Która usługa?
new-case-category = Czego dotyczy?
new-case-spoken-language = Język, którym mówi ta osoba
new-case-consent = Czy możemy przechowywać i przekazywać informacje potrzebne, aby pomóc?
new-case-consent-given = Tak, jest zgoda
new-case-consent-refused = Nie
new-case-consent-not-asked = Jeszcze nie zapytano
new-case-save = Zapisz sprawę
new-case-saved = Sprawa { $reference } jest zapisana na tym tablecie.

new-case-danger = Czy ktoś jest teraz w niebezpieczeństwie?
emergency-title = Ktoś jest teraz w niebezpieczeństwie
emergency-what = Co widzisz?
emergency-phone-first = Najpierw zadzwoń. Potem pisz.
emergency-no-number = Dla tego miejsca nie opublikowano numeru. Zadzwoń do służb ratunkowych.
emergency-services = Służby ratunkowe
emergency-not-sent = Nie wysłano. Nikogo nie powiadomiono. Zadzwoń teraz.
emergency-record-told = Już kogoś powiadomiono
emergency-told-who = Kogo powiadomiono?
emergency-told = Powiadomiono: { $who }, { $when }
emergency-open = { $n ->
    [one] { $n } zagrożenie, o którym nikogo nie powiadomiono
    [few] { $n } zagrożenia, o których nikogo nie powiadomiono
    [many] { $n } zagrożeń, o których nikogo nie powiadomiono
   *[other] { $n } zagrożenia, o których nikogo nie powiadomiono
}
