//! What is to be done from today on: visits planned and promises owed, so that the first screen of a worker has
//! something to show on any day, a Sunday too.

use super::Setting;
use super::diary::{office_time, time_at};
use super::door;
use super::journal::Journal;
use super::life;
use super::running::Running;
use crate::demo::DemoStaff;
use chrono::{NaiveDateTime, TimeDelta};
use domain::case::{CaseCommand, Contact, ContactOutcome, PlannedVisit};
use domain::charter::Channel;
use domain::id::{EntityId, PersonId};
use std::collections::BTreeSet;

/// What is special about a visit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Visit {
    /// It was made this morning and written up.
    WrittenUp,
    /// It was made this morning; nothing is written yet.
    NotWrittenUp,
    /// The card before the door is full, with a safety marker that holds.
    FullCard,
    /// The same, but the marker's review is overdue.
    ReviewOverdue,
    /// An interpreter comes along.
    Interpreted,
    /// Nothing.
    Plain,
}

/// From the door bell to the entry.
const WRITING_UP: TimeDelta = TimeDelta::minutes(25);

/// Visits: days from today, minutes after midnight, what is special.
const MAIN_VISITS: &[(i64, i64, Visit)] = &[
    (0, 8 * 60 + 15, Visit::WrittenUp),
    (0, 9 * 60, Visit::NotWrittenUp),
    (0, 10 * 60 + 30, Visit::FullCard),
    (0, 12 * 60, Visit::Interpreted),
    (0, 14 * 60 + 15, Visit::ReviewOverdue),
    (0, 16 * 60, Visit::Plain),
    (1, 9 * 60 + 30, Visit::Plain),
    (1, 11 * 60 + 15, Visit::Interpreted),
    (1, 14 * 60, Visit::Plain),
    (2, 10 * 60, Visit::Plain),
    (2, 15 * 60, Visit::Plain),
    (3, 11 * 60, Visit::Interpreted),
    (5, 9 * 60 + 45, Visit::Plain),
];
const SECOND_VISITS: &[(i64, i64, Visit)] =
    &[(0, 10 * 60, Visit::Plain), (0, 14 * 60, Visit::Interpreted), (1, 11 * 60, Visit::Plain)];

/// Promises owed: days from today, minutes after midnight.
const MAIN_PROMISES: &[(i64, i64)] = &[
    (-2, 17 * 60),
    (-1, 12 * 60),
    (0, 12 * 60),
    (0, 17 * 60),
    (1, 12 * 60),
    (1, 17 * 60),
    (3, 17 * 60),
    (4, 12 * 60),
    (6, 17 * 60),
    (7, 17 * 60),
];
const OTHER_PROMISES: &[(i64, i64)] = &[(-1, 17 * 60), (0, 17 * 60), (2, 17 * 60), (5, 12 * 60)];

/// Fills the days of everybody who has open cases.
pub fn fill<'a>(setting: &Setting<'a>, running: &mut [Running<'a>], journal: &mut Journal<'_>) {
    let office = setting.office;
    let (taken, visited) = (vec![false; running.len()], BTreeSet::new());
    let mut agenda = Agenda { setting, taken, visited, running, journal };
    for visit in MAIN_VISITS {
        agenda.plan(office.main, *visit);
    }
    if office.second.user != office.main.user {
        for visit in SECOND_VISITS {
            agenda.plan(office.second, *visit);
        }
    }
    agenda.owe(office.main, MAIN_PROMISES);
    for other in [office.second, office.desk] {
        if other.user != office.main.user {
            agenda.owe(other, OTHER_PROMISES);
        }
    }
}

struct Agenda<'s, 'a, 'r, 'j, 'c> {
    setting: &'s Setting<'a>,
    /// Cases that already have something to be done.
    taken: Vec<bool>,
    /// People who are visited already.
    visited: BTreeSet<PersonId>,
    running: &'r mut [Running<'a>],
    journal: &'j mut Journal<'c>,
}

