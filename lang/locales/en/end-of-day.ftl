# End of day: what was done, what is promised, sending it to the office.

end-of-day-title = End of day
# $n: visits.
end-of-day-visits = { $n ->
    [0] No visits today
    [one] { $n } visit today
   *[other] { $n } visits today
}
end-of-day-written-up = { $n ->
    [0] None written up
    [one] { $n } written up
   *[other] { $n } written up
}
# $names: list of people whose visits are not written up.
end-of-day-not-written-up = { $n ->
    [one] { $n } not written up: { $names }
   *[other] { $n } not written up: { $names }
}
end-of-day-all-written-up = All visits are written up
end-of-day-promises-tomorrow = { $n ->
    [0] No promises for tomorrow
    [one] { $n } promise for tomorrow
   *[other] { $n } promises for tomorrow
}
# $day: the next working day, for example Mon 19 Jan.
end-of-day-promises-next = { $n ->
    [0] No promises for { $day }
    [one] { $n } promise for { $day }
   *[other] { $n } promises for { $day }
}
end-of-day-dangers-open = { $n ->
    [one] { $n } danger is still without anyone told. Phone now.
   *[other] { $n } dangers are still without anyone told. Phone now.
}
# $n: entries on this tablet that the office does not have.
end-of-day-to-send = { $n ->
    [0] Nothing to send
    [one] { $n } entry to send
   *[other] { $n } entries to send
}
# Large button, at most 14 characters.
end-of-day-send = Send
# While sending. $done: entries that have arrived, ready to print; $n: all entries.
end-of-day-sending = { $n ->
    [one] { $done } of { $n } at the office…
   *[other] { $done } of { $n } at the office…
}
# $time: for example 17:42.
end-of-day-arrived = { $n ->
    [one] { $done } of { $n } arrived at the office { $time }.
   *[other] { $done } of { $n } arrived at the office { $time }.
}
end-of-day-nothing-only-here = Nothing is only on this tablet.
end-of-day-safe-here = { $n ->
    [one] { $n } safe here, not yet at the office.
   *[other] { $n } safe here, not yet at the office.
}
end-of-day-safe-here-detail = There is no network. They go by themselves when there is one and the app is open.
end-of-day-set-aside = { $n ->
    [one] { $n } arrived but was set aside: see why
   *[other] { $n } arrived but were set aside: see why
}

# What was begun in forms. $n: forms.
end-of-day-begun = { $n ->
    [one] { $n } begun and not saved
   *[other] { $n } begun and not saved
}
end-of-day-begun-why = What you began stays on this tablet. It does not go to the office until you save it.
end-of-day-begun-not-here = This cannot be saved any more: the case or person is no longer on this tablet, or no longer yours. If the office needs these words, pass them on. Then discard the draft.
