# Settings of this person on this tablet.

settings-title = Settings
settings-language = Language of the app
settings-look = Look
settings-look-light = Light
settings-look-dark = Dark
settings-look-device = As the tablet
settings-text-size = Size of text
settings-text-normal = Normal
settings-text-large = Large
settings-text-largest = Largest
settings-week-start = Week starts on
settings-saved = Setting saved on this tablet

settings-unlocking = Unlocking
settings-pin-set = Set a PIN
settings-pin-change = Change the PIN
settings-pin-remove = Remove the PIN
# $n: minutes without use before the app locks itself.
settings-lock-after = { $n ->
    [one] Locks after { $n } minute without use
   *[other] Locks after { $n } minutes without use
}
settings-pass-phrase-change = Change the pass phrase
settings-pass-phrase-now = Pass phrase now
settings-pass-phrase-new = New pass phrase
settings-pass-phrase-repeat = New pass phrase again
settings-pass-phrase-hint = Four words that do not belong together are easy to keep and hard to guess.
settings-pass-phrase-weak = This pass phrase is easy to guess. The old one still holds. Choose a longer one.
settings-pass-phrase-differs = The two new pass phrases are different. The old one still holds. Enter both again.
settings-pass-phrase-wrong = That is not your pass phrase now. Nothing was changed.
settings-pass-phrase-changed = The new pass phrase holds from now on.

settings-storage = Storage
# $used and $available: sizes with unit, for example 34 MB.
settings-storage-used = { $used } used, { $available } free
settings-megabytes = { $size } MB
settings-tablet = This tablet
settings-tablet-name = Name
# Version of the app. $version: for example 1.4.2.
settings-version = App version { $version }
# $version: version of the organisation's charter, $calendar: version of its calendar.
settings-charter-version = Charter { $version }, calendar { $calendar }
settings-signed-in-as = Signed in: { $name }, { $organisation }
settings-sign-out = Sign out
settings-sign-out-question = Sign out from this tablet?
# $n: entries the office does not have yet.
settings-sign-out-unsent = { $n ->
    [0] Everything is at the office.
    [one] { $n } entry is not yet at the office. It stays on this tablet, locked, and is sent when you sign in again.
   *[other] { $n } entries are not yet at the office. They stay on this tablet, locked, and are sent when you sign in again.
}
