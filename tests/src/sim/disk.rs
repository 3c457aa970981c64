//! What a device has stored, and what a transaction does to it: the records of the app's IndexedDB, without their sealing.

use super::bug::Bug;
use super::reading::{self, Unknown};
use domain::event::{Accepted, Recorded, Stream};
use domain::summary::Summary;
use domain::sync::message::{Verdict, WholeStream};
use domain::sync::replica::{Append, Delivered, Outgoing, Standing, Store};
use std::collections::BTreeMap;

/// What is stored.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    /// How many transactions have been written, by any tab.
    pub turn: u64,
    /// The life of the office's record in which this database was begun, or everything in it went back into the outbox.
    pub life: u64,
    /// What the device remembers.
    pub standing: Standing,
    /// Number of the last entry written.
    pub last_replica_seq: u64,
    /// Streams as they came in a first sync.
    pub bundles: Vec<Vec<WholeStream>>,
    /// Streams that changed since: they lie over the bundles.
    pub changes: BTreeMap<Stream, Change>,
    /// Entries that the office's copy has not replaced yet.
    pub outbox: BTreeMap<u64, Outgoing>,
    /// Entries that were set aside.
    pub set_aside: Vec<(Outgoing, Verdict)>,
    /// Own entries that left the outbox, for as long as a backup of the office may be old.
    pub sent: BTreeMap<u64, Outgoing>,
}

/// What changed in a stream since its bundle, or all of it where it came in none.
#[derive(Clone, Debug)]
pub struct Change {
    /// The events.
    pub events: Vec<Accepted>,
    /// What a list shows.
    pub summary: Summary,
}

/// One transaction.
#[derive(Clone, Debug)]
pub enum Tx {
    /// A worker saved these entries.
    Save(Vec<Outgoing>),
    /// A step of sync.
    Absorb {
        /// The step.
        store: Box<Store>,
        /// Number of the last entry that its tab knows of.
        last_replica_seq: u64,
        /// The life of the office's record that it begins anew with, if it does.
        renewed: Option<u64>,
    },
    /// Planted: only the cursor of a step of sync.
    OnlyStanding(Standing),
    /// Planted: entries leave the outbox.
    Forget(Vec<u64>),
}

/// What an app does with its disk, beyond what every app does.
#[derive(Clone, Copy, Debug, Default)]
pub struct Habits {
    /// A planted mistake.
    pub bug: Option<Bug>,
    /// Kinds of facts that it is too old to know.
    pub unknown: Unknown,
}

impl Disk {
    pub(super) fn apply(&mut self, tx: &Tx, habits: Habits) {
        self.turn += 1;
        match tx {
            Tx::Save(entries) => {
                for entry in entries {
                    self.last_replica_seq = entry.replica_seq;
                    self.outbox.insert(entry.replica_seq, entry.clone());
                }
            }
            Tx::Absorb { store, last_replica_seq, renewed } => {
                self.absorb(store, habits);
                self.last_replica_seq = *last_replica_seq;
                self.life = renewed.unwrap_or(self.life);
            }
            Tx::OnlyStanding(standing) => self.standing = standing.clone(),
            Tx::Forget(seqs) => self.outbox.retain(|seq, _| !seqs.contains(seq)),
        }
    }

