//! That opening hours and closures can be used as they are written.

use super::super::Charter;
use super::super::finding::{Finding, Problem};
use super::super::line::ALWAYS;
use crate::calendar::within_horizon;
use crate::hours::{Day, Weekly};

pub(super) fn check(charter: &Charter, findings: &mut Vec<Finding>) {
    for (id, hours) in &charter.hours {
        if id.as_str() == ALWAYS {
            let text = "found `always`, which stands for any time, expected another name";
            findings.push(Finding::new(Problem::Contradiction, format!("hours.{id}"), text));
        }
        if let Some(day) = hours.weekly.first_overlap() {
            let path = format!("hours.{id}.weekly.{}", field(day));
            let text =
                format!("found {}, expected spans in order and without overlap", spans(&hours.weekly, day));
            findings.push(Finding::new(Problem::Contradiction, path, text));
        }
    }
    for (at, closure) in charter.closures.iter().enumerate() {
        if let Err(beyond) = within_horizon(closure.date) {
            let text = format!("found a date that no deadline reaches: {beyond}");
            findings.push(Finding::new(Problem::InvalidValue, format!("closures[{at}].date"), text));
        }
    }
}

fn spans(weekly: &Weekly, day: Day) -> String {
    let spans: Vec<String> = weekly.on(day).iter().map(|span| format!("`{span}`")).collect();
    spans.join(", ")
}

/// The field that holds the hours of `day`.
const fn field(day: Day) -> &'static str {
    match day {
        Day::Mon => "mon",
        Day::Tue => "tue",
        Day::Wed => "wed",
        Day::Thu => "thu",
        Day::Fri => "fri",
        Day::Sat => "sat",
        Day::Sun => "sun",
    }
}
