//! What the lists show: the summaries of everything this device holds, and the questions that pages ask of them. Pure;
//! filled by `device`, knows neither storage nor network.

use chrono::NaiveDate;
use domain::event::{Stream, StreamKind};
use domain::id::{CaseId, PersonId, UserId};
use domain::search::{Needle, folded};
use domain::summary::{CaseSummary, PersonSummary, PromiseSummary, Summary, VisitDone, VisitSummary};
use std::collections::{BTreeMap, HashMap};

/// Everything on this device, as far as lists go.
#[derive(Clone, Debug, Default)]
pub struct Caseload {
    cases: BTreeMap<CaseId, CaseSummary>,
    people: HashMap<PersonId, PersonSummary>,
    haystacks: HashMap<Stream, String>,
}

/// A case found or listed, with its people.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseRow {
    /// Which.
    pub id: CaseId,
    /// What the list shows of it.
    pub case: CaseSummary,
    /// The name of the person it is mainly about, as far as it is known here.
    pub client: Option<(PersonId, String)>,
}

/// A promise still owed, with where it belongs.
#[derive(Clone, Debug, PartialEq)]
pub struct OwedPromise {
    /// In which case.
    pub case: CaseId,
    /// The promise.
    pub promise: PromiseSummary,
    /// To whom.
    pub to: String,
}

/// A visit, with where it belongs.
#[derive(Clone, Debug, PartialEq)]
pub struct VisitRow {
    /// In which case.
    pub case: CaseId,
    /// The visit.
    pub visit: VisitSummary,
    /// Whom.
    pub name: String,
    /// Where.
    pub address: String,
}

impl Caseload {
    /// Takes in what a list shows of a stream, replacing what it showed before.
    pub fn put(&mut self, stream: Stream, summary: Summary) {
        match (stream.kind, summary) {
            (StreamKind::Case, Summary::Case(case)) => {
                let reference =
                    case.reference.as_ref().map(|reference| reference.0.as_str()).unwrap_or_default();
                let unhyphenated = reference.replace('-', "");
                self.haystacks.insert(stream, folded(&format!("{reference} {unhyphenated} {}", case.gist)));
                self.cases.insert(CaseId(stream.id), *case);
            }
            (StreamKind::Person, Summary::Person(person)) => {
                let phone = person.phone.as_deref().unwrap_or_default();
                let said_as = person.said_as.as_deref().unwrap_or_default();
                let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
                let text = format!("{} {said_as} {} {digits}", person.name, person.address);
                self.haystacks.insert(stream, folded(&text));
                self.people.insert(PersonId(stream.id), *person);
            }
            _ => {}
        }
    }

    /// Forgets a stream.
    pub fn remove(&mut self, stream: Stream) {
        self.haystacks.remove(&stream);
        match stream.kind {
            StreamKind::Case => drop(self.cases.remove(&CaseId(stream.id))),
            StreamKind::Person => drop(self.people.remove(&PersonId(stream.id))),
            StreamKind::Register => {}
        }
    }

    /// How many cases are here.
    #[must_use]
    pub fn case_count(&self) -> usize {
        self.cases.len()
    }

    /// How many people are here.
    #[must_use]
    pub fn person_count(&self) -> usize {
        self.people.len()
    }

    /// What the list shows of a case.
    #[must_use]
    pub fn case(&self, id: CaseId) -> Option<&CaseSummary> {
        self.cases.get(&id)
    }

    /// What the list shows of a person.
    #[must_use]
    pub fn person(&self, id: PersonId) -> Option<&PersonSummary> {
        self.people.get(&id)
    }

    /// A person's name; empty where this device does not hold them.
    #[must_use]
    pub fn name_of(&self, id: PersonId) -> String {
        self.people.get(&id).map(|person| person.name.clone()).unwrap_or_default()
    }

    /// The open cases of a person, the first due first.
    #[must_use]
    pub fn cases_of(&self, person: PersonId) -> Vec<CaseRow> {
        let theirs = self.cases.iter().filter(|(_, case)| case.people.contains(&person));
        in_order_of_urgency(theirs.map(|(id, case)| self.row(*id, case)).collect())
    }

    /// Every case, those due first on top, closed ones last.
    #[must_use]
    pub fn all_cases(&self) -> Vec<CaseRow> {
        in_order_of_urgency(self.cases.iter().map(|(id, case)| self.row(*id, case)).collect())
    }

