# What stops a save on the tablet: what is missing and what to do. Shown at the field. Nothing typed is lost.

refusal-name-missing = Enter a name. A first name or a description is enough.
refusal-person-missing = Choose or enter who it is about.
refusal-what-happened-missing = Write what happened. One sentence is enough.
refusal-note-empty = Write a few words first.
refusal-reason-missing = Write why.
refusal-choice-missing = Choose one.
refusal-whom-missing = Enter whom you told, and when.
# A safety marker without an action.
refusal-safety-action-missing = Write what to do, for example "Two people."
# $n: most characters allowed.
refusal-too-long = This is too long. Shorten it, or write the rest in a note.
refusal-person-here-already = This person is in this case already.
refusal-in-the-future = This date or time has not come yet. Enter when it happened.
refusal-in-the-past = This date or time is past. Choose a later one.
refusal-date-unreadable = This date cannot be read. Write day, month and year.
refusal-clock-wrong = The tablet's clock is wrong. Enter the date and the time yourself.
# $date: the day chosen, $reason: for example a holiday's name.
refusal-day-closed = The office is closed on { $date } ({ $reason }). Choose another day.
refusal-outside-hours = The office is closed at that time. Choose a time within opening hours.
refusal-closed = The case is closed. Open it again first.
refusal-no-such-promise = This promise is already settled, or it is not in this case.
refusal-not-permitted = Your role does not allow this. Ask the person responsible for the case.
refusal-own-case = You cannot decide about yourself. Ask your manager.
refusal-update-first = A newer app has changed this. Update the app first; what you wrote stays here.
