//! A ledger in memory, so that the demo's batches are judged by the very rules that judge a tablet's, without a database.

use domain::access::{CaseRights, Staff};
use domain::charter::Charter;
use domain::event::{Acceptance, Accepted, ContentHash, Sealed, Stream};
use domain::id::{CaseId, EventId, PersonId, ReplicaId, UserId};
use domain::summary::Summary;
use domain::sync::host::{KeptApart, Known, Ledger, Plan, Row};
use domain::sync::message::Verdict;
use domain::time::Timestamp;
use std::collections::{BTreeMap, HashMap};
use std::convert::Infallible;

/// What a push needs to know; what only a pull asks is absent.
pub struct InMemory {
    pub staff: Vec<Staff>,
    pub charter: Charter,
    pub summaries: BTreeMap<Stream, Summary>,
    pub streams: BTreeMap<Stream, Vec<Accepted>>,
    events: HashMap<EventId, (Sealed, Verdict)>,
    sent: BTreeMap<(ReplicaId, u64), EventId>,
    rights: BTreeMap<CaseId, CaseRights>,
    cases_of: BTreeMap<PersonId, Vec<CaseId>>,
    registered_by: BTreeMap<PersonId, UserId>,
    seq: u64,
}

impl InMemory {
    pub fn new(charter: Charter, staff: Vec<Staff>) -> Self {
        Self {
            staff,
            charter,
            summaries: BTreeMap::new(),
            streams: BTreeMap::new(),
            events: HashMap::new(),
            sent: BTreeMap::new(),
            rights: BTreeMap::new(),
            cases_of: BTreeMap::new(),
            registered_by: BTreeMap::new(),
            seq: 0,
        }
    }
}

type Of<T> = Result<T, Infallible>;

impl Ledger for InMemory {
    type Error = Infallible;

    fn known(&self, id: EventId) -> Of<Option<Known>> {
        let known = self.events.get(&id);
        Ok(known.map(|(sealed, verdict)| Known { hash: sealed.hash.clone(), verdict: verdict.clone() }))
    }
    fn kept_apart_unread(&self, _: &ContentHash) -> Of<Option<Verdict>> {
        Ok(None)
    }
    fn by_replica_seq(&self, replica: ReplicaId, replica_seq: u64) -> Of<Option<EventId>> {
        Ok(self.sent.get(&(replica, replica_seq)).copied())
    }
    fn event_of(&self, stream: Stream, id: EventId) -> Of<Option<Sealed>> {
        let found = self.events.get(&id).filter(|(sealed, _)| sealed.event.stream == stream);
        Ok(found.map(|(sealed, _)| sealed.clone()))
    }
    fn stream(&self, stream: Stream) -> Of<Vec<Accepted>> {
        Ok(self.streams.get(&stream).cloned().unwrap_or_default())
    }
    fn summary(&self, stream: Stream) -> Of<Summary> {
        Ok(self.summaries.get(&stream).cloned().unwrap_or(Summary::Other))
    }
    fn staff(&self) -> Of<Vec<Staff>> {
        Ok(self.staff.clone())
    }
    fn charter(&self, version: u32) -> Of<Option<Charter>> {
        Ok((self.charter.version == version).then(|| self.charter.clone()))
    }
    fn case_rights(&self, case: CaseId) -> Of<Option<CaseRights>> {
        Ok(self.rights.get(&case).cloned())
    }
    fn cases_of(&self, person: PersonId) -> Of<Vec<(CaseId, CaseRights)>> {
        let cases = self.cases_of.get(&person).into_iter().flatten();
        Ok(cases.filter_map(|case| Some((*case, self.rights.get(case)?.clone()))).collect())
    }
    fn registered_by(&self, person: PersonId) -> Of<Vec<UserId>> {
        Ok(self.registered_by.get(&person).copied().into_iter().collect())
    }
    fn streams_by_urgency(&self) -> Of<Vec<Stream>> {
        Ok(Vec::new())
    }
    fn head(&self) -> Of<u64> {
        Ok(self.seq)
    }
    fn rows_after(&self, _: u64, _: usize) -> Of<Vec<Row>> {
        Ok(Vec::new())
    }
    fn last_gain(&self, _: UserId, _: Stream) -> Of<Option<u64>> {
        Ok(None)
    }
    fn refused_since_restore(&self) -> Result<Vec<Sealed>, Infallible> {
        Ok(Vec::new())
    }

    fn plan(&self, _: ReplicaId) -> Of<Option<Plan>> {
        Ok(None)
    }

    fn append(&mut self, sealed: &Sealed, at: Timestamp, clock_suspect: bool) -> Of<Acceptance> {
        self.seq += 1;
        let stream = self.streams.entry(sealed.event.stream).or_default();
        let stream_seq = stream.len() as u64 + 1;
        let acceptance =
            Acceptance { seq: self.seq, stream_seq, accepted_at: at, clock_suspect, taken_in_by: None };
        stream.push(Accepted { acceptance, event: sealed.json.clone() });
        if sealed.event.kind == "person.registered" {
            self.registered_by.entry(PersonId(sealed.event.stream.id)).or_insert(sealed.event.actor);
        }
        self.sent.insert((sealed.event.replica, sealed.event.replica_seq), sealed.event.id);
        self.events.insert(sealed.event.id, (sealed.clone(), Verdict::Accepted(acceptance)));
        Ok(acceptance)
    }
    fn keep_apart(&mut self, _: &KeptApart<'_>) -> Of<()> {
        Ok(())
    }
    fn take_up(&mut self, _: &ContentHash) -> Result<(), Infallible> {
        Ok(())
    }

    fn append_right(&mut self, _: UserId, _: Stream, _: bool) -> Of<()> {
        self.seq += 1;
        Ok(())
    }
    fn project_summary(&mut self, stream: Stream, summary: &Summary) -> Of<()> {
        self.summaries.insert(stream, summary.clone());
        Ok(())
    }
    fn project_rights(&mut self, case: CaseId, rights: &CaseRights) -> Of<()> {
        for person in &rights.people {
            let cases = self.cases_of.entry(*person).or_default();
            if !cases.contains(&case) {
                cases.push(case);
            }
        }
        self.rights.insert(case, rights.clone());
        Ok(())
    }
    fn save_plan(&mut self, _: ReplicaId, _: &Plan) -> Of<()> {
        Ok(())
    }
}
