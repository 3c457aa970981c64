//! What is due in a case, by when and why. Always derived from the events and the charter, never stored as truth.

use super::{Case, Promise};
use crate::calendar::UnknownVersion;
use crate::charter::{Charter, Clock, DeadlineSource, Moment};
use crate::clock::{ClockRefusal, Deadline, deadline};
use crate::id::EntityId;
use chrono::NaiveDateTime;

/// One clock that runs in a case, or ran in it until it was closed.
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
    if case.is_closed() { Vec::new() } else { clocks(case, charter, language) }
}

/// A case that was closed, and the clocks that ran until then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtClosing<'a> {
    /// When it was closed: local time, by the device of whoever closed it, corrected.
    pub closed: NaiveDateTime,
    /// The clocks, in the order of the charter.
    pub clocks: Vec<Running<'a>>,
}

impl AtClosing<'_> {
    /// Whether the case was closed before a deadline had passed. What of it was done earlier is not recorded.
    #[must_use]
    pub fn is_within(&self, deadline: &Deadline) -> bool {
        self.closed <= deadline.due
    }
}

/// The clocks that ran in a case until it was closed; nothing of an open case.
#[must_use]
pub fn at_closing<'a>(case: &Case, charter: &'a Charter, language: &str) -> Option<AtClosing<'a>> {
    let closed = case.closed()?.at.local(charter.time_zone);
    Some(AtClosing { closed, clocks: clocks(case, charter, language) })
}

fn clocks<'a>(case: &Case, charter: &'a Charter, language: &str) -> Vec<Running<'a>> {
    let (Some(kind), Some(channel), Some(received)) =
        (case.kind.get(), case.channel.get(), case.received.get())
    else {
        return Vec::new();
    };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{
        CaseEvent, CaseField, CaseState, ClosureReason, Opened, Party, PartyRole, Received, fold,
    };
    use crate::charter::{CaseKind, Channel};
    use crate::event::{DeviceTime, Event, Recorded, Stream, StreamKind};
    use crate::id::{EventId, OrgName, PersonId, ReplicaId, UserId};
    use crate::reference::Reference;
    use crate::time::Timestamp;
    use serde_json::value::to_raw_value;
    use uuid::Uuid;

    fn opened(received: &str) -> Opened {
        Opened {
            reference: Reference::mint("KCC", 2026, "7F3", 1),
            kind: CaseKind::Complaint,
            channel: Channel::FieldVisit,
            received: Received { at: received.parse().unwrap(), reason: String::new() },
            what_happened: "The damp is back.".into(),
            people: vec![Party { person: PersonId(Uuid::from_u128(7)), role: PartyRole::Client }],
            owner: UserId(Uuid::from_u128(3)),
            charter: 1,
            calendar: "2026".into(),
            answer_language: None,
            service: None,
            told_next: None,
            about: [].into(),
        }
    }

    fn recorded(number: u64, fact: &CaseEvent, wall: Timestamp) -> Recorded {
        Recorded::pending(Event {
            id: EventId(Uuid::from_u128(number.into())),
            org: OrgName("kilkenny".into()),
            stream: Stream { kind: StreamKind::Case, id: Uuid::from_u128(0xca5e) },
            replica: ReplicaId(Uuid::from_u128(1)),
            replica_seq: number,
            actor: UserId(Uuid::from_u128(3)),
            at: DeviceTime { wall, server_offset_ms: None },
            kind: fact.kind().0.into(),
            version: fact.kind().1,
            supersedes: Vec::new(),
            body: to_raw_value(fact).unwrap(),
        })
    }

    /// A complaint that came in on 5 January 2026, to be answered within 28 days: by the end of 2 February. Closed at a
    /// moment of UTC, which is Kilkenny's time in winter.
    fn check(closed: &str, expected: (&str, bool)) {
        let charter = Charter::parse(include_str!("../../../server/charters/kilkenny.toml")).unwrap();
        let at = closed.parse::<NaiveDateTime>().unwrap();
        let wall = Timestamp(at.and_utc().timestamp_millis());
        let state = CaseState::Closed { reason: ClosureReason::Answered };
        let case = fold(vec![
            recorded(1, &CaseEvent::Opened(opened("2026-01-05T10:00:00")), Timestamp(1_767_607_200_000)),
            recorded(2, &CaseEvent::Set(CaseField::State(state)), wall),
        ]);
        let closing = at_closing(&case, &charter, "en").unwrap();
        let By::Date(deadline) = &closing.clocks.first().unwrap().by else { panic!("{closing:?}") };
        let within = closing.is_within(deadline);
        assert_eq!((deadline.due_date.to_string().as_str(), within), expected, "{closed}");
        assert_eq!(closing.closed, at);
        assert_eq!(running(&case, &charter, "en"), []);
    }

    #[test]
    fn a_closed_case_tells_what_held_until_it_was_closed() {
        check("2026-01-20T16:00:00", ("2026-02-02", true));
        check("2026-02-02T23:59:00", ("2026-02-02", true));
        check("2026-02-03T00:01:00", ("2026-02-02", false));
    }

    #[test]
    fn an_open_case_was_not_closed() {
        let charter = Charter::parse(include_str!("../../../server/charters/kilkenny.toml")).unwrap();
        let opening = CaseEvent::Opened(opened("2026-01-05T10:00:00"));
        let case = fold(vec![recorded(1, &opening, Timestamp(1_767_607_200_000))]);
        assert_eq!(at_closing(&case, &charter, "en"), None);
        assert_eq!(running(&case, &charter, "en").len(), 1);
    }
}
