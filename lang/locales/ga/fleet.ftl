# The office's page about tablets: what each last said of itself. Never anything of what is on them.

fleet-title = Táibléid
fleet-intro = An t-eolas is déanaí a thug gach táibléad faoi féin. Ní thaispeántar anseo aon rud atá stóráilte air.
fleet-tablet = Táibléad
fleet-worker = Oibrí
fleet-version = Leagan na haipe
fleet-contact = An teagmháil dheireanach
fleet-unsent = Níor seoladh fós
# $when: date and time of the oldest entry that was not sent.
fleet-unsent-since = { $n ->
    [one] { $n } iontráil, ag fanacht ó: { $when }
    [two] { $n } iontráil, an ceann is sine ó: { $when }
    [few] { $n } iontráil, an ceann is sine ó: { $when }
    [many] { $n } n-iontráil, an ceann is sine ó: { $when }
   *[other] Iontrálacha ({ $n }), an ceann is sine ó: { $when }
}
fleet-nothing-unsent = Níl aon rud
fleet-storage = Stóras
fleet-storage-kept = Coinnítear é go dtí go scriosfar é
fleet-storage-may-go = D'fhéadfadh an brabhsálaí é a scriosadh
fleet-storage-unknown = Ní fios
fleet-clock = Clog
fleet-clock-right = Ceart
fleet-clock-ahead = { $minutes ->
    [one] { $minutes } nóiméad chun tosaigh
    [two] { $minutes } nóiméad chun tosaigh
    [few] { $minutes } nóiméad chun tosaigh
    [many] { $minutes } nóiméad chun tosaigh
   *[other] { $minutes } nóiméad chun tosaigh
}
fleet-clock-behind = { $minutes ->
    [one] { $minutes } nóiméad chun deiridh
    [two] { $minutes } nóiméad chun deiridh
    [few] { $minutes } nóiméad chun deiridh
    [many] { $minutes } nóiméad chun deiridh
   *[other] { $minutes } nóiméad chun deiridh
}
fleet-silent = Níor thug sé aon eolas faoi féin fós
fleet-needs-network = Tá líonra de dhíth chun liosta na dtáibléad a fheiceáil.
fleet-none = Níor úsáideadh aon táibléad fós.
# Button: the tablet was lost or stolen.
fleet-sign-off = Cuir as úsáid
fleet-sign-off-title = Ar mhaith leat an táibléad seo a chur as úsáid?
fleet-sign-off-detail = Ní gheobhaidh sé aon rud eile ón oifig. An chéad uair eile a dhíghlasálfar é agus líonra ann, seolfaidh sé gach rud atá air agus nach bhfuil ag an oifig; cuirfear an méid sin i leataobh duitse. Ansin scriosfaidh sé a eochair. Ní féidir é seo a chealú; má fhaightear an táibléad arís, tabharfar cód nua dó.
fleet-sign-off-sure = Cuir as úsáid é
fleet-signed-off = Curtha as úsáid: { $when }
fleet-sign-off-own = Seo an táibléad atá á úsáid agat. Cuirfear amach as an aip anseo thú, agus beidh cód nua de dhíth ar an táibléad.
fleet-sign-off-last = Seo an táibléad atá á úsáid agat, agus níl táibléad ag aon duine eile a bhíonn i mbun na dtáibléad. Ina dhiaidh sin ní féidir le haon duine aire a thabhairt do na táibléid san aip: ní féidir ach leis an té a bhíonn i mbun an fhreastalaí cód nua a dhéanamh.
fleet-sign-off-shared = { $n ->
    [one] Oibríonn { $n } duine ar an táibléad seo. Cuirfear as úsáid é don duine sin.
    [two] Oibríonn { $n } dhuine ar an táibléad seo. Cuirfear as úsáid é dóibh go léir.
    [few] Oibríonn { $n } dhuine ar an táibléad seo. Cuirfear as úsáid é dóibh go léir.
    [many] Oibríonn { $n } nduine ar an táibléad seo. Cuirfear as úsáid é dóibh go léir.
   *[other] Oibríonn { $n } duine ar an táibléad seo. Cuirfear as úsáid é dóibh go léir.
}
