//! How a replica takes in what the server said: verdicts and pages become one transaction each, and the change of
//! memory that follows it.

use super::{Append, Delivered, OnceStored, Outgoing, Replica, Store};
use crate::event::{Accepted, Stream};
use crate::id::EventId;
use crate::summary::Summary;
use crate::sync::message::{FeedEntry, Page, Verdict, WholeStream};
use serde::Deserialize;
use std::collections::BTreeSet;

impl Replica {
    /// Verdicts on the entries `sent`, one each.
    pub(super) fn absorb_verdicts(&self, sent: &[u64], verdicts: &[Verdict]) -> (Store, OnceStored) {
        let mut turn = Turn::of(self);
        for (seq, verdict) in sent.iter().zip(verdicts) {
            // An entry that an eviction took away meanwhile needs no verdict.
            let Some(entry) = self.outbox.get(seq) else {
                continue;
            };
            match verdict {
                Verdict::Accepted(acceptance) | Verdict::Duplicate(acceptance) => {
                    turn.deliver(entry, Delivered::Accepted(*acceptance));
                }
                Verdict::Held { .. } => turn.deliver(entry, Delivered::Held),
                Verdict::SetAside { .. } => turn.set_aside(entry, verdict),
            }
        }
        turn.give_up_what_is_in();
        turn.finish()
    }

    /// A page: bundle, feed entries and cursor together.
    pub(super) fn absorb_page(&self, page: Page) -> (Store, OnceStored) {
        let mut turn = Turn::of(self);
        turn.once_stored.progress = page.progress;
        if let Some(bundle) = page.bundle {
            bundle.streams.iter().for_each(|whole| turn.hold_whole(whole));
            turn.store.bundle = Some(bundle);
        }
        for entry in page.entries {
            match entry {
                FeedEntry::Event { stream, accepted, summary } => turn.append(stream, accepted, summary),
                FeedEntry::Gained(whole) => turn.gain(whole),
                FeedEntry::Lost { stream } => turn.lose(stream),
            }
        }
        turn.once_stored.standing.cursor = page.cursor;
        turn.finish()
    }
}

/// One transaction in the making.
struct Turn<'a> {
    replica: &'a Replica,
    store: Store,
    once_stored: OnceStored,
}

impl<'a> Turn<'a> {
    fn of(replica: &'a Replica) -> Self {
        let once_stored = OnceStored {
            standing: replica.standing.clone(),
            wanted: replica.wanted.clone(),
            progress: replica.progress,
            ..OnceStored::default()
        };
        Self { replica, store: Store::default(), once_stored }
    }

    fn finish(mut self) -> (Store, OnceStored) {
        self.store.standing = self.once_stored.standing.clone();
        (self.store, self.once_stored)
    }

    fn deliver(&mut self, entry: &Outgoing, delivered: Delivered) {
        self.once_stored.delivered.push((entry.replica_seq, delivered));
        self.store.delivered.push(Outgoing { delivered, ..entry.clone() });
    }

    fn set_aside(&mut self, entry: &Outgoing, verdict: &Verdict) {
        self.once_stored.gone_from_outbox.push(entry.replica_seq);
        self.store.set_aside.push((entry.clone(), verdict.clone()));
    }

    /// Streams that were only kept for the sake of unsent entries go once those are in.
    fn give_up_what_is_in(&mut self) {
        let waiting: Vec<_> = self.once_stored.standing.losing.iter().copied().collect();
        for stream in waiting {
            if !self.has_unsent(stream) {
                self.evict(stream);
            }
        }
    }

    fn has_unsent(&self, stream: Stream) -> bool {
        let spoken_of = |seq: u64| {
            let delivered = self.once_stored.delivered.iter().any(|(other, _)| *other == seq);
            delivered || self.once_stored.gone_from_outbox.contains(&seq)
        };
        let mut unsent = self.replica.outbox.values().filter(|entry| entry.delivered == Delivered::No);
        unsent.any(|entry| entry.stream == stream && !spoken_of(entry.replica_seq))
    }

    /// How many events of a stream are held, counting this transaction.
    fn head(&self, stream: Stream) -> u64 {
        match self.once_stored.heads.get(&stream) {
            Some(head) => head.unwrap_or(0),
            None => self.replica.head(stream),
        }
    }

    fn hold_whole(&mut self, whole: &WholeStream) {
        self.once_stored.heads.insert(whole.stream, Some(whole.events.len() as u64));
        self.once_stored.wanted.remove(&whole.stream);
        self.once_stored.standing.losing.remove(&whole.stream);
        let ids: BTreeSet<_> = whole.events.iter().filter_map(id_of).collect();
        self.confirm(whole.stream, &ids);
    }

    fn gain(&mut self, whole: WholeStream) {
        self.hold_whole(&whole);
        self.store.evict.retain(|stream| *stream != whole.stream);
        self.store.append.retain(|append| append.stream != whole.stream);
        self.store.whole.retain(|other| other.stream != whole.stream);
        self.store.whole.push(whole);
    }

    fn append(&mut self, stream: Stream, accepted: Accepted, summary: Summary) {
        let (held, place) = (self.head(stream), accepted.acceptance.stream_seq);
        if place > held + 1 {
            // Something before it never came: ask for the whole stream rather than show half of it.
            self.once_stored.wanted.insert(stream);
            return;
        }
        if let Some(id) = id_of(&accepted) {
            self.confirm(stream, &BTreeSet::from([id]));
        }
        if place <= held {
            return;
        }
        self.once_stored.heads.insert(stream, Some(place));
        match self.store.append.iter_mut().find(|append| append.stream == stream) {
            Some(append) => {
                append.events.push(accepted);
                append.summary = summary;
            }
            None => self.store.append.push(Append { stream, events: vec![accepted], summary }),
        }
    }

    fn lose(&mut self, stream: Stream) {
        if self.has_unsent(stream) {
            self.once_stored.standing.losing.insert(stream);
        } else {
            self.evict(stream);
        }
    }

    fn evict(&mut self, stream: Stream) {
        self.once_stored.standing.losing.remove(&stream);
        self.once_stored.wanted.remove(&stream);
        self.once_stored.heads.insert(stream, None);
        self.store.append.retain(|append| append.stream != stream);
        self.store.whole.retain(|whole| whole.stream != stream);
        if !self.store.evict.contains(&stream) {
            self.store.evict.push(stream);
        }
        let in_office = self.replica.outbox.values().filter(|entry| entry.stream == stream);
        self.once_stored.gone_from_outbox.extend(in_office.map(|entry| entry.replica_seq));
    }

    /// Own entries whose copy came back leave the outbox.
    fn confirm(&mut self, stream: Stream, ids: &BTreeSet<EventId>) {
        let own =
            self.replica.outbox.values().filter(|entry| entry.stream == stream && ids.contains(&entry.id));
        for seq in own.map(|entry| entry.replica_seq) {
            self.once_stored.gone_from_outbox.push(seq);
            self.store.confirmed.push(seq);
        }
    }
}

fn id_of(accepted: &Accepted) -> Option<EventId> {
    #[derive(Deserialize)]
    struct Named {
        id: EventId,
    }
    serde_json::from_str::<Named>(accepted.event.get()).ok().map(|named| named.id)
}