    fn absorb(&mut self, store: &Store, habits: Habits) {
        for entry in &store.delivered {
            self.outbox.insert(entry.replica_seq, entry.clone());
        }
        if let Some(bundle) = &store.bundle {
            bundle.streams.iter().for_each(|whole| self.drop_stream(whole.stream));
            self.bundles.push(bundle.streams.clone());
        }
        for whole in &store.whole {
            self.drop_stream(whole.stream);
            let change = Change { events: whole.events.clone(), summary: whole.summary.clone() };
            self.changes.insert(whole.stream, change);
        }
        store.append.iter().for_each(|append| self.append(append, habits));
        for stream in &store.evict {
            self.drop_stream(*stream);
            if habits.bug == Some(Bug::EvictionTakesUnsent) {
                self.outbox.retain(|_, entry| entry.stream != *stream);
            }
        }
        self.set_aside.retain(|(entry, _)| {
            let recalled = store.recalled.iter().any(|other| other.replica_seq == entry.replica_seq);
            let taken_up = store.brings(entry);
            if taken_up {
                self.sent.insert(entry.replica_seq, entry.clone());
            }
            !recalled && !taken_up
        });
        for entry in &store.recalled {
            self.outbox.insert(entry.replica_seq, entry.clone());
        }
        for seq in &store.confirmed {
            if let Some(entry) = self.outbox.get(seq) {
                self.sent.insert(*seq, entry.clone());
            }
        }
        let aside = store.set_aside.iter().map(|(entry, _)| entry.replica_seq);
        for seq in store.confirmed.iter().copied().chain(aside) {
            self.outbox.remove(&seq);
        }
        self.set_aside.extend(store.set_aside.iter().cloned());
        self.standing = store.standing.clone();
    }

    fn append(&mut self, append: &Append, habits: Habits) {
        let drops_newer = habits.bug == Some(Bug::OlderAppDropsNewer);
        let kept = |event: &&Accepted| !(drops_newer && reading::is_unknown(event, habits.unknown));
        let change = self
            .changes
            .entry(append.stream)
            .or_insert_with(|| Change { events: Vec::new(), summary: append.summary.clone() });
        change.events.extend(append.events.iter().filter(kept).cloned());
        change.summary = append.summary.clone();
    }

    /// Every entry that was written here, wherever it is kept.
    pub fn own(&self) -> impl Iterator<Item = &Outgoing> {
        let set_aside = self.set_aside.iter().map(|(entry, _)| entry);
        self.outbox.values().chain(self.sent.values()).chain(set_aside)
    }

    /// Everything of its own that the office has or had and that left the outbox.
    #[must_use]
    pub fn own_at_the_office(&self) -> Vec<Outgoing> {
        let set_aside = self.set_aside.iter().map(|(entry, _)| entry);
        self.sent.values().chain(set_aside).cloned().collect()
    }

    fn drop_stream(&mut self, stream: Stream) {
        for bundle in &mut self.bundles {
            bundle.retain(|whole| whole.stream != stream);
        }
        self.changes.remove(&stream);
    }

    /// The streams it holds, each with its accepted events and what a list shows.
    #[must_use]
    pub fn streams(&self) -> BTreeMap<Stream, (Vec<&Accepted>, &Summary)> {
        let mut streams = BTreeMap::new();
        for whole in self.bundles.iter().flatten() {
            streams.insert(whole.stream, (whole.events.iter().collect(), &whole.summary));
        }
        for (stream, change) in &self.changes {
            let (events, summary): &mut (Vec<_>, _) =
                streams.entry(*stream).or_insert((Vec::new(), &change.summary));
            events.extend(&change.events);
            *summary = &change.summary;
        }
        streams
    }

    /// A stream as its worker reads it: accepted events, and own entries on top.
    #[must_use]
    pub fn events(&self, stream: Stream) -> Vec<Recorded> {
        let whole = self.bundles.iter().flatten().filter(|whole| whole.stream == stream);
        let changed = self.changes.get(&stream).into_iter().flat_map(|change| &change.events);
        let accepted = whole.flat_map(|whole| &whole.events).chain(changed);
        let mut events: Vec<_> = accepted.filter_map(|accepted| Recorded::accepted(accepted).ok()).collect();
        let own = self.outbox.values().filter(|entry| entry.stream == stream);
        events.extend(own.filter_map(|entry| {
            let event = serde_json::from_str(entry.json.get()).ok()?;
            let acceptance = match entry.delivered {
                Delivered::Accepted(acceptance) => Some(acceptance),
                Delivered::No | Delivered::Held => None,
            };
            Some(Recorded { event, acceptance })
        }));
        events
    }
}
