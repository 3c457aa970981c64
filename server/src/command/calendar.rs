//! `cairt calendar`: the special days of an organisation's calendar, with its own closures.

use super::{Ended, Failure, charter_named, print, words};
use chrono::NaiveDate;
use clap::Args;
use domain::calendar::{CalendarRow, DayKind, RowName};
use lang::{Language, Words, terms};
use serde::Serialize;

#[derive(Args, Debug)]
pub struct Arguments {
    /// The charter: its name, or a file
    #[arg(long, value_name = "NAME|FILE")]
    charter: String,
    /// The first day
    #[arg(long, value_name = "DATE")]
    from: NaiveDate,
    /// The last day
    #[arg(long, value_name = "DATE")]
    to: NaiveDate,
    /// The version of the calendar; the charter's own, or the newest, where it is not given
    #[arg(long, value_name = "VERSION")]
    calendar_version: Option<String>,
    /// The language of the names
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = words::language)]
    lang: Language,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

/// One row, as a program reads it.
#[derive(Serialize)]
struct Row {
    date: NaiveDate,
    kind: DayKind,
    /// Absent where the organisation only says that it closes.
    name: Option<String>,
    provisional: bool,
    /// What says so: a law, a decree, an announcement, a package.
    source: Option<&'static str>,
    /// The other day of an exchange; the holiday behind a substitute or after a shortened day.
    counterpart: Option<NaiveDate>,
}

/// Prints a row for each special day.
pub fn run(arguments: &Arguments) -> Result<Ended, Failure> {
    if arguments.from > arguments.to {
        return Err(Failure::Usage(format!("{} is later than {}", arguments.from, arguments.to)));
    }
    let charter = charter_named::find(&arguments.charter)?;
    let pinned = arguments.calendar_version.as_deref();
    let days = charter_named::working_days(&charter, pinned, &[], arguments.lang.tag())?;
    let rows = days.days_between(arguments.from, arguments.to);
    let rows = rows.map_err(|beyond| Failure::Refused(beyond.to_string()))?;
    let words = words::of(arguments.lang)?;
    let rows: Vec<Row> = rows.into_iter().map(|row| named(row, &words)).collect();
    if arguments.json {
        print::json(&rows)?;
    } else {
        print::table(&rows.iter().map(|row| cells(row, &words)).collect::<Vec<_>>())?;
    }
    Ok(Ended::Done)
}

fn named(row: CalendarRow, words: &Words) -> Row {
    let name = match row.name {
        RowName::Holiday(name) => Some(terms::holiday(words, name).to_owned()),
        RowName::Closure(name) => name,
    };
    Row {
        date: row.date,
        kind: row.kind,
        name,
        provisional: row.provisional,
        source: row.source,
        counterpart: row.counterpart,
    }
}

fn cells(row: &Row, words: &Words) -> [String; 4] {
    // A mark rather than a word: whoever wants to know more asks for JSON.
    let provisional = if row.provisional { "?" } else { "" };
    let name = row.name.clone().unwrap_or_default();
    [row.date.to_string(), terms::day_kind(words, row.kind).to_owned(), name, provisional.to_owned()]
}
