//! The envelope of a fact: who, where, when, and what it replaces. Owns the bytes that are hashed, stored and forwarded
//! verbatim; must not know what the facts of a stream mean (`person`, `case`).

use crate::id::{EventId, OrgName, ReplicaId, UserId};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest as _, Sha256};
use std::fmt::{self, Write as _};
use uuid::Uuid;

/// One history: of a person, a case, or an organisation's register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stream {
    /// What it is a history of.
    pub kind: StreamKind,
    /// Which one.
    pub id: Uuid,
}

/// What a stream is a history of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StreamKind {
    /// A person or organisation that cases refer to. A client belongs to no case.
    Person,
    /// A case.
    Case,
    /// A register of the organisation.
    Register,
}

impl fmt::Display for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            StreamKind::Person => "person",
            StreamKind::Case => "case",
            StreamKind::Register => "register",
        };
        write!(f, "{kind}/{}", self.id)
    }
}

/// When the author's device says it happened. Shown and kept, never used to decide anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceTime {
    /// The device's own clock.
    pub wall: Timestamp,
    /// Server time minus device time in milliseconds: as last measured, or the least that the last contact proves. Absent
    /// before the first contact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server_offset_ms: Option<i64>,
}

/// A device whose clock is further than this from the server's is told so, and its entries are flagged.
pub const CLOCK_SKEW_FLAGGED_MS: i64 = 5 * 60 * 1000;

impl DeviceTime {
    /// A device whose own clock says `wall`. Time does not run backwards: where the offset last measured would put now before
    /// the last contact with the server, the clock was turned back since, and the contact is the earliest that now can be.
    #[must_use]
    pub fn read(wall: Timestamp, measured: Option<i64>, last_contact: Option<Timestamp>) -> Self {
        let by_measurement = Self { wall, server_offset_ms: measured };
        match last_contact {
            Some(contact) if by_measurement.corrected() < contact => {
                Self { wall, server_offset_ms: Some(contact.0.saturating_sub(wall.0)) }
            }
            _ => by_measurement,
        }
    }

    /// Whether the clock stands so far before the last contact with the server that it is certainly wrong and nobody knows
    /// by how much. What is written then carries an offset that the server flags.
    #[must_use]
    pub fn stands_before(self, last_contact: Option<Timestamp>) -> bool {
        last_contact
            .is_some_and(|contact| contact.0.saturating_sub(self.corrected().0) > CLOCK_SKEW_FLAGGED_MS)
    }

    /// The device's time, corrected by the offset last measured.
    #[must_use]
    pub fn corrected(self) -> Timestamp {
        self.wall.plus_millis(self.server_offset_ms.unwrap_or(0))
    }
}

/// A fact, as its author wrote it. Never edited; the server adds its own part beside it ([`Accepted`]).
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Event {
    /// Its name, for ever.
    pub id: EventId,
    /// The organisation it belongs to.
    pub org: OrgName,
    /// The history it is part of.
    pub stream: Stream,
    /// The replica that wrote it.
    pub replica: ReplicaId,
    /// Its place among all that this replica wrote: 1, 2, 3 … without a gap.
    pub replica_seq: u64,
    /// Who says so.
    pub actor: UserId,
    /// When, by the device's clock.
    pub at: DeviceTime,
    /// What kind of fact, such as `case.opened`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Version of the kind's body.
    #[serde(rename = "v")]
    pub version: u16,
    /// The events whose value the author saw and replaces. This alone decides who knew of what; a timestamp never does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supersedes: Vec<EventId>,
    /// The fact itself.
    pub body: Box<RawValue>,
}

/// An event together with the very bytes it was written as and their hash.
#[derive(Clone, Debug)]
pub struct Sealed {
    /// The decoded envelope.
    pub event: Event,
    /// The bytes, stored and forwarded verbatim.
    pub json: Box<RawValue>,
    /// SHA-256 of the bytes.
    pub hash: ContentHash,
}

/// Why bytes are no event.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Not JSON, or a field of the envelope is missing or of the wrong kind.
    #[error("not an event: {0}")]
    Malformed(String),
    /// Longer than [`crate::sync::limits::EVENT_BYTES_MAX`].
    #[error("{bytes} bytes, of which at most {max} are allowed")]
    TooLarge {
        /// Its length.
        bytes: usize,
        /// What is allowed.
        max: usize,
    },
}

impl Sealed {
    /// Seals what a device has just written.
    ///
    /// # Errors
    /// [`Unreadable::TooLarge`] where the text is longer than an event may be; [`Unreadable::Malformed`] cannot happen
    /// for an event built from the product's own types.
    pub fn write(event: Event) -> Result<Self, Unreadable> {
        let json =
            serde_json::value::to_raw_value(&event).map_err(|why| Unreadable::Malformed(why.to_string()))?;
        let hash = within_limit(&json)?;
        Ok(Self { event, json, hash })
    }

    /// Reads what arrived or was stored.
    ///
    /// # Errors
    /// [`Unreadable`], with the reason.
    pub fn read(json: Box<RawValue>) -> Result<Self, Unreadable> {
        let hash = within_limit(&json)?;
        let event = serde_json::from_str(json.get()).map_err(|why| Unreadable::Malformed(why.to_string()))?;
        Ok(Self { event, json, hash })
    }
}

fn within_limit(json: &RawValue) -> Result<ContentHash, Unreadable> {
    let (bytes, max) = (json.get().len(), crate::sync::limits::EVENT_BYTES_MAX);
    if bytes > max {
        return Err(Unreadable::TooLarge { bytes, max });
    }
    Ok(ContentHash::of(json.get().as_bytes()))
}

