//! Which days a country works, from 2024 to 2030, as versioned data with its sources.
//!
//! Owns public holidays, substitutes, relocated rest and working days and shortened days of five countries. Knows
//! nothing of deadlines, opening hours or charters: language, country, calendar and time zone are independent of each
//! other (requirements 0.1), so a Polish text may well stand beside the calendar of England.
//!
//! **A published version never changes.** A case keeps the version it was opened with; a law that moves a day is a new
//! version, and the newest one is last.

mod day;
mod england;
mod hungary;
mod ireland;
mod lithuania;
mod name;
mod saudi_arabia;
mod working;
mod yearly;

#[cfg(test)]
mod tests;

pub use day::{DayKind, SpecialDay};
pub use name::HolidayName;
pub use working::{CalendarRow, Closure, DayStatus, Off, RowName, WorkingCalendar};

use chrono::{Datelike as _, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error;

/// The first and the last year the calendars know.
pub const YEARS: std::ops::RangeInclusive<i32> = 2024..=2030;

/// Which country's calendar. A charter names one; it need not match the charter's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "five countries")]
pub enum CalendarId {
    Ireland,
    /// Not Scotland, not Northern Ireland.
    England,
    Hungary,
    Lithuania,
    /// The private and non-profit sector.
    SaudiArabia,
}

impl CalendarId {
    /// All calendars.
    pub const ALL: [Self; 5] =
        [Self::Ireland, Self::England, Self::Hungary, Self::Lithuania, Self::SaudiArabia];

    /// The weekly rest days (requirements C0.2).
    #[must_use]
    pub const fn weekend(self) -> [Weekday; 2] {
        match self {
            Self::SaudiArabia => [Weekday::Fri, Weekday::Sat],
            _ => [Weekday::Sat, Weekday::Sun],
        }
    }

    /// Every published version, oldest first.
    #[must_use]
    pub const fn versions(self) -> &'static [Version] {
        match self {
            Self::Ireland => ireland::VERSIONS,
            Self::England => england::VERSIONS,
            Self::Hungary => hungary::VERSIONS,
            Self::Lithuania => lithuania::VERSIONS,
            Self::SaudiArabia => saudi_arabia::VERSIONS,
        }
    }
}

/// One state of knowledge about a country's calendar.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Version {
    /// What a case pins: `2026-act-lxxii`.
    pub name: &'static str,
    /// Where the days come from: laws, decrees, announcements, packages.
    pub sources: &'static [&'static str],
    /// Years in which a government may still relocate days although none is decreed yet.
    pub undecided_years: &'static [i32],
    #[serde(skip)]
    days: fn() -> Vec<SpecialDay>,
}

/// A date before or after the years that the calendars know. Never answered with a guess from the day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[error("{date} is outside the years 2024 to 2030 that the calendars know")]
pub struct BeyondHorizon {
    /// The date asked for.
    pub date: NaiveDate,
}

/// A version name that this calendar never had, or that only a newer program knows.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the calendar has no version {name:?}")]
pub struct UnknownVersion {
    /// The name asked for.
    pub name: String,
}

/// One version of one country's calendar, ready to be asked.
#[derive(Clone, Debug)]
pub struct Calendar {
    id: CalendarId,
    version: &'static Version,
    days: BTreeMap<NaiveDate, SpecialDay>,
}

impl Calendar {
    /// The newest version: what a new case is opened with.
    #[must_use]
    pub fn newest(id: CalendarId) -> Self {
        let [.., version] = id.versions() else { unreachable!("every calendar has a version") };
        Self::of(id, version)
    }

    /// The version that a case pinned.
    ///
    /// # Errors
    ///
    /// [`UnknownVersion`] where this program does not carry it.
    pub fn version_named(id: CalendarId, name: &str) -> Result<Self, UnknownVersion> {
        let version = id.versions().iter().find(|version| version.name == name);
        version.map(|version| Self::of(id, version)).ok_or_else(|| UnknownVersion { name: name.to_owned() })
    }

    fn of(id: CalendarId, version: &'static Version) -> Self {
        let days = (version.days)().into_iter().map(|day| (day.date, day)).collect();
        Self { id, version, days }
    }

    /// Which country's.
    #[must_use]
    pub const fn id(&self) -> CalendarId {
        self.id
    }

    /// Which state of knowledge, with its sources.
    #[must_use]
    pub const fn version(&self) -> &'static Version {
        self.version
    }

    /// The special day on `date`, if any: a holiday on a weekend too.
    ///
    /// # Errors
    ///
    /// [`BeyondHorizon`] outside [`YEARS`].
    pub fn special(&self, date: NaiveDate) -> Result<Option<&SpecialDay>, BeyondHorizon> {
        within_horizon(date)?;
        Ok(self.days.get(&date))
    }

    /// Every special day from `from` to `to`, both included, in order.
    pub fn special_between(&self, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = &SpecialDay> {
        self.days.values().filter(move |day| (from..=to).contains(&day.date))
    }

    /// Whether `date` falls on a weekly rest day, whatever else it is.
    #[must_use]
    pub fn is_weekend(&self, date: NaiveDate) -> bool {
        self.id.weekend().contains(&date.weekday())
    }
}

/// Whether the calendars know `date`.
///
/// # Errors
///
/// [`BeyondHorizon`] outside [`YEARS`].
pub fn within_horizon(date: NaiveDate) -> Result<(), BeyondHorizon> {
    if YEARS.contains(&date.year()) { Ok(()) } else { Err(BeyondHorizon { date }) }
}
