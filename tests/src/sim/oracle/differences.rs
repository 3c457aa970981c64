//! Differences between people, found without the fold, on the JSON alone. Twice: by what each writing says it replaces, and
//! by what its author had in view when writing it, which knows nothing of what an app chose to name.

use super::{Holds, recorded, require};
use crate::sim::bug::Bug;
use crate::sim::reading;
use crate::sim::world::World;
use domain::case::Case;
use domain::event::{Accepted, ContentHash, StreamKind};
use domain::field::Field;
use domain::id::EventId;
use domain::person::Person;
use domain::{case, person};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The events whose values hold, by field.
pub type Holding = BTreeMap<String, BTreeSet<EventId>>;

/// Every field of every stream holds those values that nobody who wrote the field later had in view.
pub(super) fn all_follow_from_what_was_seen(world: &World) -> Holds {
    for (stream, events) in world.office.ledger.streams() {
        let mut read = recorded(events);
        if world.office.bug == Some(Bug::ClockDecides) {
            read = reading::by_clock(read);
        }
        let folded = match stream.kind {
            StreamKind::Case => of_case(&case::fold(read)),
            StreamKind::Person => of_person(&person::fold(read)),
            StreamKind::Register => continue,
        };
        let seen = by_what_was_seen(world, events);
        require(folded == seen, || format!("{stream} folds to {folded:?}; by what was seen it is {seen:?}"))?;
    }
    Ok(())
}

/// What holds in each field, by what the events say they replace.
#[must_use]
pub fn by_hand(events: &[Accepted]) -> Holding {
    let writings = writings(events);
    let named = |writing: &Writing| {
        let named = writing.event["supersedes"].as_array();
        named.into_iter().flatten().filter_map(id).collect()
    };
    let replaced: Vec<BTreeSet<EventId>> = writings.iter().map(named).collect();
    holding(&writings, &replaced)
}

/// What holds in each field, by what the authors of the events had in view.
fn by_what_was_seen(world: &World, events: &[Accepted]) -> Holding {
    let writings = writings(events);
    let saw = |writing: &Writing| {
        let hash = ContentHash::of(writing.bytes.as_bytes());
        let written = world.saved.get(&hash).or_else(|| world.perhaps.get(&hash));
        written.into_iter().flat_map(|written| &written.saw).copied().collect()
    };
    let saw: Vec<BTreeSet<EventId>> = writings.iter().map(saw).collect();
    holding(&writings, &saw)
}

/// A writing of fields.
struct Writing<'a> {
    event: Value,
    bytes: &'a str,
    fields: Vec<String>,
}

fn writings(events: &[Accepted]) -> Vec<Writing<'_>> {
    let mut opened = false;
    let mut writings = Vec::new();
    for accepted in events {
        let bytes = accepted.event.get();
        let Ok(event) = serde_json::from_str::<Value>(bytes) else { continue };
        let again = event["type"] == "case.opened" && std::mem::replace(&mut opened, true);
        let fields = fields(&event);
        if !again && !fields.is_empty() {
            writings.push(Writing { event, bytes, fields });
        }
    }
    writings
}

/// By field, the writings that no other writing of it, but for an opening, replaces.
fn holding(writings: &[Writing<'_>], replaced_by: &[BTreeSet<EventId>]) -> Holding {
    let mut holding = Holding::new();
    for (event, fields) in
        writings.iter().filter_map(|writing| Some((id(&writing.event["id"])?, &writing.fields)))
    {
        for field in fields {
            let is_replaced = writings.iter().zip(replaced_by).any(|(other, replaced)| {
                other.event["type"] != "case.opened"
                    && other.fields.contains(field)
                    && replaced.contains(&event)
            });
            if !is_replaced {
                holding.entry(field.clone()).or_default().insert(event);
            }
        }
    }
    holding
}

fn id(value: &Value) -> Option<EventId> {
    value.as_str().and_then(|text| text.parse().ok()).map(EventId)
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
