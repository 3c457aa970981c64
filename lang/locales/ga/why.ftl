due-today = Le déanamh inniu
due-tomorrow = Le déanamh amárach
due-in-days = { $n ->
    [one] { $n } lá fágtha
    [two] { $n } lá fágtha
    [few] { $n } lá fágtha
    [many] { $n } lá fágtha
   *[other] { $n } lá fágtha
}
due-in-working-days = { $n ->
    [one] { $n } lá oibre fágtha
    [two] { $n } lá oibre fágtha
    [few] { $n } lá oibre fágtha
    [many] { $n } lá oibre fágtha
   *[other] { $n } lá oibre fágtha
}
due-in-hours = { $n ->
    [one] { $n } uair an chloig fágtha
    [two] { $n } uair an chloig fágtha
    [few] { $n } huaire an chloig fágtha
    [many] { $n } n-uaire an chloig fágtha
   *[other] { $n } uair an chloig fágtha
}
due-late-days = { $n ->
    [one] { $n } lá thar téarma
    [two] { $n } lá thar téarma
    [few] { $n } lá thar téarma
    [many] { $n } lá thar téarma
   *[other] { $n } lá thar téarma
}
due-late-working-days = { $n ->
    [one] { $n } lá oibre thar téarma
    [two] { $n } lá oibre thar téarma
    [few] { $n } lá oibre thar téarma
    [many] { $n } lá oibre thar téarma
   *[other] { $n } lá oibre thar téarma
}
due-late-today = Thar téarma ó inniu
due-soon = Le déanamh go luath
due-late = Déanach
due-none = Níl teorainn ama foilsithe
due-promptly = Geallta: a luaithe is féidir. Níl líon laethanta foilsithe.

why-title = Cén fáth an dáta seo?
why-heading = { $clock }: { $date }

why-limit-working-days = { $n ->
    [0] Is é an lá oibre féin an teorainn ama.
    [one] Teorainn ama: { $n } lá oibre.
    [two] Teorainn ama: { $n } lá oibre.
    [few] Teorainn ama: { $n } lá oibre.
    [many] Teorainn ama: { $n } lá oibre.
   *[other] Teorainn ama: { $n } lá oibre.
}
why-limit-calendar-days = { $n ->
    [0] Is é an lá féin an teorainn ama.
    [one] Teorainn ama: { $n } lá. Áirítear gach lá, deirí seachtaine agus laethanta saoire freisin.
    [two] Teorainn ama: { $n } lá. Áirítear gach lá, deirí seachtaine agus laethanta saoire freisin.
    [few] Teorainn ama: { $n } lá. Áirítear gach lá, deirí seachtaine agus laethanta saoire freisin.
    [many] Teorainn ama: { $n } lá. Áirítear gach lá, deirí seachtaine agus laethanta saoire freisin.
   *[other] Teorainn ama: { $n } lá. Áirítear gach lá, deirí seachtaine agus laethanta saoire freisin.
}
why-limit-opening-hours = { $n ->
    [one] Teorainn ama: { $n } uair an chloig a mbíonn an oifig ar oscailt.
    [two] Teorainn ama: { $n } uair an chloig a mbíonn an oifig ar oscailt.
    [few] Teorainn ama: { $n } huaire an chloig a mbíonn an oifig ar oscailt.
    [many] Teorainn ama: { $n } n-uaire an chloig a mbíonn an oifig ar oscailt.
   *[other] Teorainn ama: { $n } uair an chloig a mbíonn an oifig ar oscailt.
}
why-limit-months = { $n ->
    [one] Teorainn ama: { $n } mhí.
    [two] Teorainn ama: { $n } mhí.
    [few] Teorainn ama: { $n } mhí.
    [many] Teorainn ama: { $n } mí.
   *[other] Teorainn ama i míonna: { $n }.
}
why-limit-quarters = { $n ->
    [one] Uair sa ráithe.
    [two] Uair gach { $n } ráithe.
    [few] Uair gach { $n } ráithe.
    [many] Uair gach { $n } ráithe.
   *[other] Uair gach { $n } ráithe.
}
why-limit-years = { $n ->
    [one] Teorainn ama: { $n } bhliain.
    [two] Teorainn ama: { $n } bhliain.
    [few] Teorainn ama: { $n } bliana.
    [many] Teorainn ama: { $n } mbliana.
   *[other] Teorainn ama i mblianta: { $n }.
}

