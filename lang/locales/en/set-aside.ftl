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
set-aside-why-too-large = The entry is too large to be taken in.
set-aside-why-unreadable = The entry cannot be read.
set-aside-why-body-unreadable = The entry's content cannot be read.
# The server does not know this kind of entry yet, because the app is newer.
set-aside-held = Waiting: the office's server must be updated before it can read this entry. It is kept there.
