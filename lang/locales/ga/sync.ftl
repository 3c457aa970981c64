sync-first-title = Tá do chásanna ag teacht chuig an táibléad seo
sync-first-progress = { $n ->
    [one] { $done } as { $n } chás ar an táibléad seo
    [two] { $done } as { $n } chás ar an táibléad seo
    [few] { $done } as { $n } chás ar an táibléad seo
    [many] { $done } as { $n } gcás ar an táibléad seo
   *[other] Cásanna ar an táibléad seo: { $done } as { $n }
}
sync-first-usable = Is féidir leat tosú anois. Tháinig na cásanna is práinní ar dtús.
sync-first-interrupted = Tá an líonra imithe. Fanann a bhfuil tagtha anseo; leanfaidh an chuid eile uaithi féin nuair a bheidh an líonra ar ais.
sync-first-done = Is féidir leat obair gan líonra anois
sync-first-none = Níl aon chás agat fós. Nuair a thabharfaidh an oifig ceann duit, feicfidh tú anseo é.

sync-online = Ceangailte leis an oifig
sync-offline = Ag obair gan líonra
sync-sending = Á sheoladh chuig an oifig…
sync-fetching = Ag fáil a bhfuil nua…
sync-locked = Glasáilte: ní sheoltar aon rud
sync-offline-detail = Is féidir leat leanúint ort ag obair. Coinnítear gach rud a shábhálann tú ar an táibléad seo, agus seoltar chuig an oifig é go huathoibríoch nuair a bhíonn líonra ann.
sync-unreachable = Tá líonra ann, ach níl an oifig ag freagairt. Is féidir leat leanúint ort ag obair; bainfidh an aip féin triail eile as.
sync-stuck = Le tamall anuas níor shroich aon rud an oifig. Tá gach rud slán ar an táibléad seo. Tá an nasc á thosú arís.
sync-signed-out = Ní aithníonn an oifig an síniú isteach seo a thuilleadh. Tá gach rud slán ar an táibléad seo. Sínigh isteach arís chun é a sheoladh.
sync-renewing = Cuireadh taifid na hoifige ar ais mar a bhí siad níos luaithe. Tá an táibléad seo ag seoladh arís an méid atá in easnamh orthu; níl aon rud dá bhfuil air caillte.
sync-device-stopped = Chuir an oifig an táibléad seo as úsáid. Is féidir an méid a scríobh tú cheana a sheoladh fós; ní thiocfaidh cásanna nua. Glaoigh ar an oifig.
sync-last-contact = An teagmháil dheireanach leis an oifig: { $when }
sync-clock-wrong = Tá clog an táibléid seo mícheart: tá sé níos luaithe ná an teagmháil dheireanach leis an oifig ({ $when }). Cuir ina cheart é. Go dtí sin, cuir isteach na dátaí agus na hamanna tú féin; iarrtar ar an oifig iad a sheiceáil.
sync-new-arrived = { $n ->
    [one] { $n } chás a bhfuil scéala nua ann
    [two] { $n } chás a bhfuil scéala nua iontu
    [few] { $n } chás a bhfuil scéala nua iontu
    [many] { $n } gcás a bhfuil scéala nua iontu
   *[other] Cásanna a bhfuil scéala nua iontu: { $n }
}

save-saving = Á shábháil…
save-saved = Sábháilte ar an táibléad seo
save-only-here = Ar an táibléad seo amháin
save-arrived = Ag an oifig: { $when }
save-count-only-here = { $n ->
    [0] Níl aon rud ar an táibléad seo nach bhfuil ag an oifig
    [one] { $n } rud ar an táibléad seo amháin
    [two] { $n } rud ar an táibléad seo amháin
    [few] { $n } rud ar an táibléad seo amháin
    [many] { $n } rud ar an táibléad seo amháin
   *[other] { $n } rud ar an táibléad seo amháin
}
save-failed-title = Níor sábháladh fós
save-failed-detail = Níor dhearbhaigh an táibléad gur choinnigh sé é seo. Tá do chuid focal san fhoirm i gcónaí. Sábháil arís; mura gcabhraíonn sé sin, scríobh síos iad agus glaoigh ar an oifig.
save-draft-found = Thosaigh tú air seo níos luaithe. Seo a raibh scríofa agat.
save-draft-discard = Scrios an dréacht
