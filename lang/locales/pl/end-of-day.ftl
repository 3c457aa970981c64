end-of-day-title = Koniec dnia
end-of-day-visits = { $n ->
    [0] Brak wizyt dzisiaj
    [one] { $n } wizyta dzisiaj
    [few] { $n } wizyty dzisiaj
    [many] { $n } wizyt dzisiaj
   *[other] { $n } wizyty dzisiaj
}
end-of-day-written-up = { $n ->
    [0] Żadnej jeszcze nie opisano
    [one] { $n } opisana
    [few] { $n } opisane
    [many] { $n } opisanych
   *[other] { $n } opisanej
}
end-of-day-not-written-up = { $n ->
    [one] { $n } nieopisana: { $names }
    [few] { $n } nieopisane: { $names }
    [many] { $n } nieopisanych: { $names }
   *[other] { $n } nieopisanej: { $names }
}
end-of-day-all-written-up = Wszystkie wizyty są opisane
end-of-day-promises-tomorrow = { $n ->
    [0] Brak obietnic na jutro
    [one] { $n } obietnica na jutro
    [few] { $n } obietnice na jutro
    [many] { $n } obietnic na jutro
   *[other] { $n } obietnicy na jutro
}
end-of-day-promises-next = { $n ->
    [0] Brak obietnic na najbliższy dzień roboczy ({ $day })
    [one] { $n } obietnica na najbliższy dzień roboczy ({ $day })
    [few] { $n } obietnice na najbliższy dzień roboczy ({ $day })
    [many] { $n } obietnic na najbliższy dzień roboczy ({ $day })
   *[other] { $n } obietnicy na najbliższy dzień roboczy ({ $day })
}
end-of-day-dangers-open = { $n ->
    [one] { $n } zagrożenie, o którym nadal nikogo nie powiadomiono. Zadzwoń teraz.
    [few] { $n } zagrożenia, o których nadal nikogo nie powiadomiono. Zadzwoń teraz.
    [many] { $n } zagrożeń, o których nadal nikogo nie powiadomiono. Zadzwoń teraz.
   *[other] { $n } zagrożenia, o których nadal nikogo nie powiadomiono. Zadzwoń teraz.
}
end-of-day-to-send = { $n ->
    [0] Nie ma nic do wysłania
    [one] { $n } wpis do wysłania
    [few] { $n } wpisy do wysłania
    [many] { $n } wpisów do wysłania
   *[other] { $n } wpisu do wysłania
}
end-of-day-send = Wyślij
end-of-day-sending = { $n ->
    [one] W biurze: { $done } z { $n }…
    [few] W biurze: { $done } z { $n }…
    [many] W biurze: { $done } z { $n }…
   *[other] W biurze: { $done } z { $n }…
}
end-of-day-arrived = { $n ->
    [one] Do biura dotarło { $done } z { $n }, godz. { $time }.
    [few] Do biura dotarło { $done } z { $n }, godz. { $time }.
    [many] Do biura dotarło { $done } z { $n }, godz. { $time }.
   *[other] Do biura dotarło { $done } z { $n }, godz. { $time }.
}
end-of-day-nothing-only-here = Nic nie jest zapisane tylko na tym tablecie.
end-of-day-safe-here = { $n ->
    [one] { $n } wpis czeka tu bezpiecznie, jeszcze nie dotarł do biura.
    [few] { $n } wpisy czekają tu bezpiecznie, jeszcze nie dotarły do biura.
    [many] { $n } wpisów czeka tu bezpiecznie, jeszcze nie dotarło do biura.
   *[other] { $n } wpisu czeka tu bezpiecznie, jeszcze nie dotarło do biura.
}
end-of-day-safe-here-detail = Brak sieci. Wpisy wyślą się same, gdy będzie sieć, a aplikacja będzie otwarta.
end-of-day-set-aside = { $n ->
    [one] { $n } wpis dotarł, ale został odłożony: zobacz dlaczego
    [few] { $n } wpisy dotarły, ale zostały odłożone: zobacz dlaczego
    [many] { $n } wpisów dotarło, ale zostało odłożonych: zobacz dlaczego
   *[other] { $n } wpisu dotarło, ale zostało odłożone: zobacz dlaczego
}

# What was begun in forms. $n: forms.
end-of-day-begun = { $n ->
    [one] { $n } wpis rozpoczęty i niezapisany
    [few] { $n } wpisy rozpoczęte i niezapisane
    [many] { $n } wpisów rozpoczętych i niezapisanych
   *[other] { $n } wpisu rozpoczętego i niezapisanego
}
end-of-day-begun-why = To, co zaczęto pisać, pozostaje na tym tablecie. Trafi do biura dopiero po zapisaniu.
end-of-day-begun-not-here = Tego nie można już zapisać: sprawy lub osoby nie ma już na tym tablecie albo sprawa nie jest już Twoja. Jeśli biuro potrzebuje tych słów, przekaż je. Potem odrzuć szkic.
