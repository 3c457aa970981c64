//! What the demo's people write, as facts: each decided by the same rules as on a tablet, over what its author could
//! see. Owns ids, wall times and what replaces what; must not know why somebody writes.

use super::dice::Dice;
use crate::demo::DemoStaff;
use chrono::NaiveDateTime;
use domain::case::{self, Case, CaseCommand, CaseEvent, CaseField};
use domain::charter::Charter;
use domain::event::{Acceptance, DeviceTime, Event, Recorded, Stream, StreamKind};
use domain::id::{CaseId, EntityId, EventId, PersonId};
use domain::person::{self, Person, PersonCommand};
use domain::time::Timestamp;
use serde::Serialize;
use std::collections::BTreeMap;

/// A fact with what has to be there before it.
pub struct Entry {
    /// When it was written, by the wall clock.
    pub at: NaiveDateTime,
    /// The streams it changes or whose readers it changes: whoever writes to one of them later comes after it.
    pub touches: Vec<Stream>,
    /// The fact; its `replica_seq` is not counted yet.
    pub event: Event,
}

/// Everything written so far.
pub struct Journal<'a> {
    /// The organisation's chance.
    pub dice: Dice,
    /// In no order between streams; in the order of time within one.
    pub entries: Vec<Entry>,
    /// What the rules did not let somebody write. A mistake of the demo: its tests want none.
    pub refused: Vec<String>,
    charter: &'a Charter,
    streams: BTreeMap<Stream, Vec<Recorded>>,
    latest: BTreeMap<Stream, NaiveDateTime>,
}

/// What is about to be written, by whom and when.
struct Draft<'a> {
    by: &'a DemoStaff,
    at: NaiveDateTime,
    stream: Stream,
    kind: (&'static str, u16),
    supersedes: Vec<EventId>,
    touches: Vec<Stream>,
}

impl<'a> Journal<'a> {
    /// An empty journal.
    pub fn new(charter: &'a Charter) -> Self {
        let dice = Dice::seeded(&charter.id.0);
        let (streams, latest) = (BTreeMap::new(), BTreeMap::new());
        Self { dice, entries: Vec::new(), refused: Vec::new(), charter, streams, latest }
    }

    /// A new case's id.
    pub fn new_case(&mut self, at: NaiveDateTime) -> CaseId {
        CaseId(self.dice.id_at(Timestamp::from_local(at, self.charter.time_zone)))
    }

    /// A new id for a thing in a list.
    pub fn new_entity(&mut self, at: NaiveDateTime) -> EntityId {
        EntityId(self.dice.id_at(Timestamp::from_local(at, self.charter.time_zone)))
    }

    /// A case as everybody sees it by now.
    pub fn case(&self, id: CaseId) -> Case {
        case::fold(self.recorded(case_stream(id)))
    }

    /// A person as everybody sees them by now.
    pub fn person(&self, id: PersonId) -> Person {
        person::fold(self.recorded(person_stream(id)))
    }

    /// Writes to a case, having seen all of it.
    pub fn write_case(&mut self, by: &DemoStaff, at: NaiveDateTime, id: CaseId, command: CaseCommand) {
        let seen = self.case(id);
        self.write_case_having_seen(&seen, by, at, id, command);
    }

    /// Writes to a case as somebody who saw it as it was.
    pub fn write_case_having_seen(
        &mut self,
        seen: &Case,
        by: &DemoStaff,
        at: NaiveDateTime,
        id: CaseId,
        command: CaseCommand,
    ) {
        match case::decide(seen, command, at) {
            Ok((fact, supersedes)) => {
                let stream = case_stream(id);
                let touches = self.touched_by(&fact, id);
                self.append(Draft { by, at, stream, kind: fact.kind(), supersedes, touches }, &fact);
            }
            Err(refusal) => self.refused.push(format!("case {id} at {at}: {refusal}")),
        }
    }

    /// Writes to a person, having seen all that is known of them; and therefore not before the last of it was written, in
    /// whichever of their cases that was.
    pub fn write_person(&mut self, by: &DemoStaff, at: NaiveDateTime, id: PersonId, command: PersonCommand) {
        let (seen, known) = (self.person(id), self.latest.get(&person_stream(id)));
        let at = known.map_or(at, |known| at.max(*known));
        self.write_person_having_seen(&seen, by, at, id, command);
    }

    /// Writes to a person as somebody who saw what was known.
    pub fn write_person_having_seen(
        &mut self,
        seen: &Person,
        by: &DemoStaff,
        at: NaiveDateTime,
        id: PersonId,
        command: PersonCommand,
    ) {
        match person::decide(seen, command) {
            Ok((fact, supersedes)) => {
                let stream = person_stream(id);
                let touches = vec![stream];
                self.append(Draft { by, at, stream, kind: fact.kind(), supersedes, touches }, &fact);
            }
            Err(refusal) => self.refused.push(format!("person {id} at {at}: {refusal}")),
        }
    }

    /// A fact that changes who may see a case changes who may see its people.
    fn touched_by(&self, fact: &CaseEvent, id: CaseId) -> Vec<Stream> {
        let people: Vec<PersonId> = match fact {
            CaseEvent::Opened(opened) => opened.people.iter().map(|party| party.person).collect(),
            CaseEvent::PersonAdded(party) => vec![party.person],
            CaseEvent::Set(CaseField::Owner(_) | CaseField::About(_)) => {
                self.case(id).people.iter().map(|party| party.person).collect()
            }
            _ => Vec::new(),
        };
        std::iter::once(case_stream(id)).chain(people.into_iter().map(person_stream)).collect()
    }

    fn recorded(&self, stream: Stream) -> Vec<Recorded> {
        self.streams.get(&stream).cloned().unwrap_or_default()
    }

    fn append(&mut self, draft: Draft<'_>, fact: &impl Serialize) {
        let Ok(body) = serde_json::value::to_raw_value(fact) else {
            self.refused.push(format!("{} at {} has no JSON", draft.kind.0, draft.at));
            return;
        };
        let wall = Timestamp::from_local(draft.at, self.charter.time_zone);
        let event = Event {
            id: EventId(self.dice.id_at(wall)),
            org: self.charter.id.clone(),
            stream: draft.stream,
            replica: draft.by.replica,
            replica_seq: 0,
            actor: draft.by.user,
            at: DeviceTime { wall, server_offset_ms: Some(0) },
            kind: draft.kind.0.to_owned(),
            version: draft.kind.1,
            supersedes: draft.supersedes,
            body,
        };
        let seq = self.entries.len() as u64 + 1;
        let acceptance =
            Acceptance { seq, stream_seq: seq, accepted_at: wall, clock_suspect: false, taken_in_by: None };
        let recorded = Recorded { event: event.clone(), acceptance: Some(acceptance) };
        self.streams.entry(draft.stream).or_default().push(recorded);
        self.latest.insert(draft.stream, draft.at);
        self.entries.push(Entry { at: draft.at, touches: draft.touches, event });
    }
}

const fn case_stream(id: CaseId) -> Stream {
    Stream { kind: StreamKind::Case, id: id.0 }
}

const fn person_stream(id: PersonId) -> Stream {
    Stream { kind: StreamKind::Person, id: id.0 }
}
