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

set-aside-why-tablet-revoked = The office had signed this tablet off before the entry arrived.
set-aside-why-newer = The office gave a reason that this version of the app does not know. Update the app to read it.
# Heading above the words of the entry itself.
set-aside-written = What was written
# Shown when the entry has no words of its own, such as a change of a date.
set-aside-no-words = This entry has no words of its own.
# Buttons, at most 24 characters each.
set-aside-send-again = Send again
set-aside-correct = Write it anew
set-aside-hand-over = Hand over
set-aside-take-in = Take in
set-aside-discard = Discard
# Explanation of the button "Take in", for staff who may write in the case.
set-aside-take-in-detail = You may write in this case. If you take the entry in, it counts as its author wrote it, on your word.
# The form for writing the entry anew as a note in a case.
set-aside-correct-title = Write it anew as a note
set-aside-correct-case = In which case?
set-aside-correct-text = Your words
set-aside-correct-save = Save the note
set-aside-corrected = Saved as a note. The old entry leaves this list and stays at the office.
# The reason that the system itself writes when an entry was written anew. $reference: the number of the case.
set-aside-corrected-reason = Written anew in { $reference }
set-aside-hand-over-to = To whom?
set-aside-handed-to = Handed over to { $who }
set-aside-discard-why = Why is it discarded?
set-aside-discard-hint = The entry and your reason stay at the office. It never counts.
set-aside-reason-missing = Write a reason. Nothing was discarded.
# What became of it.
set-aside-counts-now = The entry counts now.
set-aside-still-not = The entry still cannot count: { $why }
set-aside-discarded = Discarded. The entry and the reason stay at the office.
set-aside-needs-network = This needs a network. Nothing was changed; the entry is safe at the office.
