//! What a worker writes under load: people and cases of their own, many notes, a field now and then, and a little that
//! the office must keep apart.

use crate::sim::dice::Dice;
use anyhow::Result;
use domain::case::{CaseEvent, CaseField, Note, Opened, Party, PartyRole, Received};
use domain::charter::{CaseKind, Channel};
use domain::event::{DeviceTime, Event, Sealed, Stream, StreamKind};
use domain::id::{EventId, OrgName, PersonId};
use domain::person::{PersonEvent, Registered};
use domain::reference::Reference;
use domain::sync::session::SignedIn;
use domain::time::Timestamp;
use serde::Serialize;
use serde_json::json;
use serde_json::value::to_raw_value;
use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

/// Cases that somebody works on at a time: the latest ones.
const AT_HAND: usize = 8;

/// Somebody's pen on one tablet. Numbers what it writes without a gap.
pub struct Pen {
    org: OrgName,
    me: SignedIn,
    dice: Dice,
    replica_seq: u64,
    cases: Vec<Stream>,
    told_next: BTreeMap<Stream, EventId>,
}

impl Pen {
    /// Of somebody who has just signed in on a new tablet.
    #[must_use]
    pub fn new(org: OrgName, me: SignedIn, dice: Dice) -> Self {
        Self { org, me, dice, replica_seq: 0, cases: Vec::new(), told_next: BTreeMap::new() }
    }

    /// Takes note of a case that came from the office: it may be written in from here on.
    pub fn met(&mut self, stream: Stream) {
        if stream.kind == StreamKind::Case && !self.cases.contains(&stream) {
            self.cases.push(stream);
        }
    }

    /// What is written next: one entry, or the two that begin a case.
    ///
    /// # Errors
    /// Never, for the product's own types.
    pub fn write(&mut self) -> Result<Vec<Sealed>> {
        let recent = self.cases.len().saturating_sub(AT_HAND);
        let at_hand = self.cases.get(recent..).unwrap_or_default().to_vec();
        let Some(case) = self.dice.pick(&at_hand) else { return self.new_case() };
        match self.dice.below(100) {
            0..10 => self.new_case(),
            10..30 => self.tells_next(case).map(|one| vec![one]),
            30..33 => self.in_nobodys_case().map(|one| vec![one]),
            33..36 => self.as_a_newer_app_would(case).map(|one| vec![one]),
            _ => self.note(case).map(|one| vec![one]),
        }
    }

    fn new_case(&mut self) -> Result<Vec<Sealed>> {
        let person = Stream { kind: StreamKind::Person, id: self.dice.id() };
        let case = Stream { kind: StreamKind::Case, id: self.dice.id() };
        let name = format!("Client {}", self.dice.below(1_000_000));
        let registered = PersonEvent::Registered(Registered { name });
        let registered = self.seal(person, registered.kind(), &registered, Vec::new())?;
        let opened = CaseEvent::Opened(self.opening(PersonId(person.id)));
        let opened = self.seal(case, opened.kind(), &opened, Vec::new())?;
        self.cases.push(case);
        Ok(vec![registered, opened])
    }

    fn opening(&self, person: PersonId) -> Opened {
        let counter = u32::try_from(self.replica_seq).unwrap_or(u32::MAX);
        Opened {
            reference: Reference::mint("KCC", 2026, &self.me.replica_code, counter),
            kind: CaseKind::ServiceRequest,
            channel: Channel::FieldVisit,
            received: Received { at: now().local(chrono_tz::Europe::Dublin), reason: String::new() },
            what_happened: "The ramp at the front door was never finished.".into(),
            people: vec![Party { person, role: PartyRole::Client }],
            owner: self.me.user,
            charter: self.me.directory.in_force().map_or(1, |charter| charter.version),
            calendar: "2026".into(),
            answer_language: None,
            service: None,
            told_next: None,
            about: [].into(),
        }
    }

    fn note(&mut self, case: Stream) -> Result<Sealed> {
        let words = usize::try_from(self.dice.below(40)).unwrap_or_default();
        let note = CaseEvent::NoteAdded(Note { text: "Nobody came to the door. ".repeat(1 + words) });
        self.seal(case, note.kind(), &note, Vec::new())
    }

    fn tells_next(&mut self, case: Stream) -> Result<Sealed> {
        let told = CaseEvent::Set(CaseField::ToldNext(format!("A letter by day {}.", self.dice.below(30))));
        let replaced = self.told_next.get(&case).copied().into_iter().collect();
        let sealed = self.seal(case, told.kind(), &told, replaced)?;
        self.told_next.insert(case, sealed.event.id);
        Ok(sealed)
    }

    /// To be set aside.
    fn in_nobodys_case(&mut self) -> Result<Sealed> {
        let case = Stream { kind: StreamKind::Case, id: self.dice.id() };
        self.note(case)
    }

    /// To be held.
    fn as_a_newer_app_would(&mut self, case: Stream) -> Result<Sealed> {
        let score = self.dice.below(10);
        self.seal(case, ("case.survey_answered", 3), &json!({ "score": score }), Vec::new())
    }

    fn seal<T: Serialize>(
        &mut self,
        stream: Stream,
        (kind, version): (&str, u16),
        body: &T,
        supersedes: Vec<EventId>,
    ) -> Result<Sealed> {
        self.replica_seq += 1;
        Ok(Sealed::write(Event {
            id: EventId(self.dice.id()),
            org: self.org.clone(),
            stream,
            replica: self.me.replica,
            replica_seq: self.replica_seq,
            actor: self.me.user,
            at: DeviceTime { wall: now(), server_offset_ms: None },
            kind: kind.into(),
            version,
            supersedes,
            body: to_raw_value(body)?,
        })?)
    }
}

/// The tablet's clock.
fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_millis()).unwrap_or_default())
}
