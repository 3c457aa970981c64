//! The server as the simulation has it: one request, one transaction, and the moments at which it can die.

use super::bug::Bug;
use super::ledger::{Broken, MemoryLedger};
use super::network::{Reply, Request};
use domain::sync::host::{self, PullRefused, Session};
use domain::sync::limits::{Limits, PROTOCOL};
use domain::sync::message::{Epoch, Greeting};
use domain::time::Timestamp;
use uuid::Uuid;

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
    /// A planted mistake.
    pub bug: Option<Bug>,
}

const EPOCH: Epoch = Epoch(Uuid::from_u128(0xe1));

impl Office {
    /// An office that has nothing yet.
    #[must_use]
    pub fn new(now: Timestamp, limits: Limits, bug: Option<Bug>) -> Self {
        Self { ledger: MemoryLedger::new(bug), now, limits, bug }
    }

    /// Serves a request. No answer: the tablet will not hear of it.
    ///
    /// # Errors
    /// The office refused what no tablet may ever be refused.
    pub fn serve(
        &mut self,
        session: &Session,
        request: &Request,
        fault: Fault,
    ) -> Result<Option<Reply>, String> {
        let mut working = (fault != Fault::None).then(|| self.ledger.clone());
        if let (Some(copy), Fault::FailsAtWrite(writes)) = (&mut working, fault) {
            copy.fail_at_write(writes);
        }
        let (now, limits) = (self.now, self.limits);
        let ledger = working.as_mut().unwrap_or(&mut self.ledger);
        let reply = match answer(ledger, session, request, now, &limits) {
            Ok(reply) => reply,
            Err(Refused::Broken) => return Ok(None),
            Err(Refused::Cursor) => {
                return Err(format!("the office cannot read its own cursor: {request:?}"));
            }
        };
        Ok(match (fault, working) {
            (Fault::DiesBeforeCommit | Fault::FailsAtWrite(_), Some(_)) => {
                (self.bug == Some(Bug::AcknowledgedBeforeCommit)).then_some(reply)
            }
            (Fault::DiesAfterCommit, Some(done)) => {
                self.ledger = done;
                None
            }
            _ => Some(reply),
        })
    }
}

enum Refused {
    Broken,
    Cursor,
}

fn answer(
    ledger: &mut MemoryLedger,
    session: &Session,
    request: &Request,
    now: Timestamp,
    limits: &Limits,
) -> Result<Reply, Refused> {
    match request {
        Request::Greet => {
            let greeting = Greeting { protocol: PROTOCOL, epoch: EPOCH, server_time: now, limits: *limits };
            Ok(Reply::Greeting(greeting))
        }
        Request::Push(push) => {
            ledger.begin_push();
            let pushed = host::push(ledger, session, push, EPOCH, now);
            pushed.map(Reply::Pushed).map_err(|Broken| Refused::Broken)
        }
        Request::Pull(pull) => {
            let page = host::pull(ledger, session, pull, limits, EPOCH, now);
            page.map(Reply::Page).map_err(|refused| match refused {
                PullRefused::Store(Broken) => Refused::Broken,
                PullRefused::CursorUnreadable => Refused::Cursor,
            })
        }
    }
}
