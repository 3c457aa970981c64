unlock-title = Díghlasáil
unlock-choose-person = Cé atá ag úsáid an táibléid seo?
unlock-someone-else = Duine eile
unlock-pass-phrase-why = Bíonn sé de dhíth uair amháin gach seal oibre, agus tar éis an leathanach a lódáil arís.
unlock-pin = Uimhir PIN
unlock-pin-hint = 6 dhigit
unlock-submit = Díghlasáil
unlock-opening = Á oscailt. Tógann sé seo cúpla soicind.
unlock-use-pass-phrase = Úsáid an pasfhrása
unlock-wrong-pass-phrase = Ní hé sin pasfhrása an táibléid seo. Tá gach rud atá air ann i gcónaí. Bain triail eile as.
unlock-wrong-pin = { $n ->
    [one] Ní hí sin an uimhir PIN. Tá iarracht amháin eile agat; ina dhiaidh sin beidh an pasfhrása de dhíth.
    [two] Ní hí sin an uimhir PIN. Tá { $n } iarracht eile agat; ina dhiaidh sin beidh an pasfhrása de dhíth.
    [few] Ní hí sin an uimhir PIN. Tá { $n } iarracht eile agat; ina dhiaidh sin beidh an pasfhrása de dhíth.
    [many] Ní hí sin an uimhir PIN. Tá { $n } n-iarracht eile agat; ina dhiaidh sin beidh an pasfhrása de dhíth.
   *[other] Ní hí sin an uimhir PIN. Iarrachtaí atá fágtha agat: { $n }; ina dhiaidh sin beidh an pasfhrása de dhíth.
}
unlock-pin-used-up = Bhí an uimhir PIN mícheart cúig huaire. Tá gach rud ar an táibléad seo ann i gcónaí. Iontráil do phasfhrása.
unlock-locked-idle = Faoi ghlas toisc nár úsáid aon duine é le tamall. Tá an méid a bhí clóscríofa agat coinnithe.
unlock-locked = Faoi ghlas. Fad a bheidh sé faoi ghlas, ní sheolfar aon rud chuig an oifig.
unlock-waiting = { $n ->
    [one] Tá { $n } iontráil slán anseo agus rachaidh sí chuig an oifig tar éis duit an táibléad a dhíghlasáil.
    [two] Tá { $n } iontráil slán anseo agus rachaidh siad chuig an oifig tar éis duit an táibléad a dhíghlasáil.
    [few] Tá { $n } iontráil slán anseo agus rachaidh siad chuig an oifig tar éis duit an táibléad a dhíghlasáil.
    [many] Tá { $n } n-iontráil slán anseo agus rachaidh siad chuig an oifig tar éis duit an táibléad a dhíghlasáil.
   *[other] Iontrálacha atá slán anseo: { $n }. Rachaidh siad chuig an oifig tar éis duit an táibléad a dhíghlasáil.
}
unlock-changed-elsewhere = Athraíodh do phasfhrása ar ghléas eile. Go dtí go mbeidh teagmháil ag an táibléad seo leis an oifig, is leis an seancheann a osclaítear é. Ina dhiaidh sin, úsáid an ceann nua.
unlock-new-pass-phrase-needed = Athraíodh do phasfhrása ar ghléas eile. Iontráil an ceann nua. Tá gach rud ar an táibléad seo ann i gcónaí.
unlock-forgotten-title = Nach féidir leat díghlasáil?
unlock-forgotten-detail = Ní scriostar aon rud ar an táibléad seo. Níl ach an oifig in ann é a oscailt arís: glaoigh ar an oifig.
# $phone: the number as the office publishes it.
unlock-phone-office = Glaoigh ar an oifig: { $phone }

