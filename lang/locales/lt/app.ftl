app-name = Cairt
app-title = { $page } – Cairt
app-skip-to-content = Pereiti prie pagrindinio turinio
app-loading = Įkeliama…
app-language = Kalba
app-menu = Meniu
app-demo = Demonstracija. Visi žmonės ir bylos yra išgalvoti.
app-optional = neprivaloma
app-yes = Taip
app-no = Ne
app-not-known = Dar nežinoma
app-not-published = Nepaskelbta
app-check-answers = { $n ->
    [one] Dar neįrašyta. Patikrinkite { $n } atsakymą.
    [few] Dar neįrašyta. Patikrinkite { $n } atsakymus.
    [many] Dar neįrašyta. Patikrinkite { $n } atsakymo.
   *[other] Dar neįrašyta. Patikrinkite { $n } atsakymų.
}
app-new-version = Parengta nauja versija. Ji pradės veikti, kai kitą kartą atversite programėlę. Jūsų įrašai nebus prarasti.
app-new-version-start = Paleisti dabar
app-update-to-read = Šis įrašas sukurtas naujesne programėlės versija. Jis saugomas ir perduodamas nepakeistas. Kad galėtumėte jį perskaityti, atnaujinkite programėlę.
app-page-missing-title = Tokio puslapio nėra
app-page-missing-detail = Nieko nepakeista. Grįžkite į puslapį „Šiandien“ ir rinkitės toliau.
app-stopped-title = Programėlė šiame puslapyje sustojo
app-stopped-detail = Viskas, prie ko buvo parodyta „Įrašyta“, tebėra šioje planšetėje. Atverkite puslapį iš naujo. Jei vėl sustos, perskaitykite biurui šį tekstą: { $detail }

nav-label = Pagrindiniai puslapiai
nav-today = Šiandien
nav-list = Žmonės ir bylos
nav-end-of-day = Dienos pabaiga
nav-office = Biuras
nav-set-aside = Atidėti įrašai
nav-settings = Nustatymai

action-save = Įrašyti
action-cancel = Atsisakyti
action-undo = Atšaukti
action-close = Užverti
action-back = Atgal
action-search = Ieškoti
action-more = Daugiau
action-change = Keisti
action-add = Pridėti
action-continue = Tęsti
action-print = Spausdinti
action-try-again = Bandyti vėl
action-lock = Užrakinti
action-call = Skambinti: { $phone }
action-call-person = Skambinti: { $name }
action-show = Rodyti
action-hide = Slėpti

when-today = šiandien, { $time }
when-yesterday = vakar, { $time }
when-tomorrow = rytoj, { $time }

hours-open-until = Dirba iki { $time } val.
hours-closed-until = Nedirba. Pradės dirbti: { $when }
hours-always = Dirba visą parą, kasdien
