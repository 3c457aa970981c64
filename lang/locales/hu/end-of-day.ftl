end-of-day-title = Nap vége
end-of-day-visits = { $n ->
    [0] Ma nem volt látogatás
    [one] Ma { $n } látogatás volt
   *[other] Ma { $n } látogatás volt
}
end-of-day-written-up = { $n ->
    [0] Egy sincs feljegyezve
    [one] { $n } feljegyezve
   *[other] { $n } feljegyezve
}
end-of-day-not-written-up = { $n ->
    [one] { $n } nincs feljegyezve: { $names }
   *[other] { $n } nincs feljegyezve: { $names }
}
end-of-day-all-written-up = Minden látogatás fel van jegyezve
end-of-day-promises-tomorrow = { $n ->
    [0] Nincs ígéret holnapra
    [one] { $n } ígéret holnapra
   *[other] { $n } ígéret holnapra
}
end-of-day-promises-next = { $n ->
    [0] Nincs ígéret a következő munkanapra: { $day }
    [one] { $n } ígéret a következő munkanapra: { $day }
   *[other] { $n } ígéret a következő munkanapra: { $day }
}
end-of-day-dangers-open = { $n ->
    [one] { $n } veszélyről még senkit sem értesítettek. Telefonáljon most.
   *[other] { $n } veszélyről még senkit sem értesítettek. Telefonáljon most.
}
end-of-day-to-send = { $n ->
    [0] Nincs mit elküldeni
    [one] { $n } bejegyzés vár küldésre
   *[other] { $n } bejegyzés vár küldésre
}
end-of-day-send = Küldés
end-of-day-sending = { $n ->
    [one] { $n } bejegyzésből { $done } már az irodában van…
   *[other] { $n } bejegyzésből { $done } már az irodában van…
}
end-of-day-arrived = { $n ->
    [one] { $n } bejegyzésből { $done } megérkezett az irodába ({ $time }).
   *[other] { $n } bejegyzésből { $done } megérkezett az irodába ({ $time }).
}
end-of-day-nothing-only-here = Minden bejegyzés megvan az irodában is.
end-of-day-safe-here = { $n ->
    [one] { $n } bejegyzés itt biztonságban van, de még nincs az irodában.
   *[other] { $n } bejegyzés itt biztonságban van, de még nincs az irodában.
}
end-of-day-safe-here-detail = Nincs hálózat. Amint lesz, és az alkalmazás nyitva van, maguktól elmennek.
end-of-day-set-aside = { $n ->
    [one] { $n } megérkezett, de félre van téve: nézze meg, miért
   *[other] { $n } megérkezett, de félre van téve: nézze meg, miért
}

# What was begun in forms. $n: forms.
end-of-day-begun = { $n ->
    [one] { $n } elkezdett, nem mentett bejegyzés
   *[other] { $n } elkezdett, nem mentett bejegyzés
}
end-of-day-begun-why = Amit elkezdett, ezen a táblagépen marad. Csak mentés után jut el az irodába.
end-of-day-begun-not-here = Ezt már nem lehet menteni: az ügy vagy a személy már nincs ezen a táblagépen, vagy már nem Öné. Ha az irodának szüksége van ezekre a szavakra, adja tovább őket. Utána vesse el a piszkozatot.
