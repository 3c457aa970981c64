# Writing to the office while the tablet cannot be unlocked. What is written is sealed at once: only the office can open it.

sealed-note-title = Write a note for the office
# Button on the lock screen.
sealed-note-begin = Write a note for the office
sealed-note-intro = What you write here is sealed at once. Only the office can open it, not you and nobody else on this tablet. It goes to the office by itself when there is a network.
sealed-note-who = Whom is it about?
sealed-note-who-hint = Name and address, or the number of the case
sealed-note-text = What should the office know?
sealed-note-emergency = Somebody is in danger
sealed-note-save = Seal the note
sealed-note-kept = Sealed and kept on this tablet. It goes to the office by itself when there is a network.
sealed-note-empty = Write what the office should know. Nothing was kept.
sealed-note-not-kept = The tablet could not keep the note. Your words are still in the form. Write them down on paper and phone the office.
# $n: sealed notes on this tablet that have not reached the office.
sealed-note-waiting = { $n ->
    [one] { $n } sealed note waits here for a network
   *[other] { $n } sealed notes wait here for a network
}
sealed-note-sent = Your sealed note has arrived at the office.
sealed-note-back = Back to unlocking
