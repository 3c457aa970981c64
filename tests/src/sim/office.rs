//! The server as the simulation has it: one request, one transaction, and the moments at which it can die.

mod backup;

pub use backup::PutBack;

use super::bug::Bug;
use super::ledger::{Broken, MemoryLedger};
use super::network::{Reply, Request};
use backup::{Backup, Life};
use domain::id::ReplicaId;
use domain::sync::host::{self, PullRefused, Session};
use domain::sync::limits::{Limits, PROTOCOL};
use domain::sync::message::{Cursor, Epoch, Greeting, Page, Pull};
use domain::time::Timestamp;
use std::collections::BTreeSet;

/// What goes wrong while a request is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// The store fails at this write, and the transaction is rolled back.
    FailsAtWrite(u32),
    /// The server dies when all is done but the commit.
    DiesBeforeCommit,
    /// The server dies when the commit is done and nobody has been told.
    DiesAfterCommit,
}

/// The server.
#[derive(Clone, Debug)]
pub struct Office {
    /// Its record.
    pub ledger: MemoryLedger,
    /// Its clock.
    pub now: Timestamp,
    /// How much of anything it takes.
    pub limits: Limits,
    /// Which life its record is in.
    pub life: Life,
    /// The replicas of devices that it has revoked.
    pub revoked: BTreeSet<ReplicaId>,
    /// The protocol that it speaks.
    pub protocol: u16,
    /// A planted mistake.
    pub bug: Option<Bug>,
    backups: Vec<Backup>,
}

impl Office {
    /// An office that has nothing yet.
    #[must_use]
    pub fn new(now: Timestamp, limits: Limits, bug: Option<Bug>) -> Self {
        Self {
            ledger: MemoryLedger::new(bug),
            now,
            limits,
            life: Life::first(),
            revoked: BTreeSet::new(),
            protocol: PROTOCOL,
            bug,
            backups: Vec::new(),
        }
    }

    /// Serves a request. No answer: the tablet will not hear of it.
    pub fn serve(&mut self, session: &Session, request: &Request, fault: Fault) -> Option<Reply> {
        let mut working = (fault != Fault::None).then(|| self.ledger.clone());
        if let (Some(copy), Fault::FailsAtWrite(writes)) = (&mut working, fault) {
            copy.fail_at_write(writes);
        }
        let desk = Desk {
            epoch: self.life.epoch,
            now: self.now,
            limits: self.limits,
            protocol: self.protocol,
            revoked: self.revoked.contains(&session.replica),
            marks_ignored: self.bug == Some(Bug::MarkIgnored),
        };
        let ledger = working.as_mut().unwrap_or(&mut self.ledger);
        let reply = desk.answer(ledger, session, request).ok()?;
        match (fault, working) {
            (Fault::DiesBeforeCommit | Fault::FailsAtWrite(_), Some(_)) => {
                (self.bug == Some(Bug::AcknowledgedBeforeCommit)).then_some(reply)
            }
            (Fault::DiesAfterCommit, Some(done)) => {
                self.ledger = done;
                None
            }
            _ => Some(reply),
        }
    }
}

/// What an answer hangs on beside the record.
struct Desk {
    epoch: Epoch,
    now: Timestamp,
    limits: Limits,
    protocol: u16,
    revoked: bool,
    marks_ignored: bool,
}

impl Desk {
    fn answer(
        &self,
        ledger: &mut MemoryLedger,
        session: &Session,
        request: &Request,
    ) -> Result<Reply, Broken> {
        let (epoch, now) = (self.epoch, self.now);
        match request {
            Request::Greet => Ok(Reply::Greeting(Greeting {
                protocol: self.protocol,
                epoch,
                server_time: now,
                limits: self.limits,
            })),
            Request::Push(push) if self.revoked => {
                host::deposit(ledger, session, push, epoch, now).map(Reply::Pushed)
            }
            Request::Push(push) => {
                ledger.begin_push();
                host::push(ledger, session, push, epoch, now).map(Reply::Pushed)
            }
            Request::Pull(_) if self.revoked => Ok(Reply::Revoked),
            Request::Pull(pull) => match self.page(ledger, session, pull) {
                Ok(page) => Ok(Reply::Page(page)),
                Err(PullRefused::CursorUnreadable) => Ok(Reply::CursorUnreadable),
                Err(PullRefused::Store(broken)) => Err(broken),
            },
        }
    }

    fn page(
        &self,
        ledger: &mut MemoryLedger,
        session: &Session,
        pull: &Pull,
    ) -> Result<Page, PullRefused<Broken>> {
        let mut pull = pull.clone();
        if self.marks_ignored {
            pull.cursor = without_marks(&pull.cursor);
        }
        host::pull(ledger, session, &pull, &self.limits, self.epoch, self.now)
    }
}

/// Planted: a cursor with its place alone.
fn without_marks(cursor: &Cursor) -> Cursor {
    let parts = if cursor.0.starts_with("feed") { 2 } else { 3 };
    Cursor(cursor.0.split('.').take(parts).collect::<Vec<_>>().join("."))
}
