//! How this device stands with the office: what is only here, what was set aside, what is going on, in numbers that a
//! page can say.

use crate::store::StoreTrouble;
use domain::sync::message::Progress;
use domain::time::Timestamp;

/// How this device stands with the office.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OfficeLine {
    /// Entries that are only on this tablet.
    pub unsent: usize,
    /// Entries of this worker that were set aside.
    pub set_aside: usize,
    /// What is going on.
    pub doing: Doing,
    /// When the office last answered, by this device's corrected clock.
    pub last_contact: Option<Timestamp>,
    /// What arrived at the office today, if anything did.
    pub sent: Option<Sent>,
    /// Whether the first sync ever finished: the app can be used without a network.
    pub complete: bool,
    /// Whether the office's records were put back to an earlier state, and this device is still sending again what it has
    /// and fetching again what they have.
    pub renewing: bool,
}

/// What is going on between this device and the office.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Doing {
    /// Nothing; the office was reached last time.
    #[default]
    Resting,
    /// Sending or fetching; with numbers during a first sync.
    Talking(Option<Progress>),
    /// The office cannot be reached; it is tried again by itself.
    NoAnswer,
    /// The office does not know this sign-in any more: the worker unlocks with the pass phrase again.
    SignInAgain,
    /// The office speaks a newer language: the app must be renewed.
    AppTooOld,
    /// The office has revoked this tablet; everything is there, and nothing is here any more.
    SignedOff,
    /// This device could not store what came.
    CannotStore(StoreTrouble),
}

/// How the day's sending stands, however many runs it took.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sent {
    /// Entries that arrived today.
    pub arrived: usize,
    /// Of how many: those, and what is only on this tablet.
    pub of: usize,
    /// When the last arrived, by this device's corrected clock.
    pub at: Timestamp,
}
