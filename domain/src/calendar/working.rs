//! A country's calendar with one organisation's own closures over it: on which days this organisation works.

use super::{BeyondHorizon, Calendar, DayKind, HolidayName, SpecialDay};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A day on which the organisation closes by its own decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closure {
    /// Which day.
    pub date: NaiveDate,
    /// What the organisation calls it, in its own words, if it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// What a date is to this organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayStatus {
    /// An ordinary working day.
    Working,
    /// A working day that ends early by so many minutes.
    Shortened(u32),
    /// A weekend day that is worked by decree.
    WorkedWeekend,
    /// Not a working day.
    Off(Off),
}

/// Why a date is not a working day. A holiday on a weekend is a holiday; a closure on a holiday is a holiday too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum Off {
    /// A weekly rest day, nothing more.
    Weekend,
    /// A holiday, a substitute for one, or a rest day by decree.
    Holiday {
        /// Which.
        name: HolidayName,
        /// Of which kind.
        kind: DayKind,
        /// Expected, not announced.
        provisional: bool,
    },
    /// The organisation is closed.
    Closure {
        /// In its own words, if it says.
        name: Option<String>,
    },
}

/// One row of a printed calendar.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct CalendarRow {
    /// Which day.
    pub date: NaiveDate,
    /// What is special about it.
    pub kind: DayKind,
    /// What it is called.
    pub name: RowName,
    /// Expected, not announced.
    pub provisional: bool,
    /// What says so; the charter for a closure.
    pub source: Option<&'static str>,
    /// The other day of an exchange, the holiday behind a substitute or after a shortened day.
    pub counterpart: Option<NaiveDate>,
}

/// A name from the product's words, or from the organisation's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum RowName {
    /// To be translated.
    Holiday(HolidayName),
    /// To be shown as it is; absent where the organisation only says that it closes.
    Closure(Option<String>),
}

/// On which days one organisation works.
#[derive(Clone, Debug)]
pub struct WorkingCalendar {
    calendar: Calendar,
    closures: BTreeMap<NaiveDate, Option<String>>,
}

impl WorkingCalendar {
    /// `calendar` with `closures` over it. Of two closures on one date the later one names it.
    pub fn new(calendar: Calendar, closures: impl IntoIterator<Item = Closure>) -> Self {
        let closures = closures.into_iter().map(|closure| (closure.date, closure.name)).collect();
        Self { calendar, closures }
    }

    /// The country's calendar under the closures.
    #[must_use]
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// What `date` is to this organisation.
    ///
    /// # Errors
    ///
    /// [`BeyondHorizon`] where the calendars do not reach.
    pub fn status(&self, date: NaiveDate) -> Result<DayStatus, BeyondHorizon> {
        let special = self.calendar.special(date)?;
        if let Some(holiday) = special.filter(|day| day.kind.is_off()) {
            return Ok(DayStatus::Off(Off::from(holiday)));
        }
        if let Some(name) = self.closures.get(&date) {
            return Ok(DayStatus::Off(Off::Closure { name: name.clone() }));
        }
        Ok(match special {
            Some(day) if day.kind == DayKind::WorkedWeekend => DayStatus::WorkedWeekend,
            _ if self.calendar.is_weekend(date) => DayStatus::Off(Off::Weekend),
            Some(day) => DayStatus::Shortened(day.minutes_shorter),
            None => DayStatus::Working,
        })
    }

    /// Why `date` is not a working day; nothing if it is one.
    ///
    /// # Errors
    ///
    /// [`BeyondHorizon`] where the calendars do not reach.
    pub fn off(&self, date: NaiveDate) -> Result<Option<Off>, BeyondHorizon> {
        Ok(match self.status(date)? {
            DayStatus::Off(off) => Some(off),
            _ => None,
        })
    }

    /// A row for each holiday, rest day, worked weekend day, closure and shortened day from `from` to `to`, both
    /// included, by date. A holiday on a weekend is there too; an ordinary weekend is not.
    ///
    /// # Errors
    ///
    /// [`BeyondHorizon`] where either end is outside the calendars.
    pub fn days_between(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<CalendarRow>, BeyondHorizon> {
        super::within_horizon(from)?;
        super::within_horizon(to)?;
        let closures = self.closures.iter().filter(|(date, _)| (from..=to).contains(*date));
        let mut rows: Vec<_> = self.calendar.special_between(from, to).map(CalendarRow::from).collect();
        rows.extend(closures.map(|(&date, name)| CalendarRow::closure(date, name.clone())));
        rows.sort();
        Ok(rows)
    }
}

impl From<&SpecialDay> for Off {
    fn from(day: &SpecialDay) -> Self {
        Self::Holiday { name: day.name, kind: day.kind, provisional: day.provisional }
    }
}

impl From<&SpecialDay> for CalendarRow {
    fn from(day: &SpecialDay) -> Self {
        Self {
            date: day.date,
            kind: day.kind,
            name: RowName::Holiday(day.name),
            provisional: day.provisional,
            source: Some(day.source),
            counterpart: day.counterpart,
        }
    }
}

impl CalendarRow {
    const fn closure(date: NaiveDate, name: Option<String>) -> Self {
        let name = RowName::Closure(name);
        Self { date, kind: DayKind::OrgClosure, name, provisional: false, source: None, counterpart: None }
    }
}
