# Writing to the office while the tablet cannot be unlocked. What is written is sealed at once: only the office can open it.

sealed-note-title = Scríobh nóta don oifig
# Button on the lock screen.
sealed-note-begin = Scríobh nóta don oifig
sealed-note-intro = Cuirtear an méid a scríobhann tú anseo faoi shéala láithreach. Níl ach an oifig in ann é a oscailt: ní féidir leatsa é a oscailt, ná le haon duine eile ar an táibléad seo. Rachaidh sé chuig an oifig uaidh féin nuair a bheidh líonra ann.
sealed-note-who = Cé atá i gceist?
sealed-note-who-hint = Ainm agus seoladh, nó uimhir thagartha an cháis
sealed-note-text = Cad is gá a chur in iúl don oifig?
sealed-note-emergency = Tá duine i gcontúirt
sealed-note-save = Cuir an nóta faoi shéala
sealed-note-kept = Tá an nóta faoi shéala agus sábháilte ar an táibléad seo. Rachaidh sé chuig an oifig uaidh féin nuair a bheidh líonra ann.
sealed-note-empty = Scríobh an méid is gá a chur in iúl don oifig. Níor coinníodh aon rud.
sealed-note-not-kept = Níorbh fhéidir leis an táibléad an nóta a choinneáil. Tá do chuid focal san fhoirm i gcónaí. Scríobh síos ar pháipéar iad agus glaoigh ar an oifig.
# $n: sealed notes on this tablet that have not reached the office.
sealed-note-waiting = { $n ->
    [one] Tá { $n } nóta faoi shéala anseo ag fanacht le líonra
    [two] Tá { $n } nóta faoi shéala anseo ag fanacht le líonra
    [few] Tá { $n } nóta faoi shéala anseo ag fanacht le líonra
    [many] Tá { $n } nóta faoi shéala anseo ag fanacht le líonra
   *[other] Nótaí faoi shéala anseo ag fanacht le líonra: { $n }
}
sealed-note-sent = Tá do nóta faoi shéala ag an oifig anois.
sealed-note-unread-yet = Tá sé ag an oifig, ach b'fhéidir nár léigh aon duine fós é. Glaoigh anois.
sealed-note-back = Ar ais chuig an díghlasáil

# At the top of the office's pages. $n: sealed notes that came in and nobody has read.
sealed-note-unread = { $n ->
    [one] Tá { $n } nóta faoi shéala tagtha isteach nár léigh aon duine fós
    [two] Tá { $n } nóta faoi shéala tagtha isteach nár léigh aon duine fós
    [few] Tá { $n } nóta faoi shéala tagtha isteach nár léigh aon duine fós
    [many] Tá { $n } nóta faoi shéala tagtha isteach nár léigh aon duine fós
   *[other] Nótaí faoi shéala a tháinig isteach agus nár léigh aon duine fós: { $n }
}
sealed-note-unread-why = D'fhéadfadh éigeandáil a bheith ann: scríobhtar nótaí mar seo ar tháibléid nach féidir a dhíghlasáil. Ní féidir iad a léamh anseo.
# A command in Latin letters follows.
sealed-note-unread-do = Cuir in iúl láithreach don té a choinníonn eochair phríobháideach na heagraíochta. Léitear na nótaí ar an bhfreastalaí leis an ordú seo:
# After the name of a tablet. $n: its notes; $when: for example today, 17:42.
sealed-note-unread-came = { $n ->
    [one] tháinig sé isteach: { $when }
    [two] { $n } nóta, tháinig an chéad cheann isteach: { $when }
    [few] { $n } nóta, tháinig an chéad cheann isteach: { $when }
    [many] { $n } nóta, tháinig an chéad cheann isteach: { $when }
   *[other] nótaí ({ $n }), tháinig an chéad cheann isteach: { $when }
}
# In place of a tablet's name: somebody brought the file to the office.
sealed-note-unread-file = I gcomhad ó tháibléad
