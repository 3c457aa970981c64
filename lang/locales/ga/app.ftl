app-name = Cairt
app-title = { $page } – Cairt
app-skip-to-content = Léim go dtí an príomhábhar
app-loading = Á lódáil…
app-language = Teanga
app-menu = Roghchlár
app-demo = Leagan taispeántais. Daoine agus cásanna cumtha atá anseo ar fad.
app-optional = roghnach
app-yes = Tá
app-no = Níl
app-not-known = Ní fios fós
app-not-published = Níor foilsíodh
app-check-answers = { $n ->
    [one] Níor sábháladh fós. Féach arís ar fhreagra amháin, le do thoil.
    [two] Níor sábháladh fós. Féach arís ar { $n } fhreagra, le do thoil.
    [few] Níor sábháladh fós. Féach arís ar { $n } fhreagra, le do thoil.
    [many] Níor sábháladh fós. Féach arís ar { $n } bhfreagra, le do thoil.
   *[other] Níor sábháladh fós. Féach arís ar na freagraí atá marcáilte ({ $n }), le do thoil.
}
app-new-version = Tá leagan nua réidh. Tosóidh sé an chéad uair eile a osclóidh tú an aip. Níl aon rud a scríobh tú caillte.
app-new-version-start = Tosaigh anois é
app-update-to-read = Leagan níos nuaí den aip a rinne an iontráil seo. Coinnítear í agus seoltar ar aghaidh í gan athrú. Nuashonraigh an aip chun í a léamh.
app-page-missing-title = Níl leathanach mar sin ann
app-page-missing-detail = Níor athraíodh aon rud. Téigh ar ais chuig “Inniu” agus roghnaigh ón áit sin.
app-stopped-title = Tá an aip stoptha ar an leathanach seo
app-stopped-detail = Tá gach rud a raibh “sábháilte” in aice leis ar an táibléad seo fós. Oscail an leathanach arís. Má stopann sé arís, léigh é seo don oifig: { $detail }

nav-label = Príomhleathanaigh
nav-today = Inniu
nav-list = Daoine is cásanna
nav-end-of-day = Deireadh an lae
nav-office = Oifig
nav-set-aside = I leataobh
nav-settings = Socruithe

action-save = Sábháil
action-cancel = Cuir ar ceal
action-undo = Cealaigh
action-close = Dún
action-back = Siar
action-search = Cuardaigh
action-more = Tuilleadh
action-change = Athraigh
action-add = Cuir leis
action-continue = Ar aghaidh
action-print = Priontáil
action-try-again = Triail arís
action-lock = Glasáil
action-call = Glaoigh ar { $phone }
action-call-person = Glaoigh: { $name }
action-show = Taispeáin
action-hide = Folaigh

when-today = inniu, { $time }
when-yesterday = inné, { $time }
when-tomorrow = amárach, { $time }

hours-open-until = Ar oscailt go dtí { $time }
hours-closed-until = Dúnta. Osclófar: { $when }
hours-always = Ar oscailt an t-am ar fad
