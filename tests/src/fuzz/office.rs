//! The server's side of sync over a record in memory: whatever is pushed is judged, the same each time, without a gap;
//! whatever cursor is sent gets a page or a refusal.

use super::draw::{self, MORNING, rarely};
use crate::sim::ledger::MemoryLedger;
use crate::sim::staff;
use arbitrary::{Result, Unstructured};
use domain::event::{Acceptance, Stream, StreamKind};
use domain::id::EventId;
use domain::sync::host::{self, PullRefused, Session};
use domain::sync::limits::Limits;
use domain::sync::message::{Cursor, Epoch, Pull, Push, Verdict};
use serde_json::value::{RawValue, to_raw_value};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The life of the database.
const EPOCH: Epoch = Epoch(Uuid::nil());
/// Pages after which a device must have everything that so few pushes can have made.
const PAGES_MAX: usize = 400;

/// Pushes of up to four tablets.
pub fn judge(bytes: &[u8]) {
    let (mut ledger, sessions) = (MemoryLedger::new(None), staff::sessions(false));
    let mut bytes = Unstructured::new(bytes);
    let mut numbers = BTreeMap::new();
    while let (false, Ok((session, push))) = (bytes.is_empty(), drawn(&mut bytes, &sessions, &mut numbers)) {
        let is_revoked = rarely(&mut bytes, 16).unwrap_or(false);
        let verdicts = if is_revoked { deposited } else { judged }(&mut ledger, session, &push);
        assert_eq!(verdicts.len(), push.events.len());
        let again = judged(&mut ledger, session, &push);
        assert!(
            verdicts.iter().map(same_each_time).eq(again.iter().map(same_each_time)),
            "{verdicts:?} {again:?}"
        );
    }
    assert!(ledger.feed().iter().map(|row| row.seq).eq(1..=ledger.feed().len() as u64), "the feed has a gap");
    for events in ledger.streams().values() {
        let seqs = events.iter().map(|accepted| accepted.acceptance.stream_seq);
        assert!(seqs.eq(1..=events.len() as u64), "a stream has a gap");
    }
    for session in &sessions {
        everything_is_pulled(&mut ledger, session);
    }
}

/// A cursor as somebody may send it: any text, to an office with a little in its record.
pub fn cursor(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut ledger = MemoryLedger::new(None);
    let sessions = staff::sessions(false);
    let mut drawing = Unstructured::new(&[0; 256]);
    let mut numbers = BTreeMap::new();
    if let Ok((session, push)) = drawn(&mut drawing, &sessions, &mut numbers) {
        judged(&mut ledger, session, &push);
    }
    for session in &sessions {
        let first = pulled(&mut ledger, session, Cursor(text.into()));
        if let Some(next) = first {
            assert!(pulled(&mut ledger, session, next).is_some(), "the server does not read its own cursor");
        }
    }
}

/// Somebody's next push. Most events are their author's next; some have any author and any number, or are no event.
fn drawn<'a>(
    bytes: &mut Unstructured<'_>,
    sessions: &'a [Session],
    numbers: &mut BTreeMap<Uuid, u64>,
) -> Result<(&'a Session, Push)> {
    let session = bytes.choose(sessions)?;
    let mut events = Vec::new();
    for _ in 0..bytes.int_in_range(1..=6)? {
        events.push(sent(bytes, session, numbers.entry(session.replica.0).or_default())?);
    }
    Ok((session, Push { replica: session.replica, events }))
}

fn sent(bytes: &mut Unstructured<'_>, session: &Session, number: &mut u64) -> Result<Box<RawValue>> {
    if rarely(bytes, 24)? {
        return to_raw_value(&bytes.arbitrary::<&str>()?).map_err(|_| arbitrary::Error::IncorrectFormat);
    }
    let stream = stream(bytes)?;
    let mut event = draw::event(bytes, stream)?;
    if !rarely(bytes, 12)? {
        (event.actor, event.replica) = (session.staff.user, session.replica);
    }
    // Now and then a number or an id that was used before: a copied tablet.
    *number += 1;
    event.replica_seq = if rarely(bytes, 16)? { bytes.int_in_range(1..=*number)? } else { *number };
    let id = if rarely(bytes, 16)? { bytes.int_in_range(1..=*number)? } else { *number };
    event.id = id_of(session, id);
    for named in &mut event.supersedes {
        *named = id_of(session, bytes.int_in_range(1..=*number)?);
    }
    to_raw_value(&event).map_err(|_| arbitrary::Error::IncorrectFormat)
}

/// The id of somebody's event of this number.
const fn id_of(session: &Session, number: u64) -> EventId {
    let (_, replica) = session.replica.0.as_u64_pair();
    EventId(Uuid::from_u64_pair(number, replica))
}

fn stream(bytes: &mut Unstructured<'_>) -> Result<Stream> {
    use StreamKind::{Case, Person, Register};
    let kind = if rarely(bytes, 24)? { Register } else { *bytes.choose(&[Person, Case, Case])? };
    Ok(Stream { kind, id: draw::id(bytes.int_in_range(4..=6)?) })
}

fn judged(ledger: &mut MemoryLedger, session: &Session, push: &Push) -> Vec<Verdict> {
    ledger.begin_push();
    match host::push(ledger, session, push, EPOCH, MORNING) {
        Ok(pushed) => pushed.verdicts,
        Err(why) => panic!("a record in memory failed: {why:?}"),
    }
}

/// From a tablet that was revoked.
fn deposited(ledger: &mut MemoryLedger, session: &Session, push: &Push) -> Vec<Verdict> {
    match host::deposit(ledger, session, push, EPOCH, MORNING) {
        Ok(pushed) => pushed.verdicts,
        Err(why) => panic!("a record in memory failed: {why:?}"),
    }
}

/// What must not change when the same bytes are sent again.
fn same_each_time(verdict: &Verdict) -> std::result::Result<Acceptance, &Verdict> {
    match verdict {
        Verdict::Accepted(acceptance) | Verdict::Duplicate(acceptance) => Ok(*acceptance),
        Verdict::SetAside { .. } | Verdict::Held { .. } | Verdict::Newer => Err(verdict),
    }
}

fn everything_is_pulled(ledger: &mut MemoryLedger, session: &Session) {
    let limits = Limits { page_entries: 3, bundle_streams: 2, ..Limits::default() };
    let mut cursor = Cursor::default();
    for _ in 0..PAGES_MAX {
        let pull = Pull { replica: session.replica, cursor, refetch: Vec::new() };
        let Ok(page) = host::pull(ledger, session, &pull, &limits, EPOCH, MORNING) else {
            panic!("the server does not read its own cursor");
        };
        if !page.more {
            return;
        }
        cursor = page.cursor;
    }
    panic!("there is always another page");
}

/// The cursor after a page, if the server gives one.
fn pulled(ledger: &mut MemoryLedger, session: &Session, cursor: Cursor) -> Option<Cursor> {
    let pull = Pull { replica: session.replica, cursor, refetch: Vec::new() };
    match host::pull(ledger, session, &pull, &Limits::default(), EPOCH, MORNING) {
        Ok(page) => Some(page.cursor),
        Err(PullRefused::CursorUnreadable | PullRefused::Store(_)) => None,
    }
}
