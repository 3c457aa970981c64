end-of-day-title = Deireadh an lae
end-of-day-visits = { $n ->
    [0] Gan aon chuairt inniu
    [one] { $n } chuairt inniu
    [two] { $n } chuairt inniu
    [few] { $n } chuairt inniu
    [many] { $n } gcuairt inniu
   *[other] Cuairteanna inniu: { $n }
}
end-of-day-written-up = { $n ->
    [0] Gan aon tuairisc scríofa
    [one] { $n } tuairisc scríofa
    [two] { $n } thuairisc scríofa
    [few] { $n } thuairisc scríofa
    [many] { $n } dtuairisc scríofa
   *[other] Tuairiscí scríofa: { $n }
}
end-of-day-not-written-up = { $n ->
    [one] { $n } tuairisc gan scríobh: { $names }
    [two] { $n } thuairisc gan scríobh: { $names }
    [few] { $n } thuairisc gan scríobh: { $names }
    [many] { $n } dtuairisc gan scríobh: { $names }
   *[other] Tuairiscí gan scríobh ({ $n }): { $names }
}
end-of-day-all-written-up = Tá tuairisc gach cuairte scríofa
end-of-day-promises-tomorrow = { $n ->
    [0] Gan aon ghealltanas don lá amárach
    [one] { $n } ghealltanas don lá amárach
    [two] { $n } ghealltanas don lá amárach
    [few] { $n } ghealltanas don lá amárach
    [many] { $n } ngealltanas don lá amárach
   *[other] Gealltanais don lá amárach: { $n }
}
end-of-day-promises-next = { $n ->
    [0] Gan aon ghealltanas ({ $day })
    [one] { $n } ghealltanas ({ $day })
    [two] { $n } ghealltanas ({ $day })
    [few] { $n } ghealltanas ({ $day })
    [many] { $n } ngealltanas ({ $day })
   *[other] Gealltanais ({ $day }): { $n }
}
end-of-day-dangers-open = { $n ->
    [one] Tá { $n } chontúirt ann fós nár insíodh d'aon duine fúithi. Glaoigh anois.
    [two] Tá { $n } chontúirt ann fós nár insíodh d'aon duine fúthu. Glaoigh anois.
    [few] Tá { $n } chontúirt ann fós nár insíodh d'aon duine fúthu. Glaoigh anois.
    [many] Tá { $n } gcontúirt ann fós nár insíodh d'aon duine fúthu. Glaoigh anois.
   *[other] Contúirtí nár insíodh d'aon duine fúthu fós: { $n }. Glaoigh anois.
}
end-of-day-to-send = { $n ->
    [0] Níl aon rud le seoladh
    [one] { $n } iontráil le seoladh
    [two] { $n } iontráil le seoladh
    [few] { $n } iontráil le seoladh
    [many] { $n } n-iontráil le seoladh
   *[other] Iontrálacha le seoladh: { $n }
}
end-of-day-send = Seol
end-of-day-sending = { $n ->
    [one] { $done } as { $n } ag an oifig…
    [two] { $done } as { $n } ag an oifig…
    [few] { $done } as { $n } ag an oifig…
    [many] { $done } as { $n } ag an oifig…
   *[other] { $done } as { $n } ag an oifig…
}
end-of-day-arrived = { $n ->
    [one] Shroich { $done } as { $n } an oifig ag { $time }.
    [two] Shroich { $done } as { $n } an oifig ag { $time }.
    [few] Shroich { $done } as { $n } an oifig ag { $time }.
    [many] Shroich { $done } as { $n } an oifig ag { $time }.
   *[other] Shroich { $done } as { $n } an oifig ag { $time }.
}
end-of-day-nothing-only-here = Níl aon rud ar an táibléad seo nach bhfuil ag an oifig.
end-of-day-safe-here = { $n ->
    [one] { $n } slán anseo, ach gan a bheith ag an oifig fós.
    [two] { $n } slán anseo, ach gan a bheith ag an oifig fós.
    [few] { $n } slán anseo, ach gan a bheith ag an oifig fós.
    [many] { $n } slán anseo, ach gan a bheith ag an oifig fós.
   *[other] { $n } slán anseo, ach gan a bheith ag an oifig fós.
}
end-of-day-safe-here-detail = Níl líonra ann. Seolfar go huathoibríoch iad nuair a bheidh líonra ann agus an aip oscailte.
end-of-day-set-aside = { $n ->
    [one] Shroich { $n } an oifig ach cuireadh i leataobh í: féach cén fáth
    [two] Shroich { $n } an oifig ach cuireadh i leataobh iad: féach cén fáth
    [few] Shroich { $n } an oifig ach cuireadh i leataobh iad: féach cén fáth
    [many] Shroich { $n } an oifig ach cuireadh i leataobh iad: féach cén fáth
   *[other] Shroich { $n } an oifig ach cuireadh i leataobh iad: féach cén fáth
}

# What was begun in forms. $n: forms.
end-of-day-begun = { $n ->
    [one] { $n } rud tosaithe agus gan sábháil
    [two] { $n } rud tosaithe agus gan sábháil
    [few] { $n } rud tosaithe agus gan sábháil
    [many] { $n } rud tosaithe agus gan sábháil
   *[other] Tosaithe agus gan sábháil: { $n }
}
end-of-day-begun-why = Fanann an méid a thosaigh tú ar an táibléad seo. Ní rachaidh sé chuig an oifig go dtí go sábhálfaidh tú é.
end-of-day-begun-not-here = Ní féidir é seo a shábháil a thuilleadh: níl an cás ná an duine ar an táibléad seo anois, nó ní leatsa an cás a thuilleadh. Má tá na focail seo ag teastáil ón oifig, cuir ar aghaidh iad. Ansin scrios an dréacht.
