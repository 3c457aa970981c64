//! A value that several people may write apart. Owns how the current values of a field are found; must not know what
//! the fields are called.
//!
//! The current values are those that no event in view replaces. One: that is the value. Several: the people differ, and
//! all are shown until somebody settles it with one more event. A timestamp never decides.

use crate::event::Recorded;
use crate::id::{EventId, UserId};
use crate::time::Timestamp;
use std::collections::BTreeSet;

/// One value, as somebody wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written<T> {
    /// The event that wrote it.
    pub event: EventId,
    /// Who.
    pub by: UserId,
    /// When, by the author's device, corrected.
    pub at: Timestamp,
    /// Whether it is only on this tablet.
    pub pending: bool,
    /// What the event itself replaced.
    pub supersedes: Vec<EventId>,
    /// The value.
    pub value: T,
}

/// A field: what holds now and what held before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field<T> {
    current: Vec<Written<T>>,
    before: Vec<Written<T>>,
}

impl<T> Default for Field<T> {
    fn default() -> Self {
        Self { current: Vec::new(), before: Vec::new() }
    }
}

impl<T: PartialEq> Field<T> {
    /// Takes in one writing, in reading order.
    pub(crate) fn write(&mut self, recorded: &Recorded, value: T, replaced: &Replaced) {
        let event = &recorded.event;
        let written = Written {
            event: event.id,
            by: event.actor,
            at: event.at.corrected(),
            pending: recorded.acceptance.is_none(),
            supersedes: event.supersedes.clone(),
            value,
        };
        if replaced.contains(event.id) {
            self.before.push(written);
        } else {
            self.current.push(written);
        }
    }

    /// The value to show in a line: the one that holds or, where people differ, the one that was read last.
    #[must_use]
    pub fn get(&self) -> Option<&T> {
        self.current.last().map(|written| &written.value)
    }

    /// Everything that holds now; several entries with unlike values mean that people differ.
    #[must_use]
    pub fn current(&self) -> &[Written<T>] {
        &self.current
    }

    /// What held before, oldest first.
    #[must_use]
    pub fn before(&self) -> &[Written<T>] {
        &self.before
    }

    /// Whether people wrote unlike values without knowing of each other. The same value twice is no difference.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.current.windows(2).any(|pair| pair[0].value != pair[1].value)
    }

    /// What a new writing by someone who sees this field replaces. Over a value that is still pending it also names
    /// what that one replaced, so that setting the pending one aside leaves no false difference.
    #[must_use]
    pub fn to_supersede(&self) -> Vec<EventId> {
        let mut ids = BTreeSet::new();
        for written in &self.current {
            ids.insert(written.event);
            if written.pending {
                ids.extend(written.supersedes.iter().copied());
            }
        }
        ids.into_iter().collect()
    }
}

/// The events that other events in view replace.
#[derive(Clone, Debug, Default)]
pub(crate) struct Replaced(BTreeSet<EventId>);

impl Replaced {
    /// Gathers them from a stream. An event cannot replace itself.
    pub(crate) fn by(events: &[Recorded]) -> Self {
        let named = |recorded: &Recorded| {
            let id = recorded.event.id;
            recorded.event.supersedes.clone().into_iter().filter(move |other| *other != id)
        };
        Self(events.iter().flat_map(named).collect())
    }

    pub(crate) fn contains(&self, id: EventId) -> bool {
        self.0.contains(&id)
    }
}