impl Agenda<'_, '_, '_, '_, '_> {
    fn plan(&mut self, by: &DemoStaff, (days, minutes, special): (i64, i64, Visit)) {
        let at = self.moment(days, minutes);
        let visited = self.visited.clone();
        let anybody = |case: &Running<'_>| !visited.contains(&case.client);
        let wanted = |case: &Running<'_>| {
            anybody(case) && case.worth_a_visit && (special != Visit::Interpreted || case.interpreter)
        };
        let end = self.setting.diary.end();
        let place = self.free_case(by, end, wanted).or_else(|| self.free_case(by, end, anybody));
        let Some(place) = place else { return };
        let Some(now) = self.now(place, at) else { return };
        let Some(case) = self.running.get(place) else { return };
        let (id, client) = (self.journal.new_entity(now), case.client);
        self.visited.insert(client);
        let visit = PlannedVisit { at, person: client, by: by.user };
        self.journal.write_case(by, now, case.case, CaseCommand::PlanVisit(id, visit));
        match special {
            Visit::FullCard | Visit::ReviewOverdue => {
                let overdue = special == Visit::ReviewOverdue;
                let card = (case.rural, overdue);
                door::dress(self.setting, client, card, now + TimeDelta::minutes(1), self.journal);
            }
            Visit::WrittenUp | Visit::NotWrittenUp if at + WRITING_UP > self.setting.diary.now => {}
            Visit::WrittenUp | Visit::NotWrittenUp => {
                let contact = self.made_this_morning(case, at, id, special);
                let recorded = CaseCommand::RecordContact(contact);
                self.journal.write_case(by, at + WRITING_UP, case.case, recorded);
            }
            Visit::Interpreted | Visit::Plain => {}
        }
    }

    fn made_this_morning(
        &self,
        case: &Running<'_>,
        at: NaiveDateTime,
        visit: EntityId,
        special: Visit,
    ) -> Contact {
        let phrases = self.setting.caseload.phrases;
        let ready = |table: &[&'static str]| table.iter().find(|text| !text.contains('{')).copied();
        let words = |table| match special {
            Visit::WrittenUp => ready(table).unwrap_or_default().to_owned(),
            _ => String::new(),
        };
        Contact {
            channel: Channel::FieldVisit,
            at,
            outcome: ContactOutcome::Met,
            person: Some(case.client),
            note: words(if case.interpreter { phrases.interpreted } else { phrases.met }),
            told_next: words(phrases.told_next),
            language: Some(case.language.to_owned()),
            interpreter: case.interpreter,
            visit: Some(visit),
        }
    }

    fn owe(&mut self, by: &DemoStaff, promises: &[(i64, i64)]) {
        for (days, minutes) in promises {
            let due = self.moment(*days, *minutes);
            let Some(place) = self.free_case(by, due - TimeDelta::hours(8), |_| true) else { continue };
            let Some(at) = self.now(place, due) else { continue };
            let Some(case) = self.running.get(place) else { continue };
            let made = life::promise(self.setting, case.client, due, at, self.journal);
            self.journal.write_case(by, at, case.case, CaseCommand::MakePromise(made));
        }
    }

    /// The moment `minutes` after midnight, `days` from today.
    fn moment(&self, days: i64, minutes: i64) -> NaiveDateTime {
        (self.setting.diary.today + TimeDelta::days(days)).and_time(time_at(minutes))
    }

    /// A case of `by`, as wanted, in which nothing was written after `before` and nothing is to be done yet.
    fn free_case(
        &mut self,
        by: &DemoStaff,
        before: NaiveDateTime,
        wanted: impl Fn(&Running<'_>) -> bool,
    ) -> Option<usize> {
        let fits = |place: &usize| {
            let case = self.running.get(*place);
            let free = self.taken.get(*place) == Some(&false);
            let quiet =
                |case: &Running<'_>| case.owner.user == by.user && case.last < before && !case.about_main;
            free && case.is_some_and(|case| quiet(case) && wanted(case))
        };
        let places: Vec<usize> = (0..self.running.len()).filter(fits).collect();
        if places.is_empty() {
            return None;
        }
        let place = *self.journal.dice.pick(&places);
        if let Some(taken) = self.taken.get_mut(place) {
            *taken = true;
        }
        Some(place)
    }

    /// When something for the moment `to_come` was arranged in this case: a few working days before, and after the last
    /// word in it.
    fn now(&mut self, place: usize, to_come: NaiveDateTime) -> Option<NaiveDateTime> {
        let case = self.running.get_mut(place)?;
        let diary = &self.setting.diary;
        let ago = (diary.today - to_come.date()).num_days().max(0) + self.journal.dice.between(1, 4);
        let arranged = diary.working_day_ago(ago).and_time(office_time(&mut self.journal.dice));
        case.last = arranged.max(case.last + TimeDelta::minutes(2));
        let now = case.last;
        case.last += TimeDelta::minutes(3);
        Some(now)
    }
}
