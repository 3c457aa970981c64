set-aside-title = Curtha i leataobh
set-aside-intro = Shroich na hiontrálacha seo an oifig agus tá siad coinnithe, ach ní áirítear fós iad. Tá an fáth in aice le gach ceann.
set-aside-empty = Níl aon rud curtha i leataobh.
set-aside-count = { $n ->
    [one] { $n } iontráil i leataobh
    [two] { $n } iontráil i leataobh
    [few] { $n } iontráil i leataobh
    [many] { $n } n-iontráil i leataobh
   *[other] Iontrálacha curtha i leataobh: { $n }
}
set-aside-written-by = Scríofa ag { $who }, { $when }
set-aside-what-to-do = Cad is ceart a dhéanamh
set-aside-ask-office = Glaoigh ar an oifig agus tabhair an uimhir thagartha { $reference }.
set-aside-ask-author = Labhair leis an duine seo: { $who }.
set-aside-why-no-right-to-case = Ní raibh rochtain ag an údar ar an gcás seo nuair a tháinig an iontráil.
set-aside-why-no-right-to-person = Ní raibh rochtain ag an údar ar thaifead an duine seo nuair a tháinig an iontráil.
set-aside-why-not-in-their-role = Ní cheadaíonn ról an údair an chéim seo.
set-aside-why-not-on-staff = Ní raibh an t-údar ina bhall foirne a thuilleadh nuair a tháinig an iontráil.
set-aside-why-about-themselves = Socraíonn an iontráil rud éigin faoin duine a scríobh í.
set-aside-why-nobody-would-see = Ní bheadh aon duine a láimhseálann gearáin faoi bhaill foirne in ann an cás seo a fheiceáil.
set-aside-why-not-the-author = Ní ón duine agus ón táibléad a luaitear inti a tháinig an iontráil.
set-aside-why-id-taken = Tá iontráil eile leis an uimhir chéanna ach le focail eile anseo cheana. Inis don oifig é: d'fhéadfadh sé gur locht san aip é.
set-aside-why-replica-seq-taken = Tá an áit chéanna san ord ag iontráil eile ón táibléad seo. B'fhéidir gur cóipeáladh an táibléad. Inis don oifig é.
set-aside-why-replaces-foreign = Tagann an iontráil in ionad ruda nach mbaineann léi.
set-aside-why-version-unknown = Ainmníonn an cás leagan den chairt nó dá féilire nach bhfuil ag an oifig.
set-aside-why-too-large = Tá an iontráil rómhór le glacadh léi.
set-aside-why-unreadable = Ní féidir an iontráil a léamh.
set-aside-why-body-unreadable = Ní féidir ábhar na hiontrála a léamh.
set-aside-held = Ag fanacht: ní mór freastalaí na hoifige a nuashonrú sula mbeidh sé in ann an iontráil seo a léamh. Coinnítear ansin í.

set-aside-why-tablet-revoked = Bhí an táibléad seo curtha as úsáid ag an oifig sular tháinig an iontráil.
set-aside-why-newer = Thug an oifig fáth nach dtuigeann an leagan seo den aip. Nuashonraigh an aip chun é a léamh.
# Heading above the words of the entry itself.
set-aside-written = Cad a scríobhadh
# Shown when the entry has no words of its own, such as a change of a date.
set-aside-no-words = Níl aon téacs san iontráil seo.
# Buttons, at most 24 characters each.
set-aside-send-again = Seol arís
set-aside-correct = Scríobh as an nua í
set-aside-hand-over = Tabhair do dhuine eile
set-aside-take-in = Glac léi
set-aside-discard = Fág as an áireamh
# Explanation of the button "Take in", for staff who may write in the case.
set-aside-take-in-detail = Tá cead agat scríobh sa chás seo. Má ghlacann tú leis an iontráil, áireofar í mar a scríobh an t-údar í, agus beidh tusa freagrach as sin.
set-aside-take-in-new = Má ghlacann tú leis an iontráil, áireofar í mar a scríobh an t-údar í, agus beidh tusa freagrach as sin.
set-aside-take-in-person-first = Glac le taifead nua an duine ar dtús. Tá sé curtha i leataobh freisin.
set-aside-take-in-opening-first = Glac le hoscailt an cháis ar dtús. Tá sí curtha i leataobh freisin.
set-aside-registered = Osclaíodh taifead duine
# The form for writing the entry anew as a note in a case.
set-aside-correct-title = Scríobh as an nua í mar nóta
set-aside-correct-case = Cén cás?
set-aside-correct-text = Do chuid focal
set-aside-correct-save = Sábháil an nóta
set-aside-corrected = Sábháilte mar nóta. Imeoidh an tseaniontráil ón liosta seo agus fanfaidh sí ag an oifig.
# The reason that the system itself writes when an entry was written anew. $reference: the number of the case.
set-aside-corrected-reason = Scríofa as an nua sa chás { $reference }
set-aside-hand-over-to = Cé dó?
set-aside-handed-to = Tugtha do dhuine eile: { $who }
set-aside-discard-why = Cén fáth a bhfuil sí á fágáil as an áireamh?
set-aside-discard-hint = Fanann an iontráil agus an fáth a thugann tú ag an oifig. Ní áireofar an iontráil choíche.
set-aside-reason-missing = Scríobh an fáth. Níor fágadh aon rud as an áireamh.
# What became of it.
set-aside-counts-now = Áirítear an iontráil anois.
set-aside-still-not = Ní féidir an iontráil a áireamh fós: { $why }
set-aside-discarded = Fágadh as an áireamh í. Fanann an iontráil agus an fáth ag an oifig.
set-aside-needs-network = Tá líonra de dhíth chuige seo. Níor athraíodh aon rud; tá an iontráil slán ag an oifig.
set-aside-may-not-see = Níor tugadh do dhuine eile í: níl cead ag an duine seo an rud lena mbaineann an iontráil a fheiceáil. Roghnaigh duine eile.
set-aside-settled-title = Socraithe ag duine eile
set-aside-settled-intro = Do chuid iontrálacha a ndearna comhghleacaí cinneadh fúthu le 30 lá anuas.
set-aside-taken-in-by = Ghlac { $who } leis an iontráil, { $when }. Áirítear í.
set-aside-discarded-by = D’fhág { $who } an iontráil as an áireamh, { $when }.
set-aside-settled-reason = An fáth a tugadh:
set-aside-discard-hint-theirs = Is féidir leis an té a scríobh an iontráil an fáth a thugann tú a léamh. Fanann an iontráil agus an fáth ag an oifig. Ní áireofar an iontráil choíche.
