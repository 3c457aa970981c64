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
