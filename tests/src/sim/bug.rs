//! Mistakes that others shipped for years, planted in the model around `domain` to see that the oracles notice.

macro_rules! bugs {
    ($($name:ident: $words:literal,)*) => {
        /// A planted mistake.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Bug { $(#[doc = $words] $name,)* }

        impl Bug {
            /// Every one of them.
            pub const ALL: [Self; [$(Self::$name),*].len()] = [$(Self::$name),*];

            /// What it is, in a sentence.
            #[must_use]
            pub const fn words(self) -> &'static str {
                match self { $(Self::$name => $words,)* }
            }
        }
    };
}

bugs! {
    PageSkipsARow: "Where a page ends exactly at a multiple of its size, the next one begins one row too late.",
    CursorStoredApart: "The cursor is stored before the page it belongs to, in a transaction of its own.",
    AcknowledgedBeforeCommit: "Verdicts are told although the transaction was rolled back.",
    OtherBytesDropped: "Other bytes under a known id are dropped as if they were the same.",
    OutboxClearedOnSend: "What was sent leaves the outbox at once.",
    EvictionTakesUnsent: "Giving up a stream takes along what was written in it since.",
    LossNotTold: "Nobody is told that a right was lost.",
    NumbersBeforeCommit: "Numbers are drawn before the commit, so that a later row can be read before an earlier one.",
    SavedBeforeFlush: "\"Saved\" is said before the storage has flushed.",
    RightsProjectedOnce: "What access hangs on is projected when a case is opened, and never again.",
    IdentityByPlace: "An entry is known by its place in a push and not by its id, so that a push sent again is taken in twice.",
    ClockDecides: "Whoever wrote later by the clock is taken to have known of what is earlier, and replaces it.",
    ChainNotNamed: "An entry over a pending one names that one only, and not what that one had replaced.",
    RejectionBlocks: "A push in which something was set aside counts as failed, and is sent again for ever.",
    TurnNotChecked: "A tab writes over what another tab has written since it last read.",
    RefusedWriteBelieved: "A transaction that the storage refused is taken for done.",
    SentNotRecalled: "After a restore a tablet sends again only what is in its outbox, and not what had left it.",
    WipedOnNewEpoch: "A tablet that meets a new epoch wipes itself.",
    MarkIgnored: "The office looks only at the number in a cursor, and not at the mark that tells whose row it was.",
    ErasedBeforeDelivery: "A revoked tablet erases itself as soon as it hears of it, unsent entries and all.",
    OlderAppDropsNewer: "An app that is too old to know a kind of fact does not store it.",
}

impl Bug {
    /// By its name, as a replay line has it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bug| format!("{bug:?}") == name)
    }
}
