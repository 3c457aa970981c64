//! When a service line, office or library is open. Apart from the working days that deadlines count: a library is open
//! on a Saturday, and a Saturday is still no working day (requirements 0.3).
//!
//! Owns the hours that a charter publishes and the question whether somebody is there. Knows the calendar, for holidays
//! and shortened days; knows nothing of deadlines.

mod open;
mod span;

#[cfg(test)]
mod tests;

pub use open::{OpenSpan, OpenState, SEARCH_DAYS};
pub use span::SpanError;

use chrono::{NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

/// The hours of one line or place, as its charter publishes them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct OpeningHours {
    /// Hours by weekday; a day without an entry is closed.
    #[serde(default)]
    pub weekly: Weekly,
    /// What happens on a public holiday or a day of closure.
    #[serde(default)]
    pub on_holidays: OnHolidays,
    /// Which weekday's hours hold on a worked weekend day. Absent: not published, so only what is published for that
    /// weekend day itself holds, if anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worked_weekend_as: Option<Day>,
}

/// Opening spans by weekday. A day's spans should be in order and apart ([`Weekly::first_overlap`]); where they are
/// not, they are read as one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
#[serde(default)]
pub struct Weekly {
    /// Monday.
    pub mon: Vec<Span>,
    /// Tuesday.
    pub tue: Vec<Span>,
    /// Wednesday.
    pub wed: Vec<Span>,
    /// Thursday.
    pub thu: Vec<Span>,
    /// Friday.
    pub fri: Vec<Span>,
    /// Saturday.
    pub sat: Vec<Span>,
    /// Sunday.
    pub sun: Vec<Span>,
}

/// From one time of day up to another, the later one excluded. Written `"09:00-17:00"`. Never across midnight: a line
/// open at night has a span before it and one after; `"00:00-24:00"` is the whole day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), schemars(extend("pattern" = "^[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]$")))]
#[serde(try_from = "String", into = "String")]
pub struct Span {
    /// Opens.
    pub from: NaiveTime,
    /// Closes; midnight is the end of the day, written `24:00`.
    pub until: NaiveTime,
}

/// What happens on a public holiday or a day of closure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OnHolidays {
    /// Closed.
    #[default]
    Closed,
    /// Open as on any other day of the week.
    AsUsual,
}

/// A day of the week, as charter files write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the seven days of the week")]
pub enum Day {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Weekly {
    /// The spans published for `day`.
    #[must_use]
    pub fn on(&self, day: Day) -> &[Span] {
        match day {
            Day::Mon => &self.mon,
            Day::Tue => &self.tue,
            Day::Wed => &self.wed,
            Day::Thu => &self.thu,
            Day::Fri => &self.fri,
            Day::Sat => &self.sat,
            Day::Sun => &self.sun,
        }
    }

    /// The first day whose spans overlap or are out of order: for the check of a charter file.
    #[must_use]
    pub fn first_overlap(&self) -> Option<Day> {
        let apart = |spans: &[Span]| spans.is_sorted_by(|earlier, later| earlier.ends_before(*later));
        Day::ALL.into_iter().find(|day| !apart(self.on(*day)))
    }
}

impl Day {
    /// Monday first; which day a week starts with is the charter's matter.
    pub const ALL: [Self; 7] = [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];
}

impl From<Weekday> for Day {
    fn from(weekday: Weekday) -> Self {
        match weekday {
            Weekday::Mon => Self::Mon,
            Weekday::Tue => Self::Tue,
            Weekday::Wed => Self::Wed,
            Weekday::Thu => Self::Thu,
            Weekday::Fri => Self::Fri,
            Weekday::Sat => Self::Sat,
            Weekday::Sun => Self::Sun,
        }
    }
}
