//! The device's side of sync: what to send next, what to store, when to rest. Owns no storage and no network: a driver
//! performs one [`Step`] at a time and reports back. The browser's driver and the simulator's are a loop each.
//!
//! What it must never do: forget an entry that was saved, advance the cursor past a page that is not stored, take an
//! entry for sent before the server's verdict is stored, or wipe itself because the server's records began anew.

mod absorb;
mod renew;
mod store;

pub use store::{Append, Store};

use super::limits::{Limits, PROTOCOL, REFETCH_MAX};
use super::message::{Cursor, Epoch, Greeting, Page, Progress, Pull, Push, Pushed};
use crate::event::{Acceptance, Sealed, Stream};
use crate::id::{EventId, ReplicaId};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};

/// What a device remembers of its dealings with the server, beside the streams and the outbox.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// How far it has pulled.
    pub cursor: Cursor,
    /// The life of the server's database that the cursor belongs to.
    pub epoch: Option<Epoch>,
    /// Streams to give up as soon as their own unsent entries are in.
    pub losing: BTreeSet<Stream>,
    /// Streams of which something is missing, to be asked for again, whole. Remembered, since the cursor is past them.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub wanted: BTreeSet<Stream>,
    /// Streams held from before the server's records began anew and not given back yet.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub renewing: BTreeSet<Stream>,
}

/// An entry written here, until the office's copy of it has come back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Outgoing {
    /// Its place among all this replica wrote.
    pub replica_seq: u64,
    /// Its id.
    pub id: EventId,
    /// Its stream.
    pub stream: Stream,
    /// Its bytes.
    pub json: Box<RawValue>,
    /// Whether the office has it.
    pub delivered: Delivered,
}

/// Whether the office has an entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivered {
    /// Not yet, as far as this device knows: it will be sent.
    #[default]
    No,
    /// Yes, and it is part of the record.
    Accepted(Acceptance),
    /// Yes; the server will understand it after its upgrade.
    Held,
}

impl Outgoing {
    /// What to keep of an event that was just written.
    #[must_use]
    pub fn new(sealed: &Sealed) -> Self {
        Self {
            replica_seq: sealed.event.replica_seq,
            id: sealed.event.id,
            stream: sealed.event.stream,
            json: sealed.json.clone(),
            delivered: Delivered::No,
        }
    }
}

/// The one thing to do next.
#[derive(Clone, Debug)]
pub enum Step {
    /// Greet the server, then report [`Replica::greeted`].
    Greet,
    /// Send this, then report [`Replica::pushed`].
    Push(Push),
    /// Ask for this, then report [`Replica::pulled`].
    Pull(Pull),
    /// Read everything of this device's own that the office may have lost, what it had received as well as what it had set
    /// aside, as far back as it is kept; then report [`Replica::recalled`].
    Recall,
    /// Store all of this in one transaction, then report [`Replica::stored`].
    Store(Box<Store>),
    /// Nothing more to do for now.
    Rest(Rest),
}

/// Why there is nothing more to do for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// Everything is sent and everything is here.
    Done,
    /// The server did not answer, or the device could not store. To be tried again later.
    Interrupted,
    /// The server speaks another protocol and has everything that was only here: one of the two must be renewed before
    /// anything is fetched.
    OtherProtocol,
    /// The office has revoked this device and has received everything that was only here: what is left may go.
    Revoked,
}

/// The device's side of sync.
#[derive(Clone, Debug)]
pub struct Replica {
    id: ReplicaId,
    standing: Standing,
    /// How many events of each stream are held, without a gap.
    heads: BTreeMap<Stream, u64>,
    outbox: BTreeMap<u64, Outgoing>,
    limits: Limits,
    doing: Doing,
    progress: Option<Progress>,
    server_time: Option<Timestamp>,
    /// The protocol of the server, as last greeted.
    protocol: u16,
    /// Whether this run has begun anew already for want of what the office had accepted. Once is enough: a server that
    /// never gives it back must not keep a device busy.
    doubted: bool,
}

#[derive(Clone, Debug)]
enum Doing {
    Resting,
    Greeting,
    Pushing(Vec<u64>),
    Pulling,
    Recalling { epoch: Epoch },
    Storing { once_stored: Box<OnceStored>, next: Next },
}

