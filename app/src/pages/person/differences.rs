//! What people entered differently about a person, each with the way to settle it. A safety marker is settled by whoever
//! decides; until then the more careful one holds (`domain::person`).

use crate::pages::case::language_name;
use crate::pages::differences::{Telling, Unsettled};
use crate::pages::door::forbidden;
use crate::state::device::{Device, Write};
use domain::charter::Capability;
use domain::field::Field;
use domain::id::{EntityId, PersonId};
use domain::person::{
    Address, ContactPoint, Interpreter, Person, PersonCommand, PersonField, SafeContact, SafetyMarker,
};
use lang::{Words, terms};

/// The fields in which people differ.
#[must_use]
pub fn unsettled(w: &Words, id: PersonId, person: &Person, device: Device) -> Vec<Unsettled> {
    let telling = Telling { words: w, device };
    let set = |field: PersonField| Write::Person(id, PersonCommand::Set(field));
    let plain = |label: &str, field: &Field<String>, into: fn(String) -> PersonField| {
        telling.unsettled(label, field, Clone::clone, |value| set(into(value)))
    };
    let mut safety = telling.unsettled(
        w.door_safety(),
        &person.safety,
        |marker| marker_words(w, marker.as_ref()),
        |marker| set(PersonField::Safety(marker)),
    );
    if let Some(safety) = safety.as_mut().filter(|_| !device.may(Capability::Decide)) {
        safety.this.clear();
    }
    let found = [
        plain(w.person_name(), &person.name, PersonField::Name),
        plain(w.person_said_as(), &person.said_as, PersonField::SaidAs),
        telling.unsettled(
            w.door_language(),
            &person.language,
            |tag| language_name(w, tag),
            |tag| set(PersonField::Language(tag)),
        ),
        telling.unsettled(
            w.door_interpreter(),
            &person.interpreter,
            |need| interpreter_words(w, need),
            |need| set(PersonField::Interpreter(need)),
        ),
        telling.unsettled(w.door_address(), &person.address, Address::one_line, |address| {
            set(PersonField::Address(address))
        }),
        plain(w.door_directions(), &person.directions, PersonField::Directions),
        plain(w.door_dog(), &person.dog, PersonField::Dog),
        telling.unsettled(
            w.door_contact(),
            &person.safe_contact,
            |rule| rule_words(w, rule),
            |rule| set(PersonField::SafeContact(rule)),
        ),
        safety,
    ];
    let points = person.contact_points.iter().filter_map(|(point, field)| {
        let unsettled = contact_point(telling, id, *point, field)?;
        let both = person.all_are_theirs(*point).into_iter().map(set).collect();
        Some(Unsettled { both, ..unsettled })
    });
    found.into_iter().flatten().chain(points).collect()
}

fn contact_point(
    telling: Telling<'_>,
    person: PersonId,
    id: EntityId,
    field: &Field<Option<ContactPoint>>,
) -> Option<Unsettled> {
    let kind = field.current().iter().find_map(|written| written.value.as_ref()).map(|point| point.kind);
    let label = kind.map_or("", |kind| terms::contact_kind(telling.words, kind));
    let shown = |point: &Option<ContactPoint>| {
        let removed = || telling.words.case_entry_removed().to_owned();
        point.as_ref().map_or_else(removed, |point| point.value.clone())
    };
    telling.unsettled(label, field, shown, |point| {
        Write::Person(person, PersonCommand::Set(PersonField::ContactPoint { id, point }))
    })
}

pub(super) fn marker_words(words: &Words, marker: Option<&SafetyMarker>) -> String {
    marker.map_or_else(|| words.door_safety_none().to_owned(), |marker| marker.action.clone())
}

pub(super) fn interpreter_words(words: &Words, need: &Interpreter) -> String {
    let said =
        if need.needed { words.door_interpreter_needed() } else { words.door_interpreter_not_needed() };
    format!("{said} {}", need.note).trim().to_owned()
}

pub(super) fn rule_words(words: &Words, rule: &SafeContact) -> String {
    if !rule.says_something() {
        return words.door_contact_no_rule().to_owned();
    }
    format!("{} {}", forbidden(words, rule), rule.note).trim().to_owned()
}
