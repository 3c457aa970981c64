//! The record of one organisation inside one transaction: what `domain::sync::host` reads and writes while it judges a
//! push or composes a page. Owns the SQL of events, feed and projections; decides nothing.

mod projection;
mod read;
mod write;

use super::StoreError;
use domain::access::{CaseRights, Staff};
use domain::charter::Charter;
use domain::event::{Acceptance, Accepted, ContentHash, Sealed, Stream, StreamKind};
use domain::id::{CaseId, EventId, OrgName, PersonId, ReplicaId, UserId};
use domain::summary::Summary;
use domain::sync::host::{KeptApart, Known, Ledger, Plan, Row};
use domain::sync::message::Verdict;
use domain::time::Timestamp;
use rusqlite::Connection;

/// The record of one organisation, in a transaction that the caller commits or drops.
#[derive(Debug)]
pub struct SqlLedger<'a> {
    connection: &'a Connection,
    org: &'a OrgName,
    charters: &'a [Charter],
    /// A plan made while only reading; the caller writes it when the page is composed ([`SqlLedger::into_plan`]).
    plan: Option<Plan>,
}

impl<'a> SqlLedger<'a> {
    /// The record of `org`, whose charter has had these versions.
    #[must_use]
    pub const fn new(connection: &'a Connection, org: &'a OrgName, charters: &'a [Charter]) -> Self {
        Self { connection, org, charters, plan: None }
    }

    /// The plan that a first sync made. A page is composed on a reader, so that nobody waits for it; only this last step
    /// needs the writer ([`save_plan`]).
    #[must_use]
    pub fn into_plan(self) -> Option<Plan> {
        self.plan
    }
}

pub use write::save_plan;

impl Ledger for SqlLedger<'_> {
    type Error = StoreError;

    fn known(&self, id: EventId) -> Result<Option<Known>, StoreError> {
        read::known(self.connection, self.org, id)
    }

    fn kept_apart_unread(&self, hash: &ContentHash) -> Result<Option<Verdict>, StoreError> {
        read::kept_apart_unread(self.connection, self.org, hash)
    }

    fn by_replica_seq(&self, replica: ReplicaId, replica_seq: u64) -> Result<Option<EventId>, StoreError> {
        read::by_replica_seq(self.connection, self.org, replica, replica_seq)
    }

    fn event_of(&self, stream: Stream, id: EventId) -> Result<Option<Sealed>, StoreError> {
        read::event_of(self.connection, self.org, stream, id)
    }

    fn stream(&self, stream: Stream) -> Result<Vec<Accepted>, StoreError> {
        read::stream(self.connection, self.org, stream)
    }

    fn summary(&self, stream: Stream) -> Result<Summary, StoreError> {
        projection::summary(self.connection, self.org, stream)
    }

    fn staff(&self) -> Result<Vec<Staff>, StoreError> {
        super::staff::all_with_rights(self.connection, self.org, self.charters.last())
    }

    fn charter(&self, version: u32) -> Result<Option<Charter>, StoreError> {
        Ok(self.charters.iter().find(|charter| charter.version == version).cloned())
    }

    fn case_rights(&self, case: CaseId) -> Result<Option<CaseRights>, StoreError> {
        projection::case_rights(self.connection, self.org, case)
    }

    fn cases_of(&self, person: PersonId) -> Result<Vec<(CaseId, CaseRights)>, StoreError> {
        projection::cases_of(self.connection, self.org, person)
    }

    fn registered_by(&self, person: PersonId) -> Result<Vec<UserId>, StoreError> {
        read::registered_by(self.connection, self.org, person)
    }

    fn streams_by_urgency(&self) -> Result<Vec<Stream>, StoreError> {
        projection::streams_by_urgency(self.connection, self.org)
    }

    fn head(&self) -> Result<u64, StoreError> {
        super::organisation::head(self.connection, self.org)
    }

    fn rows_after(&self, seq: u64, limit: usize) -> Result<Vec<Row>, StoreError> {
        read::rows_after(self.connection, self.org, seq, limit)
    }

    fn last_gain(&self, user: UserId, stream: Stream) -> Result<Option<u64>, StoreError> {
        read::last_gain(self.connection, self.org, user, stream)
    }

    fn refused_since_restore(&self) -> Result<Vec<Sealed>, StoreError> {
        read::refused_since_restore(self.connection, self.org)
    }

    fn plan(&self, replica: ReplicaId) -> Result<Option<Plan>, StoreError> {
        read::plan(self.connection, self.org, replica)
    }

    fn append(
        &mut self,
        sealed: &Sealed,
        at: Timestamp,
        clock_suspect: bool,
    ) -> Result<Acceptance, StoreError> {
        write::append(self.connection, self.org, sealed, at, clock_suspect)
    }

    fn keep_apart(&mut self, kept: &KeptApart<'_>) -> Result<(), StoreError> {
        write::keep_apart(self.connection, self.org, kept)
    }

    fn take_up(&mut self, hash: &ContentHash) -> Result<(), StoreError> {
        write::take_up(self.connection, self.org, hash)
    }

    fn append_right(&mut self, user: UserId, stream: Stream, gained: bool) -> Result<(), StoreError> {
        write::append_right(self.connection, self.org, user, stream, gained)
    }

    fn project_summary(&mut self, stream: Stream, summary: &Summary) -> Result<(), StoreError> {
        projection::project_summary(self.connection, self.org, stream, summary)
    }

    fn project_rights(&mut self, case: CaseId, rights: &CaseRights) -> Result<(), StoreError> {
        projection::project_rights(self.connection, self.org, case, rights)
    }

    fn save_plan(&mut self, _replica: ReplicaId, plan: &Plan) -> Result<(), StoreError> {
        self.plan = Some(plan.clone());
        Ok(())
    }
}

/// How a kind of stream is written in a column.
const fn kind_name(kind: StreamKind) -> &'static str {
    match kind {
        StreamKind::Person => "person",
        StreamKind::Case => "case",
        StreamKind::Register => "register",
    }
}

fn read_kind(name: &str) -> Result<StreamKind, StoreError> {
    match name {
        "person" => Ok(StreamKind::Person),
        "case" => Ok(StreamKind::Case),
        "register" => Ok(StreamKind::Register),
        _ => Err(StoreError::Unreadable("kind of stream")),
    }
}
