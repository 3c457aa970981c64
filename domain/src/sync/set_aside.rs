//! What is said about entries that were set aside: the list of them, and how one is settled. Who may do which is decided by
//! the server; why an entry was set aside is in [`message`](super::message).

use super::message::WhySetAside;
use crate::event::ContentHash;
use crate::id::UserId;
use crate::reference::Reference;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// An entry that was set aside, as its author and the office see it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SetAsideEntry {
    /// Its bytes, where they are an event.
    pub event: Box<RawValue>,
    /// Why.
    pub why: WhySetAside,
    /// Who sent it.
    pub by: UserId,
    /// When it came.
    pub at: Timestamp,
    /// Whom it was handed over to, to settle it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handed_to: Option<UserId>,
    /// The number of its case, where whoever reads this may see the case or could see it before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
}

/// An entry of one's own that somebody else settled.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SettledEntry {
    /// Its bytes, where they are an event.
    pub event: Box<RawValue>,
    /// What became of it.
    pub how: HowSettled,
    /// Who settled it.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// As in [`SetAsideEntry`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
}

/// How somebody else settled an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum HowSettled {
    /// It was taken in and counts.
    TakenIn,
    /// It never counts.
    Discarded {
        /// Why, in the words of whoever discarded it.
        reason: String,
    },
    /// In a way that only a newer app knows.
    #[serde(other)]
    Newer,
}

/// For how long the author of an entry is told what became of it, in milliseconds: thirty days.
pub const SETTLED_TOLD_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// Somebody settles an entry that was set aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settle {
    /// Which: the hash of its bytes, since what does not read has no id.
    pub entry: ContentHash,
    /// How.
    pub how: Settlement,
}

/// How an entry that was set aside is settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Settlement {
    /// Its author has it judged once more, by the rights they have now.
    SendAgain,
    /// Somebody who may write in its case takes it into the record on their own word; it stays its author's.
    TakeIn,
    /// Somebody else is asked to settle it.
    HandOver {
        /// Who.
        to: UserId,
    },
    /// It never counts. It and the reason are kept.
    Discard {
        /// Why, in the words of whoever discards it.
        reason: String,
    },
}

/// What became of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Settled {
    /// It is part of the record.
    Accepted,
    /// It is still set aside.
    StillAside {
        /// Why.
        why: WhySetAside,
    },
    /// It waits for somebody else.
    HandedOver,
    /// It was not handed over: whom it was meant for may not see what it concerns.
    MayNotSee,
    /// It never counts.
    Discarded,
}
