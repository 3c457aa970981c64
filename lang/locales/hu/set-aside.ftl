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
