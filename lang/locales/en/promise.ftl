# Promises to a person: what, and by when. Made with three taps.

promise-title = Promise
promise-to = Promise to { $name }
promise-what = What do you promise?
# What is promised: chips, at most 18 characters each.
promise-kind-call-back = Call back
promise-kind-send-form = Send form
# To find something out and tell the person.
promise-kind-find-out = Find out
promise-kind-visit-again = Visit again
promise-kind-other = Something else
promise-by-when = By when?
# Chips; each shows its date beneath. At most 14 characters.
promise-tomorrow = Tomorrow
promise-friday = Friday
promise-in-a-week = In a week
# Opens a calendar.
promise-pick = Pick a day
# Why a chip shows a later day. $date: the day left out, $reason: for example a holiday's name.
promise-day-skipped = Closed on { $date } ({ $reason })
# Confirmation after the tap. $name: the person, $when: date and time. An Undo button follows.
promise-saved-call-back = Promised: call { $name } by { $when }.
promise-saved-send-form = Promised: send a form to { $name } by { $when }.
promise-saved-find-out = Promised: find out and tell { $name } by { $when }.
promise-saved-visit-again = Promised: visit { $name } by { $when }.
# $what: the worker's own words.
promise-saved-other = Promised to { $name }: { $what }. By { $when }.
# The same promises as lines of a list; the date stands in a column of its own.
promise-line-call-back = Call { $name }
promise-line-send-form = Send a form to { $name }
promise-line-find-out = Find out and tell { $name }
promise-line-visit-again = Visit { $name }
promise-line-other = { $name }: { $what }
promise-due-by = By { $when }
promise-undone = Taken back. Nothing is promised.

# Buttons on an open promise, at most 18 characters each.
promise-mark-kept = Kept
promise-mark-not-kept = Not kept
promise-mark-withdrawn = No longer needed
# What became of a promise.
promise-kept = Kept
promise-not-kept = Not kept
promise-withdrawn = No longer needed
# Made by a slip of the finger and undone at once.
promise-taken-back = Taken back
# After a promise was late or not kept.
promise-apology = Tell { $name } that you are sorry, say why, and give a new date.
promise-apology-made = I said sorry
promise-new-date = New date
promise-why-not-kept = Why was it not kept?
