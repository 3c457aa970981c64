//! What makes a day special, and where that is written.

use super::HolidayName;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What kind of special day (requirements B2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    /// A holiday by law, on its own date.
    PublicHoliday,
    /// A day off in place of a holiday that fell on a weekend.
    Substitute,
    /// A working day made a rest day by decree, to bridge a holiday and a weekend; worked on another day instead.
    BridgeRestDay,
    /// A weekend day made a working day by decree, in exchange for a rest day.
    WorkedWeekend,
    /// A day on which this organisation closes by its own decision.
    OrgClosure,
    /// A working day that ends early.
    Shortened,
}

impl DayKind {
    /// Whether nobody works on such a day.
    #[must_use]
    pub const fn is_off(self) -> bool {
        !matches!(self, Self::WorkedWeekend | Self::Shortened)
    }
}

/// A day that is not like every other day of its week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SpecialDay {
    /// Which day.
    pub date: NaiveDate,
    /// What is special about it.
    pub kind: DayKind,
    /// What people call it; for a substitute, the holiday that it replaces.
    pub name: HolidayName,
    /// Expected, not announced: it may still move.
    pub provisional: bool,
    /// The law, decree, announcement or package that says so.
    pub source: &'static str,
    /// The other day of the pair: the worked day of a rest day and the reverse, the holiday behind a substitute or
    /// after a shortened day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counterpart: Option<NaiveDate>,
    /// By how many minutes a shortened day ends early; 0 for any other.
    #[serde(skip_serializing_if = "is_zero")]
    pub minutes_shorter: u32,
}

impl SpecialDay {
    /// A public holiday.
    pub(super) const fn holiday(date: NaiveDate, name: HolidayName, source: &'static str) -> Self {
        let kind = DayKind::PublicHoliday;
        Self { date, kind, name, provisional: false, source, counterpart: None, minutes_shorter: 0 }
    }

    /// This holiday's substitute on `date`.
    pub(super) const fn substitute(self, date: NaiveDate, source: &'static str) -> Self {
        Self { date, kind: DayKind::Substitute, source, counterpart: Some(self.date), ..self }
    }

    /// The same, marked as not announced yet where `provisional`.
    pub(super) const fn expected(self, provisional: bool) -> Self {
        Self { provisional, ..self }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
const fn is_zero(minutes: &u32) -> bool {
    *minutes == 0
}
