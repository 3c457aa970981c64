//! What is due in a case, by when and why. Always derived from the events and the charter, never stored as truth.

use super::{Case, Promise};
use crate::calendar::UnknownVersion;
use crate::charter::{Charter, Clock, DeadlineSource, Moment};
use crate::clock::{ClockRefusal, Deadline, deadline};
use crate::id::EntityId;

/// One clock that runs in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Running<'a> {
    /// The clock, as the charter has it.
    pub clock: &'a Clock,
    /// By when, where the charter says a number.
    pub by: By,
}

/// By when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// A date, with its reasoning.
    Date(Box<Deadline>),
    /// The charter promises it without a number, or a role sets the date in each case.
    NoNumber,
    /// The reckoning gives no date; never guessed.
    Refused(ClockRefusal),
    /// The case is pinned to a calendar that only a newer app carries.
    CalendarUnknown(UnknownVersion),
}

/// The clocks that run in an open case, in the order of the charter. A closed case has none; neither has one whose first
/// event is missing.
///
/// Until the stages of a complaint are recorded, a clock that starts with receipt runs until the case is closed. The
/// organisation's own closures are named in `language` where the charter has it.
#[must_use]
pub fn running<'a>(case: &Case, charter: &'a Charter, language: &str) -> Vec<Running<'a>> {
    let (Some(kind), Some(channel), Some(received)) =
        (case.kind.get(), case.channel.get(), case.received.get())
    else {
        return Vec::new();
    };
    if case.is_closed() {
        return Vec::new();
    }
    let days = charter.working_calendar(case.calendar.get().map(String::as_str), language);
    let from_receipt = charter
        .clocks_for(*kind, *channel)
        .filter(|clock| clock.starts_on == Moment::ReceivedAt && clock.source != DeadlineSource::None);
    from_receipt
        .map(|clock| {
            let by = match (&clock.rule, &days) {
                (None, _) => By::NoNumber,
                (Some(_), Err(unknown)) => By::CalendarUnknown(unknown.clone()),
                (Some(rule), Ok(days)) => match deadline(rule, received.at, days, charter.hours_of(clock)) {
                    Ok(deadline) => By::Date(Box::new(deadline)),
                    Err(refusal) => By::Refused(refusal),
                },
            };
            Running { clock, by }
        })
        .collect()
}

/// The date that comes first, with the clock's id.
#[must_use]
pub fn next(case: &Case, charter: &Charter) -> Option<(String, Deadline)> {
    let dated = running(case, charter, charter.default_language()).into_iter().filter_map(|running| {
        match running.by {
            By::Date(deadline) => Some((running.clock.id.as_str().to_owned(), *deadline)),
            By::NoNumber | By::Refused(_) | By::CalendarUnknown(_) => None,
        }
    });
    dated.min_by_key(|(_, deadline)| deadline.due)
}

/// The promises still owed, the first due first.
#[must_use]
pub fn promises(case: &Case) -> Vec<(EntityId, &super::PromiseMade)> {
    let mut owed: Vec<_> =
        case.promises.iter().filter_map(|(id, promise)| Some((*id, Promise::owed(promise)?))).collect();
    owed.sort_by_key(|(_, made)| made.due);
    owed
}
