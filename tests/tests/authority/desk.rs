//! An office with its record in memory, and people who send one entry after another.

use domain::access::Denied;
use domain::case::{CaseEvent, CaseField, Opened, Party, PartyRole, Received};
use domain::charter::{CaseKind, Channel};
use domain::event::{DeviceTime, Event, Sealed, Stream, StreamKind};
use domain::id::{CaseId, EventId, PersonId, ReplicaId, UserId};
use domain::person::{PersonEvent, Registered};
use domain::reference::Reference;
use domain::sync::host::{self, Session};
use domain::sync::limits::Limits;
use domain::sync::message::{Cursor, Epoch, Pull, Push, Verdict, WhySetAside};
use domain::time::Timestamp;
use serde::Serialize;
use serde_json::value::to_raw_value;
use std::collections::BTreeSet;
use tests::sim::ledger::{CALENDAR, MemoryLedger, charter_version};
use tests::sim::staff;
use uuid::Uuid;

const EPOCH: Epoch = Epoch(Uuid::from_u128(1));
const NOW: Timestamp = Timestamp(1_767_607_200_000);

/// The office.
pub struct Desk {
    ledger: MemoryLedger,
    written: u64,
}

impl Desk {
    pub fn new() -> Self {
        Self { ledger: MemoryLedger::new(None), written: 0 }
    }

    /// A complaint of `client` about nobody, which `owner` opened; the client is new, too.
    pub fn complaint_of(&mut self, client: PersonId, owner: UserId) -> (CaseId, EventId) {
        self.accepts(owner, person(client), registered());
        self.complaint_about(client, owner, &[])
    }

    /// A complaint of somebody known about `about`, which `owner` opened.
    pub fn complaint_about(
        &mut self,
        client: PersonId,
        owner: UserId,
        about: &[UserId],
    ) -> (CaseId, EventId) {
        let case = CaseId(Uuid::from_u128(0xc0_0000 + u128::from(self.written)));
        let opened = self.accepts(owner, stream_of(case), opened(owner, &[client], about));
        (case, opened)
    }

    pub fn accepts(&mut self, by: UserId, stream: Stream, fact: impl Into<Fact>) -> EventId {
        let event = self.event(by, stream, &fact.into(), &[]);
        let verdicts = self.push(by, std::slice::from_ref(&event));
        assert!(matches!(verdicts[..], [Verdict::Accepted(_)]), "{verdicts:?}: {event:?}");
        event.id
    }

    pub fn denies(&mut self, by: UserId, stream: Stream, fact: impl Into<Fact>, denied: Denied) {
        let event = self.event(by, stream, &fact.into(), &[]);
        let verdicts = self.push(by, std::slice::from_ref(&event));
        assert_eq!(verdicts, [Verdict::SetAside { why: WhySetAside::Denied { denied } }], "{event:?}");
    }

    /// Sends events in one push.
    pub fn push(&mut self, by: UserId, events: &[Event]) -> Vec<Verdict> {
        let session = session(by);
        let events = events.iter().map(|event| Sealed::write(event.clone()).unwrap().json).collect();
        let push = Push { replica: session.replica, events };
        host::push(&mut self.ledger, &session, &push, EPOCH, NOW).unwrap().verdicts
    }

    /// The streams that somebody would hold after a first sync now.
    pub fn seen_by(&mut self, user: UserId) -> BTreeSet<Stream> {
        let session = session(user);
        // A tablet that was never here before, so that no older plan is gone on with.
        self.written += 1;
        let replica = ReplicaId(Uuid::from_u128(0xd0_0000 + u128::from(self.written)));
        let session = Session { replica, ..session };
        let pull = Pull { replica, cursor: Cursor::default(), refetch: Vec::new() };
        let page = host::pull(&mut self.ledger, &session, &pull, &Limits::default(), EPOCH, NOW).unwrap();
        page.bundle.unwrap().streams.iter().map(|whole| whole.stream).collect()
    }

    pub fn event(&mut self, by: UserId, stream: Stream, fact: &Fact, supersedes: &[EventId]) -> Event {
        self.written += 1;
        let session = session(by);
        Event {
            id: EventId(Uuid::from_u128(0xe0_0000 + u128::from(self.written))),
            org: session.org,
            stream,
            replica: session.replica,
            replica_seq: self.written,
            actor: by,
            at: DeviceTime { wall: NOW, server_offset_ms: None },
            kind: fact.kind.0.into(),
            version: fact.kind.1,
            supersedes: supersedes.to_vec(),
            body: to_raw_value(&fact.body).unwrap(),
        }
    }
}

/// A fact of whichever stream, as it travels.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    kind: (&'static str, u16),
    body: serde_json::Value,
}

impl From<CaseEvent> for Fact {
    fn from(fact: CaseEvent) -> Self {
        Self { kind: fact.kind(), body: serde_json::to_value(&fact).unwrap() }
    }
}

impl From<CaseField> for Fact {
    fn from(field: CaseField) -> Self {
        CaseEvent::Set(field).into()
    }
}

impl From<PersonEvent> for Fact {
    fn from(fact: PersonEvent) -> Self {
        Self { kind: fact.kind(), body: serde_json::to_value(&fact).unwrap() }
    }
}

fn session(user: UserId) -> Session {
    let staff = staff::everybody().into_iter().find(|member| member.user == user).unwrap();
    Session { org: staff::org(), staff, replica: ReplicaId(user.0) }
}

pub fn client(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(0xf0_0000 + number))
}

pub const fn person(id: PersonId) -> Stream {
    Stream { kind: StreamKind::Person, id: id.0 }
}

pub const fn stream_of(case: CaseId) -> Stream {
    Stream { kind: StreamKind::Case, id: case.0 }
}

pub fn registered() -> PersonEvent {
    PersonEvent::Registered(Registered { name: "Seán Byrne".into() })
}

pub const fn party(person: PersonId) -> Party {
    Party { person, role: PartyRole::Client }
}

pub fn opened(owner: UserId, people: &[PersonId], about: &[UserId]) -> CaseEvent {
    CaseEvent::Opened(Opened {
        reference: Reference::mint("KCC", 2026, "7F3", 1),
        kind: CaseKind::Complaint,
        channel: Channel::FieldVisit,
        received: Received { at: "2026-01-05T10:00:00".parse().unwrap(), reason: String::new() },
        what_happened: "The damp is back.".into(),
        people: people.iter().copied().map(party).collect(),
        owner,
        charter: charter_version(),
        calendar: CALENDAR.into(),
        answer_language: None,
        service: None,
        told_next: None,
        about: about.iter().copied().collect(),
    })
}
