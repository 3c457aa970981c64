//! What this device says of itself to whoever looks after tablets: versions and counts, nothing of what it holds.

use super::{Device, Memory};
use crate::boot;
use crate::net::Trouble;
use crate::state::browser_storage::{Persistence, persistence};
use crate::state::session::{proof, store_name};
use crate::store::Vault;
use domain::event::{ContentHash, Event};
use domain::id::DeviceId;
use domain::sync::fleet::{FleetEntry, Report};
use domain::sync::replica::{Delivered, Outgoing};
use domain::sync::session::DeviceProof;
use domain::time::Timestamp;

/// How long a report holds that says nothing new, in milliseconds.
const HOLDS_MS: i64 = 10 * 60 * 1000;

impl Device {
    /// Says how this device is, if that changed or was not said for a while. Where the office does not hear it, the next
    /// run says it.
    pub(super) async fn report(self) {
        let persisted = match persistence().await {
            Persistence::Granted => Some(true),
            Persistence::NotGranted => Some(false),
            Persistence::Unknown => None,
        };
        let store_key = self.store_key().await;
        let (now, report) =
            self.memory(|memory| (memory.server_time(), report(memory, persisted, store_key)));
        let said = self.inner().reported.borrow().clone();
        let holds = said.is_some_and(|(at, said)| said == report && now.0 - at.0 < HOLDS_MS);
        if !holds && self.line().report(&report).await.is_ok() {
            self.inner().reported.replace(Some((now, report)));
        }
    }

    /// The hash of the store's key as it is wrapped for the organisation; it never changes while the store is open.
    async fn store_key(self) -> Option<ContentHash> {
        let known = self.inner().store_key.borrow().clone();
        if known.is_some() {
            return known;
        }
        let name = store_name(&self.org(), self.me());
        let key = Vault::key_ring(&name).await.ok()??.for_organisation().hash();
        self.inner().store_key.replace(Some(key.clone()));
        Some(key)
    }

    /// What the tablets of the organisation last said of themselves.
    pub async fn fleet(self) -> Result<Vec<FleetEntry>, Trouble> {
        self.line().fleet().await
    }

    /// Which tablet this is, by the list of the office.
    #[must_use]
    pub fn tablet(self) -> Option<DeviceId> {
        match proof(&self.org(), String::new()) {
            DeviceProof::Enrolled { device, .. } => Some(device),
            DeviceProof::Code { .. } => None,
        }
    }

    /// Revokes a tablet.
    pub async fn revoke(self, device: DeviceId) -> Result<(), Trouble> {
        self.line().revoke(device).await
    }
}

fn report(memory: &Memory, persisted: Option<bool>, store_key: Option<ContentHash>) -> Report {
    let mut unsent = memory.replica.outbox().filter(|entry| entry.delivered == Delivered::No);
    Report {
        app: boot::version(),
        unsent: memory.replica.unsent() as u64,
        oldest_unsent: unsent.next().and_then(written_at),
        persisted,
        store_key,
        // To the minute, so that an ordinary drift is no news.
        clock_offset_ms: memory.profile.server_offset_ms.map(|offset| offset / 60_000 * 60_000),
    }
}

fn written_at(entry: &Outgoing) -> Option<Timestamp> {
    let event: Event = serde_json::from_str(entry.json.get()).ok()?;
    Some(event.at.corrected())
}
