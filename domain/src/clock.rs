//! When an answer is due, and why.
//!
//! Owns the arithmetic of deadlines and its explanation as data. Knows calendars and opening hours; knows nothing of
//! cases, of the present time, or of whether the promise was kept. Dates are local dates and are never reached by
//! adding blocks of 24 hours (requirements C0.3). `docs/clock.md` tells the same in prose.

mod count;
pub mod rule;
mod step;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use step::{ClosedDay, DayOff, DueBy, Step};

use crate::calendar::{BeyondHorizon, DayStatus, Off, WorkingCalendar, within_horizon};
use crate::hours::OpeningHours;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use rule::{EndOf, Receipt, Roll, Rule, Unit};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The largest amount of any unit. The calendars know 2,557 days; no charter promises more hours than this either.
pub const AMOUNT_MAX: u32 = 2_600;

/// The time at which a day ends (requirements C0.3).
const LAST_SECOND: NaiveTime = match NaiveTime::from_hms_opt(23, 59, 59) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

const MONTHS_A_YEAR: u32 = 12;

/// A provisional feast may move by a day when the moon is sighted, so one just outside the period counts as touched.
const SIGHTING_DAYS: i64 = 1;

/// When an answer is due, what to aim for, and the whole reasoning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The last day of the period, as promised to the client.
    pub due_date: NaiveDate,
    /// The last moment of it, on the wall clock.
    pub due: NaiveDateTime,
    /// The due date if that is a working day, otherwise the working day before.
    pub internal_target: NaiveDate,
    /// The reasoning, in the order in which a page tells it.
    pub steps: Vec<Step>,
    /// Whether a day that may still move bears on the date; the last step says which.
    pub provisional: bool,
}

