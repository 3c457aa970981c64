//! `cairt hours`: whether a telephone line is open at a moment, until when, and when next.

use super::{Ended, Failure, charter_named, print};
use chrono::NaiveDateTime;
use clap::Args;
use domain::charter::{Charter, Line, Opening};
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
    #[arg(long, value_name = "DATETIME", value_parser = super::clock::moment)]
    at: NaiveDateTime,
    /// Days on which the organisation is closed besides its calendar and charter
    #[arg(long = "closure", value_name = "DATE")]
    closures: Vec<chrono::NaiveDate>,
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
    /// The line that takes over while this one is closed.
    out_of_hours: Option<String>,
}

/// Prints whether the line is open.
pub fn run(arguments: &Arguments) -> Result<Ended, Failure> {
    let charter = charter_named::find(&arguments.charter)?;
    let line = charter.line(&arguments.line).ok_or_else(|| no_such_line(&charter, &arguments.line))?;
    let answer = answer(&charter, line, arguments)?;
    if arguments.json {
        print::json(&answer)?;
    } else {
        print::table(&rows(&answer))?;
    }
    Ok(Ended::Done)
}

fn answer(charter: &Charter, line: &Line, arguments: &Arguments) -> Result<Answer, Failure> {
    let blank = Answer {
        line: line.id.to_string(),
        at: arguments.at,
        published: true,
        open: None,
        until: None,
        next_open: None,
        out_of_hours: line.out_of_hours.as_ref().map(ToString::to_string),
    };
    Ok(match charter.opening(line.hours.as_ref()) {
        Opening::NotPublished => Answer { published: false, ..blank },
        Opening::Always => Answer { open: Some(true), ..blank },
        Opening::Hours(hours) => {
            let days = charter_named::working_days(charter, None, &arguments.closures, "en")?;
            let state =
                hours.open_at(arguments.at, &days).map_err(|beyond| Failure::Refused(beyond.to_string()))?;
            Answer { open: Some(state.open), until: state.until, next_open: state.next_open, ..blank }
        }
    })
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
    rows.extend(answer.out_of_hours.clone().map(|line| ["instead".to_owned(), line]));
    rows
}

/// A moment to the minute, which is all that opening hours have.
pub(super) fn minute(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%d %H:%M").to_string()
}
