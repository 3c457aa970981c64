//! Why a deadline is what it is, as sentences. The page, the printed sheet and the command line tell the same, in the
//! same order, from the steps that `domain::clock` recorded while it reckoned.
//!
//! Adds nothing of its own: a sentence that is not in a step is not said. The names of the organisation's own closures
//! are charter text, in a language of the charter, and are kept apart so that a page can mark them.

use chrono::{NaiveDate, NaiveDateTime};
use domain::calendar::{DayKind, Off};
use domain::clock::rule::{Rule, Unit};
use domain::clock::{ClockRefusal, ClosedDay, DayOff, DueBy, Step};
use std::fmt;

use crate::{Words, terms};

/// One sentence of the explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its pieces, in reading order.
    pub pieces: Vec<Piece>,
}

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The product's words, in the reader's language.
    Said(String),
    /// The name of a closure, in the charter's words.
    Closure(String),
}

/// The sentences for `steps`, one or two a step.
#[must_use]
pub fn explain(words: &Words, steps: &[Step]) -> Vec<Line> {
    let in_months =
        steps.iter().any(|step| matches!(step, Step::MonthsEnd { .. } | Step::QuarterEnds { .. }));
    let telling = Telling { words, in_months };
    steps.iter().flat_map(|step| telling.sentences(step)).map(|sentence| Line::of(&sentence)).collect()
}

/// What is reckoned: "The time limit is 28 days. Every day counts, weekends and holidays too."
#[must_use]
pub fn limit(words: &Words, rule: &Rule) -> String {
    let amount = u64::from(rule.amount);
    match rule.unit {
        Unit::WorkingDays => words.why_limit_working_days(amount),
        Unit::CalendarDays => words.why_limit_calendar_days(amount),
        Unit::OpeningHours => words.why_limit_opening_hours(amount),
        Unit::Months => words.why_limit_months(amount),
        Unit::Quarters => words.why_limit_quarters(amount),
        Unit::Years => words.why_limit_years(amount),
    }
}

/// Why there is no date, and what to do.
#[must_use]
pub fn refusal(words: &Words, refusal: ClockRefusal) -> String {
    match refusal {
        ClockRefusal::BeyondHorizon(beyond) => {
            words.why_refused_beyond_horizon(&words.date_long(beyond.date))
        }
        ClockRefusal::AmountTooLarge { .. } => words.why_refused_amount_too_large().to_owned(),
        ClockRefusal::HoursNotPublished => words.why_refused_hours_not_published().to_owned(),
        ClockRefusal::NeverOpens { from } => words.why_refused_never_opens(&words.date_long(from.date())),
    }
}

/// Why a day is no working day, as it stands in brackets: "weekend", "St Brigid's Day".
#[must_use]
pub fn reason(words: &Words, off: &Off) -> String {
    let reason = Telling { words, in_months: false }.reason(off);
    Line::of(&reason).to_string()
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces.iter().try_for_each(|piece| match piece {
            Piece::Said(text) | Piece::Closure(text) => f.write_str(text),
        })
    }
}

/// Around a closure's name while a sentence is put together. From the private use area, so no charter needs them.
const CLOSURE: [char; 2] = ['\u{E000}', '\u{E001}'];

impl Line {
    /// Takes a sentence apart at the marks around the names of closures.
    fn of(sentence: &str) -> Self {
        let [open, close] = CLOSURE;
        let mut pieces = Vec::new();
        for part in sentence.split_inclusive(close) {
            let (said, name) = match part.split_once(open) {
                Some((said, name)) => (said, name.strip_suffix(close).unwrap_or(name)),
                None => (part, ""),
            };
            pieces.extend((!said.is_empty()).then(|| Piece::Said(said.to_owned())));
            pieces.extend((!name.is_empty()).then(|| Piece::Closure(name.to_owned())));
        }
        Self { pieces }
    }
}

/// A reader's language, and what the sentence of one step takes from the others.
struct Telling<'a> {
    words: &'a Words,
    in_months: bool,
}

