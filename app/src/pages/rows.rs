//! What lists show, made ready to print from what the caseload holds: the words of the language in use, and the links.

use crate::parts::badge::Tone;
use crate::parts::case_row::CaseLine;
use crate::parts::deadline::left;
use crate::parts::person_row::PersonLine;
use crate::parts::promise_row::PromiseLine;
use crate::parts::visit_row::VisitLine;
use crate::route;
use crate::state::caseload::{CaseRow, Caseload, OwedPromise, VisitRow};
use chrono::{NaiveDate, NaiveDateTime};
use domain::id::{CaseId, PersonId};
use domain::summary::{PersonSummary, VisitDone};
use lang::{Words, terms, when};

/// A case, leading where `href` says.
#[must_use]
pub fn case_line(words: &Words, today: NaiveDate, row: &CaseRow, href: String) -> CaseLine {
    CaseLine {
        href,
        name: client_of(words, row),
        kind: row.case.kind.map(|kind| terms::case_kind(words, kind)).unwrap_or_default().to_owned(),
        reference: row.case.reference.as_ref().map(ToString::to_string).unwrap_or_default(),
        gist: row.case.gist.clone(),
        due: due_of(words, today, row),
    }
}

/// How the next date of a case stands; a closed case has none.
#[must_use]
pub fn due_of(words: &Words, today: NaiveDate, row: &CaseRow) -> Option<(Tone, String)> {
    if row.case.closed {
        return Some((Tone::Calm, words.case_state_closed().to_owned()));
    }
    row.case.due.as_ref().map(|due| left(words, today, due.date))
}

/// The name of the person a case is about, or that they did not say it, or that nobody knows it yet.
#[must_use]
pub fn client_of(words: &Words, row: &CaseRow) -> String {
    if row.case.is_anonymous() {
        return words.case_anonymous().to_owned();
    }
    let name = row.client.as_ref().map(|(_, name)| name.as_str()).filter(|name| !name.is_empty());
    name.unwrap_or(words.app_not_known()).to_owned()
}

/// A person with their open cases; `then` says where a case leads.
#[must_use]
pub fn person_line(
    words: &Words,
    caseload: &Caseload,
    (id, person): &(PersonId, PersonSummary),
    then: impl Fn(CaseId) -> String,
) -> PersonLine {
    let cases: Vec<CaseRow> = caseload.cases_of(*id).into_iter().filter(|row| !row.case.closed).collect();
    let link = |row: &CaseRow| {
        (then(row.id), row.case.reference.as_ref().map(ToString::to_string).unwrap_or_default())
    };
    PersonLine {
        href: route::person::href(*id),
        name: person.name.clone(),
        address: person.address.clone(),
        cases: words.list_person_cases(cases.len() as u64),
        links: cases.iter().map(link).collect(),
    }
}

/// A promise of the worker, leading to its case.
#[must_use]
pub fn promise_line(words: &Words, now: NaiveDateTime, owed: &OwedPromise) -> PromiseLine {
    let promise = &owed.promise;
    let late = promise.due < now;
    PromiseLine {
        what: terms::promise_line(words, promise.kind, &owed.to, &promise.text),
        by: words.promise_due_by(&when::dated(words, promise.due, now.date())),
        left: late.then(|| (Tone::Late, words.today_overdue().to_owned())),
        href: Some(route::case::href(owed.case)),
    }
}

/// A visit of the worker, leading to its case.
#[must_use]
pub fn visit_line(words: &Words, row: &VisitRow) -> VisitLine {
    let state = match row.visit.done {
        VisitDone::No => (Tone::Calm, words.today_visit_planned()),
        VisitDone::NotWrittenUp => (Tone::Soon, words.today_visit_to_write_up()),
        VisitDone::WrittenUp => (Tone::Good, words.today_visit_written_up()),
    };
    VisitLine {
        time: words.time(row.visit.at.time()),
        name: row.name.clone(),
        address: row.address.clone(),
        state: (state.0, state.1.to_owned()),
        href: route::case::href(row.case),
    }
}
