set-aside-title = Félretéve
set-aside-intro = Ezek a bejegyzések megérkeztek az irodába, és megőrizzük őket, de egyelőre nem érvényesek. Az ok mindegyik mellett olvasható.
set-aside-empty = Nincs félretett bejegyzés.
set-aside-count = { $n ->
    [one] { $n } bejegyzés van félretéve
   *[other] { $n } bejegyzés van félretéve
}
set-aside-written-by = Írta: { $who }, { $when }
set-aside-what-to-do = Mi a teendő
set-aside-ask-office = Hívja az irodát, és mondja be ezt a számot: { $reference }.
set-aside-ask-author = Beszéljen vele: { $who }.
set-aside-why-no-right-to-case = A bejegyzés megérkezésekor az írójának nem volt jogosultsága ehhez az ügyhöz.
set-aside-why-no-right-to-person = A bejegyzés megérkezésekor az írójának nem volt jogosultsága ennek a személynek az adataihoz.
set-aside-why-not-in-their-role = A bejegyzés írójának szerepköre nem engedi ezt a lépést.
set-aside-why-not-on-staff = A bejegyzés megérkezésekor az írója már nem volt munkatárs.
set-aside-why-about-themselves = A bejegyzés arról a személyről dönt valamit, aki írta.
set-aside-why-nobody-would-see = Az ügyet senki sem látná azok közül, akik a munkatársakra vonatkozó panaszokat kezelik.
set-aside-why-not-the-author = A bejegyzés nem a benne megnevezett személytől és táblagépről érkezett.
set-aside-why-id-taken = Már van itt egy másik bejegyzés ugyanezzel a számmal, de más szöveggel. Szóljon az irodának: ez az alkalmazás hibája is lehet.
set-aside-why-replica-seq-taken = Ennek a táblagépnek egy másik bejegyzése ugyanazon a helyen áll a sorrendben. Lehet, hogy a táblagép tartalmát lemásolták. Szóljon az irodának.
set-aside-why-replaces-foreign = A bejegyzés olyasmi helyébe lép, ami nem hozzá tartozik.
set-aside-why-too-large = A bejegyzés túl nagy, ezért nem fogadható be.
set-aside-why-unreadable = A bejegyzés nem olvasható.
set-aside-why-body-unreadable = A bejegyzés tartalma nem olvasható.
set-aside-held = Várakozik: az iroda szerverét frissíteni kell, hogy el tudja olvasni ezt a bejegyzést. Addig ott megőrizzük.
