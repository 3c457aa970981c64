public-description = { $organisation }: conas teagmháil a dhéanamh, cad a gealladh agus faoin uair, agus conas gearán a dhéanamh.
public-danger = An bhfuil duine i mbaol anois?

public-expect = A bhfuil súil agat leis uainn
public-if-now = Má shroicheann sé anois muid: { $date }
public-may-move = Níor fógraíodh lá saoire fós, mar sin d'fhéadfadh an dáta seo athrú.
public-no-number = Gealladh é gan líon laethanta a lua.
public-date-given = Faoin dáta a thugaimid duit.
public-date-set = Socraítear an dáta cás ar chás.
public-counted-from = Áirithe ó: { $clock }
public-wait-seconds = { $n ->
    [one] Laistigh de { $n } soicind
    [two] Laistigh de { $n } shoicind
    [few] Laistigh de { $n } shoicind
    [many] Laistigh de { $n } soicind
   *[other] Laistigh de { $n } soicind
}
public-wait-rings = { $n ->
    [one] laistigh de { $n } chling
    [two] laistigh de { $n } chling
    [few] laistigh de { $n } chling
    [many] laistigh de { $n } gcling
   *[other] laistigh de { $n } cling
}
public-either = { $first } nó { $second }

public-contact = Teagmháil agus uaireanta
public-channels = Bealaí chun teagmháil a dhéanamh linn
public-lines = Uimhreacha teileafóin de réir seirbhíse
public-places = Cá háit le teacht
public-website = Suíomh gréasáin
public-hours-not-published = Níl uaireanta foilsithe.
public-any-time = Am ar bith
public-closed = Dúnta anois
public-when-closed = Nuair atá sé dúnta, glaoigh ar:
public-for-business = Do ghnólachtaí

public-complain = Conas gearán a dhéanamh
public-dealt-with = Cé a phléann leis
public-in-writing = I scríbhinn
public-answer = Freagra
public-next = Mura bhfuil tú sásta
public-nothing-further = Níl aon chéim eile foilsithe.
public-appeals = Mura n-aontaíonn tú le cinneadh

public-correspondence = Litreacha, ríomhphost agus foirmeacha
public-languages = Do theanga, d'fhormáid
public-my-language = Níl mo theanga anseo
public-point = Taispeáin do theanga.
public-formats = Formáidí ar féidir leat iad a iarraidh
public-grounds = Ní chaitear níos measa le haon duine mar gheall ar
public-your-voice = Inis dúinn cad is dóigh leat
public-your-part = An méid a iarraimid ort
public-privacy = Do shonraí
public-about = Fúinn

public-commitments = Gach gealltanas, lena uimhir
public-not-from-charter = Ní ón gcairt fhoilsithe é
public-print-charter = Cairt (A4)
public-print-poster = Póstaer (A3)
public-print-complaints = Bileog faoi ghearáin (A4)
public-print-languages = Cárta teangacha (A4)
public-version = Leagan { $version }
public-in-force-from = I bhfeidhm ó { $date }
public-approved = Faofa: { $by }, { $date }
public-documents = Doiciméid