/// What to do after a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    /// Verdicts were stored: send what is left, then pull.
    SendOrPull,
    /// A page was stored and there is another.
    PullMore,
    /// The last page was stored: send what was written meanwhile, else rest.
    SendOrRest,
}

/// What changes in memory once a transaction has completed, and not a moment before.
#[derive(Clone, Debug, Default)]
struct OnceStored {
    recalled: Vec<Outgoing>,
    delivered: Vec<(u64, Delivered)>,
    gone_from_outbox: Vec<u64>,
    heads: BTreeMap<Stream, Option<u64>>,
    standing: Standing,
    progress: Option<Progress>,
    /// Whether the office lacks an entry that it had accepted.
    lacking: bool,
}

impl Replica {
    /// Takes up where the device left off: what it remembers, how many events it holds of each stream, and its outbox.
    #[must_use]
    pub fn resume(
        id: ReplicaId,
        standing: Standing,
        heads: BTreeMap<Stream, u64>,
        outbox: impl IntoIterator<Item = Outgoing>,
    ) -> Self {
        Self {
            id,
            standing,
            heads,
            outbox: outbox.into_iter().map(|entry| (entry.replica_seq, entry)).collect(),
            limits: Limits::default(),
            doing: Doing::Resting,
            progress: None,
            server_time: None,
            protocol: PROTOCOL,
            doubted: false,
        }
    }

    /// Takes note of an entry whose transaction has completed. Only then is it saved, and only then may this be called.
    pub fn wrote(&mut self, outgoing: Outgoing) {
        self.outbox.insert(outgoing.replica_seq, outgoing);
    }

    /// Takes note of an entry that another tab wrote.
    pub fn meet(&mut self, outgoing: Outgoing) {
        self.outbox.entry(outgoing.replica_seq).or_insert(outgoing);
    }

    /// Whether a run is going on.
    #[must_use]
    pub fn is_running(&self) -> bool {
        !matches!(self.doing, Doing::Resting)
    }

    /// Begins a run. Whatever an interrupted run was doing is done again.
    pub fn begin(&mut self) -> Step {
        self.doing = Doing::Greeting;
        self.doubted = false;
        Step::Greet
    }

    /// The server greeted.
    pub fn greeted(&mut self, greeting: &Greeting) -> Step {
        if !matches!(self.doing, Doing::Greeting) {
            return self.interrupted();
        }
        self.limits = greeting.limits;
        self.protocol = greeting.protocol;
        if self.protocol != PROTOCOL {
            return self.deliver_only();
        }
        if !self.same_epoch(greeting.epoch, greeting.server_time) {
            return self.recall(greeting.epoch);
        }
        if self.first_unsent().is_some() { self.push() } else { self.pull() }
    }

    /// The server judged what was sent.
    pub fn pushed(&mut self, pushed: &Pushed) -> Step {
        let Doing::Pushing(sent) = std::mem::replace(&mut self.doing, Doing::Resting) else {
            return self.interrupted();
        };
        // Restored in the middle of a run: the next greeting says so, and that is where it is settled.
        let same_epoch = self.same_epoch(pushed.epoch, pushed.server_time);
        if !same_epoch || sent.len() != pushed.verdicts.len() {
            return self.interrupted();
        }
        let (store, once_stored) = self.absorb_verdicts(&sent, &pushed.verdicts);
        self.store(store, once_stored, Next::SendOrPull)
    }

    /// A page arrived.
    pub fn pulled(&mut self, page: Page) -> Step {
        let pulling = matches!(self.doing, Doing::Pulling);
        if !self.same_epoch(page.epoch, page.server_time) || !pulling {
            return self.interrupted();
        }
        let more = page.more;
        let epoch = page.epoch;
        let (store, once_stored) = self.absorb_page(page);
        if once_stored.lacking && !std::mem::replace(&mut self.doubted, true) {
            return self.recall(epoch);
        }
        let next =
            if more || !once_stored.standing.wanted.is_empty() { Next::PullMore } else { Next::SendOrRest };
        self.store(store, once_stored, next)
    }

    /// The transaction completed.
    pub fn stored(&mut self) -> Step {
        let Doing::Storing { once_stored, next } = std::mem::replace(&mut self.doing, Doing::Resting) else {
            return self.interrupted();
        };
        self.remember(*once_stored);
        if self.protocol != PROTOCOL {
            return self.deliver_only();
        }
        match next {
            Next::PullMore => self.pull(),
            Next::SendOrPull | Next::SendOrRest if self.first_unsent().is_some() => self.push(),
            Next::SendOrPull => self.pull(),
            Next::SendOrRest => self.rest(Rest::Done),
        }
    }

