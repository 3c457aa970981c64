# The sign-in page of staff: once for each tablet and person, with a network.

sign-in-title = Sign in
sign-in-organisation = Organisation
# The name a member of staff signs in with.
sign-in-name = Sign-in name
sign-in-pass-phrase = Pass phrase
# A code from the office that makes this tablet known, used once.
sign-in-enrolment-code = Enrolment code of this tablet
sign-in-enrolment-code-hint = The office gives you a code for each new tablet. It works once.
# Button, at most 14 characters.
sign-in-submit = Sign in
sign-in-checking = Checking. This takes a few seconds.
sign-in-missing-title = Something is missing
sign-in-organisation-missing = Choose your organisation.
sign-in-name-missing = Enter your sign-in name.
sign-in-pass-phrase-missing = Enter your pass phrase.
sign-in-enrolment-code-missing = Enter the code you have from the office.
# Shown for an unknown name, a wrong pass phrase and a wrong code alike: it must not tell which.
sign-in-refused-title = You are not signed in
sign-in-refused-detail = Name, pass phrase and code do not belong together. Nothing on this tablet was changed. Check them and try again, or ask the office.
# $time: when the next try is possible.
sign-in-wait = There were too many tries. Nothing was lost. Try again at { $time }, or ask the office.
sign-in-unreachable = The office cannot be reached. Nothing on this tablet was changed. The first sign-in needs a network: go where there is one and try again.
sign-in-no-storage = This browser cannot keep cases safely, perhaps because it is in private mode. Nothing was saved. Open the app in an ordinary window or another browser.
sign-in-not-secure = This address is not protected, so the app stores nothing here. Use the address that begins with https, or ask the office for it.
# The box on the sign-in page that exists only in a demonstration.
sign-in-demo-title = Demonstration: choose a person
sign-in-demo-intro = These people are invented. Choose one to fill in the form.
# One line of the list. $name: an invented person, $role: that person's role.
sign-in-demo-person = { $name } – { $role }
sign-in-demo-pass-phrase = Pass phrase: { $phrase }
# Name and pass phrase are right, but the office signed the tablet off.
sign-in-signed-off = The office has signed this tablet off. Ask the office for a new code for it and enter the code below. Nothing on this tablet was changed.
# Opens the field for the code, on a tablet that usually needs none.
sign-in-code-needed = This tablet needs a code
