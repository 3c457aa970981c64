end-of-day-title = Dienos pabaiga
end-of-day-visits = { $n ->
    [0] Šiandien vizitų nėra
    [one] { $n } vizitas šiandien
    [few] { $n } vizitai šiandien
    [many] { $n } vizito šiandien
   *[other] { $n } vizitų šiandien
}
end-of-day-written-up = { $n ->
    [0] Neaprašytas nė vienas
    [one] { $n } aprašytas
    [few] { $n } aprašyti
    [many] { $n } aprašyto
   *[other] { $n } aprašytų
}
end-of-day-not-written-up = { $n ->
    [one] { $n } neaprašytas: { $names }
    [few] { $n } neaprašyti: { $names }
    [many] { $n } neaprašyto: { $names }
   *[other] { $n } neaprašytų: { $names }
}
end-of-day-all-written-up = Visi vizitai aprašyti
end-of-day-promises-tomorrow = { $n ->
    [0] Rytojui pažadų nėra
    [one] { $n } pažadas rytojui
    [few] { $n } pažadai rytojui
    [many] { $n } pažado rytojui
   *[other] { $n } pažadų rytojui
}
end-of-day-promises-next = { $n ->
    [0] Kitai darbo dienai ({ $day }) pažadų nėra
    [one] { $n } pažadas kitai darbo dienai ({ $day })
    [few] { $n } pažadai kitai darbo dienai ({ $day })
    [many] { $n } pažado kitai darbo dienai ({ $day })
   *[other] { $n } pažadų kitai darbo dienai ({ $day })
}
end-of-day-dangers-open = { $n ->
    [one] { $n } pavojus, apie kurį vis dar niekam nepranešta. Skambinkite dabar.
    [few] { $n } pavojai, apie kuriuos vis dar niekam nepranešta. Skambinkite dabar.
    [many] { $n } pavojaus, apie kurį vis dar niekam nepranešta. Skambinkite dabar.
   *[other] { $n } pavojų, apie kuriuos vis dar niekam nepranešta. Skambinkite dabar.
}
end-of-day-to-send = { $n ->
    [0] Siųsti nėra ko
    [one] Reikia išsiųsti { $n } įrašą
    [few] Reikia išsiųsti { $n } įrašus
    [many] Reikia išsiųsti { $n } įrašo
   *[other] Reikia išsiųsti { $n } įrašų
}
end-of-day-send = Siųsti
end-of-day-sending = { $n ->
    [one] Jau biure: { $done } iš { $n }…
    [few] Jau biure: { $done } iš { $n }…
    [many] Jau biure: { $done } iš { $n }…
   *[other] Jau biure: { $done } iš { $n }…
}
end-of-day-arrived = { $n ->
    [one] Biurą pasiekė { $done } iš { $n }, { $time } val.
    [few] Biurą pasiekė { $done } iš { $n }, { $time } val.
    [many] Biurą pasiekė { $done } iš { $n }, { $time } val.
   *[other] Biurą pasiekė { $done } iš { $n }, { $time } val.
}
end-of-day-nothing-only-here = Nėra nieko, kas būtų tik šioje planšetėje.
end-of-day-safe-here = { $n ->
    [one] { $n } įrašas saugiai laikomas čia, bet biuro dar nepasiekė.
    [few] { $n } įrašai saugiai laikomi čia, bet biuro dar nepasiekė.
    [many] { $n } įrašo saugiai laikoma čia, bet biuro dar nepasiekė.
   *[other] { $n } įrašų saugiai laikoma čia, bet biuro dar nepasiekė.
}
end-of-day-safe-here-detail = Nėra ryšio. Įrašai bus išsiųsti savaime, kai bus ryšys ir programėlė bus atverta.
end-of-day-set-aside = { $n ->
    [one] { $n } įrašas pasiekė biurą, bet buvo atidėtas: žiūrėkite kodėl
    [few] { $n } įrašai pasiekė biurą, bet buvo atidėti: žiūrėkite kodėl
    [many] { $n } įrašo pasiekė biurą, bet buvo atidėta: žiūrėkite kodėl
   *[other] { $n } įrašų pasiekė biurą, bet buvo atidėta: žiūrėkite kodėl
}

# What was begun in forms. $n: forms.
end-of-day-begun = { $n ->
    [one] { $n } pradėtas ir neįrašytas įrašas
    [few] { $n } pradėti ir neįrašyti įrašai
   *[other] { $n } pradėtų ir neįrašytų įrašų
}
end-of-day-begun-why = Tai, ką pradėjote, lieka šioje planšetėje. Į biurą tai nukeliaus tik tada, kai įrašysite.
end-of-day-begun-not-here = Šito įrašyti nebegalima: bylos ar žmogaus šioje planšetėje nebėra arba byla nebe Jūsų. Jei biurui šių žodžių reikia, perduokite juos. Tada išmeskite juodraštį.
