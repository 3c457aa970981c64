//! Every limit of the protocol, by name. The server tells them in its greeting; a device obeys what it is told and
//! these where it has not been told yet.

use serde::{Deserialize, Serialize};

/// The version of the protocol; `docs/protocol.md` describes it.
pub const PROTOCOL: u16 = 1;
/// Longest event, in bytes of JSON.
pub const EVENT_BYTES_MAX: usize = 64 * 1024;
/// Most events in one push.
pub const BATCH_EVENTS_MAX: usize = 100;
/// Most bytes of events in one push. An event alone always fits.
pub const BATCH_BYTES_MAX: usize = 512 * 1024;
/// Most entries of the feed in one page.
pub const PAGE_ENTRIES_MAX: usize = 500;
/// Most whole streams in one bundle of a first sync.
pub const BUNDLE_STREAMS_MAX: usize = 256;
/// Most events that one event may say it replaces.
pub const SUPERSEDES_MAX: usize = 64;
/// Most streams a device may ask for again in one pull.
pub const REFETCH_MAX: usize = 20;
/// For how many days a device keeps its own entries after the office has received them. A backup of the office may be as
/// old as that: what came in since is sent again after a restore.
pub const BACKUP_HORIZON_DAYS: u64 = 35;

/// The limits as the server tells them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// See [`BATCH_EVENTS_MAX`].
    pub batch_events: usize,
    /// See [`BATCH_BYTES_MAX`].
    pub batch_bytes: usize,
    /// See [`PAGE_ENTRIES_MAX`].
    pub page_entries: usize,
    /// See [`BUNDLE_STREAMS_MAX`].
    pub bundle_streams: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            batch_events: BATCH_EVENTS_MAX,
            batch_bytes: BATCH_BYTES_MAX,
            page_entries: PAGE_ENTRIES_MAX,
            bundle_streams: BUNDLE_STREAMS_MAX,
        }
    }
}