why-received = Faighte: { $when }
why-counts-from-opening = Tháinig sé lasmuigh d'uaireanta oscailte. Meastar go bhfuarthas é nuair a d'oscail an oifig ina dhiaidh sin: { $when }
why-start-day-excluded = Ní áirítear an lá a tháinig sé: { $day }
why-start-day-included = Is é an lá a tháinig sé lá 1: { $day }
why-counted-day = Lá { $first }: { $day }
why-counted-days = Laethanta { $first } go { $last }: { $days }
why-worked-weekend-counted = Áirítear é cé gur deireadh seachtaine é: { $day } (lá oibre de réir foraithne)
why-worked-weekend-instead-of = Áirítear é cé gur deireadh seachtaine é: { $day } (lá oibre in ionad: { $instead_of })
why-skipped = Ní áirítear: { $days }
why-off-but-counted = Áirítear cé nach n-oibríonn aon duine ansin: { $days }
why-months-end = { $n ->
    [one] Tús: { $from }. Deireadh tar éis { $n } mhí: { $until }.
    [two] Tús: { $from }. Deireadh tar éis { $n } mhí: { $until }.
    [few] Tús: { $from }. Deireadh tar éis { $n } mhí: { $until }.
    [many] Tús: { $from }. Deireadh tar éis { $n } mí: { $until }.
   *[other] Tús: { $from }. Líon na míonna: { $n }. Deireadh: { $until }.
}
why-quarter-ends = Áirítear ráithí na bliana féilire, go dtí an lá deireanach. Tús: { $from }. Deireadh: { $until }.
why-shorter-month = Níl lá leis an uimhir chéanna sa mhí dheireanach, agus mar sin áirítear lá deireanach na míosa.
why-open-counted = Áirítear: { $day }, { $from } – { $until }
why-closed = Dúnta: { $days }
why-last-day = Is é lá { $last } an lá deireanach: { $day }
why-last-day-plain = An lá deireanach: { $day }
why-stays-on-day-off = Ní lá oibre é seo: { $day } ({ $reason }). Fanann an dáta mar a foilsíodh é.
why-rolled-next = Ní lá oibre é an lá deireanach, agus mar sin bogtar an deireadh go dtí an chéad lá oibre eile: { $day }. Fágadh amach: { $days }
why-rolled-previous = Ní lá oibre é an lá deireanach, agus mar sin bogtar an deireadh siar go dtí an lá oibre roimhe: { $day }. Fágadh amach: { $days }
why-due-end-of-day = Le déanamh faoi: { $when }, deireadh an lae sin
why-due-closing-time = Le déanamh faoi: { $when }, nuair a dhúnann an oifig
why-due-hours-used-up = Le déanamh faoi: { $when }, nuair a bheidh na huaireanta caite
why-internal-target = Tá sé mar aidhm againn freagra a thabhairt faoi: { $day }, an lá oibre deireanach roimh an spriocdháta.
why-internal-target-same = Tá sé mar aidhm againn freagra a thabhairt faoin spriocdháta féin: { $day }
why-provisional = Gan fógairt fós, agus d'fhéadfaidís bogadh: { $days }. D'fhéadfadh an spriocdháta bogadh leo.
why-undecided-years = D'fhéadfaí laethanta scíthe agus laethanta oibre a mhalartú fós de réir foraithne: { $years }

why-day-off = { $day } ({ $reason })
why-reason-weekend = deireadh seachtaine
why-reason-closure = an oifig dúnta
why-reason-no-hours = gan uaireanta oscailte

why-source = Foilsithe anseo
why-calendar = Ríofa leis an bhféilire: { $calendar }, leagan { $version }
why-set-by-role = Socraithe ag: { $role }, { $name }, { $when }
why-promised = Geallta don chliant: { $name }, { $when }
why-no-limit = Níl aon teorainn ama foilsithe dó seo.

why-refused-beyond-horizon = Ní théann na féilirí chomh fada leis an dáta seo: { $day }. Iarr an dáta ar an oifig.
why-refused-hours-not-published = Áirítear an teorainn seo in uaireanta oscailte, ach níl aon uaireanta foilsithe. Iarr an dáta ar an oifig.
why-refused-never-opens = Níl uaireanta oscailte foilsithe do na laethanta ina dhiaidh seo: { $day }. Iarr an dáta ar an oifig.
why-refused-amount-too-large = Tá an teorainn seo níos faide ná na féilirí. Iarr an dáta ar an oifig.

calendar-ireland = Éire
calendar-england = Sasana
calendar-hungary = An Ungáir
calendar-lithuania = An Liotuáin
calendar-saudi-arabia = An Araib Shádach
