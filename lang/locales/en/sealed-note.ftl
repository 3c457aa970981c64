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
sealed-note-unread-yet = Arrived, but perhaps nobody has read it yet. Phone now.
sealed-note-back = Back to unlocking

# At the top of the office's pages. $n: sealed notes that came in and nobody has read.
sealed-note-unread = { $n ->
    [one] { $n } sealed note has come in and nobody has read it
   *[other] { $n } sealed notes have come in and nobody has read them
}
sealed-note-unread-why = It may be an emergency: such notes are written on tablets that nobody can unlock. They cannot be read here.
# A command in Latin letters follows.
sealed-note-unread-do = Tell whoever keeps the organisation's private key, now. They read them on the server with this command:
# After the name of a tablet. $n: its notes; $when: for example today, 17:42.
sealed-note-unread-came = { $n ->
    [one] came in: { $when }
   *[other] { $n } notes, the first came in: { $when }
}
# In place of a tablet's name: somebody brought the file to the office.
sealed-note-unread-file = In a file from a tablet
