# A new case: only "Who?" and "What happened?" are needed to save it.

new-case-title = New case
new-case-who = Who?
new-case-who-hint = The name as the person says it
new-case-who-known = Someone we know
new-case-who-new = A new person
new-case-anonymous = They do not give their name
new-case-anonymous-hint = No name and no number is kept. Give them the reference: whoever names it can ask how the matter stands.
new-case-what = What happened?
new-case-what-hint = In the person's own words, if you can
# Heading over the fields that may be filled in later. $n: how many are empty.
new-case-missing = { $n ->
    [0] Nothing is missing
    [one] Still missing ({ $n })
   *[other] Still missing ({ $n })
}
new-case-missing-hint = You can save now and add these later.
# Labels of fields and chips.
new-case-kind = What is it?
new-case-channel = How did it reach us?
new-case-answer-language = Language of our answer
# Beneath the field "Received".
new-case-received-hint = When it reached us, not when you write it down. Deadlines are counted from here.
new-case-received-earlier = This is before today. Deadlines are counted from { $when }.
new-case-received-why-earlier = Why is it written down later?
new-case-service = Which service?
new-case-category = About what?
new-case-spoken-language = Language they speak
new-case-consent = May we keep and share what is needed to help?
new-case-consent-given = Yes, agreed
new-case-consent-refused = No
new-case-consent-not-asked = Not asked yet
# Button.
new-case-save = Save case
# $reference: the case's reference, final.
new-case-saved = Case { $reference } is saved on this tablet.

# Danger. The app cannot call for help by itself and must say so.
new-case-danger = Someone in danger now?
emergency-title = Someone in danger now
emergency-what = What do you see?
emergency-phone-first = Phone first. Write afterwards.
emergency-no-number = No number is published for this place. Call the emergency services.
# Labels of the numbers to dial.
emergency-services = Emergency services
# Stays on the screen until somebody was told.
emergency-not-sent = Not sent. Nobody has been told. Phone now.
# Button.
emergency-record-told = I have told someone
emergency-told-who = Whom did you tell?
# $who: the person told, $when: day and time.
emergency-told = Told: { $who }, { $when }
# Pinned on every page. $n: dangers.
emergency-open = { $n ->
    [one] { $n } danger nobody has been told about
   *[other] { $n } dangers nobody has been told about
}
