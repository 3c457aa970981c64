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
set-aside-why-version-unknown = Az ügy az ügyfélkartának vagy a naptárának olyan változatára hivatkozik, amely az irodában nincs meg.
set-aside-why-too-large = A bejegyzés túl nagy, ezért nem fogadható be.
set-aside-why-unreadable = A bejegyzés nem olvasható.
set-aside-why-body-unreadable = A bejegyzés tartalma nem olvasható.
set-aside-held = Várakozik: az iroda szerverét frissíteni kell, hogy el tudja olvasni ezt a bejegyzést. Addig ott megőrizzük.

set-aside-why-tablet-revoked = Az iroda még a bejegyzés megérkezése előtt letiltotta ezt a táblagépet.
set-aside-why-newer = Az iroda olyan okot adott meg, amelyet az alkalmazásnak ez a változata nem ismer. Az elolvasásához frissítse az alkalmazást.
# Heading above the words of the entry itself.
set-aside-written = A bejegyzés szövege
# Shown when the entry has no words of its own, such as a change of a date.
set-aside-no-words = Ennek a bejegyzésnek nincs saját szövege.
# Buttons, at most 24 characters each.
set-aside-send-again = Küldés újra
set-aside-correct = Újraírás
set-aside-hand-over = Átadás
set-aside-take-in = Befogadás
set-aside-discard = Elvetés
# Explanation of the button "Take in", for staff who may write in the case.
set-aside-take-in-detail = Ebben az ügyben Ön írhat. Ha befogadja a bejegyzést, az úgy lesz érvényes, ahogy az írója leírta, de az Ön felelősségére.
set-aside-take-in-new = Ha befogadja a bejegyzést, az úgy lesz érvényes, ahogy az írója leírta, de az Ön felelősségére.
set-aside-take-in-person-first = Előbb a személy új adatlapját fogadja be. Az is félre van téve.
set-aside-take-in-opening-first = Előbb az ügy megnyitását fogadja be. Az is félre van téve.
set-aside-registered = Személy adatlapja megnyitva
# The form for writing the entry anew as a note in a case.
set-aside-correct-title = Újraírás jegyzetként
set-aside-correct-case = Melyik ügyben?
set-aside-correct-text = Az Ön szövege
set-aside-correct-save = Jegyzet mentése
set-aside-corrected = Jegyzetként mentve. A régi bejegyzés lekerül erről a listáról, de megmarad az irodában.
# The reason that the system itself writes when an entry was written anew. $reference: the number of the case.
set-aside-corrected-reason = Újraírva ebben az ügyben: { $reference }
set-aside-hand-over-to = Kinek?
set-aside-handed-to = Átadva neki: { $who }
set-aside-discard-why = Miért veti el?
set-aside-discard-hint = A bejegyzés és az Ön indoka megmarad az irodában. A bejegyzés soha nem lesz érvényes.
set-aside-reason-missing = Írja le, miért. Elvetés nem történt.
# What became of it.
set-aside-counts-now = A bejegyzés most már érvényes.
set-aside-still-not = A bejegyzés még mindig nem lehet érvényes: { $why }
set-aside-discarded = Elvetve. A bejegyzés és az indok megmarad az irodában.
set-aside-needs-network = Ehhez hálózat kell. Semmi sem változott; a bejegyzés az irodában biztonságban van.
set-aside-may-not-see = Nem adtuk át: ez a munkatárs nem láthatja azt, amiről a bejegyzés szól. Válasszon mást.
set-aside-settled-title = Mások által elintézett bejegyzések
set-aside-settled-intro = Az Ön bejegyzései, amelyekről az elmúlt 30 napban egy munkatárs döntött.
set-aside-taken-in-by = Befogadta: { $who }, { $when }. A bejegyzés érvényes.
set-aside-discarded-by = Elvetette: { $who }, { $when }. A bejegyzés nem érvényes.
set-aside-settled-reason = Az indok:
set-aside-discard-hint-theirs = A bejegyzés írója elolvashatja az Ön indokát. A bejegyzés és az indok megmarad az irodában. A bejegyzés soha nem lesz érvényes.
