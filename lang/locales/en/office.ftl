# The office's pages: all cases in a dense table.

office-title = Cases
# The four columns of the first screen. $n: how many are waiting.
office-register = { $n ->
    [one] Register ({ $n })
   *[other] Register ({ $n })
}
office-answer-this-week = { $n ->
    [one] Answer this week ({ $n })
   *[other] Answer this week ({ $n })
}
office-post = { $n ->
    [one] Post ({ $n })
   *[other] Post ({ $n })
}
office-set-aside = { $n ->
    [one] Set aside ({ $n })
   *[other] Set aside ({ $n })
}
office-set-aside-needs-you = Set aside: needs you
office-column-person = Person
office-column-due = Due
office-column-next = Next
office-column-state = State
office-filter = Show
office-filter-all = All cases
office-filter-mine = Mine
office-filter-nobody = Nobody responsible
office-filter-due-soon = Due soon
office-filter-late = Late
office-sort = Order
# Sorted by the date of the next useful act.
office-sort-next = What comes next
office-sort-due = Due date
office-sort-received = Received, newest first
office-sort-person = Person
office-sorted-by = Ordered by: { $column }
office-count = { $n ->
    [0] No cases
    [one] { $n } case
   *[other] { $n } cases
}
office-empty = No case fits. Show all cases, or search for something else.
# Live notice. $reference: the new case.
office-arrived = New: case { $reference }
# $who: the worker who opened the case, $when: when it was received.
office-from-doorstep = Opened by { $who }, received { $when }
# The next useful act.
office-next-register = Register
office-next-acknowledge = Acknowledge
office-next-give-owner = Name who is responsible
office-next-answer-by = Answer by { $date }
office-next-post-by = Post by { $date }
office-next-tell-late = Tell the client and give a new date
office-next-keep-promise = Keep a promise
office-next-look = Look at a step that does not fit
office-next-none = Nothing to do now
