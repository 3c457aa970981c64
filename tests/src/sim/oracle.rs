//! What must hold of any history, however it went.

mod authority;
mod by_rule;
pub mod differences;
mod visible;

use super::ledger::charter;
use super::office::Office;
use super::tablet::Tablet;
use super::world::World;
use domain::event::{Accepted, ContentHash, Recorded, Stream, StreamKind};
use domain::sync::host::RowKind;
use domain::sync::message::{Cursor, Verdict};
use domain::sync::replica::Delivered;
use domain::{case, person, summary};
use std::collections::{BTreeMap, BTreeSet};

type Holds = Result<(), String>;

/// Everything that must hold once all has healed.
///
/// # Errors
/// What does not.
pub fn all(world: &World) -> Holds {
    every_saved_entry_is_at_the_office_once(world)?;
    numbers_have_no_gaps(&world.office)?;
    differences::all_as_counted_by_hand(&world.office)?;
    authority::was_as_by_rule(&world.office)?;
    for tablet in &world.tablets {
        holds_what_its_worker_may_see(&world.office, tablet)?;
        nothing_waits(&world.office, tablet)?;
        set_aside_is_listed(&world.office, tablet)?;
        cursor_is_honest(&world.office, tablet)?;
    }
    Ok(())
}

/// Whether people differ somewhere in a stream: no fault, only counted, so that one sees that it happens.
#[must_use]
pub fn people_differ(office: &Office, stream: Stream) -> bool {
    let events = office.ledger.streams().get(&stream).map(Vec::as_slice).unwrap_or_default();
    differences::by_hand(events).values().any(|holding| holding.len() > 1)
}

fn require(holds: bool, what: impl FnOnce() -> String) -> Holds {
    if holds { Ok(()) } else { Err(what()) }
}

fn hash_of(accepted: &Accepted) -> ContentHash {
    ContentHash::of(accepted.event.get().as_bytes())
}

fn every_saved_entry_is_at_the_office_once(world: &World) -> Holds {
    let ledger = &world.office.ledger;
    let mut times: BTreeMap<ContentHash, usize> = BTreeMap::new();
    for accepted in ledger.streams().values().flatten() {
        *times.entry(hash_of(accepted)).or_default() += 1;
    }
    for apart in ledger.apart() {
        *times.entry(apart.hash.clone()).or_default() += 1;
    }
    for (hash, written) in &world.saved {
        let at_the_office = times.remove(hash).unwrap_or(0);
        require(at_the_office == 1, || {
            format!(
                "an entry is at the office {at_the_office} times: {} {}",
                written.kind, written.outgoing.json
            )
        })?;
    }
    // An entry of which nobody said "saved": its device died after the transaction and before saying so.
    require(times.is_empty(), || format!("entries at the office that nobody saved: {times:?}"))
}

fn numbers_have_no_gaps(office: &Office) -> Holds {
    let feed = office.ledger.feed();
    let places = feed.iter().zip(1..);
    for (row, place) in places {
        require(row.seq == place, || format!("row {place} of the feed has number {}", row.seq))?;
    }
    for (stream, events) in office.ledger.streams() {
        for (accepted, place) in events.iter().zip(1..) {
            let number = accepted.acceptance.stream_seq;
            require(number == place, || format!("event {place} of {stream} has number {number}"))?;
        }
    }
    Ok(())
}

/// A device holds exactly what its worker may see, all of it, and folds it as the office does.
fn holds_what_its_worker_may_see(office: &Office, tablet: &Tablet) -> Holds {
    let user = tablet.session.staff.user;
    let visible = visible::streams_of(office, &tablet.session.staff);
    let held = tablet.storage.disk().streams();
    for stream in held.keys() {
        require(visible.contains(stream), || format!("{user} holds {stream} and may not see it"))?;
    }
    for stream in &visible {
        let (events, summary) =
            held.get(stream).ok_or_else(|| format!("{user} may see {stream} and does not hold it"))?;
        let of_office = office.ledger.streams().get(stream).map(Vec::as_slice).unwrap_or_default();
        same_events(*stream, events, of_office)?;
        let folded = summarise(*stream, events);
        require(folded == summarise(*stream, &of_office.iter().collect::<Vec<_>>()), || {
            format!("{stream} folds otherwise on the tablet of {user}")
        })?;
        require(**summary == folded.1, || {
            format!("{user} is shown {summary:?} of {stream}, which is {folded:?}")
        })?;
    }
    let disk = tablet.storage.disk();
    let remembered = disk.standing.losing.iter().chain(&disk.standing.wanted).next();
    require(remembered.is_none(), || format!("{user} still remembers {remembered:?}"))
}

fn same_events(stream: Stream, held: &[&Accepted], of_office: &[Accepted]) -> Holds {
    let key = |accepted: &Accepted| (accepted.acceptance.seq, accepted.event.get().to_owned());
    let (held, office): (Vec<_>, Vec<_>) =
        (held.iter().map(|accepted| key(accepted)).collect(), of_office.iter().map(key).collect());
    require(held == office, || format!("{stream} is held as {held:?}; the office has {office:?}"))
}

