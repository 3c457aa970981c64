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

set-aside-why-tablet-revoked = The office had signed this tablet off before the entry arrived.
set-aside-why-newer = The office gave a reason that this version of the app does not know. Update the app to read it.
# Heading above the words of the entry itself.
set-aside-written = What was written
# Shown when the entry has no words of its own, such as a change of a date.
set-aside-no-words = This entry has no words of its own.
# Buttons, at most 24 characters each.
set-aside-send-again = Send again
set-aside-correct = Write it anew
set-aside-hand-over = Hand over
set-aside-take-in = Take in
set-aside-discard = Discard
# Explanation of the button "Take in", for staff who may write in the case.
set-aside-take-in-detail = You may write in this case. If you take the entry in, it counts as its author wrote it, on your word.
# The form for writing the entry anew as a note in a case.
set-aside-correct-title = Write it anew as a note
set-aside-correct-case = In which case?
set-aside-correct-text = Your words
set-aside-correct-save = Save the note
set-aside-corrected = Saved as a note. The old entry leaves this list and stays at the office.
# The reason that the system itself writes when an entry was written anew. $reference: the number of the case.
set-aside-corrected-reason = Written anew in { $reference }
set-aside-hand-over-to = To whom?
set-aside-handed-to = Handed over to { $who }
set-aside-discard-why = Why is it discarded?
set-aside-discard-hint = The entry and your reason stay at the office. It never counts.
set-aside-reason-missing = Write a reason. Nothing was discarded.
# What became of it.
set-aside-counts-now = The entry counts now.
set-aside-still-not = The entry still cannot count: { $why }
set-aside-discarded = Discarded. The entry and the reason stay at the office.
set-aside-needs-network = This needs a network. Nothing was changed; the entry is safe at the office.
