//! Deadlines: any rule on any day has a date with its reasons, or a refusal.

use super::draw;
use crate::sim::ledger::charter;
use arbitrary::{Result, Unstructured};
use chrono::NaiveDateTime;
use domain::calendar::{Calendar, CalendarId, WorkingCalendar};
use domain::clock::rule::{EndOf, Receipt, Roll, Rule, Unit};
use domain::clock::{self, Step};

/// A rule, a calendar and a moment of receipt.
pub fn deadline(bytes: &[u8]) {
    let mut bytes = Unstructured::new(bytes);
    let (Ok(rule), Ok(received)) = (rule(&mut bytes), draw::local(&mut bytes)) else { return };
    let Ok(received) = received.parse::<NaiveDateTime>() else { return };
    let Ok(calendar) = bytes.choose(&CALENDARS) else { return };
    let days = WorkingCalendar::new(Calendar::newest(*calendar), []);
    let hours = charter().and_then(|charter| bytes.choose_iter(charter.hours.values()).ok());
    let hours = hours.filter(|_| bytes.arbitrary().unwrap_or(false));
    let answer = clock::deadline(&rule, received, &days, hours);
    assert_eq!(answer, clock::deadline(&rule, received, &days, hours));
    let Ok(deadline) = answer else { return };
    assert_eq!(deadline.due.date(), deadline.due_date, "{rule:?}");
    assert!(deadline.due_date >= received.date(), "due before it arrived: {rule:?} {received}");
    assert!(deadline.internal_target <= deadline.due_date, "{rule:?} {received}");
    assert_eq!(deadline.steps.first(), Some(&Step::Received { at: received }));
    let told = deadline.steps.iter().any(|step| matches!(step, Step::Due { at, .. } if *at == deadline.due));
    assert!(told, "the steps do not lead to the date: {rule:?} {received}");
}

const CALENDARS: [CalendarId; 5] = [
    CalendarId::Ireland,
    CalendarId::England,
    CalendarId::Hungary,
    CalendarId::Lithuania,
    CalendarId::SaudiArabia,
];

const UNITS: [Unit; 6] =
    [Unit::WorkingDays, Unit::CalendarDays, Unit::OpeningHours, Unit::Months, Unit::Quarters, Unit::Years];

fn rule(bytes: &mut Unstructured<'_>) -> Result<Rule> {
    let amount = if bytes.ratio(7, 8)? { bytes.int_in_range(0..=300)? } else { bytes.arbitrary()? };
    Ok(Rule {
        amount,
        unit: *bytes.choose(&UNITS)?,
        roll: *bytes.choose(&[Roll::None, Roll::Next, Roll::Previous])?,
        count_start_day: bytes.arbitrary()?,
        receipt: *bytes.choose(&[Receipt::AsReceived, Receipt::NextOpening])?,
        end_of: *bytes.choose(&[EndOf::Day, EndOf::Opening])?,
    })
}
