//! What a list shows of a stream, so that a list never opens streams. Derived from the fold by the same code on tablet
//! and server, and disposable.

use crate::case::{self, Case, PartyRole, PromiseKind};
use crate::charter::{CaseKind, Charter};
use crate::field::Field;
use crate::id::{EntityId, PersonId, UserId};
use crate::person::{Address, Person};
use crate::reference::Reference;
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// What a list shows of a stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Summary {
    /// Of a case.
    Case(Box<CaseSummary>),
    /// Of a person.
    Person(Box<PersonSummary>),
    /// Of a stream this version has no list for.
    Other,
}

/// What a list shows of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseSummary {
    /// Its number; empty while its first event is missing.
    pub reference: Option<Reference>,
    /// What kind of case.
    pub kind: Option<CaseKind>,
    /// The service it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// The people in it, the client first.
    pub people: Vec<PersonId>,
    /// The first words of what happened.
    pub gist: String,
    /// Who does the work.
    pub owner: Option<UserId>,
    /// When it came in.
    pub received: Option<NaiveDateTime>,
    /// Whether it is closed.
    pub closed: bool,
    /// The next published or promised deadline still running.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<DueSummary>,
    /// Promises still owed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub promises: Vec<PromiseSummary>,
    /// Visits to come or not written up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub visits: Vec<VisitSummary>,
    /// Contacts recorded on their latest day, so that the end of a day can be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_contact: Option<ContactSummary>,
    /// Whether an emergency waits for somebody to be told.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub emergency: bool,
    /// Whether something needs a person to look: a difference or an anomaly.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub attention: bool,
}

impl CaseSummary {
    /// Whether whoever it is from did not say who they are, as [`Case::is_anonymous`] says it.
    #[must_use]
    pub const fn is_anonymous(&self) -> bool {
        self.reference.is_some() && self.people.is_empty()
    }
}

/// A deadline in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueSummary {
    /// The clock's id in the charter.
    pub clock: String,
    /// The day that was promised.
    pub date: NaiveDate,
    /// The day to aim for: the last working day up to it.
    pub target: NaiveDate,
}

/// A promise in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromiseSummary {
    /// Which.
    pub id: EntityId,
    /// What.
    pub kind: PromiseKind,
    /// To whom.
    pub to: PersonId,
    /// By when.
    pub due: NaiveDateTime,
    /// More about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// A visit in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitSummary {
    /// Which.
    pub id: EntityId,
    /// Whom.
    pub person: PersonId,
    /// When.
    pub at: NaiveDateTime,
    /// Who goes.
    pub by: UserId,
    /// Whether it was made, and whether it is written up.
    pub done: VisitDone,
}

/// How far a visit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VisitDone {
    /// Still to be made, or nothing was recorded.
    No,
    /// Recorded, but without a word about it.
    NotWrittenUp,
    /// Recorded and written up.
    WrittenUp,
}

/// The latest contact, in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactSummary {
    /// When.
    pub at: NaiveDateTime,
    /// Who recorded it.
    pub by: UserId,
}

/// What a list and the search show of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonSummary {
    /// Their name.
    pub name: String,
    /// How they say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said_as: Option<String>,
    /// Their language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Their address in one line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// Their first number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Whether something needs a person to look.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub attention: bool,
}

/// Characters of what happened that a list shows.
const GIST_CHARS_MAX: usize = 120;

/// Summarises a case. `charter` is the one it is pinned to, where this device or server has it.
#[must_use]
pub fn of_case(case: &Case, charter: Option<&Charter>) -> Summary {
    let due = charter.and_then(|charter| case::due::next(case, charter)).map(|(clock, deadline)| {
        DueSummary { clock, date: deadline.due_date, target: deadline.internal_target }
    });
    Summary::Case(Box::new(CaseSummary {
        reference: case.opening.as_ref().map(|opening| opening.reference.clone()),
        kind: case.kind.get().copied(),
        service: case.service.get().cloned(),
        people: people_client_first(case),
        gist: gist(case.what_happened.get().map(String::as_str).unwrap_or_default()),
        owner: case.owner.get().copied(),
        received: case.received.get().map(|received| received.at),
        closed: case.is_closed(),
        due,
        promises: promises(case),
        visits: visits(case),
        last_contact: case
            .contacts
            .iter()
            .max_by_key(|contact| contact.what.at)
            .map(|contact| ContactSummary { at: contact.what.at, by: contact.by }),
        emergency: case.untold_emergencies().next().is_some(),
        attention: !case.anomalies.is_empty() || case.differs_somewhere(),
    }))
}

