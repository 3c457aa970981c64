//! What people write on their tablets: mostly what `decide` allows in what they see, often the same field at the same
//! time; sometimes what they have no right to, what only a newer app knows, and what no honest app would send.

mod command;
mod forged;

use super::bug::Bug;
use super::dice::Dice;
use super::tab::Doing;
use super::tablet::Tablet;
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
    /// The events of its stream that its author had in view, where it was decided upon and not forged.
    pub saw: Vec<EventId>,
}

/// What an author meets with beyond the tablet.
#[derive(Clone, Debug)]
pub struct Around {
    /// The true time.
    pub now: Timestamp,
    /// People whose ids came to their ears, whether they may see them or not.
    pub overheard: Vec<PersonId>,
    /// How many more streams this history has room for.
    pub room: usize,
    /// How many it may have in all.
    pub streams_max: usize,
}

/// A pen: writes events that follow each other on one tablet.
pub(super) struct Pen<'a> {
    tablet: &'a Tablet,
    around: &'a Around,
    room: usize,
    last_replica_seq: u64,
    dice: &'a mut Dice,
    written: Vec<Written>,
}

/// Something is written in a tab: one entry, several that belong together, or nothing.
#[must_use]
pub fn write(tablet: &Tablet, tab: usize, around: &Around, dice: &mut Dice) -> Vec<Written> {
    let last_replica_seq = tablet.tabs.get(tab).map_or(0, |tab| tab.last_replica_seq);
    let mut pen = Pen { tablet, around, room: around.room, last_replica_seq, dice, written: Vec::new() };
    match pen.dice.below(100) {
        0..8 => forged::write(&mut pen),
        8..12 => forged::newer(&mut pen),
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
        let storing = self.tablet.tabs.iter().find_map(|tab| match &tab.doing {
            Doing::Storing(store) => Some(store.evict.as_slice()),
            Doing::Resting | Doing::Waiting { .. } => None,
        });
        storing.unwrap_or_default()
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
        let mut events = self.tablet.events(stream);
        let just_now = self.written.iter().filter(|written| written.outgoing.stream == stream);
        events.extend(just_now.filter_map(|written| {
            serde_json::from_str(written.outgoing.json.get()).ok().map(Recorded::pending)
        }));
        events
    }

    const fn next_seq(&self) -> u64 {
        self.last_replica_seq + self.written.len() as u64 + 1
    }

    /// What an entry replaces: what `decide` says, unless a planted mistake leaves out what pending values had replaced.
    fn named(&self, decided: Vec<EventId>, history: &[Recorded]) -> Vec<EventId> {
        if self.tablet.habits.bug != Some(Bug::ChainNotNamed) {
            return decided;
        }
        let pending = history.iter().filter(|recorded| recorded.acceptance.is_none());
        let through: Vec<_> = pending.flat_map(|recorded| &recorded.event.supersedes).collect();
        decided.into_iter().filter(|id| !through.contains(&id)).collect()
    }

    fn event<T: Serialize>(
        &mut self,
        stream: Stream,
        (kind, version): (&str, u16),
        body: &T,
        supersedes: Vec<EventId>,
    ) -> Option<Event> {
        let session = &self.tablet.session;
        if self.tablet.unknown().contains(&kind) {
            return None;
        }
        Some(Event {
            id: EventId(self.dice.id()),
            org: session.org.clone(),
            stream,
            replica: session.replica,
            replica_seq: self.next_seq(),
            actor: session.staff.user,
            at: self.tablet.time(self.around.now),
            kind: kind.into(),
            version,
            supersedes,
            body: serde_json::value::to_raw_value(body).ok()?,
        })
    }

    fn put(&mut self, event: Event, kind: &'static str, saw: Vec<EventId>) {
        let seq = self.next_seq();
        if let Ok(sealed) = Sealed::write(event) {
            let outgoing = Outgoing { replica_seq: seq, ..Outgoing::new(&sealed) };
            self.written.push(Written { outgoing, kind, saw });
        }
    }
}
