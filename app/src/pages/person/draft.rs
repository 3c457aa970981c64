//! What is typed about a person, and which of it is new. Only what was changed is written: an untouched answer must not
//! stand against what a colleague corrected meanwhile.

use crate::pages::kept_draft::Kept;
use crate::state::device::{Device, Write};
use domain::id::{EntityId, PersonId};
use domain::person::{
    Address, ContactKind, ContactPoint, Interpreter, Person, PersonCommand, PersonField, SafeContact,
};
use leptos::prelude::*;
use std::sync::Arc;

/// The answer that an interpreter is needed; never shown.
pub const NEEDED: &str = "needed";
/// The answer that none is; never shown.
pub const NOT_NEEDED: &str = "not-needed";

/// The field that some words belong in.
type FieldOf = fn(String) -> PersonField;

/// One way to reach them.
#[derive(Clone, Copy)]
pub struct Point {
    /// Which; none for one to be added.
    pub id: Option<EntityId>,
    /// What kind.
    pub kind: ContactKind,
    /// The number or address; emptied to withdraw it.
    pub value: RwSignal<String>,
}

/// What is typed.
#[derive(Clone)]
pub struct Draft {
    pub name: RwSignal<String>,
    pub said_as: RwSignal<String>,
    pub language: RwSignal<String>,
    pub interpreter: RwSignal<String>,
    pub interpreter_note: RwSignal<String>,
    pub address: RwSignal<String>,
    pub postcode: RwSignal<String>,
    pub directions: RwSignal<String>,
    pub dog: RwSignal<String>,
    pub no_post: RwSignal<bool>,
    pub no_voicemail: RwSignal<bool>,
    pub no_calls: RwSignal<bool>,
    pub contact_note: RwSignal<String>,
    pub points: Vec<Point>,
}

impl Draft {
    /// What is known, ready to be changed, with an empty line for a further number and address.
    pub fn of(person: &Person) -> Self {
        let text = |value: Option<&String>| RwSignal::new(value.cloned().unwrap_or_default());
        let (address, contact) = (address_of(person), person.safe_contact_to_act_on());
        let interpreter = person.interpreter.get();
        let needed = interpreter.map_or("", |known| if known.needed { NEEDED } else { NOT_NEEDED });
        Self {
            name: text(person.name.get()),
            said_as: text(person.said_as.get()),
            language: text(person.language.get()),
            interpreter: RwSignal::new(needed.to_owned()),
            interpreter_note: text(interpreter.map(|interpreter| &interpreter.note)),
            address: RwSignal::new(address.lines.join("\n")),
            postcode: RwSignal::new(address.postcode.unwrap_or_default()),
            directions: text(person.directions.get()),
            dog: text(person.dog.get()),
            no_post: RwSignal::new(contact.no_post),
            no_voicemail: RwSignal::new(contact.no_voicemail),
            no_calls: RwSignal::new(contact.no_calls),
            contact_note: RwSignal::new(contact.note),
            points: points_of(person),
        }
    }

    /// Every field, by the name under which it is kept while it is being written.
    pub fn fields(&self) -> Vec<(String, Kept)> {
        let texts = [
            ("name", self.name),
            ("said_as", self.said_as),
            ("language", self.language),
            ("interpreter", self.interpreter),
            ("interpreter_note", self.interpreter_note),
            ("address", self.address),
            ("postcode", self.postcode),
            ("directions", self.directions),
            ("dog", self.dog),
            ("contact_note", self.contact_note),
        ];
        let ticks =
            [("no_post", self.no_post), ("no_voicemail", self.no_voicemail), ("no_calls", self.no_calls)];
        let points = self.points.iter().map(|point| {
            let id = point.id.map_or_else(|| format!("{:?}", point.kind), |id| id.to_string());
            (format!("point/{id}"), Kept::Text(point.value))
        });
        let texts = texts.map(|(name, field)| (name.to_owned(), Kept::Text(field)));
        let ticks = ticks.map(|(name, field)| (name.to_owned(), Kept::Tick(field)));
        texts.into_iter().chain(ticks).chain(points).collect()
    }

    /// What to write, compared with what was known when the form was opened. It replaces what was seen then, and nothing
    /// that a colleague wrote since.
    pub fn changes(&self, id: PersonId, known: &Arc<Person>, device: Device) -> Vec<Write> {
        let mut fields = self.plain_changes(known);
        fields.extend(self.interpreter_change(known));
        fields.extend(self.address_change(known));
        fields.extend(self.contact_change(known));
        fields.extend(self.point_changes(known, device));
        let write = |field| Write::PersonAsSeen(id, PersonCommand::Set(field), Arc::clone(known));
        fields.into_iter().map(write).collect()
    }

    fn plain_changes(&self, known: &Person) -> Vec<PersonField> {
        let asked: [(RwSignal<String>, Option<&String>, FieldOf); 5] = [
            (self.name, known.name.get(), PersonField::Name),
            (self.said_as, known.said_as.get(), PersonField::SaidAs),
            (self.language, known.language.get(), PersonField::Language),
            (self.directions, known.directions.get(), PersonField::Directions),
            (self.dog, known.dog.get(), PersonField::Dog),
        ];
        let changed = asked.into_iter().filter_map(|(typed, known, field)| {
            let typed = text(typed);
            (typed != known.map_or("", String::as_str)).then(|| field(typed))
        });
        changed.collect()
    }

    fn interpreter_change(&self, known: &Person) -> Option<PersonField> {
        let needed = match self.interpreter.get_untracked().as_str() {
            NEEDED => true,
            NOT_NEEDED => false,
            _ => return None,
        };
        let typed = Interpreter { needed, note: text(self.interpreter_note) };
        (known.interpreter.get() != Some(&typed)).then_some(PersonField::Interpreter(typed))
    }

    fn address_change(&self, known: &Person) -> Option<PersonField> {
        let lines = text(self.address);
        let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
        let postcode = Some(text(self.postcode)).filter(|postcode| !postcode.is_empty());
        let typed = Address { lines: lines.collect(), postcode };
        (typed != address_of(known)).then_some(PersonField::Address(typed))
    }

    fn contact_change(&self, known: &Person) -> Option<PersonField> {
        let typed = SafeContact {
            no_post: self.no_post.get_untracked(),
            no_voicemail: self.no_voicemail.get_untracked(),
            no_calls: self.no_calls.get_untracked(),
            note: text(self.contact_note),
        };
        (typed != known.safe_contact_to_act_on()).then_some(PersonField::SafeContact(typed))
    }

    fn point_changes(&self, known: &Person, device: Device) -> Vec<PersonField> {
        let changed = self.points.iter().filter_map(|point| {
            let value = text(point.value);
            let before = point.id.and_then(|id| known.contact_points.get(&id)?.get()?.clone());
            let now = (!value.is_empty()).then_some(ContactPoint { kind: point.kind, value });
            let id = point.id.unwrap_or_else(|| device.new_entity());
            (now != before).then_some(PersonField::ContactPoint { id, point: now })
        });
        changed.collect()
    }
}

fn text(field: RwSignal<String>) -> String {
    field.get_untracked().trim().to_owned()
}

fn address_of(person: &Person) -> Address {
    person.address.get().cloned().unwrap_or_default()
}

fn points_of(person: &Person) -> Vec<Point> {
    let known = person.reachable().map(|(id, point)| Point {
        id: Some(id),
        kind: point.kind,
        value: RwSignal::new(point.value.clone()),
    });
    let further = [ContactKind::Phone, ContactKind::Email];
    let further = further.map(|kind| Point { id: None, kind, value: RwSignal::default() });
    known.chain(further).collect()
}
