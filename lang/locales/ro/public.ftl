public-description = { $organisation }: cum puteți lua legătura, ce se promite și până când și cum faceți o reclamație.
public-danger = Este cineva în pericol acum?

public-expect = La ce vă puteți aștepta
public-if-now = Dacă ajunge la noi acum: { $date }
public-may-move = O sărbătoare nu a fost încă anunțată, așa că data se mai poate schimba.
public-no-number = Promis fără un număr de zile.
public-date-given = Până la data pe care v-o comunicăm.
public-date-set = Data se stabilește de la caz la caz.
public-counted-from = Se numără de la: { $clock }
public-wait-seconds = { $n ->
    [one] În cel mult o secundă
    [few] În cel mult { $n } secunde
   *[other] În cel mult { $n } de secunde
}
public-wait-rings = { $n ->
    [one] după cel mult un apel sonor
    [few] după cel mult { $n } apeluri sonore
   *[other] după cel mult { $n } de apeluri sonore
}
public-either = { $first } sau { $second }

public-contact = Contact și program
public-channels = Cum ne puteți contacta
public-lines = Numere de telefon pe servicii
public-places = Unde puteți veni
public-website = Site
public-hours-not-published = Programul nu este publicat.
public-any-time = Oricând
public-closed = Închis acum
public-when-closed = Când este închis, sunați la:
public-for-business = Pentru firme

public-complain = Cum faceți o reclamație
public-dealt-with = Cine se ocupă
public-in-writing = În scris
public-answer = Răspuns
public-next = Dacă nu sunteți mulțumit
public-nothing-further = Nu este publicat niciun pas următor.
public-appeals = Dacă nu sunteți de acord cu o decizie

public-correspondence = Scrisori, e-mail și formulare
public-languages = Limba și formatul dumneavoastră
public-my-language = Limba mea nu este aici
public-point = Arătați limba dumneavoastră.
public-formats = Formate pe care le puteți cere
public-grounds = Nimeni nu este tratat mai rău din motive precum
public-your-voice = Spuneți-ne ce credeți
public-your-part = Ce vă rugăm
public-privacy = Datele dumneavoastră
public-about = Despre noi

public-commitments = Toate angajamentele, cu numărul lor
public-not-from-charter = Nu provine din carta publicată
public-print-charter = Cartă (A4)
public-print-poster = Afiș (A3)
public-print-complaints = Pliant despre reclamații (A4)
public-print-languages = Fișa limbilor (A4)
public-version = Versiunea { $version }
public-in-force-from = În vigoare de la { $date }
public-approved = Aprobat: { $by }, { $date }
public-documents = Documente
