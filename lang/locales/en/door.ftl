# Before the door: one card that a worker reads on the doorstep. Short words; every line may decide about safety.

door-title = Before the door
# How the person's name is spoken. $said: a spelling of the sound.
door-said-as = Say it: { $said }
door-language = Language
door-interpreter = Interpreter
door-interpreter-needed = Interpreter needed
door-interpreter-not-needed = No interpreter needed

# Heading over the safety marker.
door-safety = Safety
# The commonest marker, offered when one is written: an action, not a description of the person.
door-safety-two-people = Two people.
door-safety-none = No safety marker
# $date: when, $who: the manager who looked at the marker.
door-safety-reviewed = Reviewed { $date } by { $who }
# Shown in place of the review when its date is past. The marker itself never disappears.
door-safety-review-overdue = Review overdue: ask your manager
door-safety-two-entries = Two people entered different safety markers. The more careful one is shown until a manager settles it.

# The house.
door-address = Address
door-check-address = Check name and address before you ring.
door-eircode = Eircode
door-postcode = Postcode
door-directions = Directions
door-gate = Gate
door-dog = Dog
# What the person needs, for example large print or time to talk.
door-needs = Needs

# Safe contact: how this person must not be reached, because someone else might read or listen.
door-contact = Safe contact
door-contact-no-post = No post
door-contact-no-voicemail = No voicemail
door-contact-no-calls = No calls
# $name: a person or a service.
door-contact-only-through = Only through { $name }
door-contact-no-rule = No special rule
# Beside a phone number or an address that the rule forbids.
door-contact-do-not-use = Do not use

door-last-promise = Last promise
door-last-promise-none = No promise open
door-as-of = Information as of: { $when }
# There is no alarm in the app.
door-no-alarm = Without a network this tablet cannot alert anyone here. Number to call: { $phone }
door-no-alarm-no-number = Without a network this tablet cannot alert anyone here. Agree with your office whom to phone.
# Large button: turns the screen into one that the client may see. At most 20 characters.
door-going-in = I'm going in

# The screen that the client may see. Friendly and short; nothing private.
# $who: the worker, $organisation: the organisation's name.
door-inside-greeting = { $who }, { $organisation }
door-inside-reach-us = You can reach us here: { $phone }
door-inside-interpreter = Tell us if you would like an interpreter.
# Button for the worker that leaves this screen; asks for the PIN.
door-inside-leave = Back to the worker's pages
# Button after the visit.
door-write-up = Write up the visit
