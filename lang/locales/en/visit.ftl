# Recording a visit or another contact.

visit-title = Visit
visit-who = Who?
visit-when = When?
visit-when-now = Just now
visit-how = How did it go?
# Results of a visit or call: chips, at most 20 characters each.
contact-outcome-met = Met
contact-outcome-nobody-there = Nobody there
# The person did not want to meet or speak.
contact-outcome-refused = Refused
# The person no longer lives there.
contact-outcome-moved = Moved away
visit-note-hint = What was said and done. Write as if the person may read it.
visit-told-next-hint = One line: what you said will happen, and when
visit-language-used = Language spoken
visit-interpreter-used = Interpreter used
# Button.
visit-save = Save visit
visit-saved = Visit with { $name }: saved on this tablet.
visit-also-promise = Did you promise something?
visit-write-up-later = Write up later

# Another contact than a visit: a call, a letter, an email.
contact-title = Contact
contact-channel = How?
contact-saved = Contact saved on this tablet.
note-title = Note
note-saved = Note saved on this tablet.
