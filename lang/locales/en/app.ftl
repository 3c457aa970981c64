# The frame around every page: navigation, general buttons, notices of the app itself.
# Convention for all files: variables arrive ready to print in the reader's language (dates, times, names, numbers).
# Only { $n } is a number. Put names and dates where they need no case ending, for example after a colon or in brackets.

# The product's name. Do not translate.
app-name = Cairt
# Title of the browser tab. $page is the heading of the page.
app-title = { $page } – Cairt
# Hidden link for keyboard users, first on the page.
app-skip-to-content = Skip to the main content
app-loading = Loading…
# Label of the language switch. The languages themselves are listed in their own names.
app-language = Language
app-menu = Menu
# Banner on every page of a demonstration.
app-demo = Demonstration. All people and cases here are invented.
# Small mark beside the label of a field that may stay empty.
app-optional = optional
app-yes = Yes
app-no = No
# A value nobody has entered yet.
app-not-known = Not known yet
# A fact that the organisation's charter does not give, for example opening hours or a phone number.
app-not-published = Not published
# Heading of the summary above a form that was not saved. $n: answers to look at.
app-check-answers = { $n ->
    [one] Not saved yet. Please look at one answer.
   *[other] Not saved yet. Please look at { $n } answers.
}
app-new-version = A new version is ready. It starts the next time you open the app. Nothing you wrote is lost.
# Button beside app-new-version; at most 20 characters.
app-new-version-start = Start it now
# Stands in place of an entry made by a newer version of the app.
app-update-to-read = A newer version of the app made this entry. It is kept and passed on unchanged. Update the app to read it.
app-page-missing-title = There is no such page
app-page-missing-detail = Nothing was changed. Go back to Today and choose from there.
app-stopped-title = The app stopped on this page
# $detail: a short technical text for the office, not translated.
app-stopped-detail = Everything that said "saved" is still on this tablet. Open the page again. If it stops once more, read this to the office: { $detail }

# Hidden name of the navigation for screen readers.
nav-label = Main pages
# The navigation: page names, at most 18 characters each.
nav-today = Today
nav-list = People and cases
nav-end-of-day = End of day
nav-office = Office
nav-set-aside = Set aside
nav-settings = Settings

# General buttons, at most 14 characters each if the language allows.
action-save = Save
action-cancel = Cancel
action-undo = Undo
action-close = Close
action-back = Back
action-search = Search
action-more = More
action-change = Change
action-add = Add
action-continue = Continue
action-print = Print
action-try-again = Try again
# Locks the app until the PIN or the pass phrase is entered.
action-lock = Lock
# Button that dials. $phone: a number.
action-call = Call { $phone }
# Opens the telephone for a person. $name: the person.
action-call-person = Call { $name }
# Shows or hides what was typed as pass phrase.
action-show = Show
action-hide = Hide

# A moment near to now; stands alone, in a table cell or after a colon. $time: for example 17:42.
when-today = today, { $time }
when-yesterday = yesterday, { $time }
when-tomorrow = tomorrow, { $time }

# Whether a service line or an office is open.
hours-open-until = Open until { $time }
# $when: day and time of the next opening.
hours-closed-until = Closed. Opens: { $when }
hours-always = Open at all times
