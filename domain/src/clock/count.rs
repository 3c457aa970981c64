//! Counting: how each unit gets from a start to its last day, leaving an account of every day on the way.

use super::{ClockRefusal, ClosedDay, DayOff, DayStatus, Due, DueBy, LAST_SECOND, Off, Step};
use crate::calendar::{BeyondHorizon, WorkingCalendar, within_horizon};
use crate::hours::{OpeningHours, SEARCH_DAYS};
use chrono::{Datelike as _, Days, Months, NaiveDate, NaiveDateTime, TimeDelta};
use std::ops::RangeInclusive;

const MONTHS_A_QUARTER: u32 = 3;

/// The last day of a period and its number.
pub(super) struct Last {
    pub(super) date: NaiveDate,
    pub(super) number: u32,
}

/// Working days: counts those, skips the others.
pub(super) fn working_days(
    start: NaiveDate,
    included: bool,
    amount: u32,
    days: &WorkingCalendar,
    steps: &mut Vec<Step>,
) -> Result<Last, BeyondHorizon> {
    let mut number = 0;
    for date in first_day(start, included).iter_days() {
        match days.status(date)? {
            DayStatus::Off(off) => skip(steps, DayOff { date, off }),
            status => {
                number += 1;
                count(steps, date, number);
                note_worked_weekend(steps, date, &status, days)?;
            }
        }
        if number == amount {
            return Ok(Last { date, number });
        }
    }
    Err(BeyondHorizon { date: NaiveDate::MAX })
}

/// Calendar days: every day counts.
pub(super) fn calendar_days(
    start: NaiveDate,
    included: bool,
    amount: u32,
    days: &WorkingCalendar,
    steps: &mut Vec<Step>,
) -> Result<Last, BeyondHorizon> {
    let from = first_day(start, included);
    let until = from + Days::new(u64::from(amount) - 1);
    within_horizon(until)?;
    steps.push(Step::Counted { from, until, first: 1, last: amount });
    steps.extend(off_but_counted(from, until, days)?);
    Ok(Last { date: until, number: amount })
}

/// Months: the same day of the month, or the last day of a shorter one. A period that includes its start ends a day
/// earlier, unless the month is too short for that day already.
pub(super) fn months(
    start: NaiveDate,
    included: bool,
    amount: u32,
    days: &WorkingCalendar,
    steps: &mut Vec<Step>,
) -> Result<Last, BeyondHorizon> {
    let from = first_day(start, included);
    let same_number = start + Months::new(amount);
    let shorter_month = same_number.day() != start.day();
    let until = if included && !shorter_month { same_number - Days::new(1) } else { same_number };
    within_horizon(until)?;
    steps.push(Step::MonthsEnd { months: amount, from, until, shorter_month });
    steps.extend(off_but_counted(from, until, days)?);
    Ok(Last { date: until, number: amount })
}

/// Quarters: the last day of the quarter that comes so many quarters after that of the start. Which day of its quarter the
/// start is makes no difference.
pub(super) fn quarters(
    start: NaiveDate,
    included: bool,
    amount: u32,
    days: &WorkingCalendar,
    steps: &mut Vec<Step>,
) -> Result<Last, BeyondHorizon> {
    let first_month = start.month0() / MONTHS_A_QUARTER * MONTHS_A_QUARTER;
    let quarter = start.with_day(1).and_then(|day| day.with_month0(first_month));
    let next = quarter.map(|day| day + Months::new((amount + 1) * MONTHS_A_QUARTER));
    let until = next.and_then(|day| day.pred_opt()).ok_or(BeyondHorizon { date: start })?;
    within_horizon(until)?;
    let from = first_day(start, included);
    steps.push(Step::QuarterEnds { quarters: amount, from, until });
    steps.extend(off_but_counted(from, until, days)?);
    Ok(Last { date: until, number: amount })
}