unlock-pin-set-title = Roghnaigh uimhir PIN
unlock-pin-set-why = Le huimhir PIN is féidir leat díghlasáil go tapa le linn seala oibre. Ní stóráiltear riamh ar an táibléad í.
unlock-pin-new = Uimhir PIN nua
unlock-pin-repeat = An uimhir PIN chéanna arís
unlock-pin-set = Úsáid an uimhir PIN seo
unlock-pin-later = Ní anois
unlock-pin-saved = Oibreoidh an uimhir PIN go deireadh an tseala oibre seo.
unlock-pin-not-six = Iontráil 6 dhigit. Níor socraíodh uimhir PIN fós.
unlock-pin-differs = Ní hionann an dá uimhir PIN. Níor socraíodh uimhir PIN fós. Iontráil an dá cheann arís.
unlock-pin-too-simple = Is furasta an uimhir PIN seo a thomhas. Níor socraíodh uimhir PIN fós. Roghnaigh ceann eile.

# The tablet has had no contact with the office for longer than the organisation allows. $days: how many days it allows.
unlock-away-title = Ní mór don táibléad seo scéala a fháil ón oifig
unlock-away-detail = { $days ->
    [one] Ní raibh aon teagmháil aige leis an oifig le breis agus { $days } lá, agus ní osclófar é go dtí go mbeidh. Tá gach rud atá air slán; ní scriostar aon rud nár seoladh.
    [two] Ní raibh aon teagmháil aige leis an oifig le breis agus { $days } lá, agus ní osclófar é go dtí go mbeidh. Tá gach rud atá air slán; ní scriostar aon rud nár seoladh.
    [few] Ní raibh aon teagmháil aige leis an oifig le breis agus { $days } lá, agus ní osclófar é go dtí go mbeidh. Tá gach rud atá air slán; ní scriostar aon rud nár seoladh.
    [many] Ní raibh aon teagmháil aige leis an oifig le breis agus { $days } lá, agus ní osclófar é go dtí go mbeidh. Tá gach rud atá air slán; ní scriostar aon rud nár seoladh.
   *[other] Ní raibh aon teagmháil aige leis an oifig le breis agus { $days } lá, agus ní osclófar é go dtí go mbeidh. Tá gach rud atá air slán; ní scriostar aon rud nár seoladh.
}
unlock-away-what-to-do = Téigh áit a bhfuil líonra. Osclóidh sé uaidh féin nuair a bheidh freagra tagtha ón oifig.
unlock-away-asking = Ag fiafraí den oifig…
unlock-away-no-answer = Ní féidir teacht ar an oifig fós. Bainfidh an aip féin triail eile as.
# The office has signed the tablet off, everything was delivered, and the tablet has deleted its key.
unlock-signed-off-title = Chuir an oifig an táibléad seo as úsáid
unlock-signed-off-detail = Tá d'iontrálacha nach raibh ach anseo tagtha chuig an oifig, agus féachfaidh duine éigin ansin orthu. Tá an méid a thosaigh tú agus nár shábháil tú ann freisin, mar nóta faoi shéala. Duine ar bith eile a oibríonn ar an táibléad seo, ní mór dó nó di é a dhíghlasáil uair amháin eile, ionas go dtiocfaidh a chuid nó a cuid iontrálacha freisin. Ní féidir na cásanna a oscailt ar an táibléad seo a thuilleadh. Chun obair leis arís, iarr cód nua ar an oifig.
unlock-signed-off-notes-wait = Tá d'iontrálacha nach raibh ach anseo tagtha chuig an oifig, agus féachfaidh duine éigin ansin orthu. Níorbh fhéidir an méid a thosaigh tú agus nár shábháil tú a sheachadadh fós: tá sé ag fanacht anseo mar nóta faoi shéala nach féidir ach leis an oifig a oscailt, agus imeoidh sé uaidh féin a luaithe a bheidh líonra ann agus spás ag an oifig dó. Glaoigh ar an oifig, ionas go léifidh duine éigin na nótaí faoi shéala atá aici, agus coinnigh an táibléad seo ceangailte. Ní féidir na cásanna a oscailt ar an táibléad seo a thuilleadh. Chun obair leis arís, iarr cód nua ar an oifig.
