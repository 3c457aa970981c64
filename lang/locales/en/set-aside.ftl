# Entries that arrived at the office but could not take effect. Nothing is deleted; each has its reason.

set-aside-title = Set aside
set-aside-intro = These entries arrived at the office and are kept, but do not count yet. The reason stands beside each one.
set-aside-empty = Nothing is set aside.
set-aside-count = { $n ->
    [one] { $n } entry is set aside
   *[other] { $n } entries are set aside
}
# $who: the author, $when: when it was written.
set-aside-written-by = Written by { $who }, { $when }
set-aside-what-to-do = What to do
set-aside-ask-office = Phone the office and give the reference { $reference }.
set-aside-ask-author = Speak with { $who }.
# Reasons: what happened, in one sentence.
set-aside-why-no-right-to-case = The writer had no right to this case when the entry arrived.
set-aside-why-no-right-to-person = The writer had no right to this person's record when the entry arrived.
set-aside-why-not-in-their-role = The writer's role does not allow this step.
set-aside-why-not-on-staff = The writer was no longer a member of staff when the entry arrived.
set-aside-why-about-themselves = The entry decides something about the person who wrote it.
set-aside-why-nobody-would-see = Nobody who handles complaints about staff would be able to see this case.
# The entry names another writer, tablet or organisation than the one it came from.
set-aside-why-not-the-author = The entry does not come from the person and tablet it names.
set-aside-why-id-taken = Another entry with the same number but other words is already here. Tell the office: this can be a fault of the app.
set-aside-why-replica-seq-taken = Another entry of this tablet has the same place in its order. The tablet may have been copied. Tell the office.
set-aside-why-replaces-foreign = The entry replaces something that does not belong to it.
set-aside-why-version-unknown = The case names a version of the charter or of its calendar that the office does not have.
set-aside-why-too-large = The entry is too large to be taken in.
set-aside-why-unreadable = The entry cannot be read.
set-aside-why-body-unreadable = The entry's content cannot be read.
# The server does not know this kind of entry yet, because the app is newer.
set-aside-held = Waiting: the office's server must be updated before it can read this entry. It is kept there.

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
# The same for a new person or a new case.
set-aside-take-in-new = If you take the entry in, it counts as its author wrote it, on your word.
# Why the button "Take in" is not here yet.
set-aside-take-in-person-first = Take in the new record of the person first. It is set aside too.
set-aside-take-in-opening-first = Take in the opening of the case first. It is set aside too.
# What an entry does: somebody registered a new person.
set-aside-registered = Record of a person opened
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
# Handing over was refused: the colleague who was chosen may not see the case that the entry is about. It must not say why.
set-aside-may-not-see = Not handed over: this person may not see what the entry is about. Choose somebody else.
# Heading: entries of the reader that a colleague settled.
set-aside-settled-title = Settled by somebody else
set-aside-settled-intro = Your entries of the last 30 days about which a colleague decided.
# $who: the colleague, $when: date and time.
set-aside-taken-in-by = Taken in by { $who }, { $when }. The entry counts.
# $who: the colleague, $when: date and time.
set-aside-discarded-by = Discarded by { $who }, { $when }. The entry does not count.
# Stands above the words of the colleague who discarded the entry.
set-aside-settled-reason = The reason given:
# The hint where a colleague discards an entry that somebody else wrote.
set-aside-discard-hint-theirs = Whoever wrote the entry can read your reason. Entry and reason stay at the office. It never counts.
