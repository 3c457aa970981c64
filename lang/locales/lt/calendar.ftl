day-kind-public-holiday = Šventinė (ne darbo) diena
day-kind-substitute = Poilsio diena už šventę
day-kind-bridge-rest-day = Perkelta poilsio diena
day-kind-worked-weekend = Darbo diena savaitgalį
day-kind-org-closure = Biuras nedirba
day-kind-shortened = Sutrumpinta darbo diena
day-provisional = { $holiday } (data dar nepaskelbta)

holiday-substitute-for = { $holiday } (poilsio diena už šventę)

holiday-new-years-day = Naujųjų metų diena
holiday-good-friday = Didysis penktadienis
holiday-easter-sunday = Velykų sekmadienis
holiday-easter-monday = Velykų pirmadienis
holiday-labour-day = Tarptautinė darbo diena
holiday-whit-monday = Antroji Sekminių diena
holiday-all-saints-day = Visų šventųjų diena
holiday-christmas-eve = Kūčių diena
holiday-christmas-day = Kalėdos
holiday-second-day-of-christmas = Antroji Kalėdų diena
# Airija
holiday-st-brigids-day = Šv. Brigitos diena
holiday-st-patricks-day = Šv. Patriko diena
holiday-may-holiday = Gegužės šventinė diena
holiday-june-holiday = Birželio šventinė diena
holiday-august-holiday = Rugpjūčio šventinė diena
holiday-october-holiday = Spalio šventinė diena
holiday-st-stephens-day = Šv. Stepono diena
# Anglija
holiday-early-may-bank-holiday = Gegužės pradžios šventinė diena
holiday-spring-bank-holiday = Pavasario šventinė diena
holiday-summer-bank-holiday = Vasaros šventinė diena
holiday-boxing-day = Antroji Kalėdų diena
# Vengrija
holiday-revolution-1848-day = Nacionalinė šventė (1848 m. revoliucija)
holiday-state-foundation-day = Valstybės įkūrimo diena
holiday-revolution-1956-day = Nacionalinė šventė (1956 m. revoliucija)
holiday-relocated-rest-day = Potvarkiu nustatyta poilsio diena
holiday-relocated-working-day = Potvarkiu nustatyta darbo diena
# Lietuva
holiday-restoration-of-the-state-day = Lietuvos valstybės atkūrimo diena
holiday-restoration-of-independence-day = Lietuvos nepriklausomybės atkūrimo diena
holiday-mothers-day = Motinos diena
holiday-fathers-day = Tėvo diena
holiday-st-johns-day = Rasos ir Joninių diena
holiday-statehood-day = Valstybės ir Tautiškos giesmės diena
holiday-assumption = Žolinė
holiday-all-souls-day = Mirusiųjų atminimo (Vėlinių) diena
holiday-day-before-holiday = Šventinės dienos išvakarės
# Saudo Arabija
holiday-founding-day = Saudo Arabijos įkūrimo diena
holiday-eid-al-fitr = Ramadano pabaigos šventė
holiday-day-of-arafah = Arafato diena
holiday-eid-al-adha = Aukojimo šventė
holiday-saudi-national-day = Saudo Arabijos nacionalinė diena
