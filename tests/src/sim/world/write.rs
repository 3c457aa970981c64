//! A worker saves something in one of the tabs.

use super::World;
use crate::sim::author::{self, Around, Written};
use crate::sim::network::At;
use crate::sim::storage;
use domain::event::{ContentHash, StreamKind};
use domain::id::PersonId;

impl World {
    /// Something is composed and saved; now and then another tab gets in between.
    pub(super) fn write(&mut self, at: At) {
        let Some(tab) = self.tablets.get(at.tablet).and_then(|tablet| tablet.tabs.get(at.tab)) else {
            return;
        };
        if tab.composed.is_empty() {
            self.compose(at);
            let has_others = self.tablets.get(at.tablet).is_some_and(|tablet| tablet.tabs.len() > 1);
            if has_others && self.dice.chance(40) {
                return;
            }
        }
        self.save(at);
    }

    fn compose(&mut self, at: At) {
        let people = self.office.ledger.streams().keys().filter(|stream| stream.kind == StreamKind::Person);
        let around = Around {
            now: self.office.now,
            overheard: people.map(|stream| PersonId(stream.id)).collect(),
            room: self.streams_max.saturating_sub(self.streams.len()),
            streams_max: self.streams_max,
        };
        let Some(tablet) = self.tablets.get_mut(at.tablet) else { return };
        let written = author::write(tablet, at.tab, &around, &mut self.dice);
        self.streams.extend(written.iter().map(|entry| entry.outgoing.stream));
        if let Some(tab) = tablet.tabs.get_mut(at.tab) {
            tab.composed = written;
        }
    }

    /// What was composed in a tab is saved before anything else is written there: a tab's writers wait for each other.
    pub(super) fn finish_writing(&mut self, at: At) {
        let tab = self.tablets.get(at.tablet).and_then(|tablet| tablet.tabs.get(at.tab));
        if tab.is_some_and(|tab| !tab.composed.is_empty()) {
            self.save(at);
        }
    }

    fn save(&mut self, at: At) {
        // Dying before the transaction leaves nothing, and nothing was said. Dying after it leaves everything, and
        // "saved" may have been said: it counts as said.
        let dies = self.dice.below(100);
        if dies < self.storm {
            self.trace.count("device died before a save");
            self.crash(at);
            return;
        }
        if self.try_to_save(at) == storage::Written::Stale {
            self.trace.count("another tab wrote in between");
            if let Some(tablet) = self.tablets.get_mut(at.tablet) {
                tablet.read_again(at.tab);
            }
            self.compose(at);
            self.try_to_save(at);
        }
        if dies >= 100 - self.storm {
            self.trace.count("device died after a save");
            self.crash(at);
        }
    }

    fn try_to_save(&mut self, at: At) -> storage::Written {
        let Some(tablet) = self.tablets.get_mut(at.tablet) else { return storage::Written::Refused };
        let Some(tab) = tablet.tabs.get_mut(at.tab) else { return storage::Written::Refused };
        let composed = std::mem::take(&mut tab.composed);
        if composed.is_empty() {
            return storage::Written::Done;
        }
        let entries: Vec<_> = composed.iter().map(|entry| entry.outgoing.clone()).collect();
        let written = tablet.save(at.tab, &entries, &mut self.dice);
        match written {
            storage::Written::Done => self.said_saved(at, composed),
            storage::Written::Stale => {}
            storage::Written::Refused => self.trace.count("save refused by the storage"),
            storage::Written::Unknown => {
                self.trace.count("save of which nobody knows");
                self.perhaps.extend(composed.into_iter().map(named));
            }
        }
        written
    }

    fn said_saved(&mut self, at: At, composed: Vec<Written>) {
        for entry in composed {
            self.note_at(entry.kind, at, entry.outgoing.replica_seq);
            self.trace.count(entry.kind);
            if self.tablets.get(at.tablet).is_some_and(|tablet| !tablet.unknown().is_empty()) {
                self.trace.count("older app saved an entry");
            }
            let (hash, entry) = named(entry);
            self.saved.insert(hash, entry);
        }
    }
}

fn named(entry: Written) -> (ContentHash, Written) {
    (ContentHash::of(entry.outgoing.json.get().as_bytes()), entry)
}
