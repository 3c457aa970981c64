//! Mistakes that others shipped for years, planted in the model around `domain` to see that the oracles notice.

/// A planted mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bug {
    /// Where a page ends exactly at a multiple of its size, the next one begins one row too late.
    PageSkipsARow,
    /// The cursor is stored before the page it belongs to, in a transaction of its own.
    CursorStoredApart,
    /// Verdicts are told although the transaction was rolled back.
    AcknowledgedBeforeCommit,
    /// Other bytes under a known id are dropped as if they were the same.
    OtherBytesDropped,
    /// What was sent leaves the outbox at once.
    OutboxClearedOnSend,
    /// Giving up a stream takes along what was written in it since.
    EvictionTakesUnsent,
    /// Nobody is told that a right was lost.
    LossNotTold,
    /// Numbers are drawn before the commit, so that a later row can be read before an earlier one.
    NumbersBeforeCommit,
    /// "Saved" is said before the storage has flushed.
    SavedBeforeFlush,
    /// What access hangs on is projected when a case is opened, and never again.
    RightsProjectedOnce,
}

impl Bug {
    /// By its name, as a replay line has it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bug| format!("{bug:?}") == name)
    }

    /// Every one of them.
    pub const ALL: [Self; 10] = [
        Self::PageSkipsARow,
        Self::CursorStoredApart,
        Self::AcknowledgedBeforeCommit,
        Self::OtherBytesDropped,
        Self::OutboxClearedOnSend,
        Self::EvictionTakesUnsent,
        Self::LossNotTold,
        Self::NumbersBeforeCommit,
        Self::SavedBeforeFlush,
        Self::RightsProjectedOnce,
    ];
}
