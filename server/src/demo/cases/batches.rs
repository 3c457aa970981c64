//! In which order the demo's facts may be pushed: each author's in the order in which they wrote them, and everybody's
//! after what they had to see first.

use super::journal::{Entry, Journal};
use crate::demo::Batch;
use domain::event::{Event, Stream};
use domain::id::UserId;
use domain::sync::limits::BATCH_EVENTS_MAX;
use std::collections::{BTreeMap, VecDeque};

/// The journal as batches. Every event's `replica_seq` is counted here.
pub fn in_pushing_order(journal: Journal<'_>) -> Vec<Batch> {
    let mut entries = journal.entries;
    // A stable sort: what was written in one second stays in the order of writing.
    entries.sort_by_key(|entry| entry.at);
    let mut queue = Queue::of(entries);
    let mut batches = Vec::new();
    while let Some(batch) = queue.next_batch() {
        batches.push(batch);
    }
    batches
}

/// What is still to be sent: by author, and who is next in each stream.
struct Queue {
    by_author: BTreeMap<UserId, VecDeque<(usize, Entry)>>,
    by_stream: BTreeMap<Stream, VecDeque<usize>>,
}

impl Queue {
    fn of(entries: Vec<Entry>) -> Self {
        let mut queue = Self { by_author: BTreeMap::new(), by_stream: BTreeMap::new() };
        for (place, mut entry) in entries.into_iter().enumerate() {
            for stream in &entry.touches {
                queue.by_stream.entry(*stream).or_default().push_back(place);
            }
            let written = queue.by_author.entry(entry.event.actor).or_default();
            entry.event.replica_seq = written.len() as u64 + 1;
            written.push_back((place, entry));
        }
        queue
    }

    /// The longest batch that anybody can send now. There is one while there are entries: the earliest of all waits for
    /// nobody.
    fn next_batch(&mut self) -> Option<Batch> {
        let authors: Vec<UserId> = self.by_author.keys().copied().collect();
        let author = authors.into_iter().max_by_key(|author| self.ready(*author))?;
        let mut events = Vec::new();
        while events.len() < BATCH_EVENTS_MAX
            && let Some(event) = self.send(author)
        {
            events.push(event);
        }
        (!events.is_empty()).then_some(Batch { author, events })
    }

    /// How many entries of `author` could be sent at once, counted as if nobody else wrote to their streams in between.
    fn ready(&self, author: UserId) -> usize {
        let mut sent: BTreeMap<Stream, usize> = BTreeMap::new();
        let waiting = self.by_author.get(&author).into_iter().flatten().take(BATCH_EVENTS_MAX);
        waiting
            .take_while(|(place, entry)| {
                entry.touches.iter().all(|stream| {
                    let already = sent.entry(*stream).or_default();
                    let next = self.by_stream.get(stream).and_then(|places| places.get(*already));
                    *already += 1;
                    next == Some(place)
                })
            })
            .count()
    }

    fn send(&mut self, author: UserId) -> Option<Event> {
        let written = self.by_author.get_mut(&author)?;
        let (place, entry) = written.front()?;
        let is_next = |stream: &Stream| self.by_stream.get(stream).and_then(VecDeque::front) == Some(place);
        if !entry.touches.iter().all(is_next) {
            return None;
        }
        for stream in &entry.touches {
            if let Some(places) = self.by_stream.get_mut(stream) {
                places.pop_front();
            }
        }
        written.pop_front().map(|(_, entry)| entry.event)
    }
}
