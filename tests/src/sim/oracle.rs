//! What must hold of any history, however it went.

mod by_rule;
mod delivery;
pub mod differences;
mod restore;
mod witness;

pub use delivery::{
    cursor_is_honest, everything_was_received, is_told, may_be_unreadable, memory_is_what_is_stored,
};
pub use witness::{Witness, page_is_theirs};

use super::ledger::charter;
use super::office::Office;
use super::reading;
use super::tablet::Tablet;
use super::world::World;
use domain::event::{Accepted, ContentHash, Recorded, Stream, StreamKind};
use domain::summary::Summary;
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
    differences::all_follow_from_what_was_seen(world)?;
    restore::nothing_waits_for_what_is_here(world)?;
    for tablet in &world.tablets {
        holds_what_its_worker_may_see(world, tablet)?;
        delivery::nothing_waits(&world.office, tablet)?;
        delivery::set_aside_is_listed(world, tablet)?;
        for tab in 0..tablet.tabs.len() {
            cursor_is_honest(&world.office, &world.witness, tablet, tab)?;
            memory_is_what_is_stored(tablet, tab)?;
        }
    }
    Ok(())
}

/// Whether people differ somewhere in a stream: no fault, only counted, so that one sees that it happens.
#[must_use]
pub fn people_differ(events: &[Accepted]) -> bool {
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
    let believed = believed_received(world);
    for (hash, written) in &world.saved {
        let at_the_office = times.remove(hash).unwrap_or(0);
        require(at_the_office == 1 || (at_the_office == 0 && believed.contains(hash)), || {
            format!(
                "an entry is at the office {at_the_office} times: {} {}",
                written.kind, written.outgoing.json
            )
        })?;
    }
    for (hash, written) in &world.perhaps {
        let at_the_office = times.remove(hash).unwrap_or(0);
        require(at_the_office <= 1, || {
            format!("at the office {at_the_office} times: {}", written.outgoing.json)
        })?;
    }
    require(times.is_empty(), || format!("entries at the office that nobody saved: {times:?}"))
}

/// What tablets keep and take for received, of which nobody told them that the office lost it: its database was copied back
/// by hand.
fn believed_received(world: &World) -> BTreeSet<ContentHash> {
    let unaware = world.tablets.iter().filter(|tablet| !is_told(&world.office, tablet));
    let kept = unaware.flat_map(|tablet| tablet.storage.disk().own());
    kept.map(|entry| ContentHash::of(entry.json.get().as_bytes())).collect()
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
fn holds_what_its_worker_may_see(world: &World, tablet: &Tablet) -> Holds {
    let (office, user) = (&world.office, tablet.session.staff.user);
    let visible = world.witness.streams_of(office, &tablet.session.staff);
    let held = tablet.storage.disk().streams();
    for stream in held.keys() {
        require(visible.contains(stream), || format!("{user} holds {stream} and may not see it"))?;
    }
    for stream in &visible {
        let (events, shown) =
            held.get(stream).ok_or_else(|| format!("{user} may see {stream} and does not hold it"))?;
        let of_office = office.ledger.streams().get(stream).map(Vec::as_slice).unwrap_or_default();
        same_events(*stream, events, of_office)?;
        let (summary, _) = fold(*stream, recorded(of_office));
        require(**shown == summary, || {
            format!("{user} is shown {shown:?} of {stream}, which is {summary:?}")
        })?;
        reads_what_it_can(tablet, *stream, of_office)?;
    }
    let disk = tablet.storage.disk();
    let standing = &disk.standing;
    let remembered = standing.losing.iter().chain(&standing.wanted).chain(&standing.renewing).next();
    require(remembered.is_none(), || format!("{user} still remembers {remembered:?}"))?;
    require(standing.epoch == Some(office.life.epoch), || format!("{user} is in {:?}", standing.epoch))
}

/// What an app is too old to know it keeps and shows as newer; the rest it folds as everybody does.
fn reads_what_it_can(tablet: &Tablet, stream: Stream, of_office: &[Accepted]) -> Holds {
    let of_tablet: Vec<_> =
        tablet.events(stream).into_iter().filter(|recorded| recorded.acceptance.is_some()).collect();
    let (_, newer) = fold(stream, of_tablet);
    let unknown = of_office.iter().filter(|event| reading::is_unknown(event, tablet.unknown())).count();
    require(newer == unknown, || format!("{stream}: {newer} events shown as newer, {unknown} are"))
}

fn same_events(stream: Stream, held: &[&Accepted], of_office: &[Accepted]) -> Holds {
    let key = |accepted: &Accepted| (accepted.acceptance.seq, accepted.event.get().to_owned());
    let (held, office): (Vec<_>, Vec<_>) =
        (held.iter().map(|accepted| key(accepted)).collect(), of_office.iter().map(key).collect());
    require(held == office, || format!("{stream} is held as {held:?}; the office has {office:?}"))
}

fn recorded(events: &[Accepted]) -> Vec<Recorded> {
    events.iter().filter_map(|accepted| Recorded::accepted(accepted).ok()).collect()
}

/// What a list shows of a stream, and how many of its events only a newer app can read.
fn fold(stream: Stream, events: Vec<Recorded>) -> (Summary, usize) {
    match stream.kind {
        StreamKind::Case => {
            let case = case::fold(events);
            (summary::of_case(&case, charter()), case.newer.len())
        }
        StreamKind::Person => {
            let person = person::fold(events);
            (summary::of_person(&person), person.newer.len())
        }
        StreamKind::Register => (Summary::Other, 0),
    }
}
