//! Differences between people, counted by hand: the values of a field are the writings that no accepted event names as
//! replaced in that field. Works on the JSON alone, and compares with what the fold says.

use super::{Holds, require};
use crate::sim::office::Office;
use domain::case::Case;
use domain::event::{Accepted, Recorded, StreamKind};
use domain::field::Field;
use domain::id::EventId;
use domain::person::Person;
use domain::{case, person};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The events whose values hold, by field.
pub type Holding = BTreeMap<String, BTreeSet<EventId>>;

/// Every field of every stream.
pub(super) fn all_as_counted_by_hand(office: &Office) -> Holds {
    for (stream, events) in office.ledger.streams() {
        let recorded = events.iter().filter_map(|accepted| Recorded::accepted(accepted).ok()).collect();
        let folded = match stream.kind {
            StreamKind::Case => of_case(&case::fold(recorded)),
            StreamKind::Person => of_person(&person::fold(recorded)),
            StreamKind::Register => continue,
        };
        let counted = by_hand(events);
        require(folded == counted, || format!("{stream} folds to {folded:?}; by hand it is {counted:?}"))?;
    }
    Ok(())
}

/// What holds in each field, by the events as JSON.
#[must_use]
pub fn by_hand(events: &[Accepted]) -> Holding {
    let events: Vec<Value> =
        events.iter().filter_map(|event| serde_json::from_str(event.event.get()).ok()).collect();
    let mut opened = false;
    let mut writings = Vec::new();
    for event in &events {
        let again = event["type"] == "case.opened" && std::mem::replace(&mut opened, true);
        if !again {
            writings.push((event, fields(event)));
        }
    }
    let mut holding = Holding::new();
    for (event, fields) in &writings {
        for field in fields {
            let replaced = writings.iter().any(|(other, of_other)| {
                of_other.contains(field)
                    && other["type"] != "case.opened"
                    && other["supersedes"].as_array().is_some_and(|named| named.contains(&event["id"]))
            });
            if let (false, Ok(id)) = (replaced, serde_json::from_value(event["id"].clone())) {
                holding.entry(field.clone()).or_default().insert(EventId(id));
            }
        }
    }
    holding
}

fn fields(event: &Value) -> Vec<String> {
    let body = &event["body"];
    match event["type"].as_str() {
        Some("case.set" | "person.set") => {
            let field = body["field"].as_str().unwrap_or_default();
            let entity = body["value"]["id"].as_str();
            vec![entity.map_or_else(|| field.into(), |id| format!("{field}/{id}"))]
        }
        Some("case.opened") => {
            let always =
                ["kind", "channel", "received", "what_happened", "owner", "calendar", "about", "state"];
            let sometimes = ["answer_language", "service", "told_next"];
            let said = sometimes.into_iter().filter(|field| body.get(field).is_some());
            always.into_iter().chain(said).map(String::from).collect()
        }
        Some("person.registered") => vec!["name".into()],
        _ => Vec::new(),
    }
}

fn note<T: PartialEq>(holding: &mut Holding, name: impl Into<String>, field: &Field<T>) {
    let current: BTreeSet<_> = field.current().iter().map(|written| written.event).collect();
    if !current.is_empty() {
        holding.insert(name.into(), current);
    }
}

/// What holds in each field of a case, as the fold has it.
#[must_use]
pub fn of_case(case: &Case) -> Holding {
    let mut holding = Holding::new();
    note(&mut holding, "kind", &case.kind);
    note(&mut holding, "channel", &case.channel);
    note(&mut holding, "received", &case.received);
    note(&mut holding, "what_happened", &case.what_happened);
    note(&mut holding, "service", &case.service);
    note(&mut holding, "answer_language", &case.answer_language);
    note(&mut holding, "told_next", &case.told_next);
    note(&mut holding, "owner", &case.owner);
    note(&mut holding, "about", &case.about);
    note(&mut holding, "state", &case.state);
    note(&mut holding, "calendar", &case.calendar);
    for (id, visit) in &case.visits {
        note(&mut holding, format!("visit/{id}"), visit);
    }
    for (id, promise) in &case.promises {
        note(&mut holding, format!("promise_outcome/{id}"), &promise.outcome);
    }
    holding
}

/// What holds in each field of a person, as the fold has it.
#[must_use]
pub fn of_person(person: &Person) -> Holding {
    let mut holding = Holding::new();
    note(&mut holding, "name", &person.name);
    note(&mut holding, "said_as", &person.said_as);
    note(&mut holding, "language", &person.language);
    note(&mut holding, "interpreter", &person.interpreter);
    note(&mut holding, "address", &person.address);
    note(&mut holding, "directions", &person.directions);
    note(&mut holding, "dog", &person.dog);
    note(&mut holding, "safe_contact", &person.safe_contact);
    note(&mut holding, "safety", &person.safety);
    for (id, point) in &person.contact_points {
        note(&mut holding, format!("contact_point/{id}"), point);
    }
    for (id, need) in &person.needs {
        note(&mut holding, format!("need/{id}"), need);
    }
    holding
}
