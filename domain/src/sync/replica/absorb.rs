//! How a replica takes in what the server said: verdicts and pages become one transaction each, and the change of
//! memory that follows it.

use super::{Append, Delivered, OnceStored, Outgoing, Replica, Store};
use crate::event::{Accepted, Stream};
use crate::summary::Summary;
use crate::sync::message::{FeedEntry, Page, Verdict, WholeStream};

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
                Verdict::Held { .. } | Verdict::Newer => turn.deliver(entry, Delivered::Held),
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
        if let Some(seq) = page.complete_as_of {
            turn.give_up_what_did_not_come(seq);
            turn.give_up_what_was_not_given_back();
        }
        for entry in page.entries {
            match entry {
                FeedEntry::Event { stream, accepted, summary } => turn.append(stream, accepted, summary),
                FeedEntry::Gained(whole) => turn.gain(whole),
                FeedEntry::Lost { stream } => turn.lose(stream),
            }
        }
        turn.once_stored.standing.cursor = page.cursor;
        if !page.more {
            turn.look_for_what_is_lacking();
        }
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

    /// Streams from before the server's records began anew that the first sync did not bring. Those may come by the feed
    /// yet, from their beginning. One that must stay for its unsent entries is asked for, since the feed would go on from
    /// what it was.
    fn give_up_what_was_not_given_back(&mut self) {
        for stream in std::mem::take(&mut self.once_stored.standing.renewing) {
            if self.has_unsent(stream) {
                self.once_stored.standing.wanted.insert(stream);
            } else {
                self.evict(stream);
            }
        }
    }

    /// A right may have been lost between the device's first push and its first pull; the feed from there on does not say
    /// so.
    fn give_up_what_did_not_come(&mut self, as_of: u64) {
        let ours = self.replica.outbox.values().filter_map(|entry| match entry.delivered {
            Delivered::Accepted(acceptance) if acceptance.seq <= as_of => Some((entry.stream, acceptance)),
            _ => None,
        });
        for (stream, acceptance) in ours {
            if self.head(stream) >= acceptance.stream_seq {
                continue;
            }
            // Given whole since the first sync began, and yet without it.
            let came = self.head(stream) > 0 && !self.once_stored.standing.renewing.contains(&stream);
            if came {
                self.once_stored.lacking = true;
            } else {
                self.lose(stream);
            }
        }
    }

    /// At the head of the feed the office's copy of everything that it had accepted before has come, or its stream was
    /// lost. Where not, its records are not what they were, and nothing else may have said so.
    fn look_for_what_is_lacking(&mut self) {
        let OnceStored { gone_from_outbox, standing, lacking, .. } = &mut self.once_stored;
        let awaited = |entry: &&Outgoing| {
            matches!(entry.delivered, Delivered::Accepted(_))
                && !gone_from_outbox.contains(&entry.replica_seq)
        };
        let comes = |stream| standing.wanted.contains(stream) || standing.losing.contains(stream);
        *lacking |= self.replica.outbox.values().filter(awaited).any(|entry| !comes(&entry.stream));
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
        self.once_stored.standing.wanted.remove(&whole.stream);
        self.once_stored.standing.losing.remove(&whole.stream);
        self.once_stored.standing.renewing.remove(&whole.stream);
        self.confirm(whole.stream, &whole.events);
    }

    fn gain(&mut self, whole: WholeStream) {
        self.hold_whole(&whole);
        self.store.evict.retain(|stream| *stream != whole.stream);
        self.store.append.retain(|append| append.stream != whole.stream);
        self.store.whole.retain(|other| other.stream != whole.stream);
        self.store.whole.push(whole);
    }

    fn append(&mut self, stream: Stream, accepted: Accepted, summary: Summary) {
        let standing = &mut self.once_stored.standing;
        // Lost, and here it is again: the office lacked it after a restore, until somebody else sent it once more. What is
        // held of it, for its unsent entries, is from before.
        if standing.losing.remove(&stream) {
            standing.wanted.insert(stream);
        }
        if standing.wanted.contains(&stream) {
            return;
        }
        let (held, place) = (self.head(stream), accepted.acceptance.stream_seq);
        if place > held + 1 {
            // Something before it never came: ask for the whole stream rather than show half of it.
            self.once_stored.standing.wanted.insert(stream);
            return;
        }
        self.confirm(stream, std::slice::from_ref(&accepted));
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
        self.once_stored.standing.wanted.remove(&stream);
        if self.has_unsent(stream) {
            self.once_stored.standing.losing.insert(stream);
        } else {
            self.evict(stream);
        }
    }

    fn evict(&mut self, stream: Stream) {
        self.once_stored.standing.losing.remove(&stream);
        self.once_stored.heads.insert(stream, None);
        self.store.append.retain(|append| append.stream != stream);
        self.store.whole.retain(|whole| whole.stream != stream);
        if !self.store.evict.contains(&stream) {
            self.store.evict.push(stream);
        }
        let in_office = self.replica.outbox.values().filter(|entry| entry.stream == stream);
        for seq in in_office.map(|entry| entry.replica_seq) {
            self.take_out(seq);
        }
    }

    /// Own entries whose copy came back leave the outbox: those of which it has the very bytes, since other bytes under
    /// the same id would be another entry.
    fn confirm(&mut self, stream: Stream, copies: &[Accepted]) {
        let came_back = |entry: &Outgoing| copies.iter().any(|copy| copy.event.get() == entry.json.get());
        let own = self.replica.outbox.values().filter(|entry| entry.stream == stream);
        for seq in own.filter(|entry| came_back(entry)).map(|entry| entry.replica_seq) {
            self.take_out(seq);
        }
    }

    fn take_out(&mut self, seq: u64) {
        self.once_stored.gone_from_outbox.push(seq);
        self.store.confirmed.push(seq);
    }
}
