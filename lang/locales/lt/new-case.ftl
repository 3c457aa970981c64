new-case-title = Nauja byla
new-case-who = Kieno byla?
new-case-who-hint = Vardas ir pavardė taip, kaip žmogus pats pasako
new-case-who-known = Jau žinomas žmogus
new-case-who-new = Naujas žmogus
new-case-anonymous = Savo vardo nesako
new-case-anonymous-hint = Nei vardas, nei telefono numeris nesaugomi. Pasakykite registracijos numerį: jį nurodęs asmuo gali paklausti, kaip sekasi nagrinėti.
new-case-what = Kas nutiko?
new-case-what-hint = Jei galima, paties žmogaus žodžiais
new-case-missing = { $n ->
    [0] Nieko netrūksta
    [one] Dar trūksta ({ $n })
    [few] Dar trūksta ({ $n })
    [many] Dar trūksta ({ $n })
   *[other] Dar trūksta ({ $n })
}
new-case-missing-hint = Galite įrašyti dabar, o visa kita pridėti vėliau.
new-case-kind = Koks tai kreipimasis?
new-case-channel = Kaip kreiptasi?
new-case-answer-language = Mūsų atsakymo kalba
new-case-received-hint = Kada kreipimasis mus pasiekė, o ne kada jį užrašote. Nuo tada skaičiuojami terminai.
new-case-received-earlier = Ši data ankstesnė už šiandieną. Terminų skaičiavimo pradžia: { $when }.
new-case-received-why-earlier = Kodėl užrašoma vėliau?
new-case-service = Kuri paslauga?
new-case-category = Dėl ko?
new-case-spoken-language = Kalba, kuria žmogus kalba
new-case-consent = Ar galime saugoti ir perduoti informaciją, kurios reikia pagalbai suteikti?
new-case-consent-given = Taip, sutinka
new-case-consent-refused = Ne
new-case-consent-not-asked = Dar nepaklausta
new-case-save = Įrašyti bylą
new-case-saved = Byla { $reference } įrašyta šioje planšetėje.

new-case-danger = Ar kam nors dabar gresia pavojus?
emergency-title = Dabar kažkam gresia pavojus
emergency-what = Ką matote?
emergency-phone-first = Pirmiausia skambinkite. Rašykite paskui.
emergency-no-number = Šiai vietai numeris nepaskelbtas. Skambinkite pagalbos tarnyboms.
emergency-services = Pagalbos tarnybos
emergency-not-sent = Neišsiųsta. Niekam nepranešta. Skambinkite dabar.
emergency-record-told = Jau pranešta
emergency-told-who = Kam pranešta?
emergency-told = Pranešta: { $who }, { $when }
emergency-open = { $n ->
    [one] { $n } pavojus, apie kurį niekam nepranešta
    [few] { $n } pavojai, apie kuriuos niekam nepranešta
    [many] { $n } pavojaus, apie kurį niekam nepranešta
   *[other] { $n } pavojų, apie kuriuos niekam nepranešta
}
