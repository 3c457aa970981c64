new-case-title = Cás nua
new-case-who = Cé atá i gceist?
new-case-who-hint = An t-ainm mar a deir an duine féin é
new-case-who-known = Duine atá ar eolas againn
new-case-who-new = Duine nua
new-case-anonymous = Níl siad ag tabhairt a n-ainm
new-case-anonymous-hint = Ní choinnítear ainm ná uimhir. Tabhair an uimhir thagartha dóibh: is féidir le cibé duine a luann í fiafraí cad é mar atá an scéal.
new-case-what = Cad a tharla?
new-case-what-hint = I bhfocail an duine féin, más féidir
new-case-missing = { $n ->
    [0] Níl aon rud in easnamh
    [one] Fós in easnamh ({ $n })
    [two] Fós in easnamh ({ $n })
    [few] Fós in easnamh ({ $n })
    [many] Fós in easnamh ({ $n })
   *[other] Fós in easnamh ({ $n })
}
new-case-missing-hint = Is féidir leat sábháil anois agus iad seo a chur leis ar ball.
new-case-kind = Cén cineál cáis é?
new-case-channel = Conas a tháinig sé chugainn?
new-case-answer-language = Teanga ár bhfreagra
new-case-received-hint = An t-am a fuaireamar é, ní an t-am a scríobhann tú síos é. Áirítear na spriocdhátaí ón am sin.
new-case-received-earlier = Tá sé seo níos luaithe ná inniu. Tús áirimh na spriocdhátaí: { $when }.
new-case-received-why-earlier = Cén fáth nár scríobhadh síos é go dtí anois?
new-case-service = Cén tseirbhís?
new-case-category = Cén t-ábhar?
new-case-spoken-language = An teanga a labhraíonn an duine
new-case-consent = An bhfuil cead againn eolas a choinneáil agus a roinnt, sa mhéid is gá chun cabhrú?
new-case-consent-given = Tá, tugadh toiliú
new-case-consent-refused = Níl
new-case-consent-not-asked = Níor cuireadh an cheist fós
new-case-save = Sábháil an cás
new-case-saved = Tá cás { $reference } sábháilte ar an táibléad seo.

new-case-danger = An bhfuil duine i gcontúirt anois?
emergency-title = Duine i gcontúirt anois
emergency-what = Cad a fheiceann tú?
emergency-phone-first = Glaoigh ar dtús. Scríobh ina dhiaidh sin.
emergency-no-number = Níl uimhir ar bith foilsithe don áit seo. Glaoigh ar na seirbhísí éigeandála.
emergency-services = Seirbhísí éigeandála
emergency-not-sent = Níor seoladh é. Níor insíodh d'aon duine é. Glaoigh anois.
emergency-record-told = D'inis mé do dhuine é
emergency-told-who = Cé dó ar inis tú é?
emergency-told = Cuireadh ar an eolas: { $who }, { $when }
emergency-open = { $n ->
    [one] { $n } chontúirt nár insíodh d'aon duine fúithi
    [two] { $n } chontúirt nár insíodh d'aon duine fúthu
    [few] { $n } chontúirt nár insíodh d'aon duine fúthu
    [many] { $n } gcontúirt nár insíodh d'aon duine fúthu
   *[other] Contúirtí nár insíodh d'aon duine fúthu: { $n }
}