/// Opening hours: counts the time during which the office is open, whatever day it is.
pub(super) fn opening_hours(
    start: NaiveDateTime,
    amount: u32,
    hours: &OpeningHours,
    days: &WorkingCalendar,
    steps: &mut Vec<Step>,
) -> Result<Due, ClockRefusal> {
    let mut left = TimeDelta::hours(amount.into());
    let mut last_open = start.date();
    for date in start.date().iter_days() {
        let spans = hours.spans_on(date, days)?;
        if spans.is_empty() {
            close(steps, ClosedDay { date, off: days.off(date)? });
        } else {
            last_open = date;
        }
        for span in spans.iter().filter(|span| span.until > start) {
            let from = span.from.max(start);
            let until = from + left.min(span.until - from);
            left -= until - from;
            steps.push(Step::OpenCounted { from, until });
            if left.is_zero() {
                // An opening that ends at midnight ends on its own date.
                let at = until.min(date.and_time(LAST_SECOND));
                return Ok(Due { at, by: DueBy::HoursUsedUp });
            }
        }
        if (date - last_open).num_days() >= SEARCH_DAYS as i64 {
            break;
        }
    }
    Err(ClockRefusal::NeverOpens { from: start })
}

/// `from` if it is a working day; otherwise the nearest one in the direction of `step`, with the days passed over.
pub(super) fn nearest_working_day(
    from: NaiveDate,
    step: fn(&NaiveDate) -> Option<NaiveDate>,
    days: &WorkingCalendar,
) -> Result<(NaiveDate, Vec<DayOff>), BeyondHorizon> {
    let mut date = from;
    let mut passed = Vec::new();
    while let Some(off) = days.off(date)? {
        passed.push(DayOff { date, off });
        date = step(&date).ok_or(BeyondHorizon { date })?;
    }
    passed.sort_by_key(|day| day.date);
    Ok((date, passed))
}

/// The years that two dates span.
pub(super) fn years(from: NaiveDate, to: NaiveDate) -> RangeInclusive<i32> {
    from.year()..=to.year()
}

fn first_day(start: NaiveDate, included: bool) -> NaiveDate {
    if included { start } else { start + Days::new(1) }
}

/// Holidays and closures from `from` to `until`, which a clerk would ask about; not ordinary weekends.
fn off_but_counted(
    from: NaiveDate,
    until: NaiveDate,
    days: &WorkingCalendar,
) -> Result<Option<Step>, BeyondHorizon> {
    let mut found = Vec::new();
    for date in from.iter_days().take_while(|date| *date <= until) {
        if let Some(off) = days.off(date)?.filter(|off| *off != Off::Weekend) {
            found.push(DayOff { date, off });
        }
    }
    Ok((!found.is_empty()).then_some(Step::OffButCounted { days: found }))
}

fn count(steps: &mut Vec<Step>, date: NaiveDate, number: u32) {
    if let Some(Step::Counted { until, last, .. }) = steps.last_mut() {
        (*until, *last) = (date, number);
    } else {
        steps.push(Step::Counted { from: date, until: date, first: number, last: number });
    }
}

fn skip(steps: &mut Vec<Step>, day: DayOff) {
    if let Some(Step::Skipped { days }) = steps.last_mut() {
        days.push(day);
    } else {
        steps.push(Step::Skipped { days: vec![day] });
    }
}

fn close(steps: &mut Vec<Step>, day: ClosedDay) {
    if let Some(Step::Closed { days }) = steps.last_mut() {
        days.push(day);
    } else {
        steps.push(Step::Closed { days: vec![day] });
    }
}

fn note_worked_weekend(
    steps: &mut Vec<Step>,
    date: NaiveDate,
    status: &DayStatus,
    days: &WorkingCalendar,
) -> Result<(), BeyondHorizon> {
    if *status == DayStatus::WorkedWeekend {
        let instead_of = days.calendar().special(date)?.and_then(|day| day.counterpart);
        steps.push(Step::WorkedWeekendCounted { date, instead_of });
    }
    Ok(())
}