    /// The server did not answer, or the transaction did not complete. Nothing is lost and nothing is believed that was
    /// not stored. Where a driver cannot know whether a transaction completed, it resumes from what is stored.
    pub fn interrupted(&mut self) -> Step {
        self.rest(Rest::Interrupted)
    }

    /// The office gives this device nothing any more. It goes on holding what the office has not received.
    pub fn revoked(&mut self) -> Step {
        match self.first_unsent() {
            Some(_) => self.interrupted(),
            None => self.rest(Rest::Revoked),
        }
    }

    /// Entries that are only on this device.
    #[must_use]
    pub fn unsent(&self) -> usize {
        self.outbox.values().filter(|entry| entry.delivered == Delivered::No).count()
    }

    /// Everything in the outbox, in the order written.
    pub fn outbox(&self) -> impl Iterator<Item = &Outgoing> {
        self.outbox.values()
    }

    /// What it remembers.
    #[must_use]
    pub const fn standing(&self) -> &Standing {
        &self.standing
    }

    /// How many events of a stream it holds without a gap.
    #[must_use]
    pub fn head(&self, stream: Stream) -> u64 {
        self.heads.get(&stream).copied().unwrap_or(0)
    }

    /// How far a first sync is, while one is going on.
    #[must_use]
    pub const fn progress(&self) -> Option<Progress> {
        self.progress
    }

    /// The server's clock, as last heard.
    #[must_use]
    pub const fn server_time(&self) -> Option<Timestamp> {
        self.server_time
    }

    /// What is here is taken by every server, however old or new this app is; what would come it might not understand.
    fn deliver_only(&mut self) -> Step {
        if self.first_unsent().is_some() { self.push() } else { self.rest(Rest::OtherProtocol) }
    }

    fn rest(&mut self, why: Rest) -> Step {
        self.doing = Doing::Resting;
        Step::Rest(why)
    }

    fn same_epoch(&mut self, epoch: Epoch, server_time: Timestamp) -> bool {
        self.server_time = Some(server_time);
        *self.standing.epoch.get_or_insert(epoch) == epoch
    }

    fn first_unsent(&self) -> Option<&Outgoing> {
        self.outbox.values().find(|entry| entry.delivered == Delivered::No)
    }

    fn push(&mut self) -> Step {
        let (mut seqs, mut events, mut bytes) = (Vec::new(), Vec::new(), 0);
        for entry in self.outbox.values().filter(|entry| entry.delivered == Delivered::No) {
            bytes += entry.json.get().len();
            let full = events.len() >= self.limits.batch_events || bytes > self.limits.batch_bytes;
            if full && !events.is_empty() {
                break;
            }
            seqs.push(entry.replica_seq);
            events.push(entry.json.clone());
        }
        self.doing = Doing::Pushing(seqs);
        Step::Push(Push { replica: self.id, events })
    }

    fn pull(&mut self) -> Step {
        self.doing = Doing::Pulling;
        let refetch = self.standing.wanted.iter().take(REFETCH_MAX).copied().collect();
        Step::Pull(Pull { replica: self.id, cursor: self.standing.cursor.clone(), refetch })
    }

    fn store(&mut self, store: Store, once_stored: OnceStored, next: Next) -> Step {
        self.doing = Doing::Storing { once_stored: Box::new(once_stored), next };
        Step::Store(Box::new(store))
    }

    fn remember(&mut self, once_stored: OnceStored) {
        let recalled = once_stored.recalled.into_iter().map(|entry| (entry.replica_seq, entry));
        self.outbox.extend(recalled);
        for (seq, delivered) in once_stored.delivered {
            if let Some(entry) = self.outbox.get_mut(&seq) {
                entry.delivered = delivered;
            }
        }
        for seq in once_stored.gone_from_outbox {
            self.outbox.remove(&seq);
        }
        for (stream, head) in once_stored.heads {
            match head {
                Some(head) => self.heads.insert(stream, head),
                None => self.heads.remove(&stream),
            };
        }
        self.standing = once_stored.standing;
        self.progress = once_stored.progress;
    }
}
