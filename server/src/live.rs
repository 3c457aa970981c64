//! Telling those who listen that something was committed in their organisation: the head of its feed, nothing else; the same
//! head again where what came is not part of the feed.

use tokio::sync::watch;

/// An organisation's live line.
#[derive(Debug)]
pub struct Line(watch::Sender<u64>);

impl Line {
    /// A line that begins at this head of the feed.
    #[must_use]
    pub fn new(head: u64) -> Self {
        Self(watch::Sender::new(head))
    }

    /// Tells the new head, after the commit. Two commits may tell in the wrong order; the larger one holds.
    pub fn tell(&self, head: u64) {
        self.0.send_if_modified(|told| {
            let is_news = head > *told;
            *told = head.max(*told);
            is_news
        });
    }

    /// Tells that there is something new outside the feed.
    pub fn nudge(&self) {
        self.0.send_modify(|_| ());
    }

    /// Listens: the head as of now, and every later one that is not overtaken by a still later one.
    #[must_use]
    pub fn listen(&self) -> watch::Receiver<u64> {
        self.0.subscribe()
    }
}
