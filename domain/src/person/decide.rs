//! What a worker may write about a person, before it becomes a fact.

use super::{Person, PersonEvent, PersonField, Registered};
use crate::field::Field;
use crate::id::EventId;

/// What somebody wants to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PersonCommand {
    /// Open a record.
    Register {
        /// Their name as they write it.
        name: String,
    },
    /// Write a field.
    Set(PersonField),
}

/// Why it is not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PersonRefusal {
    /// Nobody is named.
    #[error("a name is missing")]
    NameMissing,
    /// A safety marker without an action tells nobody what to do.
    #[error("a safety marker must say what to do")]
    SafetyActionMissing,
}

/// A fact about to be written, and what it replaces.
pub type PersonDraft = (PersonEvent, Vec<EventId>);

/// Turns what somebody wants into a fact.
///
/// # Errors
/// [`PersonRefusal`] where the fact would say nothing.
pub fn decide(person: &Person, command: PersonCommand) -> Result<PersonDraft, PersonRefusal> {
    match command {
        PersonCommand::Register { name } if name.trim().is_empty() => Err(PersonRefusal::NameMissing),
        PersonCommand::Register { name } => {
            Ok((PersonEvent::Registered(Registered { name: name.trim().into() }), Vec::new()))
        }
        PersonCommand::Set(PersonField::Name(name)) if name.trim().is_empty() => {
            Err(PersonRefusal::NameMissing)
        }
        PersonCommand::Set(PersonField::Safety(Some(marker))) if marker.action.trim().is_empty() => {
            Err(PersonRefusal::SafetyActionMissing)
        }
        PersonCommand::Set(field) => {
            let replaces = replaced_by(person, &field);
            Ok((PersonEvent::Set(field), replaces))
        }
    }
}

fn replaced_by(person: &Person, field: &PersonField) -> Vec<EventId> {
    match field {
        PersonField::Name(_) => person.name.to_supersede(),
        PersonField::SaidAs(_) => person.said_as.to_supersede(),
        PersonField::Language(_) => person.language.to_supersede(),
        PersonField::Interpreter(_) => person.interpreter.to_supersede(),
        PersonField::Address(_) => person.address.to_supersede(),
        PersonField::Directions(_) => person.directions.to_supersede(),
        PersonField::Dog(_) => person.dog.to_supersede(),
        PersonField::SafeContact(_) => person.safe_contact.to_supersede(),
        PersonField::Safety(_) => person.safety.to_supersede(),
        PersonField::ContactPoint { id, .. } => {
            person.contact_points.get(id).map(Field::to_supersede).unwrap_or_default()
        }
        PersonField::Need { id, .. } => person.needs.get(id).map(Field::to_supersede).unwrap_or_default(),
    }
}
