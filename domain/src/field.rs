//! A value that several people may write apart. Owns how the current values of a field are found; must not know what
//! the fields are called.
//!
//! The current values are those that no event in view replaces. One: that is the value. Several: the people differ, and
//! all are shown until somebody settles it with one more event. A timestamp never decides.

use crate::event::{Event, Recorded};
use crate::id::{EventId, UserId};
use crate::sync::limits::SUPERSEDES_MAX;
use crate::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

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
    /// Takes in one writing, in reading order. `replaced` tells whether another event in view replaces it in this field.
    pub(crate) fn write(&mut self, recorded: &Recorded, value: T, replaced: bool) {
        let event = &recorded.event;
        let written = Written {
            event: event.id,
            by: event.actor,
            at: event.at.corrected(),
            pending: recorded.acceptance.is_none(),
            supersedes: event.supersedes.clone(),
            value,
        };
        if replaced {
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

    /// Every unlike value that holds now: what somebody at a door must know of, where people differ.
    #[must_use]
    pub fn every(&self) -> Vec<&T> {
        let mut values: Vec<&T> = Vec::new();
        for written in &self.current {
            if !values.contains(&&written.value) {
                values.push(&written.value);
            }
        }
        values
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

    /// What a new writing by someone who sees this field replaces, [`SUPERSEDES_MAX`] at most. Over a value that is still
    /// pending it also names what that one replaced, so that setting the pending one aside leaves no false difference.
    ///
    /// Where that is too many, the oldest pending values are left out: each is named by the many written after it, and
    /// would show beside the newest only if all of those were set aside and it were not.
    #[must_use]
    pub fn to_supersede(&self) -> Vec<EventId> {
        let inherited: BTreeSet<EventId> = self.inherited().collect();
        let (pending, accepted): (Vec<_>, Vec<_>) = self.before.iter().partition(|written| written.pending);
        let newest_first = accepted.iter().rev().chain(pending.iter().rev()).map(|written| written.event);
        let in_view = newest_first.filter(|id| inherited.contains(id));
        // Some are in view no longer: set aside by now, and perhaps taken in after all one day.
        let by_weight = self.current.iter().rev().map(|written| written.event).chain(in_view);
        let mut ids = BTreeSet::new();
        for id in by_weight.chain(inherited.iter().copied()) {
            if ids.len() < SUPERSEDES_MAX {
                ids.insert(id);
            }
        }
        ids.into_iter().collect()
    }

    /// What the pending ones among the current values replaced.
    fn inherited(&self) -> impl Iterator<Item = EventId> {
        let pending = self.current.iter().filter(|written| written.pending);
        pending.flat_map(|written| written.supersedes.iter().copied())
    }
}

/// Which events are replaced in which fields by other events in view. By field, since an opening writes many at once and
/// whoever replaces one of them leaves the others as they are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Replaced(BTreeMap<EventId, BTreeSet<String>>);

impl Replaced {
    /// Notes what an event, which writes `fields`, says it replaces. An event cannot replace itself.
    pub(crate) fn note(&mut self, event: &Event, fields: impl FnOnce() -> Vec<String>) {
        if event.supersedes.is_empty() {
            return;
        }
        let fields = fields();
        for named in event.supersedes.iter().filter(|named| **named != event.id) {
            self.0.entry(*named).or_default().extend(fields.iter().cloned());
        }
    }

    pub(crate) fn contains(&self, event: EventId, field: &str) -> bool {
        self.0.get(&event).is_some_and(|fields| fields.contains(field))
    }
}
