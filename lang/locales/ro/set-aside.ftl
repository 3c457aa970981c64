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
set-aside-why-version-unknown = Cazul indică o versiune a cartei sau a calendarului ei pe care biroul nu o are.
set-aside-why-too-large = Înregistrarea este prea mare pentru a fi preluată.
set-aside-why-unreadable = Înregistrarea nu poate fi citită.
set-aside-why-body-unreadable = Conținutul înregistrării nu poate fi citit.
set-aside-held = În așteptare: serverul biroului trebuie actualizat înainte de a putea citi această înregistrare. Este păstrată acolo.

set-aside-why-tablet-revoked = Biroul dezactivase această tabletă înainte să sosească înregistrarea.
set-aside-why-newer = Biroul a dat un motiv pe care această versiune a aplicației nu îl cunoaște. Actualizați aplicația ca să îl puteți citi.
# Heading above the words of the entry itself.
set-aside-written = Ce s-a scris
# Shown when the entry has no words of its own, such as a change of a date.
set-aside-no-words = Această înregistrare nu are text propriu.
# Buttons, at most 24 characters each.
set-aside-send-again = Trimite din nou
set-aside-correct = Scrie din nou
set-aside-hand-over = Predă altcuiva
set-aside-take-in = Acceptă
set-aside-discard = Respinge
# Explanation of the button "Take in", for staff who may write in the case.
set-aside-take-in-detail = Aveți dreptul să scrieți în acest caz. Dacă acceptați înregistrarea, ea este luată în considerare așa cum a scris-o autorul, pe răspunderea dumneavoastră.
set-aside-take-in-new = Dacă acceptați înregistrarea, ea este luată în considerare așa cum a scris-o autorul, pe răspunderea dumneavoastră.
set-aside-take-in-person-first = Acceptați mai întâi fișa nouă a persoanei. Și ea este pusă deoparte.
set-aside-take-in-opening-first = Acceptați mai întâi deschiderea cazului. Și ea este pusă deoparte.
set-aside-registered = Fișa unei persoane deschisă
# The form for writing the entry anew as a note in a case.
set-aside-correct-title = Scrieți din nou, ca notă
set-aside-correct-case = În care dintre cazuri?
set-aside-correct-text = Textul dumneavoastră
set-aside-correct-save = Salvează nota
set-aside-corrected = Salvat ca notă. Înregistrarea veche dispare din această listă, dar rămâne la birou.
# The reason that the system itself writes when an entry was written anew. $reference: the number of the case.
set-aside-corrected-reason = Scris din nou în cazul { $reference }
set-aside-hand-over-to = Cui?
set-aside-handed-to = Predată către { $who }
set-aside-discard-why = De ce este respinsă?
set-aside-discard-hint = Înregistrarea și motivul dumneavoastră rămân la birou. Înregistrarea nu va fi niciodată luată în considerare.
set-aside-reason-missing = Scrieți un motiv. Nu s-a respins nimic.
# What became of it.
set-aside-counts-now = Înregistrarea este acum luată în considerare.
set-aside-still-not = Înregistrarea tot nu poate fi luată în considerare: { $why }
set-aside-discarded = Respinsă. Înregistrarea și motivul rămân la birou.
set-aside-needs-network = Pentru aceasta este nevoie de rețea. Nu s-a schimbat nimic; înregistrarea este în siguranță la birou.
set-aside-may-not-see = Nu a fost predată: această persoană nu are dreptul să vadă la ce se referă înregistrarea. Alegeți pe altcineva.
set-aside-settled-title = Rezolvate de altcineva
set-aside-settled-intro = Înregistrările dumneavoastră despre care a decis un coleg în ultimele 30 de zile.
set-aside-taken-in-by = Acceptată de { $who }, { $when }. Înregistrarea este luată în considerare.
set-aside-discarded-by = Respinsă de { $who }, { $when }. Înregistrarea nu este luată în considerare.
set-aside-settled-reason = Motivul:
set-aside-discard-hint-theirs = Autorul înregistrării poate citi motivul dumneavoastră. Înregistrarea și motivul rămân la birou. Înregistrarea nu va fi niciodată luată în considerare.
