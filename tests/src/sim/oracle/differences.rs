//! Differences between people, found without the fold, on the JSON alone. Twice: by what each writing says it replaces, and
//! by what its author had in view when writing it, which knows nothing of what an app chose to name.

use super::{Holds, recorded, require};
use crate::sim::bug::Bug;
use crate::sim::reading;
use crate::sim::world::World;
use domain::case::Case;
use domain::event::{Accepted, Stream, StreamKind};
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
        let entries = entries(world, *stream);
        let seen = by_what_was_seen(&entries, events);
        for field in folded.keys().chain(seen.keys()) {
            let holds = |holding: &Holding| holding.get(field).cloned().unwrap_or_default();
            let (folded, seen) = (holds(&folded), holds(&seen));
            let back = shown_again(world, &entries, field);
            let differ: BTreeSet<_> = folded.symmetric_difference(&seen).copied().collect();
            require(differ.is_subset(&back) && seen.is_subset(&folded), || {
                format!("{field} of {stream} folds to {folded:?}; by what was seen it is {seen:?}")
            })?;
        }
    }
    Ok(())
}

/// The values that may hold once more since the office's record went back to an earlier state: those that somebody replaced
/// by an entry which was part of the record then and is not now. Whoever wrote after that named it alone.
fn shown_again(world: &World, entries: &BTreeMap<EventId, Entry<'_>>, field: &str) -> BTreeSet<EventId> {
    let gone = world.once_accepted.iter().filter(|id| !world.office.ledger.has_accepted(**id));
    let writes =
        |id: &&EventId| entries.get(*id).is_some_and(|entry| entry.fields.iter().any(|other| other == field));
    gone.filter(writes).flat_map(|id| known_to(entries, *id, field)).collect()
}

/// What holds in each field, by what the events say they replace.
#[must_use]
pub fn by_hand(events: &[Accepted]) -> Holding {
    let named = |writing: &Writing, _: &str| {
        let named = writing.event["supersedes"].as_array();
        named.into_iter().flatten().filter_map(id).collect()
    };
    holding(&writings(events), named)
}

/// What holds in each field, by what the authors of the events had in view.
fn by_what_was_seen(entries: &BTreeMap<EventId, Entry<'_>>, events: &[Accepted]) -> Holding {
    let writings = writings(events);
    let known = |writing: &Writing, field: &str| {
        let id = id(&writing.event["id"]);
        id.map(|id| known_to(entries, id, field)).unwrap_or_default()
    };
    holding(&writings, known)
}

/// An entry that somebody wrote, whatever became of it.
struct Entry<'a> {
    author: String,
    fields: Vec<String>,
    saw: &'a [EventId],
}

/// Everything that writes fields in a stream.
fn entries(world: &World, stream: Stream) -> BTreeMap<EventId, Entry<'_>> {
    let written = world.saved.values().chain(world.perhaps.values());
    written
        .filter(|written| written.outgoing.stream == stream)
        .filter_map(|written| {
            let event: Value = serde_json::from_str(written.outgoing.json.get()).ok()?;
            let (author, fields) = (event["replica"].as_str()?.to_owned(), fields(&event));
            let is_writing = !fields.is_empty();
            is_writing.then_some((written.outgoing.id, Entry { author, fields, saw: &written.saw }))
        })
        .collect()
}

/// What the author of an entry knew of when they wrote a field: what was in view, and what had been in view when they
/// wrote an own value of it that was in view now. A device may have given the stream up in between.
fn known_to(entries: &BTreeMap<EventId, Entry<'_>>, id: EventId, field: &str) -> BTreeSet<EventId> {
    let Some(entry) = entries.get(&id) else { return BTreeSet::new() };
    let mut known: BTreeSet<EventId> = entry.saw.iter().copied().collect();
    let mut left: Vec<EventId> = entry.saw.to_vec();
    while let Some(next) = left.pop() {
        let own = entries.get(&next).filter(|other| other.author == entry.author);
        if let Some(own) = own.filter(|own| own.fields.iter().any(|other| other == field)) {
            left.extend(own.saw.iter().filter(|id| known.insert(**id)));
        }
    }
    known
}

/// An accepted event that writes fields.
struct Writing {
    event: Value,
    fields: Vec<String>,
}

fn writings(events: &[Accepted]) -> Vec<Writing> {
    let mut opened = false;
    let mut writings = Vec::new();
    for accepted in events {
        let Ok(event) = serde_json::from_str::<Value>(accepted.event.get()) else { continue };
        let again = event["type"] == "case.opened" && std::mem::replace(&mut opened, true);
        let fields = fields(&event);
        if !again && !fields.is_empty() {
            writings.push(Writing { event, fields });
        }
    }
    writings
}

/// By field, the writings that no other writing of it, but for an opening, replaces.
fn holding(writings: &[Writing], replaces: impl Fn(&Writing, &str) -> BTreeSet<EventId>) -> Holding {
    let mut holding = Holding::new();
    let fields: BTreeSet<_> = writings.iter().flat_map(|writing| &writing.fields).collect();
    for field in fields {
        let of_field: Vec<_> = writings.iter().filter(|writing| writing.fields.contains(field)).collect();
        let replacing = of_field.iter().filter(|writing| writing.event["type"] != "case.opened");
        let replaced: BTreeSet<_> = replacing.flat_map(|writing| replaces(writing, field)).collect();
        let written = of_field.iter().filter_map(|writing| id(&writing.event["id"]));
        let holds: BTreeSet<_> = written.filter(|id| !replaced.contains(id)).collect();
        if !holds.is_empty() {
            holding.insert(field.clone(), holds);
        }
    }
    holding
}

fn id(value: &Value) -> Option<EventId> {
    value.as_str().and_then(|text| text.parse().ok()).map(EventId)
}

/// The fields that an event writes.
pub(super) fn fields(event: &Value) -> Vec<String> {
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
