set-aside-title = Puse deoparte
set-aside-intro = Aceste înregistrări au ajuns la birou și sunt păstrate, dar încă nu sunt luate în considerare. Motivul este scris lângă fiecare.
set-aside-empty = Nicio înregistrare nu este pusă deoparte.
set-aside-count = { $n ->
    [one] { $n } înregistrare este pusă deoparte
    [few] { $n } înregistrări sunt puse deoparte
   *[other] { $n } de înregistrări sunt puse deoparte
}
set-aside-written-by = Scris de { $who }, { $when }
set-aside-what-to-do = Ce este de făcut
set-aside-ask-office = Sunați la birou și spuneți numărul de referință { $reference }.
set-aside-ask-author = Vorbiți cu { $who }.
set-aside-why-no-right-to-case = Autorul nu avea dreptul la acest caz când a sosit înregistrarea.
set-aside-why-no-right-to-person = Autorul nu avea dreptul la datele acestei persoane când a sosit înregistrarea.
set-aside-why-not-in-their-role = Rolul autorului nu permite acest pas.
set-aside-why-not-on-staff = Autorul nu mai era angajat când a sosit înregistrarea.
set-aside-why-about-themselves = Înregistrarea decide ceva despre persoana care a scris-o.
set-aside-why-nobody-would-see = Nimeni dintre cei care se ocupă de reclamațiile privind angajații nu ar putea vedea acest caz.
set-aside-why-not-the-author = Înregistrarea nu vine de la persoana și tableta pe care le indică.
set-aside-why-id-taken = Există deja o altă înregistrare cu același număr, dar cu alt text. Anunțați biroul: poate fi o eroare a aplicației.
set-aside-why-replica-seq-taken = O altă înregistrare a acestei tablete are același număr de ordine. Este posibil ca tableta să fi fost copiată. Anunțați biroul.
set-aside-why-replaces-foreign = Înregistrarea înlocuiește ceva ce nu îi aparține.
set-aside-why-too-large = Înregistrarea este prea mare pentru a fi preluată.
set-aside-why-unreadable = Înregistrarea nu poate fi citită.
set-aside-why-body-unreadable = Conținutul înregistrării nu poate fi citit.
set-aside-held = În așteptare: serverul biroului trebuie actualizat înainte de a putea citi această înregistrare. Este păstrată acolo.

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