/// SHA-256 of an event's bytes, in lower-case hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ContentHash(pub String);

impl ContentHash {
    /// The hash of `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let mut hex = String::with_capacity(64);
        for byte in Sha256::digest(bytes) {
            // Writing into a String cannot fail.
            let _ = write!(hex, "{byte:02x}");
        }
        Self(hex)
    }
}

/// What the server says beside an event that it has accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acceptance {
    /// Place in the organisation's feed.
    pub seq: u64,
    /// Place in the event's own stream: 1, 2, 3 … without a gap.
    pub stream_seq: u64,
    /// The server's time of acceptance.
    pub accepted_at: Timestamp,
    /// Whether the device's clock, corrected by its own last measurement, was far from the server's.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub clock_suspect: bool,
    /// Who took it in on their own word, where it was set aside first and its author did not send it again themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken_in_by: Option<UserId>,
}

/// An accepted event as it travels and is stored: the server's part, and the author's bytes untouched.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Accepted {
    /// The server's part.
    pub acceptance: Acceptance,
    /// The author's bytes.
    pub event: Box<RawValue>,
}

/// An event as a fold reads it: accepted by the server, or pending on this device only.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// The author's part.
    pub event: Event,
    /// The server's part; absent while it is only on this tablet.
    pub acceptance: Option<Acceptance>,
}

impl Recorded {
    /// Reads an accepted event.
    ///
    /// # Errors
    /// [`Unreadable`] where the stored bytes are no event.
    pub fn accepted(accepted: &Accepted) -> Result<Self, Unreadable> {
        let event = serde_json::from_str(accepted.event.get())
            .map_err(|why| Unreadable::Malformed(why.to_string()))?;
        Ok(Self { event, acceptance: Some(accepted.acceptance) })
    }

    /// An event that is only on this tablet.
    #[must_use]
    pub const fn pending(event: Event) -> Self {
        Self { event, acceptance: None }
    }
}

/// Sorts a stream into reading order: accepted events by the server's order, own pending ones on top by their own.
pub fn sort_for_reading(events: &mut [Recorded]) {
    events.sort_by_key(|recorded| match recorded.acceptance {
        Some(acceptance) => (0, acceptance.seq, recorded.event.id),
        None => (1, recorded.event.replica_seq, recorded.event.id),
    });
}

/// What a body turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decoded<T> {
    /// A fact this version knows.
    Known(T),
    /// A kind or version from a newer app: kept, forwarded, shown as "update to read".
    Newer,
    /// A known kind whose body does not read: kept and shown as an anomaly.
    Malformed,
}

/// Declares the facts of one stream: an enum, each variant's wire name and version, and the reading of its body.
macro_rules! facts {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$vdoc:meta])* $kind:literal v $version:literal => $variant:ident($body:ty)),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
        #[serde(untagged)]
        pub enum $name { $($(#[$vdoc])* $variant($body)),* }

        impl $name {
            /// The wire name and the version of the body.
            #[must_use]
            pub const fn kind(&self) -> (&'static str, u16) {
                match self { $(Self::$variant(_) => ($kind, $version)),* }
            }

            /// Reads the body of an event of this kind of stream.
            #[must_use]
            pub fn decode(event: &$crate::event::Event) -> $crate::event::Decoded<Self> {
                use $crate::event::Decoded;
                match (event.kind.as_str(), event.version) {
                    $(($kind, $version) => match serde_json::from_str(event.body.get()) {
                        Ok(body) => Decoded::Known(Self::$variant(body)),
                        Err(_) => Decoded::Malformed,
                    },)*
                    _ => Decoded::Newer,
                }
            }
        }
    };
}
pub(crate) use facts;

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60 * 1000;
    const YEAR: i64 = 365 * 24 * 60 * MINUTE;
    const CONTACT: Timestamp = Timestamp(1_795_342_500_000);

    /// `expected`: the corrected time after the last contact, whether the worker is asked for the time, and whether the
    /// server flags what is written.
    fn check(after_contact: i64, measured: Option<i64>, expected: (i64, bool, bool)) {
        let wall = CONTACT.plus_millis(after_contact);
        let read = DeviceTime::read(wall, measured, Some(CONTACT));
        let asked = DeviceTime { wall, server_offset_ms: measured }.stands_before(Some(CONTACT));
        let flagged = read.server_offset_ms.is_some_and(|off| off.abs() > CLOCK_SKEW_FLAGGED_MS);
        assert_eq!((read.corrected().0 - CONTACT.0, asked, flagged), expected);
    }

    #[test]
    fn no_time_lies_before_the_last_contact() {
        check(MINUTE, Some(0), (MINUTE, false, false));
        check(-MINUTE, Some(0), (0, false, false));
        check(-YEAR, Some(0), (0, true, true));
        check(-YEAR, None, (0, true, true));
        // A clock that was a year behind when it was measured, and still is: the office only checks the date.
        check(MINUTE - YEAR, Some(YEAR), (MINUTE, false, true));
        // One that was a year ahead when it was measured, and was set two days behind since.
        check(-2 * 24 * 60 * MINUTE, Some(-YEAR), (0, true, true));
    }

    #[test]
    fn before_the_first_contact_only_the_clock_is_known() {
        let read = DeviceTime::read(CONTACT, None, None);
        assert_eq!((read.corrected(), read.stands_before(None)), (CONTACT, false));
    }
}
