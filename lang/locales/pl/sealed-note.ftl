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
sealed-note-back = Wróć do odblokowania
