//! Instants and local times. The only place that knows how an instant relates to a wall clock.
//!
//! Deadlines are reckoned on local dates (`requirements` C0.3), never by adding blocks of 24 hours, so that the two
//! clock changes of a European year move nothing.

use chrono::{DateTime, NaiveDateTime, TimeZone as _, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// An instant: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The wall clock in `zone` at this instant. An instant outside chrono's range reads as the Unix epoch, since a
    /// tablet's clock may be anything and reading one must not fail.
    #[must_use]
    pub fn local(self, zone: Tz) -> NaiveDateTime {
        let utc = DateTime::<Utc>::from_timestamp_millis(self.0).unwrap_or_default();
        utc.with_timezone(&zone).naive_local()
    }

    /// The instant at which `zone`'s wall clock shows `local`: the earlier one of an hour that happens twice, and the
    /// first instant after the gap for an hour that does not happen.
    #[must_use]
    pub fn from_local(local: NaiveDateTime, zone: Tz) -> Self {
        let instant = zone
            .from_local_datetime(&local)
            .earliest()
            .or_else(|| zone.from_local_datetime(&(local + chrono::TimeDelta::hours(1))).earliest());
        Self(instant.map_or(0, |at| at.timestamp_millis()))
    }

    /// This instant moved by `millis`.
    #[must_use]
    pub const fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Dublin;

    fn check(local: &str, millis: i64) {
        let local: NaiveDateTime = local.parse().unwrap();
        assert_eq!(Timestamp::from_local(local, Dublin).0, millis, "{local}");
    }

    #[test]
    fn a_wall_clock_reads_as_one_instant_also_when_clocks_change() {
        check("2026-01-05T10:00:00", 1_767_607_200_000);
        check("2026-07-01T10:00:00", 1_782_896_400_000);
        // 29 March 2026: 01:30 does not happen; 25 October 2026: 01:30 happens twice.
        check("2026-03-29T01:30:00", 1_774_747_800_000);
        check("2026-10-25T01:30:00", 1_792_888_200_000);
    }

    #[test]
    fn an_absurd_tablet_clock_still_reads() {
        assert_eq!(Timestamp(i64::MAX).local(Dublin), Timestamp(0).local(Dublin));
    }
}
