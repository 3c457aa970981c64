refusal-name-missing = Įrašykite vardą ir pavardę. Pakanka vardo arba apibūdinimo.
refusal-person-missing = Pasirinkite arba įrašykite žmogų, apie kurį rašoma.
refusal-what-happened-missing = Parašykite, kas nutiko. Pakanka vieno sakinio.
refusal-note-empty = Pirmiausia parašykite kelis žodžius.
refusal-reason-missing = Parašykite kodėl.
refusal-choice-missing = Pasirinkite vieną.
refusal-whom-missing = Įrašykite, kam ir kada pranešta.
refusal-safety-action-missing = Parašykite, ką daryti, pavyzdžiui, „Tik dviese“.
refusal-too-long = { $n ->
    [one] Tekstas per ilgas. Sutrumpinkite iki { $n } ženklo.
    [few] Tekstas per ilgas. Sutrumpinkite iki { $n } ženklų.
    [many] Tekstas per ilgas. Sutrumpinkite iki { $n } ženklo.
   *[other] Tekstas per ilgas. Sutrumpinkite iki { $n } ženklų.
}
refusal-in-the-future = Ši data ar laikas dar neatėjo. Įrašykite, kada tai įvyko.
refusal-in-the-past = Ši data ar laikas jau praėjo. Pasirinkite vėlesnį laiką.
refusal-date-unreadable = Šios datos perskaityti nepavyksta. Įrašykite metus, mėnesį ir dieną.
refusal-day-closed = Tą dieną biuras nedirba: { $date } ({ $reason }). Pasirinkite kitą dieną.
refusal-outside-hours = Tuo metu biuras nedirba. Pasirinkite kitą laiką, kai biuras dirba.
refusal-closed = Byla užbaigta. Pirmiausia ją atnaujinkite.
refusal-no-such-promise = Šis pažadas jau užbaigtas arba jo šioje byloje nėra.
refusal-not-permitted = Pagal Jūsų pareigas tai neleidžiama. Kreipkitės į už bylą atsakingą asmenį.
refusal-own-case = Negalite spręsti dėl savęs. Kreipkitės į vadovą.
refusal-update-first = Tai pakeista naujesne programėlės versija. Pirmiausia atnaujinkite programėlę; Jūsų tekstas lieka čia.