/// The state as text, and what a list shows of it.
fn summarise(stream: Stream, events: &[&Accepted]) -> (String, summary::Summary) {
    let events: Vec<_> = events.iter().filter_map(|accepted| Recorded::accepted(accepted).ok()).collect();
    match stream.kind {
        StreamKind::Case => {
            let case = case::fold(events);
            (format!("{case:?}"), summary::of_case(&case, charter()))
        }
        StreamKind::Person => {
            let person = person::fold(events);
            (format!("{person:?}"), summary::of_person(&person))
        }
        StreamKind::Register => (String::new(), summary::Summary::Other),
    }
}

/// Only entries that wait for a newer server are still in the outbox.
fn nothing_waits(office: &Office, tablet: &Tablet) -> Holds {
    for entry in tablet.storage.disk().outbox.values() {
        let held = office.ledger.apart().iter().any(|apart| {
            apart.json.get() == entry.json.get() && matches!(apart.verdict, Verdict::Held { .. })
        });
        require(held && entry.delivered == Delivered::Held, || format!("still in an outbox: {entry:?}"))?;
    }
    Ok(())
}

/// What was set aside is on its author's list, once each, and nothing else is.
fn set_aside_is_listed(office: &Office, tablet: &Tablet) -> Holds {
    let is_aside = |verdict: &Verdict| matches!(verdict, Verdict::SetAside { .. });
    let apart = office.ledger.apart().iter();
    let mut of_office: Vec<_> = apart
        .filter(|apart| apart.replica == tablet.session.replica && is_aside(&apart.verdict))
        .map(|apart| (apart.json.get(), &apart.verdict))
        .map(|(json, verdict)| (json, format!("{verdict:?}")))
        .collect();
    let listed = tablet.storage.disk().set_aside.iter();
    let mut listed: Vec<_> =
        listed.map(|(entry, verdict)| (entry.json.get(), format!("{verdict:?}"))).collect();
    of_office.sort();
    listed.sort();
    require(of_office == listed, || {
        format!("set aside at the office: {of_office:?}; on the list: {listed:?}")
    })
}

/// What the state machine believes is what is stored, no more and no less: after a crash it would go on from there.
///
/// # Errors
/// What differs.
pub fn memory_is_what_is_stored(tablet: &Tablet) -> Holds {
    let (disk, replica) = (tablet.storage.disk(), tablet.replica());
    let of_memory: Vec<_> = replica.outbox().map(|entry| (entry.replica_seq, entry.delivered)).collect();
    let of_disk: Vec<_> = disk.outbox.values().map(|entry| (entry.replica_seq, entry.delivered)).collect();
    require(of_memory == of_disk, || format!("outbox in memory: {of_memory:?}; stored: {of_disk:?}"))?;
    require(disk.standing == *replica.standing(), || {
        format!("in memory: {:?}; stored: {:?}", replica.standing(), disk.standing)
    })?;
    for (stream, (events, _)) in disk.streams() {
        let (head, stored) = (replica.head(stream), events.len() as u64);
        require(head == stored, || format!("{stream}: {head} events in memory, {stored} stored"))?;
    }
    Ok(())
}

/// The row of the feed that a cursor stands at; none in the course of a first sync.
fn place_in_feed(cursor: &Cursor) -> Option<u64> {
    cursor.0.strip_prefix("feed.")?.split('.').next()?.parse().ok()
}

/// No cursor passes an event that its device may hold and does not: what lies before the cursor is held, or comes whole
/// with a right further on.
///
/// # Errors
/// The event that was passed.
pub fn cursor_is_honest(office: &Office, tablet: &Tablet) -> Holds {
    let standing = tablet.replica().standing();
    let Some(cursor) = place_in_feed(&standing.cursor) else {
        return Ok(());
    };
    let user = tablet.session.staff.user;
    let visible = visible::streams_of(office, &tablet.session.staff);
    let rows = office.ledger.feed().iter();
    let gained_later: BTreeSet<_> = rows
        .filter(|row| row.seq > cursor)
        .filter(|row| matches!(row.what, RowKind::Right { user: whose, gained: true } if whose == user))
        .map(|row| row.stream)
        .collect();
    for row in office.ledger.feed().iter().filter(|row| row.seq <= cursor) {
        let RowKind::Event(accepted) = &row.what else { continue };
        let due = visible.contains(&row.stream)
            && !gained_later.contains(&row.stream)
            && !standing.wanted.contains(&row.stream);
        let held = tablet.replica().head(row.stream) >= accepted.acceptance.stream_seq;
        require(!due || held, || {
            format!("the cursor of {user} is at {cursor} and passed event {} of {}", row.seq, row.stream)
        })?;
    }
    Ok(())
}
