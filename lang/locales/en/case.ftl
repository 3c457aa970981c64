# One case: facts, people, deadlines, promises, and what happened.

case-title = Case
# In place of the name of somebody who did not say it.
case-anonymous = Anonymous
case-reference = Reference
# Number in the office's own register.
case-register-number = Register number
case-received = Received
case-kind = Kind
case-category = About
case-channel = Channel
case-service = Service
case-what-happened = What happened
case-answer-language = Language of our answer
case-consent = Consent
case-told-next = Told what happens next
# The member of staff who is responsible.
case-owner = Responsible
case-owner-none = Nobody yet
case-owner-change = Change who is responsible
# Members of staff the case is about; they never see it.
case-about-staff = About members of staff
case-about-staff-hint = Whoever is ticked never sees this case: not in a list, not in a search, not as a count. Only those who handle complaints about staff see it.
case-calendar = Calendar
case-state-open = Open
case-state-closed = Closed
case-people = People in this case
case-people-add = Add a person
case-plan-visit = Plan a visit
case-visit-call-off = Call off
case-people-role = Part in this case
case-promises = Promises
case-deadlines = Deadlines
# What a person is in this case.
party-role-client = Client
party-role-representative = Speaks for the client
party-role-household = Same household
# Another professional or organisation.
party-role-other = Also involved
person-name = Name
person-said-as = How they say their name
person-phone = Phone
# A telephone for deaf people that shows text.
person-textphone = Textphone
person-email = Email
person-language = Language
person-cases = Cases

case-deadline-due = Due: { $when }
case-deadline-aim = Aim: { $date }
case-check-received = The tablet's clock was wrong when this was written. Check the received date.
# A field for which two people entered different things; both stay visible.
case-two-entries = Two different entries
case-two-entries-hint = Both are kept. Ask each other which is right.
# $who: a member of staff, $when: day and time.
case-entry-by = { $who }, { $when }
case-entry-before = Before: { $value }
# Buttons below each of two different entries, and below both; then what stands in the place of an entry that took away.
case-entry-right = This one is right
case-entry-both = Both are right
case-entry-removed = Removed
# Buttons and forms.
case-add-visit = Record a visit
case-add-contact = Record a contact
case-add-note = Write a note
case-add-promise = Make a promise
case-close = Close case
case-close-why = Why is it closed?
case-close-open-promises = { $n ->
    [one] { $n } promise is still open. Say what became of it before you close.
   *[other] { $n } promises are still open. Say what became of each before you close.
}
case-reopen = Open again
case-reopen-why = Why is it opened again?
case-not-here-title = This case is not on this tablet
case-not-here-detail = It was given to someone else, or it has not arrived yet. Nothing you wrote is lost. Ask the office if you need it.
# In place of a visit, a promise or the card before the door, where nobody gave a name.
case-anonymous-title = Nobody is named in this case
case-anonymous-detail = Whoever it is from did not say who they are, so there is nobody to visit and nobody to promise anything. Write a note in the case, or add the person once they say who they are.

# What happened, newest first. Name and time of the writer stand beside each line.
timeline-title = What has been done
timeline-empty = Nothing has been written yet.
timeline-opened = Case opened
# $role: what the person is in the case, for example Client.
timeline-person-added = Person added: { $name } ({ $role })
timeline-visit = Visit: { $name } – { $outcome }
# $channel: for example phone.
timeline-contact = Contact: { $channel } – { $outcome }
timeline-note = Note
timeline-promise-made = Promise made, due { $when }
timeline-promise-kept = Promise kept
timeline-promise-not-kept = Promise not kept
timeline-promise-withdrawn = Promise no longer needed
timeline-promise-taken-back = Promise taken back at once
timeline-visit-planned = Visit planned: { $when }
timeline-visit-called-off = Visit called off
timeline-owner = Responsible: { $name }
# $field: a field's label, $value: the new value.
timeline-field = { $field }: { $value }
timeline-emergency = Danger reported. At first nobody had been told.
timeline-emergency-told = Told about the danger: { $who }, { $when }
timeline-closed = Case closed: { $reason }
timeline-reopened = Case opened again: { $reason }
timeline-calendar-changed = The calendar changed. Due dates were counted again.
timeline-set-aside = Set aside: { $reason }
# Steps that do not fit, usually because two people worked apart. They stay until someone settles them.
anomaly-title = Does not fit: needs a look
anomaly-worked-after-closing = This was written after the case was closed.
anomaly-opened-again = The case was opened twice. The first opening counts.
anomaly-not-opened = The beginning of this case has not arrived yet.
anomaly-promise-unknown = This says what became of a promise that is not in this case.
anomaly-emergency-unknown = This says who was told about a danger that is not in this case.
anomaly-malformed = This entry cannot be read. It is kept as it came. Tell the office.
anomaly-closed-and-open = One person closed the case, another kept it open.
# $difference: for example 2 hours.
anomaly-clock = The tablet's clock was wrong by about { $difference }. The time shown may be wrong.
# In the history of a case, below who wrote the entry: it was set aside first. $who: the colleague who took it in, $when: when.
timeline-taken-in-by = Set aside at first; taken in by { $who }, { $when }
# Above the deadlines of a closed case. $date: the day it was closed.
case-deadlines-closed = The case was closed on { $date }. No time limit runs any more.
# How a deadline of a closed case ended, at most 30 characters.
case-deadline-closed-within = Closed within the limit
# How a deadline of a closed case ended, at most 30 characters.
case-deadline-closed-after = Closed after the limit
