//! Events as they arrive: the envelope, whose bytes are its author's, and the facts in it.

use super::wire::written;
use domain::case::CaseEvent;
use domain::event::{ContentHash, Decoded, DeviceTime, Event, Sealed, Stream, StreamKind};
use domain::id::{EventId, OrgName, ReplicaId, UserId};
use domain::person::PersonEvent;
use domain::sync::limits::EVENT_BYTES_MAX;
use domain::time::Timestamp;
use serde_json::value::{RawValue, to_raw_value};
use std::fmt::Debug;
use uuid::Uuid;

/// The facts of a case, by their names on the wire.
pub const CASE_KINDS: [&str; 8] = [
    "case.opened",
    "case.set",
    "case.person_added",
    "case.contact_recorded",
    "case.note_added",
    "case.promise_made",
    "case.emergency_raised",
    "case.emergency_told",
];

/// The facts of a person.
pub const PERSON_KINDS: [&str; 2] = ["person.registered", "person.set"];

/// An envelope keeps its bytes, and what is written from it reads as the same event.
pub fn envelope(bytes: &[u8]) {
    let Some(json) = raw(bytes) else { return };
    let Ok(sealed) = Sealed::read(json.clone()) else { return };
    assert!(json.get().len() <= EVENT_BYTES_MAX);
    assert_eq!(sealed.json.get(), json.get());
    assert_eq!(sealed.hash, ContentHash::of(json.get().as_bytes()));
    // Written anew it may be longer than what was read, since escapes are written in one way only.
    if let Ok(again) = Sealed::write(sealed.event.clone()) {
        let read = Sealed::read(again.json.clone()).map(|read| written(&read.event));
        assert_eq!(read.as_deref(), Ok(again.json.get()));
    }
    reads_alike(&sealed.event, CaseEvent::decode, |fact| to_raw_value(fact).ok());
    reads_alike(&sealed.event, PersonEvent::decode, |fact| to_raw_value(fact).ok());
    let _ = sealed.event.at.corrected();
}

/// A body reads as each fact of a case or as none, and a fact that was read is written so that it reads as the same.
pub fn of_case(bytes: &[u8]) {
    let Some(body) = raw(bytes) else { return };
    for kind in CASE_KINDS {
        let event = envelope_of(StreamKind::Case, kind, body.clone());
        assert_ne!(CaseEvent::decode(&event), Decoded::Newer);
        reads_alike(&event, CaseEvent::decode, |fact| to_raw_value(fact).ok());
        if let Decoded::Known(fact) = CaseEvent::decode(&event) {
            assert_eq!(fact.kind(), (kind, 1));
        }
    }
}

/// The same for the facts of a person.
pub fn of_person(bytes: &[u8]) {
    let Some(body) = raw(bytes) else { return };
    for kind in PERSON_KINDS {
        let event = envelope_of(StreamKind::Person, kind, body.clone());
        assert_ne!(PersonEvent::decode(&event), Decoded::Newer);
        reads_alike(&event, PersonEvent::decode, |fact| to_raw_value(fact).ok());
        if let Decoded::Known(fact) = PersonEvent::decode(&event) {
            assert_eq!(fact.kind(), (kind, 1));
        }
    }
}

fn reads_alike<T: Debug + PartialEq>(
    event: &Event,
    decode: fn(&Event) -> Decoded<T>,
    write: impl Fn(&T) -> Option<Box<RawValue>>,
) {
    let Decoded::Known(fact) = decode(event) else { return };
    let Some(body) = write(&fact) else { panic!("a fact that was read cannot be written: {fact:?}") };
    assert_eq!(decode(&Event { body, ..event.clone() }), Decoded::Known(fact));
}

/// An event around a body.
fn envelope_of(kind: StreamKind, name: &str, body: Box<RawValue>) -> Event {
    Event {
        id: EventId(Uuid::nil()),
        org: OrgName("kilkenny".into()),
        stream: Stream { kind, id: Uuid::nil() },
        replica: ReplicaId(Uuid::nil()),
        replica_seq: 1,
        actor: UserId(Uuid::nil()),
        at: DeviceTime { wall: Timestamp(0), server_offset_ms: None },
        kind: name.into(),
        version: 1,
        supersedes: Vec::new(),
        body,
    }
}

/// Bytes as JSON that is not looked into yet.
fn raw(bytes: &[u8]) -> Option<Box<RawValue>> {
    serde_json::from_slice(bytes).ok()
}
