//! What must hold of what is on its way: outboxes, lists of what was set aside, cursors, and memory against storage.

use super::witness::Witness;
use super::{Holds, require};
use crate::sim::ledger::Apart;
use crate::sim::office::Office;
use crate::sim::tablet::Tablet;
use crate::sim::world::World;
use domain::sync::host::RowKind;
use domain::sync::message::{Cursor, Verdict};
use domain::sync::replica::Delivered;
use std::collections::BTreeSet;

/// Only entries that wait for a newer server are still in the outbox.
pub(super) fn nothing_waits(office: &Office, tablet: &Tablet) -> Holds {
    for entry in tablet.storage.disk().outbox.values() {
        let held = office.ledger.apart().iter().any(|apart| {
            apart.json.get() == entry.json.get() && matches!(apart.verdict, Verdict::Held { .. })
        });
        require(held && entry.delivered == Delivered::Held, || format!("still in an outbox: {entry:?}"))?;
    }
    Ok(())
}

/// What was set aside is on its author's list, once each, and nothing else is. Where a tablet was copied, each copy lists
/// what it sent itself; what was thrown away with a database is on none.
pub(super) fn set_aside_is_listed(world: &World, tablet: &Tablet) -> Holds {
    let replica = tablet.session.replica;
    let apart = world.office.ledger.apart().iter();
    let apart: Vec<_> = apart
        .filter(|apart| apart.replica == replica && matches!(apart.verdict, Verdict::SetAside { .. }))
        .collect();
    let of_office: BTreeSet<_> = apart.iter().copied().map(line).collect();
    let own = list_of(tablet);
    let once: BTreeSet<_> = own.iter().cloned().collect();
    require(once.len() == own.len(), || format!("listed twice: {own:?}"))?;
    let copies = world.tablets.iter().filter(|other| other.session.replica == replica);
    let listed: BTreeSet<_> = copies.flat_map(list_of).collect();
    let due = apart.into_iter().filter(|apart| !world.wiped.contains(&apart.hash));
    let due: BTreeSet<_> = due.map(line).collect();
    require(due.is_subset(&listed) && listed.is_subset(&of_office), || {
        format!("set aside at the office: {of_office:?}; on the lists: {listed:?}")
    })
}

fn line(apart: &Apart) -> (&str, String) {
    (apart.json.get(), format!("{:?}", apart.verdict))
}

fn list_of(tablet: &Tablet) -> Vec<(&str, String)> {
    let listed = tablet.storage.disk().set_aside.iter();
    listed.map(|(entry, verdict)| (entry.json.get(), format!("{verdict:?}"))).collect()
}

/// What the state machine believes is what is stored, no more and no less: after a crash it would go on from there. A tab
/// that has not read what another one wrote believes what was.
///
/// # Errors
/// What differs.
pub fn memory_is_what_is_stored(tablet: &Tablet, tab: usize) -> Holds {
    let disk = tablet.storage.disk();
    let Some(tab) = tablet.tabs.get(tab).filter(|tab| tab.seen == disk.turn) else { return Ok(()) };
    let replica = tab.replica();
    let of_memory = replica.outbox().map(|entry| (entry.replica_seq, entry.delivered));
    let of_disk = disk.outbox.values().map(|entry| (entry.replica_seq, entry.delivered));
    require(of_memory.eq(of_disk), || {
        format!("outbox in memory: {:?}; stored: {:?}", replica.outbox().collect::<Vec<_>>(), disk.outbox)
    })?;
    require(tab.last_replica_seq == disk.last_replica_seq, || {
        "the last number is not the one stored".into()
    })?;
    require(disk.standing == *replica.standing(), || {
        format!("in memory: {:?}; stored: {:?}", replica.standing(), disk.standing)
    })?;
    for (stream, (events, _)) in disk.streams() {
        let (head, stored) = (replica.head(stream), events.len() as u64);
        require(head == stored, || format!("{stream}: {head} events in memory, {stored} stored"))?;
    }
    Ok(())
}

/// No cursor passes an event that its device may hold and does not: what lies before the cursor is held, or comes whole
/// with a right further on.
///
/// # Errors
/// The stream that was passed.
pub fn cursor_is_honest(office: &Office, witness: &Witness, tablet: &Tablet, tab: usize) -> Holds {
    let Some(replica) = tablet.tabs.get(tab).map(crate::sim::tab::Tab::replica) else { return Ok(()) };
    let standing = replica.standing();
    let Some(cursor) = place_in_feed(&standing.cursor) else { return Ok(()) };
    let user = tablet.session.staff.user;
    let after = office.ledger.feed().get(usize::try_from(cursor).unwrap_or(usize::MAX)..).unwrap_or_default();
    let gained_later: BTreeSet<_> = after
        .iter()
        .filter(|row| matches!(row.what, RowKind::Right { user: whose, gained: true } if whose == user))
        .map(|row| row.stream)
        .collect();
    for (stream, events) in office.ledger.streams() {
        let passed = events.partition_point(|accepted| accepted.acceptance.seq <= cursor) as u64;
        let held = replica.head(*stream) >= passed;
        let is_due = || {
            let comes = gained_later.contains(stream) || standing.wanted.contains(stream);
            !comes && witness.sees(&tablet.session.staff, *stream)
        };
        require(held || !is_due(), || {
            format!("the cursor of {user} is at {cursor} and passed event {passed} of {stream}")
        })?;
    }
    Ok(())
}

/// The row of the feed that a cursor stands at; none in the course of a first sync.
fn place_in_feed(cursor: &Cursor) -> Option<u64> {
    cursor.0.strip_prefix("feed.")?.split('.').next()?.parse().ok()
}
