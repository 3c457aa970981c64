//! `cairt clock`: when something is due, and every step of the reasoning.

use super::{Ended, Failure, charter_named, print, words};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use clap::{Args, ValueEnum};
use domain::charter::{Charter, Clock};
use domain::clock::rule::{EndOf, Receipt, Roll, Rule, Unit};
use domain::clock::{ClockRefusal, Deadline, deadline};
use domain::hours::OpeningHours;
use lang::{Language, Words, why};
use serde::Serialize;

#[derive(Args, Debug)]
pub struct Arguments {
    /// The charter: its name, or a file
    #[arg(long, value_name = "NAME|FILE")]
    charter: String,
    /// A clock of the charter
    #[arg(long, conflicts_with_all = ["amount", "unit", "roll", "count_start_day", "receipt"])]
    clock: Option<String>,
    /// How many, where no clock is named
    #[arg(long, requires = "unit", required_unless_present = "clock")]
    amount: Option<u32>,
    /// Of what
    #[arg(long, requires = "amount")]
    unit: Option<UnitName>,
    /// Where an end on a day that is not a working day goes
    #[arg(long, default_value = "none")]
    roll: RollName,
    /// The day of the event is day 1
    #[arg(long)]
    count_start_day: bool,
    /// When something that arrives outside opening hours counts as received
    #[arg(long, default_value = "as-received")]
    receipt: ReceiptName,
    /// When it arrived: a date, or a date and time on the wall clock of the organisation
    #[arg(long, value_name = "DATE[TIME]", value_parser = moment)]
    from: NaiveDateTime,
    /// The version of the calendar; the charter's own, or the newest, where it is not given
    #[arg(long, value_name = "VERSION")]
    calendar_version: Option<String>,
    /// Days on which the organisation is closed besides its calendar and charter
    #[arg(long = "closure", value_name = "DATE")]
    closures: Vec<NaiveDate>,
    /// The language of the answer
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = words::language)]
    lang: Language,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum UnitName {
    WorkingDays,
    CalendarDays,
    OpeningHours,
    Months,
    Quarters,
    Years,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum RollName {
    None,
    Next,
    Previous,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ReceiptName {
    AsReceived,
    NextOpening,
}

/// Why there is no date, as a program reads it.
#[derive(Serialize)]
pub(super) struct NoDate {
    #[serde(flatten)]
    refusal: ClockRefusal,
    /// The same in words.
    pub(super) text: String,
}

impl NoDate {
    pub(super) fn new(refusal: ClockRefusal, words: &Words) -> Self {
        Self { refusal, text: why::refusal(words, refusal) }
    }
}

/// Prints the deadline.
pub fn run(arguments: &Arguments) -> Result<Ended, Failure> {
    let charter = charter_named::find(&arguments.charter)?;
    let (rule, hours) = rule(&charter, arguments)?;
    let pinned = arguments.calendar_version.as_deref();
    let days = charter_named::working_days(&charter, pinned, &arguments.closures, arguments.lang.tag())?;
    let words = words::of(arguments.lang)?;
    match deadline(&rule, arguments.from, &days, hours) {
        Ok(deadline) => tell(&deadline, &rule, &words, arguments.json).map(|()| Ended::Done),
        Err(refusal) => refuse(refusal, &words, arguments.json).map(|()| Ended::Refused),
    }
}

/// The rule asked about: that of the named clock, or the one spelt out.
fn rule<'a>(
    charter: &'a Charter,
    arguments: &Arguments,
) -> Result<(Rule, Option<&'a OpeningHours>), Failure> {
    let Some(name) = &arguments.clock else {
        let office = charter.office_hours.as_ref().and_then(|id| charter.hours.get(id));
        return Ok((spelt_out(arguments)?, office));
    };
    let clock = charter.clock(name).ok_or_else(|| no_such_clock(charter, name))?;
    let rule = clock.rule.clone().ok_or_else(|| no_number(charter, clock))?;
    Ok((rule, charter.hours_of(clock)))
}

fn spelt_out(arguments: &Arguments) -> Result<Rule, Failure> {
    let (Some(amount), Some(unit)) = (arguments.amount, arguments.unit) else {
        return Err(Failure::Usage("give --clock, or --amount and --unit".to_owned()));
    };
    let unit = match unit {
        UnitName::WorkingDays => Unit::WorkingDays,
        UnitName::CalendarDays => Unit::CalendarDays,
        UnitName::OpeningHours => Unit::OpeningHours,
        UnitName::Months => Unit::Months,
        UnitName::Quarters => Unit::Quarters,
        UnitName::Years => Unit::Years,
    };
    let roll = match arguments.roll {
        RollName::None => Roll::None,
        RollName::Next => Roll::Next,
        RollName::Previous => Roll::Previous,
    };
    let receipt = match arguments.receipt {
        ReceiptName::AsReceived => Receipt::AsReceived,
        ReceiptName::NextOpening => Receipt::NextOpening,
    };
    Ok(Rule { amount, unit, roll, count_start_day: arguments.count_start_day, receipt, end_of: EndOf::Day })
}

fn no_such_clock(charter: &Charter, wanted: &str) -> Failure {
    let known: Vec<_> = charter.clocks.iter().map(|clock| clock.id.as_str()).collect();
    Failure::Usage(format!("{} has no clock `{wanted}`, but {}", charter.id, known.join(", ")))
}

fn no_number(charter: &Charter, clock: &Clock) -> Failure {
    Failure::Refused(format!("{} promises `{}` without a number of days or hours", charter.id, clock.id))
}

fn tell(deadline: &Deadline, rule: &Rule, words: &Words, json: bool) -> Result<(), Failure> {
    if json {
        return print::json(deadline);
    }
    let steps = why::explain(words, &deadline.steps);
    let mut lines = vec![words.date_long(deadline.due_date), String::new()];
    lines.push(why::limit(words, rule));
    lines.extend(steps.iter().map(ToString::to_string));
    print::lines(&lines)
}

/// Prints why there is no date.
///
/// # Errors
/// It cannot be written.
pub(super) fn refuse(refusal: ClockRefusal, words: &Words, json: bool) -> Result<(), Failure> {
    let no_date = NoDate::new(refusal, words);
    if json { print::json(&no_date) } else { print::lines(&[no_date.text]) }
}

/// Reads a date, or a date and time to the minute or second.
pub(super) fn moment(text: &str) -> Result<NaiveDateTime, String> {
    let with_time = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M"]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok());
    let midnight = || text.parse::<NaiveDate>().ok().map(|date| date.and_time(NaiveTime::MIN));
    with_time
        .or_else(midnight)
        .ok_or_else(|| "expected a date such as 2026-01-05 or 2026-01-05T10:00".to_owned())
}
