//! The record of one organisation in memory: what SQLite keeps on a real server. A transaction that must not happen
//! works on a copy of it.

use super::bug::Bug;
use super::staff;
use domain::access::{CaseRights, Staff};
use domain::charter::Charter;
use domain::event::{Acceptance, Accepted, ContentHash, Sealed, Stream, StreamKind};
use domain::id::{CaseId, EventId, PersonId, ReplicaId, UserId};
use domain::summary::Summary;
use domain::sync::host::{KeptApart, Known, Ledger, Plan, Row, RowKind};
use domain::sync::message::{Verdict, WhySetAside};
use domain::time::Timestamp;
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// The store failed, because the simulation wanted it to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken;

/// An event that is no part of the record, as it is kept.
#[derive(Clone, Debug)]
pub struct Apart {
    /// Its bytes.
    pub json: Box<RawValue>,
    /// Their hash.
    pub hash: ContentHash,
    /// Who sent it.
    pub replica: ReplicaId,
    /// What became of it.
    pub verdict: Verdict,
    /// The head of the feed when it was judged.
    pub after: u64,
    /// Whether it came after the record was put back to an earlier state.
    since_restore: bool,
    /// Whether it was taken up into the record since.
    pub taken_up: bool,
    /// Its id, stream and number, where its own author sent it.
    named: Option<(EventId, Stream, u64)>,
}

impl Apart {
    /// Its id, where its own author sent it.
    #[must_use]
    pub fn id(&self) -> Option<EventId> {
        self.named.map(|(id, ..)| id)
    }
}

/// The record.
#[derive(Clone, Debug)]
pub struct MemoryLedger {
    feed: Vec<Row>,
    streams: BTreeMap<Stream, Vec<Accepted>>,
    accepted: BTreeMap<EventId, Known>,
    apart: Vec<Apart>,
    numbers: BTreeMap<(ReplicaId, u64), EventId>,
    rights: BTreeMap<CaseId, CaseRights>,
    summaries: BTreeMap<Stream, Summary>,
    plans: BTreeMap<ReplicaId, Plan>,
    fails_at_write: Option<u32>,
    /// When the record was put back to an earlier state, if it was.
    restored_at: Option<Timestamp>,
    bug: Option<Bug>,
    /// With [`Bug::NumbersBeforeCommit`]: rows after this one and up to the next cannot be read yet.
    late: Option<(u64, u64)>,
}

impl MemoryLedger {
    /// A record with nothing in it.
    #[must_use]
    pub fn new(bug: Option<Bug>) -> Self {
        Self {
            feed: Vec::new(),
            streams: BTreeMap::new(),
            accepted: BTreeMap::new(),
            apart: Vec::new(),
            numbers: BTreeMap::new(),
            rights: BTreeMap::new(),
            summaries: BTreeMap::new(),
            plans: BTreeMap::new(),
            fails_at_write: None,
            restored_at: None,
            bug,
            late: None,
        }
    }

    /// Makes the write after `writes` others fail.
    pub const fn fail_at_write(&mut self, writes: u32) {
        self.fails_at_write = Some(writes);
    }

    /// The record as it was when this copy was taken, put back at `now`.
    #[must_use]
    pub fn restored(&self, now: Timestamp) -> Self {
        let plans = BTreeMap::new();
        let mut restored = Self { restored_at: Some(now), fails_at_write: None, plans, ..self.clone() };
        restored.apart.iter_mut().for_each(|apart| apart.since_restore = false);
        restored
    }

    /// A push begins.
    pub fn begin_push(&mut self) {
        if self.bug == Some(Bug::NumbersBeforeCommit) {
            // Every third push is slow to commit: what it wrote shows only after the next one.
            let head = self.feed.len() as u64;
            self.late = match self.late {
                Some((from, to)) if to == u64::MAX => Some((from, head)),
                None if head.is_multiple_of(3) => Some((head, u64::MAX)),
                _ => None,
            };
        }
    }

