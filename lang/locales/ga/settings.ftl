settings-title = Socruithe
settings-language = Teanga na haipe
settings-look = Cuma
settings-look-light = Geal
settings-look-dark = Dorcha
settings-look-device = Mar atá ar an táibléad
settings-text-size = Méid an téacs
settings-text-normal = Gnáthmhéid
settings-text-large = Mór
settings-text-largest = Is mó
settings-week-start = Céad lá na seachtaine
settings-saved = Sábháladh an socrú ar an táibléad seo

settings-unlocking = Díghlasáil
settings-pin-set = Socraigh uimhir PIN
settings-pin-change = Athraigh an uimhir PIN
settings-pin-remove = Scrios an uimhir PIN
settings-lock-after = { $n ->
    [one] Glasáiltear an aip tar éis { $n } nóiméad gan úsáid
    [two] Glasáiltear an aip tar éis { $n } nóiméad gan úsáid
    [few] Glasáiltear an aip tar éis { $n } nóiméad gan úsáid
    [many] Glasáiltear an aip tar éis { $n } nóiméad gan úsáid
   *[other] Glasáiltear an aip tar éis { $n } nóiméad gan úsáid
}
settings-pass-phrase-change = Athraigh an pasfhrása
settings-pass-phrase-now = An pasfhrása atá agat anois
settings-pass-phrase-new = Pasfhrása nua
settings-pass-phrase-repeat = An pasfhrása nua arís
settings-pass-phrase-hint = Is furasta ceithre fhocal nach mbaineann le chéile a choinneáil i gcuimhne, agus is deacair iad a thomhas.
settings-pass-phrase-weak = Is furasta an pasfhrása seo a thomhas. Tá an seancheann i bhfeidhm fós. Roghnaigh ceann níos faide.
settings-pass-phrase-differs = Ní hionann an dá phasfhrása nua. Tá an seancheann i bhfeidhm fós. Iontráil an dá cheann arís.
settings-pass-phrase-wrong = Ní hé sin an pasfhrása atá agat anois. Níor athraíodh aon rud.
settings-pass-phrase-changed = Tá an pasfhrása nua i bhfeidhm as seo amach.

settings-storage = Stóras
settings-storage-used = { $used } in úsáid, { $available } saor
settings-megabytes = { $size } MB
settings-tablet = An táibléad seo
settings-tablet-name = Ainm
settings-version = Leagan { $version } den aip
settings-charter-version = Cairt { $version }, féilire { $calendar }
settings-signed-in-as = Sínithe isteach: { $name }, { $organisation }
settings-sign-out = Sínigh amach
settings-sign-out-question = Ar mhaith leat síniú amach ón táibléad seo?
settings-sign-out-unsent = { $n ->
    [0] Tá gach rud ag an oifig.
    [one] Tá { $n } iontráil ann nach bhfuil ag an oifig fós. Fanfaidh sí ar an táibléad seo, faoi ghlas, agus seolfar í nuair a shíneoidh tú isteach arís.
    [two] Tá { $n } iontráil ann nach bhfuil ag an oifig fós. Fanfaidh siad ar an táibléad seo, faoi ghlas, agus seolfar iad nuair a shíneoidh tú isteach arís.
    [few] Tá { $n } iontráil ann nach bhfuil ag an oifig fós. Fanfaidh siad ar an táibléad seo, faoi ghlas, agus seolfar iad nuair a shíneoidh tú isteach arís.
    [many] Tá { $n } n-iontráil ann nach bhfuil ag an oifig fós. Fanfaidh siad ar an táibléad seo, faoi ghlas, agus seolfar iad nuair a shíneoidh tú isteach arís.
   *[other] Iontrálacha nach bhfuil ag an oifig fós: { $n }. Fanfaidh siad ar an táibléad seo, faoi ghlas, agus seolfar iad nuair a shíneoidh tú isteach arís.
}
