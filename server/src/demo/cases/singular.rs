//! What happens once in a demo: two people write apart, a danger is seen and told. A complaint about a member of staff,
//! one entered late and one due on a holiday are cases of their own (`plan`).

use super::Setting;
use super::journal::Journal;
use super::running::Running;
use crate::demo::DemoStaff;
use chrono::{NaiveDateTime, TimeDelta};
use domain::case::{CaseCommand, CaseField, EmergencyRaised, EmergencyTold};
use domain::id::EntityId;
use domain::person::{ContactPoint, PersonCommand, PersonField};

/// Lets it happen, each in another case of the main worker.
pub fn happen(setting: &Setting<'_>, running: &mut [Running<'_>], journal: &mut Journal<'_>) {
    let main = setting.office.main.user;
    let quiet = setting.diary.end() - TimeDelta::days(2);
    let fits = |case: &&mut Running<'_>| case.owner.user == main && case.last < quiet && !case.about_main;
    let mut cases = running.iter_mut().rev().filter(fits);
    if let Some(case) = cases.next() {
        service_written_apart(setting, case, journal);
    }
    let mut numbers = cases.by_ref().filter_map(|case| {
        let person = journal.person(case.client);
        let (id, point) = person.reachable().next()?;
        Some((case, (id, point.clone())))
    });
    if let Some((case, point)) = numbers.next() {
        drop(numbers);
        number_written_apart(setting, case, point, journal);
    }
    if let Some(case) = cases.find(|case| case.worth_a_visit) {
        danger(setting, case, journal);
    }
}

/// The worker and the desk each put the case under another service, not knowing of each other.
fn service_written_apart(setting: &Setting<'_>, case: &mut Running<'_>, journal: &mut Journal<'_>) {
    let seen = journal.case(case.case);
    let current = seen.service.get().cloned().unwrap_or_default();
    let ids = setting.charter.categories.iter().map(|category| category.id.as_str().to_owned());
    for (service, (by, at)) in ids.filter(|id| *id != current).zip(apart(setting, case)) {
        let command = CaseCommand::Set(CaseField::Service(service));
        journal.write_case_having_seen(&seen, by, at, case.case, command);
    }
}

/// The worker at the house and the desk on the phone each correct the same number.
fn number_written_apart(
    setting: &Setting<'_>,
    case: &mut Running<'_>,
    (id, point): (EntityId, ContactPoint),
    journal: &mut Journal<'_>,
) {
    let seen = journal.person(case.client);
    let numbers = [9_101, 9_202].map(|number| (setting.caseload.places.phone)(number));
    for (value, (by, at)) in numbers.into_iter().zip(apart(setting, case)) {
        let point = Some(ContactPoint { kind: point.kind, value });
        let command = PersonCommand::Set(PersonField::ContactPoint { id, point });
        journal.write_person_having_seen(&seen, by, at, case.client, command);
    }
}

/// The two who write apart, and when: an hour and a half between them, the day before yesterday.
fn apart<'a>(setting: &Setting<'a>, case: &mut Running<'_>) -> [(&'a DemoStaff, NaiveDateTime); 2] {
    let office = setting.office;
    let first = setting.diary.end() - TimeDelta::minutes(38 * 60 - 5);
    let second = first + TimeDelta::minutes(85);
    case.last = second;
    [(office.main, first), (office.desk, second)]
}

/// Danger was seen at a visit, and somebody was told six minutes later.
fn danger(setting: &Setting<'_>, case: &mut Running<'_>, journal: &mut Journal<'_>) {
    let at = setting.diary.end() - TimeDelta::minutes(33 * 60 - 10);
    let (what, whom) = setting.caseload.phrases.emergency;
    let (id, main) = (journal.new_entity(at), setting.office.main);
    let raised = EmergencyRaised { id, what: what.to_owned(), at };
    journal.write_case(main, at, case.case, CaseCommand::RaiseEmergency(raised));
    let told_at = at + TimeDelta::minutes(6);
    let told = EmergencyTold { id, whom: whom.to_owned(), at: told_at };
    journal.write_case(main, told_at, case.case, CaseCommand::TellEmergency(told));
    case.last = told_at;
}
