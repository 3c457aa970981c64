//! `cairt hours`: whether a telephone line is open at a moment, until when, and when next.

use super::clock::{self, NoDate};
use super::{Ended, Failure, charter_named, print, words};
use chrono::{NaiveDate, NaiveDateTime};
use clap::Args;
use domain::calendar::{BeyondHorizon, WorkingCalendar};
use domain::charter::{Charter, Line, Opening};
use domain::hours::SEARCH_DAYS;
use lang::{Language, Words};
use serde::Serialize;

#[derive(Args, Debug)]
pub struct Arguments {
    /// The charter: its name, or a file
    #[arg(long, value_name = "NAME|FILE")]
    charter: String,
    /// The telephone line
    #[arg(long)]
    line: String,
    /// The moment, on the wall clock of the organisation
    #[arg(long, value_name = "DATETIME", value_parser = clock::moment)]
    at: NaiveDateTime,
    /// Days on which the organisation is closed besides its calendar and charter
    #[arg(long = "closure", value_name = "DATE")]
    closures: Vec<NaiveDate>,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

/// The answer, as a program reads it.
#[derive(Serialize)]
struct Answer {
    line: String,
    at: NaiveDateTime,
    /// Whether hours are published at all; if not, nothing is known.
    published: bool,
    open: Option<bool>,
    until: Option<NaiveDateTime>,
    next_open: Option<NaiveDateTime>,
    /// That the closing or the next opening is not known, since the calendars end before it. Absent where neither is told:
    /// there is none for [`SEARCH_DAYS`] days.
    beyond_calendar: Option<NoDate>,
    /// The line that takes over while this one is closed.
    out_of_hours: Option<String>,
}

/// Prints whether the line is open.
pub fn run(arguments: &Arguments) -> Result<Ended, Failure> {
    let charter = charter_named::find(&arguments.charter)?;
    let line = charter.line(&arguments.line).ok_or_else(|| no_such_line(&charter, &arguments.line))?;
    let days = charter_named::working_days(&charter, None, &arguments.closures, "en")?;
    let words = words::of(Language::En)?;
    let opening = charter.opening(line.hours.as_ref());
    match answer(line, opening, arguments.at, &days, &words) {
        Ok(answer) => tell(&answer, arguments.json).map(|()| Ended::Done),
        Err(beyond) => clock::refuse(beyond.into(), &words, arguments.json).map(|()| Ended::Refused),
    }
}

fn answer(
    line: &Line,
    opening: Opening<'_>,
    at: NaiveDateTime,
    days: &WorkingCalendar,
    words: &Words,
) -> Result<Answer, BeyondHorizon> {
    let blank = Answer {
        line: line.id.to_string(),
        at,
        published: true,
        open: None,
        until: None,
        next_open: None,
        beyond_calendar: None,
        out_of_hours: line.out_of_hours.as_ref().map(ToString::to_string),
    };
    Ok(match opening {
        Opening::NotPublished => Answer { published: false, ..blank },
        Opening::Always => Answer { open: Some(true), ..blank },
        Opening::Hours(hours) => {
            let state = hours.open_at(at, days)?;
            // A line that is open to the last minute of the calendar may stay open after it.
            let until = state.until.filter(|until| days.status(until.date()).is_ok());
            let is_known = until.or(state.next_open).is_some();
            let beyond = if is_known { None } else { end_of_calendar(at.date(), days) };
            let beyond_calendar = beyond.map(|beyond| NoDate::new(beyond.into(), words));
            Answer { open: Some(state.open), until, next_open: state.next_open, beyond_calendar, ..blank }
        }
    })
}

/// The first date that the calendars do not know among those that were searched.
fn end_of_calendar(from: NaiveDate, days: &WorkingCalendar) -> Option<BeyondHorizon> {
    from.iter_days().take(SEARCH_DAYS).find_map(|date| days.status(date).err())
}

fn tell(answer: &Answer, json: bool) -> Result<(), Failure> {
    if json { print::json(answer) } else { print::table(&rows(answer)) }
}

fn no_such_line(charter: &Charter, wanted: &str) -> Failure {
    let known: Vec<_> = charter.lines.iter().map(|line| line.id.as_str()).collect();
    Failure::Usage(format!("{} has no line `{wanted}`, but {}", charter.id, known.join(", ")))
}

fn rows(answer: &Answer) -> Vec<[String; 2]> {
    let state = match (answer.published, answer.open) {
        (false, _) => "not published",
        (true, Some(true)) => "open",
        (true, _) => "closed",
    };
    let mut rows = vec![["line".to_owned(), answer.line.clone()], ["state".to_owned(), state.to_owned()]];
    rows.extend(answer.until.map(|at| ["until".to_owned(), minute(at)]));
    rows.extend(answer.next_open.map(|at| ["opens".to_owned(), minute(at)]));
    let unknown = if answer.open == Some(true) { "until" } else { "opens" };
    rows.extend(answer.beyond_calendar.as_ref().map(|end| [unknown.to_owned(), end.text.clone()]));
    rows.extend(answer.out_of_hours.clone().map(|line| ["instead".to_owned(), line]));
    rows
}

/// A moment to the minute, which is all that opening hours have.
pub(super) fn minute(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%d %H:%M").to_string()
}
