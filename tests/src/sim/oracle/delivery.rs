//! What must hold of what is on its way: outboxes, lists of what was set aside, cursors, and memory against storage.

use super::witness::Witness;
use super::{Holds, require};
use crate::sim::ledger::Apart;
use crate::sim::office::Office;
use crate::sim::tablet::Tablet;
use crate::sim::world::World;
use domain::event::{ContentHash, Event};
use domain::sync::host::RowKind;
use domain::sync::message::{Cursor, Verdict};
use domain::sync::replica::{Delivered, Outgoing};
use std::collections::BTreeSet;

/// Whether a tablet has found out that the office's database was copied back by hand, where it was. It does so when it has
/// been given anything that the copy lacks, and when an entry that was accepted does not come back. Otherwise it never
/// does, and believes that the office still has what it said of the entries that leave the outbox for other reasons: that
/// they are set aside, or that they are held, or accepted in a stream that was given up.
///
/// What holds then is less, and just this: those entries stay where the tablet keeps them. All else is sent, and what it
/// holds of streams is what its worker may see.
#[must_use]
pub fn is_told(office: &Office, tablet: &Tablet) -> bool {
    tablet.storage.disk().life >= office.life.copied
}

/// Only a cursor from another life of the office's record may be unreadable.
///
/// # Errors
/// Another one was.
pub fn may_be_unreadable(office: &Office, asking: Option<&Tablet>, asked_in: u64) -> Holds {
    let is_of_this_life = asking.is_some_and(|tablet| tablet.storage.disk().life == office.life.number);
    require(asked_in < office.life.number || !is_of_this_life, || {
        "the office cannot read its own cursor".into()
    })
}

/// Everything that a tablet is about to erase is at the office. Where the record has gone back since the office said that it
/// had it, or behind the tablet's back, only what the tablet itself takes for unsent can be told from what was lost by that.
///
/// # Errors
/// What is not.
pub fn everything_was_received(office: &Office, tablet: &Tablet, said_in: u64) -> Holds {
    let (disk, there) = (tablet.storage.disk(), office.ledger.hashes());
    let unsent = disk.outbox.values().find(|entry| entry.delivered == Delivered::No);
    let must_be_there = said_in == office.life.number && is_told(office, tablet);
    let lacks = |entry: &&Outgoing| !there.contains(&ContentHash::of(entry.json.get().as_bytes()));
    let lost = unsent.or_else(|| disk.own().filter(|_| must_be_there).find(lacks));
    require(lost.is_none(), || format!("a revoked tablet erases what the office lacks: {lost:?}"))
}

/// Only entries that wait for a newer server are still in the outbox, or did before the office's database was copied back
/// behind the tablet's back.
pub(super) fn nothing_waits(office: &Office, tablet: &Tablet) -> Holds {
    for entry in tablet.storage.disk().outbox.values() {
        let held = office.ledger.apart().any(|apart| {
            apart.json.get() == entry.json.get() && matches!(apart.verdict, Verdict::Held { .. })
        });
        let waits = held && entry.delivered == Delivered::Held;
        let believed = !is_told(office, tablet) && entry.delivered == Delivered::Held;
        require(waits || believed, || format!("still in an outbox: {entry:?}"))?;
    }
    Ok(())
}

/// What was set aside is on its author's list, once each, and nothing else is. Where a tablet was copied, each copy lists
/// what it sent itself; what was thrown away with a database is on none. An entry that was taken up after a restore, and
/// whose author may not see its stream, never comes back to them: it stays on their list until the app asks the office for
/// its own.
pub(super) fn set_aside_is_listed(world: &World, tablet: &Tablet) -> Holds {
    let replica = tablet.session.replica;
    let apart = world.office.ledger.apart();
    let apart: Vec<_> = apart
        .filter(|apart| apart.replica == replica && matches!(apart.verdict, Verdict::SetAside { .. }))
        .collect();
    let of_office: BTreeSet<_> = apart.iter().copied().map(line).collect();
    let own = list_of(tablet);
    let once: BTreeSet<_> = own.iter().cloned().collect();
    require(once.len() == own.len(), || format!("listed twice: {own:?}"))?;
    let copies: Vec<_> = world.tablets.iter().filter(|other| other.session.replica == replica).collect();
    let due = apart.into_iter().filter(|apart| !world.wiped.contains(&apart.hash));
    if !copies.iter().all(|copy| is_told(&world.office, copy)) {
        // They may believe it accepted, or set aside for another reason. They keep it all the same.
        let kept: BTreeSet<_> =
            copies.iter().flat_map(|copy| copy.storage.disk().own()).map(|entry| entry.json.get()).collect();
        let lost = due.into_iter().find(|apart| !kept.contains(apart.json.get()));
        return require(lost.is_none(), || format!("set aside at the office and not kept: {lost:?}"));
    }
    let listed: BTreeSet<_> = copies.into_iter().flat_map(list_of).collect();
    let due: BTreeSet<_> = due.map(line).collect();
    require(due.is_subset(&listed), || {
        format!("set aside at the office: {due:?}; on the lists: {listed:?}")
    })?;
    let unknown = own
        .iter()
        .filter(|line| !of_office.contains(line))
        .find(|(json, _)| !is_taken_up_unseen(world, tablet, json));
    require(unknown.is_none(), || format!("set aside at the office: {of_office:?}; on a list: {unknown:?}"))
}

/// Whether an entry was taken up into a stream that its author may not see.
fn is_taken_up_unseen(world: &World, tablet: &Tablet, json: &str) -> bool {
    let mut taken_up = world.office.ledger.ever_apart().iter().filter(|apart| apart.taken_up);
    let stream = serde_json::from_str::<Event>(json).map(|event| event.stream);
    taken_up.any(|apart| apart.json.get() == json)
        && stream.is_ok_and(|stream| !world.witness.sees(&tablet.session.staff, stream))
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
    if standing.epoch != Some(office.life.epoch) {
        // From before a restore: the next greeting says so.
        return Ok(());
    }
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
