//! A time zone by its name in the IANA database, as `#[serde(with = "zone")]` wants it.

use chrono_tz::Tz;
use serde::de::Error as _;
use serde::{Deserialize as _, Deserializer, Serializer};

/// Their names, for the schema of charter files.
#[cfg(feature = "charter-files")]
pub(super) const NAMES: [&str; 6] =
    ["Asia/Riyadh", "Europe/Budapest", "Europe/Dublin", "Europe/London", "Europe/Vilnius", "UTC"];

/// The zones of the calendars that the product carries, and none of the other names that they have had.
const KNOWN: [Tz; 6] = [
    Tz::Asia__Riyadh,
    Tz::Europe__Budapest,
    Tz::Europe__Dublin,
    Tz::Europe__London,
    Tz::Europe__Vilnius,
    Tz::UTC,
];

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
pub(super) fn serialize<S: Serializer>(zone: &Tz, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(zone.name())
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Tz, D::Error> {
    let name = String::deserialize(deserializer)?;
    KNOWN.into_iter().find(|zone| zone.name() == name).ok_or_else(|| {
        let known = KNOWN.map(|zone| format!("`{}`", zone.name())).join(", ");
        D::Error::custom(format!("found `{name}`, expected one of {known}"))
    })
}
