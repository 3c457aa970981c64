//! From the events of a person's stream to what is known of them. Total: no event makes it fail, and the order in which
//! events arrive does not matter once they stand in reading order.

use super::{Person, PersonEvent, PersonField};
use crate::event::{Decoded, Recorded, sort_for_reading};
use crate::field::Replaced;
use std::collections::BTreeSet;

/// What is known after `events`. The same event twice counts once.
#[must_use]
pub fn fold(mut events: Vec<Recorded>) -> Person {
    sort_for_reading(&mut events);
    let mut seen = BTreeSet::new();
    events.retain(|recorded| seen.insert(recorded.event.id));
    let facts: Vec<_> = events.iter().map(|recorded| PersonEvent::decode(&recorded.event)).collect();
    let mut replaced = Replaced::default();
    for (recorded, fact) in events.iter().zip(&facts) {
        if let Decoded::Known(fact) = fact {
            replaced.note(&recorded.event, || fact.writes());
        }
    }
    let mut person = Person::default();
    for (recorded, fact) in events.iter().zip(facts) {
        match fact {
            Decoded::Known(fact) => person.take_in(recorded, fact, &replaced),
            Decoded::Newer => person.newer.push(recorded.event.id),
            Decoded::Malformed => person.malformed.push(recorded.event.id),
        }
    }
    person
}

impl Person {
    fn take_in(&mut self, recorded: &Recorded, fact: PersonEvent, replaced: &Replaced) {
        match fact {
            PersonEvent::Registered(registered) => {
                self.registered_by.get_or_insert(recorded.event.actor);
                self.name.write(recorded, registered.name, replaced.contains(recorded.event.id, "name"));
            }
            PersonEvent::Set(field) => self.set(recorded, field, replaced),
        }
    }

    fn set(&mut self, recorded: &Recorded, field: PersonField, replaced: &Replaced) {
        let over = replaced.contains(recorded.event.id, &field.key());
        match field {
            PersonField::Name(value) => self.name.write(recorded, value, over),
            PersonField::SaidAs(value) => self.said_as.write(recorded, value, over),
            PersonField::Language(value) => self.language.write(recorded, value, over),
            PersonField::Interpreter(value) => self.interpreter.write(recorded, value, over),
            PersonField::Address(value) => self.address.write(recorded, value, over),
            PersonField::Directions(value) => self.directions.write(recorded, value, over),
            PersonField::Dog(value) => self.dog.write(recorded, value, over),
            PersonField::SafeContact(value) => self.safe_contact.write(recorded, value, over),
            PersonField::Safety(value) => self.safety.write(recorded, value, over),
            PersonField::ContactPoint { id, point } => {
                self.contact_points.entry(id).or_default().write(recorded, point, over);
            }
            PersonField::Need { id, need } => {
                self.needs.entry(id).or_default().write(recorded, need, over);
            }
        }
    }
}
