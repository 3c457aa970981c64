//! What an organisation knows of its tablets: what each last said of itself, and which were revoked. Nothing of what is on
//! them.

use crate::event::ContentHash;
use crate::id::{DeviceId, UserId};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// What a device says of itself: versions and counts, nothing of what it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The version and build of the app.
    pub app: String,
    /// Entries that are only on it.
    pub unsent: u64,
    /// When the oldest of them was written, by the device's clock as corrected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oldest_unsent: Option<Timestamp>,
    /// Whether the browser agreed to keep the app's data; absent where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub persisted: Option<bool>,
    /// The hash of its store's key as it is wrapped for the organisation: what a copy of its unsent entries is known by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store_key: Option<ContentHash>,
    /// Server time less the device's clock, in milliseconds, as last measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock_offset_ms: Option<i64>,
}

/// A worker's store on a device, as whoever looks after tablets sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FleetEntry {
    /// The device.
    pub device: DeviceId,
    /// What it is called.
    pub name: String,
    /// Who works on it.
    pub user: UserId,
    /// When it last said something of itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_contact: Option<Timestamp>,
    /// What it said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<Report>,
    /// Since when it is revoked, if it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<Timestamp>,
}

/// Somebody who looks after tablets revokes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revoke {
    /// Which.
    pub device: DeviceId,
}
