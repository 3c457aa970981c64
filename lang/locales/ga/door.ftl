door-title = Roimh dhul isteach
door-said-as = Abair mar seo: { $said }
door-language = Teanga
door-interpreter = Ateangaire
door-interpreter-needed = Tá ateangaire ag teastáil
door-interpreter-not-needed = Níl ateangaire ag teastáil

door-safety = Sábháilteacht
door-safety-two-people = Beirt le chéile.
door-safety-none = Níl aon rabhadh sábháilteachta ann
door-safety-reviewed = Athbhreithnithe: { $date }, { $who }
door-safety-review-overdue = Athbhreithniú thar téarma: cuir ceist ar do bhainisteoir
door-safety-two-entries = Chuir beirt rabhaidh éagsúla isteach. Taispeántar an rabhadh is cúramaí go dtí go socróidh bainisteoir an scéal.

door-address = Seoladh
door-check-address = Seiceáil an t-ainm agus an seoladh sula mbuailfidh tú an cloigín.
door-eircode = Éirchód
door-postcode = Cód poist
door-directions = Treoracha
door-gate = Geata
door-dog = Madra
door-needs = Riachtanais

door-contact = Teagmháil shábháilte
door-contact-no-post = Ná seol post
door-contact-no-voicemail = Ná fág glórphost
door-contact-no-calls = Ná glaoigh
door-contact-only-through = Tríd an teagmhálaí seo amháin: { $name }
door-contact-no-rule = Níl aon riail ar leith ann
door-contact-do-not-use = Ná húsáid

door-last-promise = An gealltanas deireanach
door-last-promise-none = Níl aon ghealltanas oscailte
door-as-of = An t-eolas mar a bhí: { $when }
door-no-alarm = Gan líonra, ní féidir leis an táibléad seo rabhadh a chur chuig aon duine ón áit seo. Uimhir le glaoch uirthi: { $phone }
door-no-alarm-no-number = Gan líonra, ní féidir leis an táibléad seo rabhadh a chur chuig aon duine ón áit seo. Socraigh le d'oifig cé air a nglaofaidh tú.
door-going-in = Tá mé ag dul isteach

door-inside-greeting = { $who }, { $organisation }
door-inside-reach-us = Is féidir leat teagmháil a dhéanamh linn anseo: { $phone }
door-inside-interpreter = Abair linn más maith leat ateangaire.
door-inside-leave = Ar ais chuig leathanaigh an oibrí
door-write-up = Scríobh tuairisc na cuairte
