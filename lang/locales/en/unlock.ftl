# The lock screen. The pass phrase opens the tablet's store once a shift; in between a PIN of 6 digits is enough.

unlock-title = Unlock
# Heading when several people use one tablet.
unlock-choose-person = Who is using this tablet?
unlock-someone-else = Someone else
unlock-pass-phrase-why = Needed once a shift, and after the page was loaded again.
unlock-pin = PIN
unlock-pin-hint = 6 digits
# Button, at most 14 characters.
unlock-submit = Unlock
unlock-opening = Opening. This takes a few seconds.
unlock-use-pass-phrase = Use the pass phrase
unlock-wrong-pass-phrase = That is not the pass phrase of this tablet. Everything on it is still there. Try again.
# $n: tries that are left.
unlock-wrong-pin = { $n ->
    [one] That is not the PIN. You have one more try; after that the pass phrase is needed.
   *[other] That is not the PIN. You have { $n } more tries; after that the pass phrase is needed.
}
unlock-pin-used-up = The PIN was wrong five times. Everything on this tablet is still there. Enter your pass phrase.
unlock-locked-idle = Locked because nobody used it for a while. What you had typed is kept.
unlock-locked = Locked. While it is locked, nothing is sent to the office.
# $n: entries made on this tablet that the office does not have yet.
unlock-waiting = { $n ->
    [one] { $n } entry is safe here and goes to the office after you unlock.
   *[other] { $n } entries are safe here and go to the office after you unlock.
}
# The pass phrase was changed on another device.
unlock-changed-elsewhere = Your pass phrase was changed on another device. Until this tablet reaches the office, the old one opens it. After that, use the new one.
unlock-new-pass-phrase-needed = Your pass phrase was changed on another device. Enter the new one. Everything on this tablet is still there.
unlock-forgotten-title = Cannot unlock?
unlock-forgotten-detail = Nothing on this tablet is deleted. Only the office can open it again: phone the office.
# $phone: the number as the office publishes it.
unlock-phone-office = Phone the office: { $phone }

unlock-pin-set-title = Choose a PIN
unlock-pin-set-why = With a PIN you unlock quickly during a shift. It is never stored on the tablet.
unlock-pin-new = New PIN
unlock-pin-repeat = The same PIN again
# Button.
unlock-pin-set = Use this PIN
# Button to go on without a PIN.
unlock-pin-later = Not now
unlock-pin-saved = The PIN works until the end of this shift.
unlock-pin-not-six = Enter 6 digits. No PIN was set yet.
unlock-pin-differs = The two PINs are different. No PIN was set yet. Enter both again.
unlock-pin-too-simple = This PIN is easy to guess. No PIN was set yet. Choose another one.

# The tablet has had no contact with the office for longer than the organisation allows. $days: how many days it allows.
unlock-away-title = This tablet needs a word from the office
unlock-away-detail = { $days ->
    [one] It has not reached the office for more than { $days } day, so it opens only after it has. Everything on it is safe; nothing that was not sent is deleted.
   *[other] It has not reached the office for more than { $days } days, so it opens only after it has. Everything on it is safe; nothing that was not sent is deleted.
}
unlock-away-what-to-do = Go where there is a network. It opens by itself once the office has answered.
unlock-away-asking = Asking the office…
unlock-away-no-answer = The office cannot be reached yet. It is tried again by itself.
# The office has signed the tablet off, everything was delivered, and the tablet has deleted its key.
unlock-signed-off-title = The office has signed this tablet off
unlock-signed-off-detail = Your entries that were only here have arrived at the office, where somebody will look at them. What you had begun and not saved is there too, as a sealed note. Whoever else works on this tablet unlocks it once more, so that theirs arrive too. The cases can no longer be opened on this tablet. To work with it again, ask the office for a new code.
unlock-signed-off-notes-wait = Your entries that were only here have arrived at the office, where somebody will look at them. What you had begun and not saved could not be delivered yet: it waits here as a sealed note that only the office can open, and goes by itself as soon as there is a network and the office has room for it. Phone the office, so that somebody reads the sealed notes that it has, and keep this tablet connected. The cases can no longer be opened on this tablet. To work with it again, ask the office for a new code.
