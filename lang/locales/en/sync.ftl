# What is where: the first filling of a tablet, sending, and what is only on this tablet.
# Never use words such as synchronise, upload or conflict.

sync-first-title = Your cases are coming to this tablet
# $done: cases already here, ready to print. $n: all cases.
sync-first-progress = { $n ->
    [one] { $done } of { $n } case is on this tablet
   *[other] { $done } of { $n } cases are on this tablet
}
sync-first-usable = You can start now. The most urgent cases came first.
sync-first-interrupted = The network is gone. What has arrived stays here; the rest follows by itself when the network is back.
sync-first-done = You can now work without a network
sync-first-none = You have no cases yet. When the office gives you one, it appears here.

# The state in the head of every page, at most 30 characters each.
sync-online = Connected to the office
sync-offline = Working without a network
sync-sending = Sending to the office…
sync-fetching = Fetching what is new…
sync-locked = Locked: nothing is sent
# Long explanations of the state, shown when it is touched.
sync-offline-detail = You can go on working. Everything you save is kept on this tablet and goes to the office by itself when there is a network.
sync-unreachable = There is a network, but the office does not answer. You can go on working; it is tried again by itself.
sync-stuck = For a while nothing has arrived at the office. Everything is safe on this tablet. The connection is being started again.
sync-signed-out = The office no longer knows this sign-in. Everything is safe on this tablet. Sign in again to send it.
sync-renewing = The office's records were put back to an earlier state. This tablet is sending again what they lack; nothing on it is lost.
sync-device-stopped = The office has stopped this tablet. What you wrote before can still be sent; new cases do not come. Phone the office.
# $when: date and time of the last contact with the office.
sync-last-contact = Last contact with the office: { $when }
# On every page. $when: date and time of the last contact with the office.
sync-clock-wrong = This tablet's clock is wrong: it stands before the last contact with the office ({ $when }). Set it right. Until then enter dates and times yourself; the office is asked to check them.
# Live notice. $n: cases changed by others.
sync-new-arrived = { $n ->
    [one] { $n } case has news
   *[other] { $n } cases have news
}

save-saving = Saving…
save-saved = Saved on this tablet
# Small mark on one entry. At most 30 characters.
save-only-here = Only on this tablet
# $when: time or day and time.
save-arrived = At the office: { $when }
# Footer of Today and of the menu. $n: entries.
save-count-only-here = { $n ->
    [0] Nothing is only on this tablet
    [one] { $n } thing only on this tablet
   *[other] { $n } things only on this tablet
}
save-failed-title = Not saved yet
save-failed-detail = The tablet did not confirm that it kept this. Your words are still in the form. Save again; if it does not help, write them down and phone the office.
save-draft-found = You began this earlier. Here is what you had written.
save-draft-discard = Discard draft
