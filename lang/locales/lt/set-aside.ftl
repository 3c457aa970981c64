set-aside-title = Atidėti įrašai
set-aside-intro = Šie įrašai pasiekė biurą ir yra saugomi, bet dar negalioja. Prie kiekvieno nurodyta priežastis.
set-aside-empty = Atidėtų įrašų nėra.
set-aside-count = { $n ->
    [one] Atidėtas { $n } įrašas
    [few] Atidėti { $n } įrašai
    [many] Atidėta { $n } įrašo
   *[other] Atidėta { $n } įrašų
}
set-aside-written-by = Įrašė: { $who }, { $when }
set-aside-what-to-do = Ką daryti
set-aside-ask-office = Paskambinkite į biurą ir nurodykite numerį { $reference }.
set-aside-ask-author = Pasikalbėkite su žmogumi, kuris tai parašė ({ $who }).
set-aside-why-no-right-to-case = Kai įrašas atkeliavo, jį parašęs žmogus neturėjo teisės dirbti su šia byla.
set-aside-why-no-right-to-person = Kai įrašas atkeliavo, jį parašęs darbuotojas neturėjo teisės dirbti su šio žmogaus duomenimis.
set-aside-why-not-in-their-role = Pagal įrašą parašiusio žmogaus pareigas šis veiksmas neleidžiamas.
set-aside-why-not-on-staff = Kai įrašas atkeliavo, jį parašęs žmogus čia nebedirbo.
set-aside-why-about-themselves = Įrašu sprendžiama dėl paties jį parašiusio žmogaus.
set-aside-why-nobody-would-see = Šios bylos nematytų niekas, kas nagrinėja skundus dėl darbuotojų.
set-aside-why-not-the-author = Įrašas atkeliavo ne iš to žmogaus arba ne iš tos planšetės, kurie jame nurodyti.
set-aside-why-id-taken = Čia jau yra kitas įrašas tuo pačiu numeriu, bet kitokio turinio. Praneškite biurui: tai gali būti programėlės klaida.
set-aside-why-replica-seq-taken = Kitas šios planšetės įrašas užima tą pačią eilės vietą. Galbūt planšetė buvo nukopijuota. Praneškite biurui.
set-aside-why-replaces-foreign = Įrašas pakeičia tai, kas jam nepriklauso.
set-aside-why-version-unknown = Byloje nurodyta klientų aptarnavimo standarto arba jo kalendoriaus versija, kurios biuras neturi.
set-aside-why-too-large = Įrašas per didelis, todėl nepriimtas.
set-aside-why-unreadable = Įrašo perskaityti nepavyksta.
set-aside-why-body-unreadable = Įrašo turinio perskaityti nepavyksta.
set-aside-held = Laukiama: kad šį įrašą būtų galima perskaityti, pirmiausia reikia atnaujinti biuro serverį. Įrašas ten saugomas.

set-aside-why-tablet-revoked = Kai įrašas atkeliavo, biuras jau buvo nutraukęs šios planšetės naudojimą.
set-aside-why-newer = Biuras nurodė priežastį, kurios ši programėlės versija nežino. Kad galėtumėte ją perskaityti, atnaujinkite programėlę.
# Heading above the words of the entry itself.
set-aside-written = Kas parašyta
# Shown when the entry has no words of its own, such as a change of a date.
set-aside-no-words = Šiame įraše nėra jokio teksto.
# Buttons, at most 24 characters each.
set-aside-send-again = Siųsti dar kartą
set-aside-correct = Parašyti iš naujo
set-aside-hand-over = Perduoti
set-aside-take-in = Priimti
set-aside-discard = Atmesti
# Explanation of the button "Take in", for staff who may write in the case.
set-aside-take-in-detail = Šioje byloje Jūs rašyti galite. Jei įrašą priimsite, jis Jūsų atsakomybe galios toks, koks buvo parašytas.
set-aside-take-in-new = Jei įrašą priimsite, jis Jūsų atsakomybe galios toks, koks buvo parašytas.
set-aside-take-in-person-first = Pirmiausia priimkite naujus šio žmogaus duomenis. Šis įrašas taip pat atidėtas.
set-aside-take-in-opening-first = Pirmiausia priimkite bylos pradžios įrašą. Jis taip pat atidėtas.
set-aside-registered = Įrašyti naujo žmogaus duomenys
# The form for writing the entry anew as a note in a case.
set-aside-correct-title = Parašyti iš naujo kaip užrašą
set-aside-correct-case = Kurioje byloje?
set-aside-correct-text = Jūsų tekstas
set-aside-correct-save = Įrašyti užrašą
set-aside-corrected = Įrašyta kaip užrašas. Senasis įrašas dingsta iš šio sąrašo, bet lieka biure.
# The reason that the system itself writes when an entry was written anew. $reference: the number of the case.
set-aside-corrected-reason = Parašyta iš naujo byloje { $reference }
set-aside-hand-over-to = Kam?
set-aside-handed-to = Kam perduota: { $who }
set-aside-discard-why = Kodėl įrašas atmetamas?
set-aside-discard-hint = Įrašas ir Jūsų nurodyta priežastis lieka biure. Įrašas niekada negalios.
set-aside-reason-missing = Parašykite priežastį. Nieko neatmesta.
# What became of it.
set-aside-counts-now = Dabar įrašas galioja.
set-aside-still-not = Įrašas vis dar negali galioti: { $why }
set-aside-discarded = Atmesta. Įrašas ir priežastis lieka biure.
set-aside-needs-network = Tam reikia ryšio. Nieko nepakeista; įrašas saugiai laikomas biure.
set-aside-may-not-see = Neperduota: šis žmogus negali matyti to, su kuo susijęs įrašas. Pasirinkite ką nors kitą.
set-aside-settled-title = Ką nusprendė kiti
set-aside-settled-intro = Jūsų įrašai, dėl kurių per pastarąsias 30 dienų nusprendė bendradarbiai.
set-aside-taken-in-by = Priėmė { $who }, { $when }. Įrašas galioja.
set-aside-discarded-by = Atmetė { $who }, { $when }. Įrašas negalioja.
set-aside-settled-reason = Nurodyta priežastis:
set-aside-discard-hint-theirs = Įrašą parašęs žmogus galės perskaityti Jūsų nurodytą priežastį. Įrašas ir priežastis lieka biure. Įrašas niekada negalios.
