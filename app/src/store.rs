//! What this device keeps: one `IndexedDB` database for each worker and organisation, everything in it sealed but the
//! wrapped key. Owns records, transactions and what can go wrong with them; knows no pages and no network.

mod database;
mod records;
mod vault;

pub use database::{BLOCKED, Sureness, UNBLOCKED, UPGRADING, Written};
pub use records::{Change, Draft, Listed, Profile};
pub use vault::{Contents, Edit, Vault};

use crate::crypto::CryptoTrouble;

/// What can go wrong with a device's storage. Each is a screen with what happened, what was kept and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreTrouble {
    /// There is no room left.
    #[error("the device is full")]
    Full,
    /// The database that was here is gone.
    #[error("the database is gone")]
    Gone,
    /// Another tab holds an older database open.
    #[error("another tab is in the way")]
    Blocked,
    /// A newer app in another tab is taking the database over; this one has let go of it.
    #[error("another tab is upgrading the database")]
    Upgrading,
    /// The browser does not give any storage.
    #[error("no storage")]
    Unavailable,
    /// The connection to the storage was lost; opening it again helps.
    #[error("the connection was lost")]
    Lost,
    /// Something stored does not open or read.
    #[error("a record is damaged")]
    Damaged,
    /// A newer app has written this database.
    #[error("a newer app wrote this")]
    NewerApp,
}

impl From<CryptoTrouble> for StoreTrouble {
    fn from(trouble: CryptoTrouble) -> Self {
        match trouble {
            CryptoTrouble::NotSecure => Self::Unavailable,
            CryptoTrouble::DoesNotOpen => Self::Damaged,
            CryptoTrouble::Refused(_) => Self::Lost,
        }
    }
}
