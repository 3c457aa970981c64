# Deadlines: how they stand, and step by step why a date is what it is. Shown on the case, printed, and on the command line.
# The steps are read one below the other. $date and $dates carry weekday and year, for example Mon 2 Feb 2026.

# How a deadline stands. At most 30 characters.
due-today = Due today
due-tomorrow = Due tomorrow
# $n: days, counted in the unit of the deadline.
due-in-days = { $n ->
    [one] { $n } day left
   *[other] { $n } days left
}
due-in-working-days = { $n ->
    [one] { $n } working day left
   *[other] { $n } working days left
}
due-in-hours = { $n ->
    [one] { $n } hour left
   *[other] { $n } hours left
}
due-late-days = { $n ->
    [one] { $n } day late
   *[other] { $n } days late
}
due-late-working-days = { $n ->
    [one] { $n } working day late
   *[other] { $n } working days late
}
due-late-today = Late since today
due-soon = Due soon
# One word, dark red.
due-late = Late
due-none = No published time limit
due-promptly = Promised: as soon as possible. No number of days is published.

why-title = Why this date?
# $clock: the deadline's name from the charter, $date: the due date.
why-heading = { $clock }: { $date }

# What is reckoned: the time limit itself.
why-limit-working-days = { $n ->
    [0] The time limit is the working day itself.
    [one] The time limit is { $n } working day.
   *[other] The time limit is { $n } working days.
}
why-limit-calendar-days = { $n ->
    [0] The time limit is the day itself.
    [one] The time limit is { $n } day. Every day counts, weekends and holidays too.
   *[other] The time limit is { $n } days. Every day counts, weekends and holidays too.
}
why-limit-opening-hours = { $n ->
    [one] The time limit is { $n } hour in which the office is open.
   *[other] The time limit is { $n } hours in which the office is open.
}
why-limit-months = { $n ->
    [one] The time limit is { $n } month.
   *[other] The time limit is { $n } months.
}
why-limit-quarters = { $n ->
    [one] Once every quarter.
   *[other] Once every { $n } quarters.
}
why-limit-years = { $n ->
    [one] The time limit is { $n } year.
   *[other] The time limit is { $n } years.
}

# The steps, in the order in which they are reckoned. $day: one date; $days: a list of days off, each as in why-day-off.
why-received = Received: { $when }
why-counts-from-opening = It came outside opening hours. It counts as received when the office next opened: { $when }
why-start-day-excluded = The day it came is not counted: { $day }
why-start-day-included = The day it came is day 1: { $day }
# $first: the day's number, for example 1.
why-counted-day = Day { $first }: { $day }
# $first and $last: numbers of the first and the last day, $days: the period, for example 6–12 January 2026.
why-counted-days = Days { $first } to { $last }: { $days }
# $day: a Saturday or Sunday worked by decree; $instead_of: the rest day for which it is worked.
why-worked-weekend-counted = Counted although it is a weekend: { $day } (worked by decree)
why-worked-weekend-instead-of = Counted although it is a weekend: { $day } (worked in place of { $instead_of })
why-skipped = Not counted: { $days }
why-off-but-counted = Counted although nobody works then: { $days }
# $from and $until: the first and the last day.
why-months-end = { $n ->
    [one] { $n } month from { $from } ends on { $until }.
   *[other] { $n } months from { $from } end on { $until }.
}
why-quarter-ends = Quarters of the calendar year count, to their last day. From { $from }, that is { $until }.
why-shorter-month = The last month has no day of the same number, so its last day counts.
# $from and $until: times, for example 15:00 and 16:00.
why-open-counted = Counted: { $day }, { $from } – { $until }
why-closed = Not open: { $days }
# $last: the day's number, for example 28.
why-last-day = The last day is day { $last }: { $day }
why-last-day-plain = The last day: { $day }
# $reason: a holiday's name or a why-reason- word.
why-stays-on-day-off = { $day } is not a working day ({ $reason }). The date stays as it was published.
# $days: the days passed over, $day: where the end goes.
why-rolled-next = The last day is not a working day, so the end moves to the next one: { $day }. Passed over: { $days }
why-rolled-previous = The last day is not a working day, so the end moves to the one before: { $day }. Passed over: { $days }
why-due-end-of-day = Due: { $when }, the end of that day
why-due-closing-time = Due: { $when }, when the office closes
why-due-hours-used-up = Due: { $when }, when the hours are used up
# The organisation's own aim, not what is published.
why-internal-target = Aim to answer by { $day }, the last working day before the due date.
why-internal-target-same = Aim to answer by the due date: { $day }
why-provisional = Not announced yet, may still move: { $days }. The due date may move with it.
# $years: for example 2029 and 2030.
why-undecided-years = Rest days and working days may still be exchanged by decree: { $years }

# One day off in a list. $day: a date or period, $reason: a holiday's name or one of the words below.
why-day-off = { $day } ({ $reason })
# These stand in brackets. The weekend is Friday and Saturday in Saudi Arabia.
why-reason-weekend = weekend
why-reason-closure = office closed
why-reason-no-hours = no opening hours

# Where the limit and the days come from. The title of the document follows.
why-source = Published in
# $calendar: for example Ireland, $version: the calendar's version.
why-calendar = Reckoned with the calendar { $calendar }, version { $version }
why-set-by-role = Set by: { $role }, { $name }, { $when }
why-promised = Promised to the client: { $name }, { $when }
why-no-limit = No time limit is published for this.

# Why there is no date. Nothing is guessed.
why-refused-beyond-horizon = The calendars do not reach as far as { $day }. Ask the office for the date.
why-refused-hours-not-published = This limit is counted in opening hours, and none are published. Ask the office for the date.
why-refused-never-opens = No opening hours are published for the days after { $day }. Ask the office for the date.
why-refused-amount-too-large = This limit is longer than the calendars reach. Ask the office for the date.

# Names of the calendars.
calendar-ireland = Ireland
calendar-england = England
calendar-hungary = Hungary
calendar-lithuania = Lithuania
calendar-saudi-arabia = Saudi Arabia
