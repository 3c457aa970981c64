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
set-aside-why-too-large = Įrašas per didelis, todėl nepriimtas.
set-aside-why-unreadable = Įrašo perskaityti nepavyksta.
set-aside-why-body-unreadable = Įrašo turinio perskaityti nepavyksta.
set-aside-held = Laukiama: kad šį įrašą būtų galima perskaityti, pirmiausia reikia atnaujinti biuro serverį. Įrašas ten saugomas.
