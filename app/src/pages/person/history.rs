//! What an entry about a person says, where no record of them shows it: among the entries that were set aside.

use super::differences::{interpreter_words, marker_words, rule_words};
use crate::pages::case::language_name;
use domain::event::{Decoded, Event};
use domain::person::{PersonEvent, PersonField};
use lang::{Words, terms};

/// What the entry does, and what its author wrote in it.
#[must_use]
pub fn told(words: &Words, event: &Event) -> (String, String) {
    match PersonEvent::decode(event) {
        Decoded::Known(PersonEvent::Registered(registered)) => {
            (words.set_aside_registered().to_owned(), registered.name)
        }
        Decoded::Known(PersonEvent::Set(field)) => field_told(words, field),
        Decoded::Newer => (words.app_update_to_read().to_owned(), String::new()),
        Decoded::Malformed => (words.anomaly_malformed().to_owned(), String::new()),
    }
}

fn field_told(w: &Words, field: PersonField) -> (String, String) {
    let removed = || w.case_entry_removed().to_owned();
    let (label, value) = match field {
        PersonField::Name(name) => (w.person_name(), name),
        PersonField::SaidAs(said) => (w.person_said_as(), said),
        PersonField::Language(tag) => (w.door_language(), language_name(w, &tag)),
        PersonField::Interpreter(need) => (w.door_interpreter(), interpreter_words(w, &need)),
        PersonField::Address(address) => (w.door_address(), address.one_line()),
        PersonField::Directions(directions) => (w.door_directions(), directions),
        PersonField::Dog(dog) => (w.door_dog(), dog),
        PersonField::SafeContact(rule) => (w.door_contact(), rule_words(w, &rule)),
        PersonField::Safety(marker) => (w.door_safety(), marker_words(w, marker.as_ref())),
        PersonField::ContactPoint { point: Some(point), .. } => {
            (terms::contact_kind(w, point.kind), point.value)
        }
        PersonField::ContactPoint { point: None, .. } => (w.door_contact(), removed()),
        PersonField::Need { need, .. } => (w.door_needs(), need.unwrap_or_else(removed)),
    };
    (label.to_owned(), value)
}