/// Summarises a person.
#[must_use]
pub fn of_person(person: &Person) -> Summary {
    Summary::Person(Box::new(PersonSummary {
        name: person.name.get().cloned().unwrap_or_default(),
        said_as: person.said_as.get().cloned(),
        language: person.language.get().cloned(),
        address: person.address.get().map(Address::one_line).unwrap_or_default(),
        phone: person.reachable().map(|(_, point)| point.value.clone()).next(),
        attention: !person.malformed.is_empty() || person.differs_somewhere(),
    }))
}

fn people_client_first(case: &Case) -> Vec<PersonId> {
    let mut parties = case.people.clone();
    parties.sort_by_key(|party| party.role != PartyRole::Client);
    parties.into_iter().map(|party| party.person).collect()
}

fn gist(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(GIST_CHARS_MAX) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

fn promises(case: &Case) -> Vec<PromiseSummary> {
    let owed = case.promises.values().filter_map(case::Promise::owed);
    owed.map(|made| PromiseSummary {
        id: made.id,
        kind: made.kind,
        to: made.to,
        due: made.due,
        text: made.text.clone(),
    })
    .collect()
}

fn visits(case: &Case) -> Vec<VisitSummary> {
    let planned = case.visits.iter().filter_map(|(id, field)| Some((*id, field.get()?.as_ref()?)));
    planned
        .map(|(id, visit)| VisitSummary {
            id,
            person: visit.person,
            at: visit.at,
            by: visit.by,
            done: visit_done(case, id),
        })
        .collect()
}

fn visit_done(case: &Case, id: EntityId) -> VisitDone {
    let mut made = case.contacts.iter().filter(|contact| contact.what.visit == Some(id)).peekable();
    if made.peek().is_none() {
        VisitDone::No
    } else if made.all(|contact| contact.what.note.trim().is_empty()) {
        VisitDone::NotWrittenUp
    } else {
        VisitDone::WrittenUp
    }
}

impl Case {
    /// Whether people differ in any field of the case.
    #[must_use]
    pub fn differs_somewhere(&self) -> bool {
        self.kind.differs()
            || self.channel.differs()
            || self.received.differs()
            || self.what_happened.differs()
            || self.service.differs()
            || self.answer_language.differs()
            || self.told_next.differs()
            || self.owner.differs()
            || self.about.differs()
            || self.state.differs()
            || self.visits.values().any(Field::differs)
            || self.promises.values().any(|promise| promise.outcome.differs())
    }
}

impl Person {
    /// Whether people differ in any field of the person.
    #[must_use]
    pub fn differs_somewhere(&self) -> bool {
        self.name.differs()
            || self.said_as.differs()
            || self.language.differs()
            || self.interpreter.differs()
            || self.address.differs()
            || self.directions.differs()
            || self.dog.differs()
            || self.safe_contact.differs()
            || self.safety.differs()
            || self.contact_points.values().any(Field::differs)
            || self.needs.values().any(Field::differs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Opening, Party};
    use crate::time::Timestamp;
    use uuid::Uuid;

    /// A case with these people in it, whether or not its first event has arrived.
    fn check(opened: bool, people: &[u128], expected: bool) {
        let opening = opened.then(|| Opening {
            reference: Reference::mint("KCC", 2026, "7F3", 1),
            by: UserId(Uuid::from_u128(3)),
            at: Timestamp(1_795_342_500_000),
            charter: 1,
        });
        let party = |id: &u128| Party { person: PersonId(Uuid::from_u128(*id)), role: PartyRole::Client };
        let case = Case { opening, people: people.iter().map(party).collect(), ..Case::default() };
        let Summary::Case(summary) = of_case(&case, None) else { panic!("{case:?}") };
        assert_eq!((case.is_anonymous(), summary.is_anonymous()), (expected, expected));
    }

    #[test]
    fn a_case_is_anonymous_once_it_has_begun_and_names_nobody() {
        check(true, &[], true);
        check(true, &[7], false);
        check(false, &[], false);
    }
}