    /// The feed.
    #[must_use]
    pub fn feed(&self) -> &[Row] {
        &self.feed
    }

    /// Every stream with its accepted events.
    #[must_use]
    pub const fn streams(&self) -> &BTreeMap<Stream, Vec<Accepted>> {
        &self.streams
    }

    /// What was ever kept apart, in the order in which it came.
    #[must_use]
    pub fn ever_apart(&self) -> &[Apart] {
        &self.apart
    }

    /// What is kept apart.
    pub fn apart(&self) -> impl Iterator<Item = &Apart> {
        self.apart.iter().filter(|apart| !apart.taken_up)
    }

    /// What was set aside since the record was put back to an earlier state, though its author wrote it before.
    pub fn late(&self) -> impl Iterator<Item = (&Apart, Sealed)> {
        let late = self.apart().filter(|apart| apart.since_restore);
        let events = late.filter_map(|apart| Some((apart, Sealed::read(apart.json.clone()).ok()?)));
        events.filter(|(_, sealed)| self.restored_at.is_some_and(|at| sealed.event.at.corrected() <= at))
    }

    /// Whether an event is part of the record.
    #[must_use]
    pub fn has_accepted(&self, id: EventId) -> bool {
        self.accepted.contains_key(&id)
    }

    /// The events that are part of the record.
    pub fn accepted(&self) -> impl Iterator<Item = EventId> {
        self.accepted.keys().copied()
    }

    /// The hashes of all that is here, in the record or apart.
    #[must_use]
    pub fn hashes(&self) -> BTreeSet<&ContentHash> {
        let accepted = self.accepted.values().map(|known| &known.hash);
        accepted.chain(self.apart.iter().map(|apart| &apart.hash)).collect()
    }

    fn write(&mut self) -> Result<(), Broken> {
        match &mut self.fails_at_write {
            Some(0) => Err(Broken),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }

    const fn next_seq(&self) -> u64 {
        self.feed.len() as u64 + 1
    }

    fn can_be_read(&self, row: &Row) -> bool {
        self.late.is_none_or(|(from, to)| to == u64::MAX || row.seq <= from || row.seq > to)
    }
}

impl Ledger for MemoryLedger {
    type Error = Broken;

    fn known(&self, id: EventId) -> Result<Option<Known>, Broken> {
        if self.bug == Some(Bug::IdentityByPlace) {
            return Ok(None);
        }
        let apart = || self.apart.iter().find(|apart| apart.named.is_some_and(|(named, ..)| named == id));
        let known = self.accepted.get(&id).cloned();
        Ok(known.or_else(|| {
            apart().map(|apart| Known { hash: apart.hash.clone(), verdict: apart.verdict.clone() })
        }))
    }

    fn kept_apart_unread(&self, hash: &ContentHash) -> Result<Option<Verdict>, Broken> {
        Ok(self.apart.iter().find(|apart| apart.hash == *hash).map(|apart| apart.verdict.clone()))
    }

    fn by_replica_seq(&self, replica: ReplicaId, replica_seq: u64) -> Result<Option<EventId>, Broken> {
        let forgets = self.bug == Some(Bug::IdentityByPlace);
        Ok(self.numbers.get(&(replica, replica_seq)).copied().filter(|_| !forgets))
    }

    fn event_of(&self, stream: Stream, id: EventId) -> Result<Option<Sealed>, Broken> {
        let apart = self
            .apart
            .iter()
            .find(|apart| apart.named.is_some_and(|(named, of, _)| named == id && of == stream))
            .map(|apart| apart.json.clone());
        let accepted =
            self.streams.get(&stream).into_iter().flatten().find(|accepted| id_of(accepted) == Some(id));
        let json = accepted.map(|accepted| accepted.event.clone()).or(apart);
        Ok(json.and_then(|json| Sealed::read(json).ok()))
    }

