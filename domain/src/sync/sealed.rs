//! What leaves a device sealed for the office alone: a note written while nobody could unlock it, and a copy of what is
//! only on it. The private key that opens them is on no device and on no server.

use super::session::DeviceProof;
use crate::event::ContentHash;
use crate::id::OrgName;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Something that only the holder of an organisation's private key can open: a key agreement, and what is sealed with its
/// hash (the shape of ECIES, SEC 1, section 5.1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedForOffice {
    /// The sender's half of the agreement: an uncompressed P-256 point, in base64.
    pub point: String,
    /// A nonce of 12 bytes and the AES-256-GCM ciphertext, in base64.
    pub sealed: String,
}

/// A note written on a device that could not be unlocked.
#[derive(Clone, Serialize, Deserialize)]
pub struct SealedNote {
    /// Which device it comes from.
    pub device: DeviceProof,
    /// The note: a [`Note`] as JSON.
    pub note: SealedForOffice,
}

/// What a sealed note says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// When it was written, by the device's clock.
    pub at: Timestamp,
    /// The name of whoever was to unlock; who wrote it is not known for sure.
    pub worker: String,
    /// Whom it is about, in their words.
    pub who: String,
    /// What it says.
    pub text: String,
    /// Whether somebody is in danger.
    pub emergency: bool,
}

/// What the office may be told of a sealed note that nobody has read: that it came, and nothing of what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnreadNote {
    /// When it came.
    pub received_at: Timestamp,
    /// What the tablet that it came from is called; absent where it came in a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tablet: Option<String>,
}

/// What a sealed note is sealed for.
pub const NOTE_PLACE: &str = "cairt/sealed-note";

/// What is only on one device, as a file for the office: a copy; the device goes on holding it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct UnsentCopy {
    /// The format of the file: [`COPY_FORMAT`].
    pub cairt_copy: u16,
    /// The organisation.
    pub org: OrgName,
    /// The store's data key, sealed for [`COPY_KEY_PLACE`].
    pub key: SealedForOffice,
    /// Sealed notes that had not reached the office.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<SealedForOffice>,
    /// The records of the outbox, each sealed with the data key for its place in the store.
    pub outbox: Vec<SealedRecord>,
}

impl SealedForOffice {
    /// What tells it from any other.
    #[must_use]
    pub fn hash(&self) -> ContentHash {
        ContentHash::of(format!("{} {}", self.point, self.sealed).as_bytes())
    }
}

/// A record of a store, sealed with its data key.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SealedRecord {
    /// What it is sealed for.
    pub place: String,
    /// A nonce of 12 bytes and the AES-256-GCM ciphertext, in base64.
    pub sealed: String,
}

/// The format of the file that [`UnsentCopy`] describes.
pub const COPY_FORMAT: u16 = 1;
/// What the data key of a store is sealed for.
pub const COPY_KEY_PLACE: &str = "cairt/data-key/organisation";
