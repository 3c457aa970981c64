//! What holds for anything that may arrive: folding, differences, reference numbers, and the cursor of a replica.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "properties/anything.rs"]
mod anything;
#[path = "properties/arrival.rs"]
mod arrival;
#[path = "properties/cursor.rs"]
mod cursor;
#[path = "properties/reference.rs"]
mod reference;

use domain::case::{
    CaseEvent, CaseField, CaseState, ClosureReason, Note, Opened, Party, PartyRole, Received,
};
use domain::charter::{CaseKind, Channel};
use domain::event::{DeviceTime, Event, Stream, StreamKind};
use domain::id::{CaseId, EventId, PersonId};
use domain::person::{PersonEvent, Registered};
use domain::reference::Reference;
use domain::time::Timestamp;
use proptest::prelude::*;
use serde_json::value::to_raw_value;
use tests::sim::ledger::{CALENDAR, charter_version};
use tests::sim::staff;
use uuid::Uuid;

/// Failing examples are printed, and become tests by hand; nothing is written into the tree.
fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

const CASE: CaseId = CaseId(Uuid::from_u128(0xca5e));
const CLIENT: PersonId = PersonId(Uuid::from_u128(7));

fn stream() -> Stream {
    Stream { kind: StreamKind::Case, id: CASE.0 }
}

fn event_id(place: usize) -> EventId {
    // Ids that do not rise with the place, so that nothing can rely on that.
    EventId(Uuid::from_u128((place as u128 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)))
}

/// One writing, as a strategy draws it: which field, which value, and which earlier events it names as replaced.
type Drawn = (u8, u8, Vec<prop::sample::Index>);

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    let one = (0u8..7, 0u8..4, prop::collection::vec(any::<prop::sample::Index>(), 0..4));
    prop::collection::vec(one, 0..24)
}

/// The history of a case: an opening, and after it what was drawn.
fn history(drawn: &[Drawn]) -> Vec<Event> {
    let mut events = vec![event(0, &CaseEvent::Opened(opened()), Vec::new())];
    for (place, (field, value, named)) in (1..).zip(drawn) {
        let fact = fact(*field, *value);
        let named = named.iter().map(|index| event_id(index.index(place)));
        // Only events of the same field may be named; the server sets others aside.
        let fields = fact.writes();
        let same = |id: &EventId| {
            let other = events.iter().find(|event| event.id == *id).map(CaseEvent::decode);
            matches!(other, Some(domain::event::Decoded::Known(other)) if other.writes().iter().any(|f| fields.contains(f)))
        };
        let supersedes: Vec<_> = named.filter(same).collect();
        events.push(event(place, &fact, supersedes));
    }
    events
}

fn fact(field: u8, value: u8) -> CaseEvent {
    let text = format!("value {value}");
    CaseEvent::Set(match field {
        0 | 1 => CaseField::WhatHappened(text),
        2 => CaseField::ToldNext(text),
        3 => CaseField::AnswerLanguage(text),
        4 if value.is_multiple_of(2) => CaseField::State(CaseState::Open),
        4 => CaseField::State(CaseState::Closed { reason: ClosureReason::Answered }),
        5 => CaseField::Service(text),
        _ => return CaseEvent::NoteAdded(Note { text }),
    })
}

fn opened() -> Opened {
    Opened {
        reference: Reference::mint("KCC", 2026, "7F3", 1),
        kind: CaseKind::Complaint,
        channel: Channel::FieldVisit,
        received: Received { at: "2026-01-05T10:00:00".parse().unwrap(), reason: String::new() },
        what_happened: "The damp is back.".into(),
        people: vec![Party { person: CLIENT, role: PartyRole::Client }],
        owner: staff::AOIFE,
        charter: charter_version(),
        calendar: CALENDAR.into(),
        answer_language: None,
        service: None,
        told_next: None,
        about: [].into(),
    }
}

/// The client's own record, which must be at the office before a case names them.
fn client_registered() -> Event {
    let registered = PersonEvent::Registered(Registered { name: "Seán Byrne".into() });
    let place = 1_000;
    Event {
        stream: Stream { kind: StreamKind::Person, id: CLIENT.0 },
        kind: registered.kind().0.into(),
        body: to_raw_value(&registered).unwrap(),
        ..event(place, &fact(0, 0), Vec::new())
    }
}

fn event(place: usize, fact: &CaseEvent, supersedes: Vec<EventId>) -> Event {
    let session = staff::sessions(false).remove(0);
    let (kind, version) = fact.kind();
    Event {
        id: event_id(place),
        org: session.org,
        stream: stream(),
        replica: session.replica,
        replica_seq: place as u64 + 1,
        actor: session.staff.user,
        at: DeviceTime { wall: Timestamp(1_767_607_200_000), server_offset_ms: None },
        kind: kind.into(),
        version,
        supersedes,
        body: to_raw_value(fact).unwrap(),
    }
}
