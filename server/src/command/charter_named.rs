//! Which charter a command is about: one that ships, by its name, or a file.

use super::Failure;
use chrono::NaiveDate;
use domain::calendar::{Closure, WorkingCalendar};
use domain::charter::{Charter, Finding};
use server::charters::{self, SHIPPED};

/// The charter that ships under the name `wanted`, or that the file `wanted` holds.
///
/// # Errors
/// [`Failure::Usage`] where there is neither, [`Failure::Refused`] where it has mistakes.
pub fn find(wanted: &str) -> Result<Charter, Failure> {
    if let Some(shipped) = charters::shipped(wanted) {
        return shipped.map_err(|findings| has_mistakes(wanted, &findings));
    }
    let Ok(toml) = std::fs::read_to_string(wanted) else {
        let names: Vec<_> = SHIPPED.iter().map(|charter| charter.org).collect();
        return Err(Failure::Usage(format!(
            "no charter `{wanted}`: give a charter file or one of {}",
            names.join(", ")
        )));
    };
    Charter::parse(&toml).map_err(|findings| has_mistakes(wanted, &findings))
}

/// The days on which the organisation works: by the calendar's version `pinned`, with `closures` added to its own.
///
/// # Errors
/// [`Failure::Usage`] where there is no such version.
pub fn working_days(
    charter: &Charter,
    pinned: Option<&str>,
    closures: &[NaiveDate],
    language: &str,
) -> Result<WorkingCalendar, Failure> {
    let days =
        charter.working_calendar(pinned, language).map_err(|unknown| Failure::Usage(unknown.to_string()))?;
    let own = charter.closures.iter().map(|closure| Closure {
        date: closure.date,
        name: Some(charter.words(&closure.name, language).words.to_owned()),
    });
    let more = closures.iter().map(|date| Closure { date: *date, name: None });
    Ok(WorkingCalendar::new(days.calendar().clone(), own.chain(more)))
}

/// Why a charter is not read.
pub fn has_mistakes(wanted: &str, findings: &[Finding]) -> Failure {
    let lines: Vec<_> = findings.iter().map(ToString::to_string).collect();
    Failure::Refused(format!("the charter {wanted} has mistakes:\n{}", lines.join("\n")))
}
