//! The records, as they are before they are sealed.

use chrono::NaiveDate;
use domain::event::{Accepted, Stream};
use domain::id::{DeviceId, OrgName, ReplicaId, UserId};
use domain::summary::Summary;
use domain::sync::message::WholeStream;
use domain::sync::replica::Standing;
use domain::sync::session::Directory;
use domain::sync::set_aside::SettledEntry;
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};

/// What the device remembers for its worker.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Profile {
    /// The organisation.
    pub org: OrgName,
    /// The worker.
    pub user: UserId,
    /// The name they sign in with.
    pub sign_in: String,
    /// Which tablet this is.
    pub device: DeviceId,
    /// The token of the last sign-in.
    pub token: String,
    /// Until when the token holds.
    pub token_expires_at: Timestamp,
    /// The replica of this database.
    pub replica: ReplicaId,
    /// Its short code in reference numbers.
    pub replica_code: String,
    /// The number of the next event.
    pub next_replica_seq: u64,
    /// The number of the next case opened here, by year.
    pub next_case: (i32, u32),
    /// Server time minus device time, as last measured.
    pub server_offset_ms: Option<i64>,
    /// When the office last answered.
    pub last_contact: Option<Timestamp>,
    /// Whether a first sync ever finished.
    pub complete: bool,
    /// The number of the next bundle.
    pub next_bundle: u32,
    /// How far it has pulled.
    pub standing: Standing,
    /// Charters and colleagues.
    pub directory: Directory,
    /// Minutes without a touch after which the app locks.
    pub lock_after_minutes: u32,
    /// What arrived at the office on the last day on which anything did.
    #[serde(default)]
    pub arrived: Option<Arrived>,
    /// Entries of the worker that somebody else settled, as the office last told.
    #[serde(default)]
    pub settled: Vec<SettledEntry>,
}

/// What arrived at the office in the course of a day, however many runs it took.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrived {
    /// The organisation's day.
    pub day: NaiveDate,
    /// How many entries.
    pub entries: usize,
    /// When the last of them did, by the server's clock.
    pub at: Timestamp,
}

impl Profile {
    /// Counts `entries` that arrived at `at`, on `day`.
    pub fn count_arrived(&mut self, entries: usize, day: NaiveDate, at: Timestamp) {
        let before = self.arrived.filter(|arrived| arrived.day == day).map_or(0, |arrived| arrived.entries);
        self.arrived = Some(Arrived { day, entries: before + entries, at });
    }
}

/// What is being written in a form, by field. It is nobody's entry yet: it is not sent and not counted.
pub type Draft = std::collections::BTreeMap<String, String>;

/// What a list shows of a stream in a bundle.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Listed {
    /// Which stream.
    pub stream: Stream,
    /// How many events of it are here.
    pub head: u64,
    /// The summary.
    pub summary: Summary,
}

impl Listed {
    /// What to list of a whole stream.
    #[must_use]
    pub fn of(whole: &WholeStream) -> Self {
        Self { stream: whole.stream, head: whole.events.len() as u64, summary: whole.summary.clone() }
    }
}

/// What changed in a stream since its bundle, own pending entries counted in the summary only.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Change {
    /// Which stream.
    pub stream: Stream,
    /// The bundle that holds its beginning; absent where all of it is here.
    pub bundle: Option<u32>,
    /// How many accepted events of it are on this device, bundle and change together.
    pub head: u64,
    /// What lists show, own pending entries included.
    pub summary: Summary,
    /// The accepted events after the bundle.
    pub events: Vec<Accepted>,
}
