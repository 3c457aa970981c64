//! The explanation of a deadline as data: a page in any language, a printed sheet and `--json` tell the same from it.

use crate::calendar::Off;
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// One sentence of the explanation. The counted and skipped runs, in order, cover the period from its first day to its
/// last exactly once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum Step {
    /// It arrived.
    Received {
        /// On the wall clock.
        at: NaiveDateTime,
    },
    /// It arrived while closed, and counts as received at the next opening.
    CountsFromOpening {
        /// The opening.
        at: NaiveDateTime,
    },
    /// The day of the event is not counted: day 1 can be the next day at the earliest.
    StartDayExcluded {
        /// That day.
        date: NaiveDate,
    },
    /// The period begins with the day of the event itself.
    StartDayIncluded {
        /// That day.
        date: NaiveDate,
    },
    /// These days count, one after the other.
    Counted {
        /// The first of them.
        from: NaiveDate,
        /// The last of them.
        until: NaiveDate,
        /// The number of the first: 1 for day 1.
        first: u32,
        /// The number of the last.
        last: u32,
    },
    /// A weekend day among the days just counted is worked by decree.
    WorkedWeekendCounted {
        /// That day.
        date: NaiveDate,
        /// The rest day for which it is worked.
        instead_of: Option<NaiveDate>,
    },
    /// These days do not count, one after the other, each with its reason.
    Skipped {
        /// Every one of them.
        days: Vec<DayOff>,
    },
    /// In a period of calendar days or months these count although nobody works: holidays and closures, not ordinary
    /// weekends.
    OffButCounted {
        /// Every one of them.
        days: Vec<DayOff>,
    },
    /// So many months end on the day of the same number, or on the last day of a month that has no such day.
    MonthsEnd {
        /// How many months.
        months: u32,
        /// The first day of the period.
        from: NaiveDate,
        /// The last.
        until: NaiveDate,
        /// The last month has no day of that number.
        shorter_month: bool,
    },
    /// So many quarters after that of the event end with the last day of a quarter.
    QuarterEnds {
        /// How many quarters.
        quarters: u32,
        /// The first day of the period.
        from: NaiveDate,
        /// The last.
        until: NaiveDate,
    },
    /// Hours that count, up to closing time or until the amount is used up.
    OpenCounted {
        /// From.
        from: NaiveDateTime,
        /// Until.
        until: NaiveDateTime,
    },
    /// Days without a single open hour.
    Closed {
        /// Every one of them.
        days: Vec<ClosedDay>,
    },
    /// The last day, before any roll.
    LastDay {
        /// That day.
        date: NaiveDate,
        /// Its number: the 28th day; in months, the number of months.
        number: u32,
    },
    /// The last day is no working day, and the period ends on it all the same.
    StaysOnDayOff {
        /// That day and why it is off.
        day: DayOff,
    },
    /// The last day is no working day, and the end moves.
    Rolled {
        /// The last day.
        from: NaiveDate,
        /// Where the end goes.
        to: NaiveDate,
        /// The last day and every other day passed over on the way.
        days: Vec<DayOff>,
    },
    /// The last moment.
    Due {
        /// On the wall clock.
        at: NaiveDateTime,
        /// What makes it the last.
        by: DueBy,
    },
    /// The working day to aim for.
    InternalTarget {
        /// That day.
        date: NaiveDate,
        /// Days off between it and the due date, the due date among them; none if the due date is a working day.
        days: Vec<DayOff>,
    },
    /// What bears on the date and may still change.
    Provisional {
        /// Days expected but not announced, in the period or next to it.
        days: Vec<DayOff>,
        /// Years in which rest days may still be relocated by decree.
        undecided_years: Vec<i32>,
    },
}

/// What makes a due instant the last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DueBy {
    /// The end of the day.
    EndOfDay,
    /// The office closes.
    ClosingTime,
    /// The opening hours of the rule are used up.
    HoursUsedUp,
}

/// A day that is not a working day, with the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayOff {
    /// Which day.
    pub date: NaiveDate,
    /// Why.
    #[serde(flatten)]
    pub off: Off,
}

/// A day without opening hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosedDay {
    /// Which day.
    pub date: NaiveDate,
    /// Why, if it is no working day; otherwise no hours are published for that day of the week.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub off: Option<Off>,
}