    fn stream(&self, stream: Stream) -> Result<Vec<Accepted>, Broken> {
        Ok(self.streams.get(&stream).cloned().unwrap_or_default())
    }

    fn summary(&self, stream: Stream) -> Result<Summary, Broken> {
        Ok(self.summaries.get(&stream).cloned().unwrap_or(Summary::Other))
    }

    fn staff(&self) -> Result<Vec<Staff>, Broken> {
        Ok(staff::everybody())
    }

    fn charter(&self, version: u32) -> Result<Option<Charter>, Broken> {
        Ok(charter().filter(|charter| charter.version == version).cloned())
    }

    fn case_rights(&self, case: CaseId) -> Result<Option<CaseRights>, Broken> {
        Ok(self.rights.get(&case).cloned())
    }

    fn cases_of(&self, person: PersonId) -> Result<Vec<(CaseId, CaseRights)>, Broken> {
        let cases = self.rights.iter().filter(|(_, rights)| rights.people.contains(&person));
        Ok(cases.map(|(case, rights)| (*case, rights.clone())).collect())
    }

    fn registered_by(&self, person: PersonId) -> Result<Vec<UserId>, Broken> {
        let stream = Stream { kind: StreamKind::Person, id: person.0 };
        let first = self.streams.get(&stream).and_then(|events| events.first());
        let first = first.and_then(|first| Sealed::read(first.event.clone()).ok());
        Ok(first.map(|sealed| sealed.event.actor).into_iter().collect())
    }

    fn streams_by_urgency(&self) -> Result<Vec<Stream>, Broken> {
        let (mut order, mut seen) = (Vec::new(), BTreeSet::new());
        for (case, rights) in &self.rights {
            let people = rights.people.iter().map(|person| Stream { kind: StreamKind::Person, id: person.0 });
            order.extend(people.chain([Stream { kind: StreamKind::Case, id: case.0 }]));
        }
        order.extend(self.summaries.keys().copied());
        order.retain(|stream| self.summaries.contains_key(stream) && seen.insert(*stream));
        Ok(order)
    }

    fn head(&self) -> Result<u64, Broken> {
        Ok(self.feed.iter().rev().find(|row| self.can_be_read(row)).map_or(0, |row| row.seq))
    }

    fn rows_after(&self, seq: u64, limit: usize) -> Result<Vec<Row>, Broken> {
        let late = seq > 0 && limit > 1 && seq.is_multiple_of(limit as u64);
        let skip = u64::from(late && self.bug == Some(Bug::PageSkipsARow));
        let rows = self.feed.iter().filter(|row| row.seq > seq + skip && self.can_be_read(row));
        Ok(rows.take(limit).cloned().collect())
    }

    fn last_gain(&self, user: UserId, stream: Stream) -> Result<Option<u64>, Broken> {
        let gave = |row: &&Row| {
            row.stream == stream
                && matches!(row.what, RowKind::Right { user: whose, gained: true } if whose == user)
        };
        Ok(self.feed.iter().rev().find(gave).map(|row| row.seq))
    }

    fn refused_since_restore(&self) -> Result<Vec<Sealed>, Broken> {
        let hangs_on_others = |apart: &Apart| match &apart.verdict {
            Verdict::SetAside { why } => why.hangs_on_others(),
            _ => false,
        };
        let refused = self.late().filter(|(apart, _)| hangs_on_others(apart));
        Ok(refused.map(|(_, sealed)| sealed).collect())
    }

    fn plan(&self, replica: ReplicaId) -> Result<Option<Plan>, Broken> {
        Ok(self.plans.get(&replica).cloned())
    }

