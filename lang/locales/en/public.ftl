# The public page of an organisation and what is printed from it. Read by anybody: short, calm, no jargon. "We" is the
# organisation. Headings stand alone and begin with a capital.

# What search engines show below the title. $organisation: its name.
public-description = { $organisation }: how to reach it, what it promises and by when, and how to complain.
# Heading over the emergency numbers.
public-danger = Is somebody in danger now?

public-expect = What you can expect
# $date: the day on which the answer would be due, with its weekday.
public-if-now = If it reaches us now: { $date }
public-may-move = A holiday is not announced yet, so this date may still move.
# A promise such as "promptly" or "as soon as possible".
public-no-number = Promised without a number of days.
public-date-given = By the date that we give you.
public-date-set = The date is set case by case.
# $clock: the name of another time limit, which must end before this one begins.
public-counted-from = Counted from: { $clock }
# How long somebody waits on the telephone.
public-wait-seconds = { $n ->
    [one] Within { $n } second
   *[other] Within { $n } seconds
}
public-wait-rings = { $n ->
    [one] within { $n } ring
   *[other] within { $n } rings
}
# $first: public-wait-seconds, $second: public-wait-rings.
public-either = { $first } or { $second }

public-contact = Contact and hours
public-channels = Ways to reach us
public-lines = Phone numbers by service
public-places = Where to come
public-website = Website
public-hours-not-published = Hours are not published.
# When letters and messages may be sent.
public-any-time = At any time
public-closed = Closed now
# A phone number follows.
public-when-closed = When closed, phone:
public-for-business = For businesses

public-complain = How to complain
# Labels of a stage of a complaint; a name, a time limit or the next step follows.
public-dealt-with = Who deals with it
public-in-writing = In writing
public-answer = Answer
public-next = If you are not satisfied
public-nothing-further = No further step is published.
public-appeals = If you disagree with a decision

public-correspondence = Letters, e-mail and forms
public-languages = Your language, your format
public-my-language = My language is not here
# Stands on a card with the names of many languages.
public-point = Point to your language.
# Large print, Braille and so on follow.
public-formats = Formats you can ask for
# A list of grounds follows: age, disability and so on.
public-grounds = Nobody is treated worse because of
public-your-voice = Tell us what you think
public-your-part = What we ask of you
public-privacy = Your data
public-about = About us

public-commitments = Every commitment, with its number
# Small mark beside what the organisation itself has not published.
public-not-from-charter = Not from the published charter
public-print-charter = Charter (A4)
public-print-poster = Poster (A3)
public-print-complaints = Complaints leaflet (A4)
public-print-languages = Language card (A4)
public-version = Version { $version }
public-in-force-from = In force from { $date }
# $by: a person or a body.
public-approved = Approved: { $by }, { $date }
public-documents = Documents