    /// Cases and people that contain every word typed, accents, case and Arabic vowel signs aside. A case is also found
    /// by its people.
    #[must_use]
    pub fn search(&self, typed: &str) -> (Vec<CaseRow>, Vec<(PersonId, PersonSummary)>) {
        let needle = Needle::new(typed);
        let mut people: Vec<_> = self
            .people
            .iter()
            .filter(|(id, _)| self.matches(&needle, Stream { kind: StreamKind::Person, id: id.0 }))
            .map(|(id, person)| (*id, person.clone()))
            .collect();
        people.sort_by_cached_key(|(_, person)| folded(&person.name));
        let cases = self.cases.iter().filter(|(id, case)| self.case_matches(&needle, **id, case));
        (in_order_of_urgency(cases.map(|(id, case)| self.row(*id, case)).collect()), people)
    }

    /// The visits of `day` that `worker` makes, in order of time.
    #[must_use]
    pub fn visits(&self, day: NaiveDate, worker: UserId) -> Vec<VisitRow> {
        let mut rows: Vec<_> = self
            .cases
            .iter()
            .flat_map(|(case, summary)| summary.visits.iter().map(|visit| (*case, visit)))
            .filter(|(case, visit)| {
                visit.done != VisitDone::No || !self.cases.get(case).is_some_and(|case| case.closed)
            })
            .filter(|(_, visit)| visit.at.date() == day && visit.by == worker)
            .map(|(case, visit)| VisitRow {
                case,
                visit: visit.clone(),
                name: self.name_of(visit.person),
                address: self.person(visit.person).map(|person| person.address.clone()).unwrap_or_default(),
            })
            .collect();
        rows.sort_by_key(|row| row.visit.at);
        rows
    }

    /// The open case of somebody with whom `worker` was last in contact on `day`.
    #[must_use]
    pub fn last_contact(&self, day: NaiveDate, worker: UserId) -> Option<CaseId> {
        let contacts = self.cases.iter().filter(|(_, case)| !case.closed && !case.is_anonymous()).filter_map(
            |(id, case)| {
                let last = case.last_contact.as_ref()?;
                (last.by == worker && last.at.date() == day).then_some((last.at, *id))
            },
        );
        contacts.max().map(|(_, id)| id)
    }

    /// The promises that `worker` owes by the end of `day`, the longest owed first.
    #[must_use]
    pub fn promises_due(&self, day: NaiveDate, worker: UserId) -> Vec<OwedPromise> {
        let mut owed = self.promises_of(worker);
        owed.retain(|owed| owed.promise.due.date() <= day);
        owed
    }

    /// Every promise that `worker` owes, the first due first.
    #[must_use]
    pub fn promises_of(&self, worker: UserId) -> Vec<OwedPromise> {
        let theirs = self.cases.iter().filter(|(_, case)| case.owner == Some(worker) && !case.closed);
        let mut owed: Vec<_> = theirs
            .flat_map(|(id, case)| case.promises.iter().map(|promise| (*id, promise)))
            .map(|(case, promise)| OwedPromise {
                case,
                promise: promise.clone(),
                to: self.name_of(promise.to),
            })
            .collect();
        owed.sort_by_key(|owed| owed.promise.due);
        owed
    }

    /// Cases in which somebody is in danger and nobody has been told.
    #[must_use]
    pub fn emergencies(&self) -> Vec<CaseRow> {
        let untold = self.cases.iter().filter(|(_, case)| case.emergency);
        untold.map(|(id, case)| self.row(*id, case)).collect()
    }

    fn row(&self, id: CaseId, case: &CaseSummary) -> CaseRow {
        let client = case.people.first().map(|person| (*person, self.name_of(*person)));
        CaseRow { id, case: case.clone(), client }
    }

    fn matches(&self, needle: &Needle, stream: Stream) -> bool {
        self.haystacks.get(&stream).is_some_and(|haystack| needle.is_in(&[haystack]))
    }

    fn case_matches(&self, needle: &Needle, id: CaseId, case: &CaseSummary) -> bool {
        let own = self.haystacks.get(&Stream { kind: StreamKind::Case, id: id.0 });
        let people = case
            .people
            .iter()
            .filter_map(|id| self.haystacks.get(&Stream { kind: StreamKind::Person, id: id.0 }));
        let haystacks: Vec<&str> = own.into_iter().chain(people).map(String::as_str).collect();
        needle.is_in(&haystacks)
    }
}

/// Open cases by the day to aim for, then by the day they are due; those without a date by when they came in; closed ones last, newest first.
fn in_order_of_urgency(mut rows: Vec<CaseRow>) -> Vec<CaseRow> {
    rows.sort_by_key(|row| {
        let (target, due) =
            row.case.due.as_ref().map_or((NaiveDate::MAX, NaiveDate::MAX), |due| (due.target, due.date));
        (row.case.closed, target, due, std::cmp::Reverse(row.case.received))
    });
    rows
}
