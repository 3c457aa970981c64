# The office's page about tablets: what each last said of itself. Never anything of what is on them.

fleet-title = Tablets
fleet-intro = What each tablet last said of itself. Nothing of what is on it is shown here.
fleet-tablet = Tablet
fleet-worker = Worker
fleet-version = Version of the app
fleet-contact = Last contact
fleet-unsent = Not sent yet
# $when: date and time of the oldest entry that was not sent.
fleet-unsent-since = { $n ->
    [one] { $n } entry, since { $when }
   *[other] { $n } entries, the oldest since { $when }
}
fleet-nothing-unsent = Nothing
fleet-storage = Storage
fleet-storage-kept = Kept until removed
fleet-storage-may-go = The browser may delete it
fleet-storage-unknown = Not known
fleet-clock = Clock
fleet-clock-right = Right
fleet-clock-ahead = { $minutes ->
    [one] { $minutes } minute ahead
   *[other] { $minutes } minutes ahead
}
fleet-clock-behind = { $minutes ->
    [one] { $minutes } minute behind
   *[other] { $minutes } minutes behind
}
fleet-silent = Has said nothing of itself yet
fleet-needs-network = The list of tablets needs a network.
fleet-none = No tablet has been used yet.
# Button: the tablet was lost or stolen.
fleet-sign-off = Sign off
fleet-sign-off-title = Sign this tablet off?
fleet-sign-off-detail = It gets nothing more from the office. When it is next unlocked with a network, it delivers what is only on it; that is set aside for you. Then it deletes its key. It cannot be undone; a tablet that turns up again gets a new code.
fleet-sign-off-sure = Sign it off
fleet-signed-off = Signed off { $when }
# Warning before the tablet is signed off.
fleet-sign-off-own = This is the tablet you are using. You will be signed out here, and it will need a new code.
# Warning before the tablet is signed off.
fleet-sign-off-last = This is the tablet you are using, and nobody else who looks after tablets has one. Afterwards nobody can look after tablets in the app: only whoever runs the server can make a new code.
# $n: how many people work on the tablet that is about to be signed off.
fleet-sign-off-shared = { $n ->
    [one] { $n } person works on this tablet. It is signed off for them.
   *[other] { $n } people work on this tablet. It is signed off for all of them.
}
