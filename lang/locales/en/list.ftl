# People and cases: search and results.

list-title = People and cases
list-search = Search
list-search-hint = Name, place, phone or reference
list-people = People
list-cases = Cases
list-open-only = Open cases only
list-mine-only = My cases only
# $n: hits.
list-results = { $n ->
    [0] Nothing found
    [one] { $n } found
   *[other] { $n } found
}
list-nothing-found = Nothing found for "{ $words }"
list-nothing-found-hint = Try part of the name, or the reference. Only the cases given to you are on this tablet.
list-empty = No cases are on this tablet yet.
# $shown: how many are listed, ready to print. $n: how many there are.
list-showing = { $n ->
    [one] { $shown } of { $n } shown
   *[other] { $shown } of { $n } shown
}
list-show-more = Show more
list-column-place = Place
list-column-last-contact = Last contact
list-column-next-date = Next date
list-column-state = State
# $n: open cases of a person.
list-person-cases = { $n ->
    [0] No open case
    [one] { $n } open case
   *[other] { $n } open cases
}
