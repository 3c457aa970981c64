//! Judging an event once more that was set aside: when its author has the right by now, or when somebody who has it takes
//! the event into the record on their own word.

use super::judge::Bench;
use super::{Ledger, Session};
use crate::event::{Acceptance, Sealed};
use crate::sync::message::WhySetAside;
use crate::time::Timestamp;

/// Judges `sealed` by the rights of whoever `session` is: its author, or whoever takes it in. It stays the author's own,
/// byte for byte. Accepted, it leaves what is kept apart.
///
/// # Errors
/// The store failed; nothing may be committed then.
pub fn judge_again<L: Ledger>(
    ledger: &mut L,
    session: &Session,
    sealed: &Sealed,
    now: Timestamp,
) -> Result<Result<Acceptance, WhySetAside>, L::Error> {
    let mut bench = Bench::open(ledger, session, now)?;
    let judged = bench.judge_again(sealed)?;
    bench.close()?;
    Ok(judged)
}