impl Telling<'_> {
    fn sentences(&self, step: &Step) -> Vec<String> {
        let w = self.words;
        match step {
            Step::MonthsEnd { months, from, until, shorter_month } => {
                let end = w.why_months_end(u64::from(*months), &self.day(*from), &self.day(*until));
                let shorter = shorter_month.then(|| w.why_shorter_month().to_owned());
                std::iter::once(end).chain(shorter).collect()
            }
            Step::Provisional { days, undecided_years } => self.provisional(days, undecided_years),
            step => vec![self.sentence(step)],
        }
    }

    /// A step that is one sentence.
    fn sentence(&self, step: &Step) -> String {
        let w = self.words;
        match step {
            Step::Received { at } => w.why_received(&self.moment(*at)),
            Step::CountsFromOpening { at } => w.why_counts_from_opening(&self.moment(*at)),
            Step::StartDayExcluded { date } => w.why_start_day_excluded(&self.day(*date)),
            Step::StartDayIncluded { date } => w.why_start_day_included(&self.day(*date)),
            Step::Counted { from, until, first, last } => self.counted(*from, *until, *first, *last),
            Step::WorkedWeekendCounted { date, instead_of } => self.worked_weekend(*date, *instead_of),
            Step::Skipped { days } => w.why_skipped(&self.days_off(days)),
            Step::OffButCounted { days } => w.why_off_but_counted(&self.days_off(days)),
            Step::QuarterEnds { from, until, .. } => w.why_quarter_ends(&self.day(*from), &self.day(*until)),
            Step::OpenCounted { from, until } => {
                w.why_open_counted(&self.day(from.date()), &w.time(from.time()), &w.time(until.time()))
            }
            Step::Closed { days } => w.why_closed(&self.closed_days(days)),
            Step::LastDay { date, .. } if self.in_months => w.why_last_day_plain(&self.day(*date)),
            Step::LastDay { date, number } => w.why_last_day(&number.to_string(), &self.day(*date)),
            Step::StaysOnDayOff { day } => {
                w.why_stays_on_day_off(&self.day(day.date), &self.reason(&day.off))
            }
            Step::Rolled { from, to, days } if to > from => {
                w.why_rolled_next(&self.day(*to), &self.days_off(days))
            }
            Step::Rolled { to, days, .. } => w.why_rolled_previous(&self.day(*to), &self.days_off(days)),
            Step::Due { at, by } => self.due(*at, *by),
            Step::InternalTarget { date, days } if days.is_empty() => {
                w.why_internal_target_same(&self.day(*date))
            }
            Step::InternalTarget { date, .. } => w.why_internal_target(&self.day(*date)),
            // Told by `sentences`, as they may be two.
            Step::MonthsEnd { .. } | Step::Provisional { .. } => String::new(),
        }
    }

    fn counted(&self, from: NaiveDate, until: NaiveDate, first: u32, last: u32) -> String {
        let first = first.to_string();
        if from == until {
            self.words.why_counted_day(&first, &self.day(from))
        } else {
            self.words.why_counted_days(&first, &last.to_string(), &self.words.days_range(from, until))
        }
    }

    fn worked_weekend(&self, date: NaiveDate, instead_of: Option<NaiveDate>) -> String {
        match instead_of {
            Some(rest_day) => self.words.why_worked_weekend_instead_of(&self.day(date), &self.day(rest_day)),
            None => self.words.why_worked_weekend_counted(&self.day(date)),
        }
    }

    fn due(&self, at: NaiveDateTime, by: DueBy) -> String {
        let when = self.moment(at);
        match by {
            DueBy::EndOfDay => self.words.why_due_end_of_day(&when),
            DueBy::ClosingTime => self.words.why_due_closing_time(&when),
            DueBy::HoursUsedUp => self.words.why_due_hours_used_up(&when),
        }
    }

    fn provisional(&self, days: &[DayOff], years: &[i32]) -> Vec<String> {
        let years: Vec<String> = years.iter().map(i32::to_string).collect();
        let years: Vec<&str> = years.iter().map(String::as_str).collect();
        let may_move = (!days.is_empty()).then(|| self.words.why_provisional(&self.days_off(days)));
        let undecided = (!years.is_empty()).then(|| self.words.why_undecided_years(&self.words.list(&years)));
        may_move.into_iter().chain(undecided).collect()
    }

    fn day(&self, date: NaiveDate) -> String {
        self.words.date_long(date)
    }

    fn moment(&self, at: NaiveDateTime) -> String {
        self.words.format_date_time(&self.words.date_long(at.date()), &self.words.time(at.time()))
    }

    fn days_off(&self, days: &[DayOff]) -> String {
        self.listed(days.iter().map(|day| (day.date, self.reason(&day.off))))
    }

    fn closed_days(&self, days: &[ClosedDay]) -> String {
        let no_hours = || self.words.why_reason_no_hours().to_owned();
        let reason = |day: &ClosedDay| day.off.as_ref().map_or_else(no_hours, |off| self.reason(off));
        self.listed(days.iter().map(|day| (day.date, reason(day))))
    }

    /// "10–11 January 2026 (weekend) and Monday 2 February 2026 (St Brigid's Day)": days in a row with one reason are one
    /// period, or a year of weekends could not be read.
    fn listed(&self, days: impl Iterator<Item = (NaiveDate, String)>) -> String {
        let mut periods: Vec<(NaiveDate, NaiveDate, String)> = Vec::new();
        for (date, reason) in days {
            match periods.last_mut() {
                Some((_, until, same)) if until.succ_opt() == Some(date) && *same == reason => *until = date,
                _ => periods.push((date, date, reason)),
            }
        }
        let said = |(from, until, reason): &(NaiveDate, NaiveDate, String)| {
            let period = if from == until { self.day(*from) } else { self.words.days_range(*from, *until) };
            self.words.why_day_off(&period, reason)
        };
        let said: Vec<String> = periods.iter().map(said).collect();
        self.words.list(&said.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn reason(&self, off: &Off) -> String {
        let w = self.words;
        match off {
            Off::Weekend => w.why_reason_weekend().to_owned(),
            Off::Holiday { name, kind, provisional } => {
                let name = terms::holiday(w, *name).to_owned();
                let name = if *kind == DayKind::Substitute { w.holiday_substitute_for(&name) } else { name };
                if *provisional { w.day_provisional(&name) } else { name }
            }
            Off::Closure { name: Some(name) } => {
                let [open, close] = CLOSURE;
                format!("{open}{}{close}", name.replace(CLOSURE, ""))
            }
            Off::Closure { name: None } => w.why_reason_closure().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;
    use crate::embedded::catalogue_bytes;
    use domain::calendar::{Calendar, CalendarId, Closure, WorkingCalendar};
    use domain::clock::deadline;
    use domain::clock::rule::{EndOf, Receipt, Roll};

    fn rule(amount: u32, unit: Unit) -> Rule {
        Rule {
            amount,
            unit,
            roll: Roll::None,
            count_start_day: false,
            receipt: Receipt::AsReceived,
            end_of: EndOf::Day,
        }
    }

    fn lines(rule: &Rule, calendar: CalendarId, received: &str, closures: &[(&str, &str)]) -> Vec<Line> {
        let words = Words::decode(catalogue_bytes(Language::En)).unwrap();
        let closures = closures
            .iter()
            .map(|(date, name)| Closure { date: date.parse().unwrap(), name: Some((*name).to_owned()) });
        let days = WorkingCalendar::new(Calendar::newest(calendar), closures);
        let received = NaiveDateTime::parse_from_str(received, "%Y-%m-%d %H:%M").unwrap();
        explain(&words, &deadline(rule, received, &days, None).unwrap().steps)
    }

    fn check(rule: &Rule, calendar: CalendarId, received: &str, expected: &[&str]) {
        let said: Vec<String> = lines(rule, calendar, received, &[]).iter().map(Line::to_string).collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn the_reply_to_a_complaint_in_kilkenny_ends_on_a_holiday() {
        // RO-E1 of requirements C3.
        check(
            &rule(28, Unit::CalendarDays),
            CalendarId::Ireland,
            "2026-01-05 10:00",
            &[
                "Received: Monday 5 January 2026, 10:00",
                "The day it came is not counted: Monday 5 January 2026",
                "Days 1 to 28: 6 January – 2 February 2026",
                "Counted although nobody works then: Monday 2 February 2026 (St Brigid's Day)",
                "The last day is day 28: Monday 2 February 2026",
                "Monday 2 February 2026 is not a working day (St Brigid's Day). The date stays as it was published.",
                "Due: Monday 2 February 2026, 23:59, the end of that day",
                "Aim to answer by Friday 30 January 2026, the last working day before the due date.",
            ],
        );
    }

    #[test]
    fn days_off_in_a_row_with_one_reason_are_one_period() {
        check(
            &rule(5, Unit::WorkingDays),
            CalendarId::Ireland,
            "2026-01-29 10:00",
            &[
                "Received: Thursday 29 January 2026, 10:00",
                "The day it came is not counted: Thursday 29 January 2026",
                "Day 1: Friday 30 January 2026",
                "Not counted: 31 January – 1 February 2026 (weekend) and Monday 2 February 2026 (St Brigid's Day)",
                "Days 2 to 5: 3–6 February 2026",
                "The last day is day 5: Friday 6 February 2026",
                "Due: Friday 6 February 2026, 23:59, the end of that day",
                "Aim to answer by the due date: Friday 6 February 2026",
            ],
        );
    }

    #[test]
    fn months_end_on_the_day_of_the_same_number_or_on_the_last() {
        let said = lines(&rule(1, Unit::Months), CalendarId::Lithuania, "2026-01-31 10:00", &[]);
        let said: Vec<String> = said.iter().map(Line::to_string).collect();
        assert!(
            said.contains(
                &"The last month has no day of the same number, so its last day counts.".to_owned()
            ) && said.iter().any(|line| line.starts_with("1 month from "))
                && said.contains(&"The last day: Saturday 28 February 2026".to_owned()),
            "{said:#?}"
        );
    }

    #[test]
    fn the_name_of_a_closure_is_kept_apart_for_its_own_language() {
        let closures = [("2026-01-06", "Lá dúnta: Nollaig na mBan")];
        let said = lines(&rule(1, Unit::WorkingDays), CalendarId::Ireland, "2026-01-05 10:00", &closures);
        let skipped = Line {
            pieces: vec![
                Piece::Said("Not counted: Tuesday 6 January 2026 (".into()),
                Piece::Closure("Lá dúnta: Nollaig na mBan".into()),
                Piece::Said(")".into()),
            ],
        };
        assert!(said.contains(&skipped), "{said:#?}");
    }
}
