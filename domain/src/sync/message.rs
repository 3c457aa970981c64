//! What is said between a device and the server, as JSON. Only these types and the facts of `person` and `case` are on
//! the wire; `tests/golden/` keeps one of each as it was shipped.

use super::limits::Limits;
use crate::access::Denied;
use crate::event::{Acceptance, Accepted, Stream};
use crate::id::{EventId, ReplicaId};
use crate::summary::Summary;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

/// The life of a server's database. A restore from backup begins a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Epoch(pub Uuid);

/// A place in what a device has pulled. Only the server reads it; the empty one begins a first sync.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cursor(pub String);

/// What the server says first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Greeting {
    /// The protocol it speaks.
    pub protocol: u16,
    /// The life of its database.
    pub epoch: Epoch,
    /// Its clock.
    pub server_time: Timestamp,
    /// How much of anything it takes.
    pub limits: Limits,
}

/// What a device has to tell.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Push {
    /// Who sends.
    pub replica: ReplicaId,
    /// Events as their authors wrote them, in the order of `replica_seq`.
    pub events: Vec<Box<RawValue>>,
}

/// What became of it: one verdict an event, in the order sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pushed {
    /// The life of the server's database.
    pub epoch: Epoch,
    /// The server's clock.
    pub server_time: Timestamp,
    /// The verdicts.
    pub verdicts: Vec<Verdict>,
}

/// What became of one event. Whatever it is, the event is at the office and need not be sent again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Verdict {
    /// It is part of the record.
    Accepted(Acceptance),
    /// It already was: same id, same bytes.
    Duplicate(Acceptance),
    /// It is kept apart until somebody looks at it; it blocks nothing.
    SetAside {
        /// Why.
        why: WhySetAside,
    },
    /// This server does not know its kind yet: kept durably, judged after the server's upgrade.
    Held {
        /// The kind and version it would need to know.
        needs: String,
    },
    /// What only a newer app understands; the event is at the office all the same.
    #[serde(other)]
    Newer,
}

/// Why an event was set aside. The words are in `lang`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum WhySetAside {
    /// The author had no right to it.
    Denied {
        /// In which way.
        denied: Denied,
    },
    /// Its bytes are no event.
    Unreadable,
    /// It says somebody else, another tablet or another organisation wrote it.
    NotTheAuthor,
    /// Another event has this id.
    IdTaken,
    /// Another event of this replica has this number: a copied tablet.
    ReplicaSeqTaken,
    /// It says it replaces something that is not of its own stream and field.
    ReplacesForeign {
        /// What it named.
        named: EventId,
    },
    /// A case would run under a version of the charter or of its calendar that the office does not have.
    VersionUnknown,
    /// Its body does not read.
    BodyUnreadable,
    /// The office had revoked the tablet that it came from.
    TabletRevoked,
    /// For a reason that only a newer app knows.
    #[serde(other)]
    Newer,
}

impl WhySetAside {
    /// Whether it hangs on what else the office had then: an event that gave its author the right, or that it replaces, or
    /// a version of the charter. After a restore that may come later.
    #[must_use]
    pub const fn hangs_on_others(&self) -> bool {
        matches!(self, Self::Denied { .. } | Self::ReplacesForeign { .. } | Self::VersionUnknown)
    }
}

/// What a device asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pull {
    /// Who asks.
    pub replica: ReplicaId,
    /// How far it is.
    pub cursor: Cursor,
    /// Streams it holds incompletely and wants again, whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refetch: Vec<Stream>,
}

/// A page of what the person may hold, in feed order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Page {
    /// The life of the server's database.
    pub epoch: Epoch,
    /// The server's clock.
    pub server_time: Timestamp,
    /// Where the next page begins. To be stored in the same transaction as the page.
    pub cursor: Cursor,
    /// Whether there is a next page now.
    pub more: bool,
    /// How far a first sync is; absent afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<Progress>,
    /// On the last page of a first sync: the place in the feed as of which the device has been given every stream. What
    /// it wrote up to there and was not given back, it may not hold any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complete_as_of: Option<u64>,
    /// Whole streams of a first sync, to be kept as they came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bundle: Option<Bundle>,
    /// What happened since, in feed order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<FeedEntry>,
}

/// How far a first sync is, in streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Arrived, this page included.
    pub done: u64,
    /// Of how many.
    pub total: u64,
}

/// Some whole streams.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Bundle {
    /// The streams, most urgent first.
    pub streams: Vec<WholeStream>,
}

/// A stream from its first event on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WholeStream {
    /// Which.
    pub stream: Stream,
    /// What a list shows of it.
    pub summary: Summary,
    /// Its events, in order and without a gap.
    pub events: Vec<Accepted>,
}

/// One entry of the feed, as this person may read it. Written as `{"event": …}`: an inner tag could not be read back,
/// since serde buffers what it looks for a tag in and an event's bytes must not be touched.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeedEntry {
    /// An event was accepted.
    Event {
        /// In which stream.
        stream: Stream,
        /// The event.
        accepted: Accepted,
        /// What a list shows of the stream by now.
        summary: Summary,
    },
    /// The person may hold this stream from now on, or asked for it again: here it is, whole.
    Gained(WholeStream),
    /// The person may not hold this stream any more.
    Lost {
        /// Which.
        stream: Stream,
    },
}
