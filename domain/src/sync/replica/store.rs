//! What a replica wants written in one transaction. Owns what belongs together; how it is stored is the driver's.

use super::{Outgoing, Standing};
use crate::event::{Accepted, Stream};
use crate::summary::Summary;
use crate::sync::message::{Bundle, Verdict, WholeStream};

/// What to write in one transaction.
#[derive(Clone, Debug, Default)]
pub struct Store {
    /// Entries in the outbox of which the office has spoken: their new standing.
    pub delivered: Vec<Outgoing>,
    /// Entries to move from the outbox to the list of what was set aside, with the verdict.
    pub set_aside: Vec<(Outgoing, Verdict)>,
    /// Entries that go into the outbox once more, from wherever they are kept: the office's records began anew.
    pub recalled: Vec<Outgoing>,
    /// Entries that leave the outbox, since the office has them: their own copy came back, or their stream is given up.
    /// These and no others: what was written since this was composed stays. They are kept elsewhere for as long as a
    /// backup of the office may be old ([`BACKUP_HORIZON_DAYS`](crate::sync::limits::BACKUP_HORIZON_DAYS)).
    pub confirmed: Vec<u64>,
    /// Whole streams of a first sync, to be kept together.
    pub bundle: Option<Bundle>,
    /// Streams that replace whatever is held of them.
    pub whole: Vec<WholeStream>,
    /// What to add to streams that are held.
    pub append: Vec<Append>,
    /// Streams to drop from wherever they are held.
    pub evict: Vec<Stream>,
    /// What to remember.
    pub standing: Standing,
}

impl Store {
    /// Whether the office's own copy of `entry` is among what is to be stored. An entry that was set aside and is accepted
    /// after all leaves the list by this.
    #[must_use]
    pub fn brings(&self, entry: &Outgoing) -> bool {
        let bundled = self.bundle.iter().flat_map(|bundle| &bundle.streams);
        let whole = bundled.chain(&self.whole).filter(|whole| whole.stream == entry.stream);
        let appended = self.append.iter().filter(|append| append.stream == entry.stream);
        let mut copies =
            whole.flat_map(|whole| &whole.events).chain(appended.flat_map(|append| &append.events));
        copies.any(|copy| copy.event.get() == entry.json.get())
    }
}

/// Events to add to a stream, in order, and what a list shows of it then.
#[derive(Clone, Debug)]
pub struct Append {
    /// Which stream.
    pub stream: Stream,
    /// The next events.
    pub events: Vec<Accepted>,
    /// The summary after them, own pending entries left out.
    pub summary: Summary,
}
