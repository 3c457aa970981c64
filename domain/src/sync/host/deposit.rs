//! Taking in what a device that was revoked still holds. Nothing of it enters the record by itself: whoever has the device
//! in hand may not be its worker. Nothing of it is lost either: the office looks at it.

use super::judge::Bench;
use super::{Ledger, Session};
use crate::sync::message::{Epoch, Push, Pushed};
use crate::time::Timestamp;

/// Sets a batch aside: one verdict an event, in order. What the office has already stays as it was judged then. The caller
/// commits; only then may the verdicts be told.
///
/// # Errors
/// The store failed; nothing of the batch may be committed then.
pub fn deposit<L: Ledger>(
    ledger: &mut L,
    session: &Session,
    push: &Push,
    epoch: Epoch,
    now: Timestamp,
) -> Result<Pushed, L::Error> {
    let mut bench = Bench::open(ledger, session, now)?;
    let mut verdicts = Vec::with_capacity(push.events.len());
    for json in &push.events {
        verdicts.push(bench.deposit(json)?);
    }
    Ok(Pushed { epoch, server_time: now, verdicts })
}
