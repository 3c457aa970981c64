# The field worker's first screen.

today-title = Today
today-next-visit = Next visit
today-next-visit-none = No more visits today
# Headings with a count in brackets.
today-promises-due = { $n ->
    [one] Promises due ({ $n })
   *[other] Promises due ({ $n })
}
today-visits = { $n ->
    [one] Visits ({ $n })
   *[other] Visits ({ $n })
}
today-answers-due = { $n ->
    [one] Answers due soon ({ $n })
   *[other] Answers due soon ({ $n })
}
today-promises-none = No promises due today
today-visits-none = No visits planned today
today-free = Nothing is planned for today. To write something down, use the buttons below.
# The three fixed buttons at the bottom of the screen, at most 12 characters each.
today-visit = Visit
today-promise = Promise
today-new = New
# Short states beside a visit.
today-visit-planned = Planned
today-visit-written-up = Written up
today-visit-to-write-up = To be written up
# One word beside something late.
today-overdue = Overdue
# Questions after one of the buttons was pressed.
today-choose-visit = Whom did you visit?
today-choose-promise = Whom do you promise something?
today-choose-other = Someone else
