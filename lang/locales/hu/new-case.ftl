new-case-title = Új ügy
new-case-who = Kiről van szó?
new-case-who-hint = A név úgy, ahogy az illető mondja
new-case-who-known = Ismert személy
new-case-who-new = Új személy
new-case-anonymous = Nem adja meg a nevét
new-case-anonymous-hint = Sem nevet, sem telefonszámot nem tárolunk. Adja meg neki a ügyszámot: aki ezt megmondja, megkérdezheti, hogyan áll az ügy.
new-case-what = Mi történt?
new-case-what-hint = Lehetőleg az illető saját szavaival
new-case-missing = { $n ->
    [0] Semmi sem hiányzik
    [one] Még hiányzik ({ $n })
   *[other] Még hiányzik ({ $n })
}
new-case-missing-hint = Most is mentheti, ezeket később is pótolhatja.
new-case-kind = Milyen ügy ez?
new-case-channel = Hogyan jutott el hozzánk?
new-case-answer-language = Válaszunk nyelve
new-case-received-hint = Az az időpont, amikor hozzánk érkezett, nem az, amikor leírja. A határidőket ettől számítjuk.
new-case-received-earlier = Ez korábbi a mai napnál. A határidőket ettől számítjuk: { $when }.
new-case-received-why-earlier = Miért csak később írja le?
new-case-service = Melyik szolgáltatás?
new-case-category = Mi a tárgya?
new-case-spoken-language = Beszélt nyelv
new-case-consent = Megőrizhetjük és továbbadhatjuk, ami a segítséghez szükséges?
new-case-consent-given = Igen, hozzájárult
new-case-consent-refused = Nem
new-case-consent-not-asked = Még nem kérdeztük
new-case-save = Ügy mentése
new-case-saved = Az ügy mentve ezen a táblagépen. Ügyszám: { $reference }

new-case-danger = Veszélyben van most valaki?
emergency-title = Valaki most veszélyben van
emergency-what = Mit lát?
emergency-phone-first = Először telefonáljon. Írni ráér utána.
emergency-no-number = Ehhez a helyhez nincs közzétett szám. Hívja a segélyhívót.
emergency-services = Segélyhívó
emergency-not-sent = Nincs elküldve. Még senkit sem értesítettek. Telefonáljon most.
emergency-record-told = Szóltam valakinek
emergency-told-who = Kinek szólt?
emergency-told = Értesítve: { $who }, { $when }
emergency-open = { $n ->
    [one] { $n } veszély, amelyről még senkit sem értesítettek
   *[other] { $n } veszély, amelyről még senkit sem értesítettek
}