/// Why no date can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(tag = "refusal", rename_all = "kebab-case")]
pub enum ClockRefusal {
    /// The reckoning leaves the years that the calendars know.
    #[error(transparent)]
    BeyondHorizon(#[from] BeyondHorizon),
    /// The amount is larger than [`AMOUNT_MAX`].
    #[error("{amount} is more than {AMOUNT_MAX}")]
    AmountTooLarge {
        /// The amount asked for.
        amount: u32,
    },
    /// The rule depends on opening hours, and none are published.
    #[error("the rule needs opening hours, and none are published")]
    HoursNotPublished,
    /// The published hours do not open for [`crate::hours::SEARCH_DAYS`] days.
    #[error("not open once in the 60 days from {from}")]
    NeverOpens {
        /// Where the search began.
        from: NaiveDateTime,
    },
}

/// When `rule` is due for what was received at `received`, on the wall clock of the organisation.
///
/// An amount of 0 means *the day itself*: the same working day, or the next one if that day is none.
///
/// # Errors
///
/// [`ClockRefusal`] where the calendars, the opening hours or the limits give no answer. Never a guess.
pub fn deadline(
    rule: &Rule,
    received: NaiveDateTime,
    days: &WorkingCalendar,
    hours: Option<&OpeningHours>,
) -> Result<Deadline, ClockRefusal> {
    if rule.amount > AMOUNT_MAX {
        return Err(ClockRefusal::AmountTooLarge { amount: rule.amount });
    }
    within_horizon(received.date())?;
    let mut steps = vec![Step::Received { at: received }];
    let start = starts(rule.receipt, received, days, hours, &mut steps)?;
    let due = if rule.unit == Unit::OpeningHours {
        let hours = hours.ok_or(ClockRefusal::HoursNotPublished)?;
        count::opening_hours(start, rule.amount, hours, days, &mut steps)?
    } else {
        let last = last_day(rule, start.date(), days, &mut steps)?;
        let due_date = rolled(rule.roll, start.date(), last, days, &mut steps)?;
        due_on(due_date, rule.end_of, days, hours)?
    };
    steps.push(due.step());
    conclude(rule.unit, start.date(), due, days, steps).map_err(ClockRefusal::from)
}

/// A due instant and what makes it the last one.
#[derive(Clone, Copy)]
struct Due {
    at: NaiveDateTime,
    by: DueBy,
}

impl Due {
    const fn step(self) -> Step {
        Step::Due { at: self.at, by: self.by }
    }
}

/// From when the receipt counts.
fn starts(
    receipt: Receipt,
    received: NaiveDateTime,
    days: &WorkingCalendar,
    hours: Option<&OpeningHours>,
    steps: &mut Vec<Step>,
) -> Result<NaiveDateTime, ClockRefusal> {
    if receipt == Receipt::AsReceived {
        return Ok(received);
    }
    let hours = hours.ok_or(ClockRefusal::HoursNotPublished)?;
    let opening = hours.next_opening(received, days).ok_or(ClockRefusal::NeverOpens { from: received })?;
    if opening != received {
        steps.push(Step::CountsFromOpening { at: opening });
    }
    Ok(opening)
}

/// The last day of a period in days or months, before any roll.
fn last_day(
    rule: &Rule,
    start: NaiveDate,
    days: &WorkingCalendar,
    steps: &mut Vec<Step>,
) -> Result<NaiveDate, ClockRefusal> {
    // "The day itself" is a period of one day that includes the start.
    let same_day = rule.amount == 0;
    let included = rule.count_start_day || same_day;
    steps.push(if included {
        Step::StartDayIncluded { date: start }
    } else {
        Step::StartDayExcluded { date: start }
    });
    let amount = rule.amount.max(1);
    let last = match rule.unit {
        Unit::WorkingDays => count::working_days(start, included, amount, days, steps)?,
        Unit::Months if !same_day => count::months(start, included, amount, days, steps)?,
        Unit::Years if !same_day => count::months(start, included, amount * MONTHS_A_YEAR, days, steps)?,
        Unit::Quarters if !same_day => count::quarters(start, included, amount, days, steps)?,
        _ => count::calendar_days(start, included, amount, days, steps)?,
    };
    steps.push(Step::LastDay { date: last.date, number: last.number });
    Ok(last.date)
}

/// Where a last day that is no working day goes. To the day before only if that does not lead before the start, since
/// nothing can be due before it arrived.
fn rolled(
    roll: Roll,
    start: NaiveDate,
    last: NaiveDate,
    days: &WorkingCalendar,
    steps: &mut Vec<Step>,
) -> Result<NaiveDate, ClockRefusal> {
    let Some(off) = days.off(last)? else {
        return Ok(last);
    };
    let (to, skipped) = match roll {
        Roll::None => (last, Vec::new()),
        Roll::Next => count::nearest_working_day(last, NaiveDate::succ_opt, days)?,
        Roll::Previous => count::nearest_working_day(last, NaiveDate::pred_opt, days)?,
    };
    if to == last || to < start {
        steps.push(Step::StaysOnDayOff { day: DayOff { date: last, off } });
        return Ok(last);
    }
    steps.push(Step::Rolled { from: last, to, days: skipped });
    Ok(to)
}

/// The last moment of `date`.
fn due_on(
    date: NaiveDate,
    end_of: EndOf,
    days: &WorkingCalendar,
    hours: Option<&OpeningHours>,
) -> Result<Due, ClockRefusal> {
    let end_of_day = Due { at: date.and_time(LAST_SECOND), by: DueBy::EndOfDay };
    if end_of == EndOf::Day {
        return Ok(end_of_day);
    }
    let hours = hours.ok_or(ClockRefusal::HoursNotPublished)?;
    let closing = hours.closing_time(date, days)?;
    let due_at = |at: NaiveDateTime| Due { at: at.min(end_of_day.at), by: DueBy::ClosingTime };
    Ok(closing.map_or(end_of_day, due_at))
}

/// Adds the internal target and what is provisional, and closes the account.
fn conclude(
    unit: Unit,
    start: NaiveDate,
    due: Due,
    days: &WorkingCalendar,
    mut steps: Vec<Step>,
) -> Result<Deadline, BeyondHorizon> {
    let due_date = due.at.date();
    let (internal_target, skipped) = count::nearest_working_day(due_date, NaiveDate::pred_opt, days)?;
    steps.push(Step::InternalTarget { date: internal_target, days: skipped });
    // In calendar days and months only the end asks which days are worked.
    let from = if matches!(unit, Unit::WorkingDays | Unit::OpeningHours) { start } else { internal_target };
    let unsettled = unsettled(from, due_date, days);
    let provisional = unsettled.is_some();
    steps.extend(unsettled);
    Ok(Deadline { due_date, due: due.at, internal_target, steps, provisional })
}

/// What between two dates may still change: days expected but not announced, years without their decree.
fn unsettled(from: NaiveDate, to: NaiveDate, days: &WorkingCalendar) -> Option<Step> {
    let calendar = days.calendar();
    let margin = TimeDelta::days(SIGHTING_DAYS);
    let near = calendar.special_between(from - margin, to + margin).filter(|day| day.provisional);
    let expected: Vec<_> = near.map(|day| DayOff { date: day.date, off: Off::from(day) }).collect();
    let undecided = calendar.version().undecided_years.iter().copied();
    let undecided_years: Vec<_> = undecided.filter(|year| count::years(from, to).contains(year)).collect();
    let settled = expected.is_empty() && undecided_years.is_empty();
    (!settled).then_some(Step::Provisional { days: expected, undecided_years })
}