    fn append(&mut self, sealed: &Sealed, at: Timestamp, clock_suspect: bool) -> Result<Acceptance, Broken> {
        self.write()?;
        let (event, seq) = (&sealed.event, self.next_seq());
        let stream = self.streams.entry(event.stream).or_default();
        let acceptance = Acceptance {
            seq,
            stream_seq: stream.len() as u64 + 1,
            accepted_at: at,
            clock_suspect,
            taken_in_by: None,
        };
        let accepted = Accepted { acceptance, event: sealed.json.clone() };
        stream.push(accepted.clone());
        self.feed.push(Row { seq, stream: event.stream, what: RowKind::Event(accepted) });
        let known = Known { hash: sealed.hash.clone(), verdict: Verdict::Accepted(acceptance) };
        self.accepted.insert(event.id, known);
        self.numbers.insert((event.replica, event.replica_seq), event.id);
        Ok(acceptance)
    }

    fn keep_apart(&mut self, kept: &KeptApart<'_>) -> Result<(), Broken> {
        self.write()?;
        let id_taken = matches!(kept.verdict, Verdict::SetAside { why: WhySetAside::IdTaken });
        let dropped = id_taken && self.bug == Some(Bug::OtherBytesDropped);
        if dropped || self.apart.iter().any(|apart| apart.hash == kept.hash) {
            return Ok(());
        }
        let session = kept.session;
        let own = kept.sealed.map(|sealed| &sealed.event).filter(|event| {
            event.org == session.org && event.actor == session.staff.user && event.replica == session.replica
        });
        if let Some(event) = own {
            self.numbers.entry((event.replica, event.replica_seq)).or_insert(event.id);
        }
        self.apart.push(Apart {
            json: kept.json.to_owned(),
            hash: kept.hash.clone(),
            replica: session.replica,
            verdict: kept.verdict.clone(),
            after: self.feed.len() as u64,
            since_restore: self.restored_at.is_some(),
            taken_up: false,
            named: own.map(|event| (event.id, event.stream, event.replica_seq)),
        });
        Ok(())
    }

    fn take_up(&mut self, hash: &ContentHash) -> Result<(), Broken> {
        self.write()?;
        self.apart.iter_mut().filter(|apart| apart.hash == *hash).for_each(|apart| apart.taken_up = true);
        Ok(())
    }

    fn append_right(&mut self, user: UserId, stream: Stream, gained: bool) -> Result<(), Broken> {
        self.write()?;
        if gained || self.bug != Some(Bug::LossNotTold) {
            let seq = self.next_seq();
            self.feed.push(Row { seq, stream, what: RowKind::Right { user, gained } });
        }
        Ok(())
    }

    fn project_summary(&mut self, stream: Stream, summary: &Summary) -> Result<(), Broken> {
        self.write()?;
        self.summaries.insert(stream, summary.clone());
        Ok(())
    }

    fn project_rights(&mut self, case: CaseId, rights: &CaseRights) -> Result<(), Broken> {
        self.write()?;
        if self.bug != Some(Bug::RightsProjectedOnce) || !self.rights.contains_key(&case) {
            self.rights.insert(case, rights.clone());
        }
        Ok(())
    }

    fn save_plan(&mut self, replica: ReplicaId, plan: &Plan) -> Result<(), Broken> {
        self.write()?;
        self.plans.insert(replica, plan.clone());
        Ok(())
    }
}

fn id_of(accepted: &Accepted) -> Option<EventId> {
    Sealed::read(accepted.event.clone()).ok().map(|sealed| sealed.event.id)
}

/// The version of the calendar that every simulated case counts with.
pub const CALENDAR: &str = "2026";

/// The charter that every simulated case runs under.
#[must_use]
pub fn charter() -> Option<&'static Charter> {
    static CHARTER: OnceLock<Option<Charter>> = OnceLock::new();
    let read = || Charter::parse(include_str!("../../../server/charters/kilkenny.toml")).ok();
    CHARTER.get_or_init(read).as_ref()
}

/// Its version.
#[must_use]
pub fn charter_version() -> u32 {
    charter().map_or(0, |charter| charter.version)
}
