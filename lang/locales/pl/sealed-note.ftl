# Writing to the office while the tablet cannot be unlocked. What is written is sealed at once: only the office can open it.

sealed-note-title = Napisz notatkę dla biura
# Button on the lock screen.
sealed-note-begin = Napisz notatkę dla biura
sealed-note-intro = To, co tu napiszesz, zostanie od razu zapieczętowane. Otworzyć to może tylko biuro; na tym tablecie nie otworzy tego już nikt, nawet Ty. Notatka sama trafi do biura, gdy będzie sieć.
sealed-note-who = Kogo to dotyczy?
sealed-note-who-hint = Imię, nazwisko i adres albo numer sprawy
sealed-note-text = Co biuro powinno wiedzieć?
sealed-note-emergency = Ktoś jest w niebezpieczeństwie
sealed-note-save = Zapieczętuj notatkę
sealed-note-kept = Notatka jest zapieczętowana i pozostaje na tym tablecie. Sama trafi do biura, gdy będzie sieć.
sealed-note-empty = Napisz, co biuro powinno wiedzieć. Niczego nie zapisano.
sealed-note-not-kept = Tablet nie mógł zapisać notatki. Tekst jest nadal w formularzu. Przepisz go na kartkę i zadzwoń do biura.
# $n: sealed notes on this tablet that have not reached the office.
sealed-note-waiting = { $n ->
    [one] { $n } zapieczętowana notatka czeka tu na sieć
    [few] { $n } zapieczętowane notatki czekają tu na sieć
    [many] { $n } zapieczętowanych notatek czeka tu na sieć
   *[other] { $n } zapieczętowanej notatki czeka tu na sieć
}
sealed-note-sent = Twoja zapieczętowana notatka dotarła do biura.
sealed-note-unread-yet = Dotarło, ale być może nikt tego jeszcze nie przeczytał. Zadzwoń teraz.
sealed-note-back = Wróć do odblokowania

# At the top of the office's pages. $n: sealed notes that came in and nobody has read.
sealed-note-unread = { $n ->
    [one] Przyszła { $n } zapieczętowana notatka, której nikt jeszcze nie przeczytał
    [few] Przyszły { $n } zapieczętowane notatki, których nikt jeszcze nie przeczytał
    [many] Przyszło { $n } zapieczętowanych notatek, których nikt jeszcze nie przeczytał
   *[other] Przyszło { $n } zapieczętowanej notatki, której nikt jeszcze nie przeczytał
}
sealed-note-unread-why = Może to być nagły wypadek: takie notatki powstają na tabletach, których nikt nie może odblokować. Tutaj nie da się ich przeczytać.
# A command in Latin letters follows.
sealed-note-unread-do = Powiadom teraz osobę, która przechowuje klucz prywatny organizacji. Notatki odczytuje się na serwerze tym poleceniem:
# After the name of a tablet. $n: its notes; $when: for example today, 17:42.
sealed-note-unread-came = { $n ->
    [one] przyszła: { $when }
    [few] { $n } notatki, pierwsza przyszła: { $when }
    [many] { $n } notatek, pierwsza przyszła: { $when }
   *[other] { $n } notatki, pierwsza przyszła: { $when }
}
# In place of a tablet's name: somebody brought the file to the office.
sealed-note-unread-file = W pliku z tabletu
