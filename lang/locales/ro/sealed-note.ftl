# Writing to the office while the tablet cannot be unlocked. What is written is sealed at once: only the office can open it.

sealed-note-title = Scrieți o notă pentru birou
# Button on the lock screen.
sealed-note-begin = Scrie o notă pentru birou
sealed-note-intro = Ce scrieți aici se sigilează imediat. Numai biroul poate deschide nota; pe această tabletă nu o mai poate deschide nimeni, nici măcar dumneavoastră. Pleacă automat la birou când există rețea.
sealed-note-who = Despre cine este vorba?
sealed-note-who-hint = Numele și adresa sau numărul de referință al cazului
sealed-note-text = Ce trebuie să știe biroul?
sealed-note-emergency = Cineva este în pericol
sealed-note-save = Sigilează nota
sealed-note-kept = Nota este sigilată și păstrată pe această tabletă. Pleacă automat la birou când există rețea.
sealed-note-empty = Scrieți ce trebuie să știe biroul. Nu s-a salvat nimic.
sealed-note-not-kept = Tableta nu a putut păstra nota. Ce ați scris a rămas în formular. Notați pe hârtie și sunați la birou.
# $n: sealed notes on this tablet that have not reached the office.
sealed-note-waiting = { $n ->
    [one] { $n } notă sigilată așteaptă aici rețeaua
    [few] { $n } note sigilate așteaptă aici rețeaua
   *[other] { $n } de note sigilate așteaptă aici rețeaua
}
sealed-note-sent = Nota dumneavoastră sigilată a ajuns la birou.
sealed-note-unread-yet = A ajuns, dar poate că încă nu a citit-o nimeni. Sunați acum.
sealed-note-back = Înapoi la deblocare

# At the top of the office's pages. $n: sealed notes that came in and nobody has read.
sealed-note-unread = { $n ->
    [one] A sosit { $n } notă sigilată pe care nu a citit-o nimeni
    [few] Au sosit { $n } note sigilate pe care nu le-a citit nimeni
   *[other] Au sosit { $n } de note sigilate pe care nu le-a citit nimeni
}
sealed-note-unread-why = Poate fi o urgență: astfel de note se scriu pe tablete pe care nimeni nu le poate debloca. Aici nu pot fi citite.
# A command in Latin letters follows.
sealed-note-unread-do = Anunțați acum persoana care păstrează cheia privată a organizației. Notele se citesc pe server cu această comandă:
# After the name of a tablet. $n: its notes; $when: for example today, 17:42.
sealed-note-unread-came = { $n ->
    [one] a sosit: { $when }
    [few] { $n } note, prima a sosit: { $when }
   *[other] { $n } de note, prima a sosit: { $when }
}
# In place of a tablet's name: somebody brought the file to the office.
sealed-note-unread-file = Într-un fișier de pe o tabletă
