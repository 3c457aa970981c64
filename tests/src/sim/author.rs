//! What people write on their tablets: mostly what `decide` allows in what they see, often the same field at the same
//! time; sometimes what they have no right to, what only a newer app knows, and what no honest app would send.

mod command;
mod forged;

use super::dice::Dice;
use super::tablet::{Doing, Tablet};
use domain::event::{Event, Recorded, Sealed, Stream, StreamKind};
use domain::id::{EventId, PersonId};
use domain::sync::replica::Outgoing;
use domain::time::Timestamp;
use serde::Serialize;

/// An entry about to be saved.
#[derive(Clone, Debug)]
pub struct Written {
    /// As the outbox has it.
    pub outgoing: Outgoing,
    /// What kind of entry, for the counts.
    pub kind: &'static str,
}

/// A pen: writes events that follow each other on one tablet.
pub(super) struct Pen<'a> {
    tablet: &'a Tablet,
    now: Timestamp,
    overheard: &'a [PersonId],
    dice: &'a mut Dice,
    written: Vec<Written>,
}

/// Something is written on a tablet: one entry, several that belong together, or nothing. `overheard`: ids of people
/// that came to the worker's ears, whether they may see them or not.
#[must_use]
pub fn write(tablet: &Tablet, now: Timestamp, overheard: &[PersonId], dice: &mut Dice) -> Vec<Written> {
    let mut pen = Pen { tablet, now, overheard, dice, written: Vec::new() };
    match pen.dice.below(100) {
        0..4 => forged::write(&mut pen),
        4..7 => forged::newer(&mut pen),
        _ => command::write(&mut pen),
    }
    pen.written
}

impl Pen<'_> {
    /// The streams of a kind that this tablet holds, own pending ones included.
    fn held(&self, kind: StreamKind) -> Vec<Stream> {
        let disk = self.tablet.storage.disk();
        let own = disk.outbox.values().map(|entry| entry.stream);
        let mut held: Vec<_> =
            disk.streams().keys().copied().chain(own).filter(|stream| stream.kind == kind).collect();
        held.sort();
        held.dedup();
        held
    }

    /// The streams that the tablet is about to give up.
    fn about_to_go(&self) -> &[Stream] {
        match &self.tablet.doing {
            Doing::Storing(store) => &store.evict,
            Doing::Resting | Doing::Waiting(_) => &[],
        }
    }

    fn pick_held(&mut self, kind: StreamKind) -> Option<Stream> {
        let held = self.held(kind);
        self.dice.pick(&held)
    }

    fn pick_person(&mut self) -> Option<PersonId> {
        self.pick_held(StreamKind::Person).map(|stream| PersonId(stream.id))
    }

    /// A stream as this worker sees it, what was just written included.
    fn history(&self, stream: Stream) -> Vec<Recorded> {
        let mut events = self.tablet.storage.disk().events(stream);
        let just_now = self.written.iter().filter(|written| written.outgoing.stream == stream);
        events.extend(just_now.filter_map(|written| {
            serde_json::from_str(written.outgoing.json.get()).ok().map(Recorded::pending)
        }));
        events
    }

    fn next_seq(&self) -> u64 {
        self.tablet.storage.disk().last_replica_seq + self.written.len() as u64 + 1
    }

    fn event<T: Serialize>(
        &mut self,
        stream: Stream,
        (kind, version): (&str, u16),
        body: &T,
        supersedes: Vec<EventId>,
    ) -> Option<Event> {
        let session = &self.tablet.session;
        Some(Event {
            id: EventId(self.dice.id()),
            org: session.org.clone(),
            stream,
            replica: session.replica,
            replica_seq: self.next_seq(),
            actor: session.staff.user,
            at: self.tablet.time(self.now),
            kind: kind.into(),
            version,
            supersedes,
            body: serde_json::value::to_raw_value(body).ok()?,
        })
    }

    fn put(&mut self, event: Event, kind: &'static str) {
        let seq = self.next_seq();
        if let Ok(sealed) = Sealed::write(event) {
            let outgoing = Outgoing { replica_seq: seq, ..Outgoing::new(&sealed) };
            self.written.push(Written { outgoing, kind });
        }
    }
}
