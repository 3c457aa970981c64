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
set-aside-why-too-large = Tá an iontráil rómhór le glacadh léi.
set-aside-why-unreadable = Ní féidir an iontráil a léamh.
set-aside-why-body-unreadable = Ní féidir ábhar na hiontrála a léamh.
set-aside-held = Ag fanacht: ní mór freastalaí na hoifige a nuashonrú sula mbeidh sé in ann an iontráil seo a léamh. Coinnítear ansin í.
