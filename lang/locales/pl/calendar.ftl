day-kind-public-holiday = Dzień ustawowo wolny od pracy
day-kind-substitute = Dzień wolny za święto
day-kind-bridge-rest-day = Dodatkowy dzień wolny
day-kind-worked-weekend = Dzień roboczy w weekend
day-kind-org-closure = Biuro nieczynne
day-kind-shortened = Skrócony dzień pracy
day-provisional = { $holiday } (data jeszcze nieogłoszona)

holiday-substitute-for = { $holiday } (dzień wolny za święto)

holiday-new-years-day = Nowy Rok
holiday-good-friday = Wielki Piątek
holiday-easter-sunday = Niedziela Wielkanocna
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-labour-day = Święto Pracy
holiday-whit-monday = Drugi dzień Zielonych Świątek
holiday-all-saints-day = Wszystkich Świętych
holiday-christmas-eve = Wigilia Bożego Narodzenia
holiday-christmas-day = Boże Narodzenie
holiday-second-day-of-christmas = Drugi dzień Bożego Narodzenia
# Irlandia
holiday-st-brigids-day = Dzień św. Brygidy
holiday-st-patricks-day = Dzień św. Patryka
holiday-may-holiday = Święto majowe
holiday-june-holiday = Święto czerwcowe
holiday-august-holiday = Święto sierpniowe
holiday-october-holiday = Święto październikowe
holiday-st-stephens-day = Dzień św. Szczepana
# Anglia
holiday-early-may-bank-holiday = Święto bankowe na początku maja
holiday-spring-bank-holiday = Wiosenne święto bankowe
holiday-summer-bank-holiday = Letnie święto bankowe
holiday-boxing-day = Drugi dzień Bożego Narodzenia
# Węgry
holiday-revolution-1848-day = Święto Narodowe (rewolucja 1848 roku)
holiday-state-foundation-day = Święto Założenia Państwa
holiday-revolution-1956-day = Święto Narodowe (rewolucja 1956 roku)
holiday-relocated-rest-day = Dzień wolny na mocy rozporządzenia
holiday-relocated-working-day = Dzień roboczy na mocy rozporządzenia
# Litwa
holiday-restoration-of-the-state-day = Dzień Odrodzenia Państwa Litewskiego
holiday-restoration-of-independence-day = Dzień Odzyskania Niepodległości Litwy
holiday-mothers-day = Dzień Matki
holiday-fathers-day = Dzień Ojca
holiday-st-johns-day = Dzień św. Jana
holiday-statehood-day = Dzień Państwowości
holiday-assumption = Wniebowzięcie Najświętszej Maryi Panny
holiday-all-souls-day = Dzień Zaduszny
holiday-day-before-holiday = Dzień przedświąteczny
# Arabia Saudyjska
holiday-founding-day = Dzień Założenia Państwa
holiday-eid-al-fitr = Id al-Fitr
holiday-day-of-arafah = Dzień Arafat
holiday-eid-al-adha = Id al-Adha
holiday-saudi-national-day = Święto Narodowe Arabii Saudyjskiej
