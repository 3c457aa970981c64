public-description = { $organisation }: jak się skontaktować, co i na kiedy obiecano oraz jak złożyć skargę.
public-danger = Czy ktoś jest teraz w niebezpieczeństwie?

public-expect = Czego można się spodziewać
public-if-now = Jeśli sprawa wpłynie teraz: { $date }
public-may-move = Jednego ze świąt jeszcze nie ogłoszono, więc ten termin może się zmienić.
public-no-number = Obiecano bez podania liczby dni.
public-date-given = W terminie, który podamy.
public-date-set = Termin ustala się w każdej sprawie osobno.
public-counted-from = Liczone od: { $clock }
public-wait-seconds = { $n ->
    [one] W ciągu { $n } sekundy
    [few] W ciągu { $n } sekund
    [many] W ciągu { $n } sekund
   *[other] W ciągu { $n } sekundy
}
public-wait-rings = { $n ->
    [one] po najwyżej { $n } dzwonku
    [few] po najwyżej { $n } dzwonkach
    [many] po najwyżej { $n } dzwonkach
   *[other] po najwyżej { $n } dzwonka
}
public-either = { $first } albo { $second }

public-contact = Kontakt i godziny
public-channels = Jak się z nami skontaktować
public-lines = Numery telefonów według usług
public-places = Gdzie przyjść
public-website = Strona internetowa
public-hours-not-published = Godzin nie opublikowano.
public-any-time = O każdej porze
public-closed = Teraz nieczynne
public-when-closed = Gdy nieczynne, prosimy dzwonić:
public-for-business = Dla firm

public-complain = Jak złożyć skargę
public-dealt-with = Kto się tym zajmuje
public-in-writing = Na piśmie
public-answer = Odpowiedź
public-next = Jeśli odpowiedź nie wystarcza
public-nothing-further = Dalszego kroku nie opublikowano.
public-appeals = Gdy nie zgadzasz się z decyzją

public-correspondence = Listy, e-maile i formularze
public-languages = Twój język i Twój format
public-my-language = Nie ma tu mojego języka
public-point = Wskaż swój język.
public-formats = Formaty, o które można poprosić
public-grounds = Nikogo nie traktuje się gorzej z powodu takich cech jak
public-your-voice = Powiedz nam, co myślisz
public-your-part = O co prosimy
public-privacy = Twoje dane
public-about = O nas

public-commitments = Wszystkie zobowiązania z numerami
public-not-from-charter = Spoza opublikowanej karty
public-print-charter = Karta (A4)
public-print-poster = Plakat (A3)
public-print-complaints = Ulotka o skargach (A4)
public-print-languages = Karta języków (A4)
public-version = Wersja { $version }
public-in-force-from = Obowiązuje od { $date }
public-approved = Zatwierdzono: { $by }, { $date }
public-documents = Dokumenty
