//! The server's side of sync: judging what is pushed and composing what is pulled. Owns every decision and no storage: a
//! [`Ledger`] keeps the record, in SQLite on the server and in memory in the simulator.

mod again;
mod deposit;
mod judge;
mod pull;
mod rights;

pub use again::judge_again;
pub use deposit::deposit;
pub use pull::{PullRefused, pull};

use crate::access::{CaseRights, Staff};
use crate::charter::Charter;
use crate::event::{Acceptance, Accepted, ContentHash, Sealed, Stream};
use crate::id::{CaseId, EventId, OrgName, PersonId, ReplicaId, UserId};
use crate::summary::Summary;
#[cfg(doc)]
use crate::sync::message::WhySetAside;
use crate::sync::message::{Epoch, Push, Pushed, Verdict};
use crate::time::Timestamp;
use serde_json::value::RawValue;

/// Who is talking: established by the server before anything else is looked at.
#[derive(Clone, Debug)]
pub struct Session {
    /// The organisation.
    pub org: OrgName,
    /// The member of staff.
    pub staff: Staff,
    /// The replica that was enrolled for them on this device.
    pub replica: ReplicaId,
}

/// What the server knows of an event id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The hash of the bytes it came with.
    pub hash: ContentHash,
    /// What became of it.
    pub verdict: Verdict,
}

/// An event that is not part of the record: set aside, or held for a later server.
#[derive(Clone, Debug)]
pub struct KeptApart<'a> {
    /// Its bytes.
    pub json: &'a RawValue,
    /// Their hash.
    pub hash: ContentHash,
    /// Its envelope, where it reads.
    pub sealed: Option<&'a Sealed>,
    /// Who sent it.
    pub session: &'a Session,
    /// What became of it.
    pub verdict: &'a Verdict,
    /// When.
    pub at: Timestamp,
}

/// A row of the organisation's feed.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its place.
    pub seq: u64,
    /// The stream it concerns.
    pub stream: Stream,
    /// What it says.
    pub what: RowKind,
}

/// What a row of the feed says.
#[derive(Clone, Debug)]
pub enum RowKind {
    /// An event was accepted.
    Event(Accepted),
    /// A person may hold the stream from here on, or no longer.
    Right {
        /// Who.
        user: UserId,
        /// Whether they may.
        gained: bool,
    },
}

/// The streams of one first sync, in the order to be sent, as of one head of the feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The head of the feed when it was made.
    pub head: u64,
    /// The streams, most urgent first.
    pub streams: Vec<Stream>,
}

/// What a server must keep for one organisation. Every call of one push or pull runs in one transaction that the caller
/// commits, and that nobody else's writes interleave with: that alone makes `seq` and `stream_seq` gap-free and equal to
/// commit order, on which readers rely.
pub trait Ledger {
    /// What can go wrong in the store itself.
    type Error;

    /// What became of the event with this id, accepted or kept apart.
    ///
    /// # Errors
    /// The store failed; so for every method here.
    fn known(&self, id: EventId) -> Result<Option<Known>, Self::Error>;
    /// The verdict on bytes that did not read as an event, by their hash.
    fn kept_apart_unread(&self, hash: &ContentHash) -> Result<Option<Verdict>, Self::Error>;
    /// The event that a replica sent with this number, accepted or kept apart.
    fn by_replica_seq(&self, replica: ReplicaId, replica_seq: u64) -> Result<Option<EventId>, Self::Error>;
    /// An event of this stream, accepted or kept apart: its bytes.
    fn event_of(&self, stream: Stream, id: EventId) -> Result<Option<Sealed>, Self::Error>;
    /// The accepted events of a stream, in order.
    fn stream(&self, stream: Stream) -> Result<Vec<Accepted>, Self::Error>;
    /// What a list shows of a stream, as last projected.
    fn summary(&self, stream: Stream) -> Result<Summary, Self::Error>;
    /// The staff of the organisation, those who left included.
    fn staff(&self) -> Result<Vec<Staff>, Self::Error>;
    /// A version of the organisation's charter.
    fn charter(&self, version: u32) -> Result<Option<Charter>, Self::Error>;
    /// What access to a case hangs on; absent while it has no accepted event.
    fn case_rights(&self, case: CaseId) -> Result<Option<CaseRights>, Self::Error>;
    /// The cases a person is in.
    fn cases_of(&self, person: PersonId) -> Result<Vec<(CaseId, CaseRights)>, Self::Error>;
    /// Who registered a person: the author of their first event, and whoever took it in on their own word; nobody where none
    /// was accepted.
    fn registered_by(&self, person: PersonId) -> Result<Vec<UserId>, Self::Error>;
    /// Every stream there is, those of urgent cases first, the people of a case before it.
    fn streams_by_urgency(&self) -> Result<Vec<Stream>, Self::Error>;
    /// The head of the feed.
    fn head(&self) -> Result<u64, Self::Error>;
    /// Rows after `seq`, at most `limit`.
    fn rows_after(&self, seq: u64, limit: usize) -> Result<Vec<Row>, Self::Error>;
    /// The place of the last row that gave `user` this stream.
    fn last_gain(&self, user: UserId, stream: Stream) -> Result<Option<u64>, Self::Error>;
    /// Events that were set aside since the database was restored, though their authors wrote them before, and for what may
    /// be on its way from another device ([`WhySetAside::hangs_on_others`]). In the order in which they came.
    fn refused_since_restore(&self) -> Result<Vec<Sealed>, Self::Error>;
    /// The plan of a replica's first sync.
    fn plan(&self, replica: ReplicaId) -> Result<Option<Plan>, Self::Error>;

    /// Appends an accepted event to the feed and to its stream, and says where.
    fn append(
        &mut self,
        sealed: &Sealed,
        at: Timestamp,
        clock_suspect: bool,
    ) -> Result<Acceptance, Self::Error>;
    /// Keeps an event apart, durably.
    fn keep_apart(&mut self, kept: &KeptApart<'_>) -> Result<(), Self::Error>;
    /// Takes an event out of what is kept apart, since it is about to be accepted after all. That it was there stays known.
    fn take_up(&mut self, hash: &ContentHash) -> Result<(), Self::Error>;
    /// Appends a change of right to the feed.
    fn append_right(&mut self, user: UserId, stream: Stream, gained: bool) -> Result<(), Self::Error>;
    /// Replaces what a list shows of a stream.
    fn project_summary(&mut self, stream: Stream, summary: &Summary) -> Result<(), Self::Error>;
    /// Replaces what access to a case hangs on.
    fn project_rights(&mut self, case: CaseId, rights: &CaseRights) -> Result<(), Self::Error>;
    /// Keeps the plan of a replica's first sync, replacing an older one.
    fn save_plan(&mut self, replica: ReplicaId, plan: &Plan) -> Result<(), Self::Error>;
}

/// Takes in a batch: one verdict an event, in order. The caller commits; only then may the verdicts be told.
///
/// # Errors
/// The store failed; nothing of the batch may be committed then.
pub fn push<L: Ledger>(
    ledger: &mut L,
    session: &Session,
    push: &Push,
    epoch: Epoch,
    now: Timestamp,
) -> Result<Pushed, L::Error> {
    let mut bench = judge::Bench::open(ledger, session, now)?;
    let mut verdicts = Vec::with_capacity(push.events.len());
    for json in &push.events {
        verdicts.push(bench.judge(json)?);
    }
    bench.close()?;
    Ok(Pushed { epoch, server_time: now, verdicts })
}
