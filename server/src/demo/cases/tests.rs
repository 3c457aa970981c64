//! The demo's promises: every batch is accepted, there is enough of everything, and nothing is said twice.

mod ledger;

use super::{caseload, cases, record};
use crate::demo::{self, Batch, DemoStaff};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use domain::access::Staff;
use domain::case::{self, Case, ContactOutcome};
use domain::charter::{CaseKind, Charter};
use domain::event::{Recorded, Sealed, StreamKind};
use domain::id::OrgName;
use domain::person::{self, Person};
use domain::summary::{Summary, VisitDone};
use domain::sync::host::{Session, push};
use domain::sync::limits::BATCH_EVENTS_MAX;
use domain::sync::message::{Epoch, Push, Verdict};
use domain::time::Timestamp;
use ledger::InMemory;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// A working day before a holiday weekend, a Saturday, a holiday, and a day early in a year.
const TODAYS: [&str; 4] = ["2026-01-23", "2026-09-12", "2026-12-25", "2027-02-03"];

fn charter(org: &str) -> Charter {
    let toml = match org {
        "kilkenny" => include_str!("../../../charters/kilkenny.toml"),
        "csagyi" => include_str!("../../../charters/csagyi.toml"),
        "qatif" => include_str!("../../../charters/qatif.toml"),
        "lincolnshire" => include_str!("../../../charters/lincolnshire.toml"),
        _ => include_str!("../../../charters/vilnius.toml"),
    };
    Charter::parse(toml).unwrap()
}

fn organisations() -> Vec<String> {
    demo::organisations().map(|org| org.0).collect()
}

fn staff(org: &str) -> Vec<DemoStaff> {
    demo::staff(&OrgName(org.to_owned()))
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Half past nine in the morning.
fn morning(today: &str) -> NaiveDateTime {
    date(today).and_time(NaiveTime::from_hms_opt(9, 30, 0).unwrap())
}

/// An organisation's demo after every batch was judged as a tablet's would be, in the order given.
struct Pushed {
    ledger: InMemory,
    cases: Vec<Case>,
    people: Vec<Person>,
}

/// Every demo on every day, judged once for all tests.
static PUSHED: LazyLock<BTreeMap<(String, &str), Pushed>> = LazyLock::new(|| {
    let days = |org: String| TODAYS.map(|today| ((org.clone(), today), push_all(&org, today)));
    organisations().into_iter().flat_map(days).collect()
});

fn pushed(org: &str, today: &'static str) -> &'static Pushed {
    PUSHED.get(&(org.to_owned(), today)).unwrap()
}

fn push_all(org: &str, today: &str) -> Pushed {
    let (charter, staff) = (charter(org), staff(org));
    let access = staff.iter().map(|member| access_of(&charter, member)).collect();
    let mut ledger = InMemory::new(charter.clone(), access);
    // The server is started at half past nine, local time.
    let now = Timestamp::from_local(morning(today), charter.time_zone);
    for batch in cases(&charter, &staff, morning(today)) {
        let member = staff.iter().find(|member| member.user == batch.author).unwrap();
        judge(&mut ledger, &charter, member, batch, now);
    }
    let (mut cases, mut people) = (Vec::new(), Vec::new());
    for (stream, events) in &ledger.streams {
        let events: Vec<Recorded> = events.iter().map(|event| Recorded::accepted(event).unwrap()).collect();
        match stream.kind {
            StreamKind::Case => cases.push(case::fold(events)),
            _ => people.push(person::fold(events)),
        }
    }
    Pushed { ledger, cases, people }
}

fn access_of(charter: &Charter, member: &DemoStaff) -> Staff {
    let roles = member.roles.iter().filter_map(|role| charter.role(role.as_str()));
    Staff { user: member.user, can: roles.flat_map(|role| role.can.iter().copied()).collect(), active: true }
}

fn judge(ledger: &mut InMemory, charter: &Charter, member: &DemoStaff, batch: Batch, now: Timestamp) {
    let session =
        Session { org: charter.id.clone(), staff: access_of(charter, member), replica: member.replica };
    let events = batch.events.into_iter().map(|event| Sealed::write(event).unwrap().json).collect();
    let sent = Push { replica: member.replica, events };
    let answer = push(ledger, &session, &sent, Epoch(member.user.0), now).unwrap();
    for (event, verdict) in sent.events.iter().zip(answer.verdicts) {
        let Verdict::Accepted(acceptance) = verdict else { panic!("{verdict:?} for {event}") };
        assert!(!acceptance.clock_suspect, "later than half past nine: {event}");
    }
}

#[test]
fn every_batch_is_accepted_and_what_comes_of_it_fits_together_on_any_day() {
    for org in organisations() {
        for today in TODAYS {
            let pushed = pushed(&org, today);
            for case in &pushed.cases {
                assert_eq!(case.anomalies, [], "{org} {today} {:?}", case.opening);
                assert!(case.newer.is_empty());
            }
            assert!(
                pushed
                    .people
                    .iter()
                    .all(|person| person.registered_by.is_some() && person.malformed.is_empty())
            );
        }
    }
}

#[test]
fn the_rules_refuse_nothing_that_the_demo_wants_to_write() {
    for org in organisations() {
        for today in TODAYS {
            let (charter, staff) = (charter(&org), staff(&org));
            let journal = record(&charter, &staff, morning(today)).unwrap();
            assert_eq!(journal.refused, Vec::<String>::new(), "{org} {today}");
        }
    }
}

#[test]
fn the_same_day_gives_the_same_bytes_and_another_day_other_dates() {
    fn bytes(org: &str, today: &str) -> String {
        let batches = cases(&charter(org), &staff(org), morning(today));
        batches
            .iter()
            .flat_map(|batch| &batch.events)
            .map(|event| serde_json::to_string(event).unwrap())
            .collect()
    }
    for org in organisations() {
        assert_eq!(bytes(&org, "2026-03-18"), bytes(&org, "2026-03-18"), "{org}");
        assert_ne!(bytes(&org, "2026-03-18"), bytes(&org, "2026-03-19"), "{org}");
    }
}

#[test]
fn there_are_as_many_cases_and_people_as_make_every_page_worth_looking_at() {
    fn check(org: &str, cases: std::ops::RangeInclusive<usize>, people: std::ops::RangeInclusive<usize>) {
        for today in TODAYS {
            let pushed = pushed(org, today);
            let (all, main) = (pushed.cases.len(), staff(org)[0].user);
            assert!(cases.contains(&all), "{org} {today}: {all} cases");
            assert!(people.contains(&pushed.people.len()), "{org} {today}: {} people", pushed.people.len());
            let share = |count: usize| count * 100 / all;
            let count =
                |wanted: &dyn Fn(&Case) -> bool| pushed.cases.iter().filter(|case| wanted(case)).count();
            let complaints = share(count(&|case| case.kind.get() == Some(&CaseKind::Complaint)));
            let closed = share(count(&Case::is_closed));
            let of_main = share(count(&|case| case.owner.get() == Some(&main)));
            assert!((35..=55).contains(&complaints), "{org} {today}: {complaints} % complaints");
            assert!((24..=60).contains(&closed), "{org} {today}: {closed} % closed");
            assert!((70..=80).contains(&of_main), "{org} {today}: {of_main} % of the main worker");
        }
    }
    check("kilkenny", 315..=330, 255..=270);
    for org in ["csagyi", "qatif", "lincolnshire", "vilnius"] {
        check(org, 60..=70, 50..=58);
    }
}

#[test]
fn no_two_cases_read_the_same_and_no_brace_is_left() {
    for org in organisations() {
        let pushed = pushed(&org, TODAYS[0]);
        let mut seen = BTreeSet::new();
        for case in &pushed.cases {
            let words = case.what_happened.get().unwrap();
            assert!(seen.insert(words.clone()), "{org}: {words}");
            let written = case.contacts.iter().map(|contact| &contact.what.note).chain([words]);
            let written =
                written.chain(case.notes.iter().map(|note| &note.what.text)).chain(case.told_next.get());
            for text in written {
                assert!(!text.contains(['{', '}']), "{org}: {text}");
            }
        }
        let charter = charter(&org);
        let distinct: usize = caseload::of(&charter.id)
            .unwrap()
            .stories
            .iter()
            .flat_map(|(_, tables)| *tables)
            .map(|table| table.len())
            .sum();
        assert!(distinct >= if org == "kilkenny" { 60 } else { 25 }, "{org}: {distinct} texts");
    }
}

#[test]
fn every_case_is_of_the_charter_and_its_number_is_whole() {
    for org in organisations() {
        let (charter, pushed) = (charter(&org), pushed(&org, TODAYS[1]));
        let mut numbers = BTreeSet::new();
        for case in &pushed.cases {
            let opening = case.opening.as_ref().unwrap();
            assert!(
                opening.reference.is_whole() && numbers.insert(opening.reference.clone()),
                "{}",
                opening.reference
            );
            assert!(charter.case_kinds.contains(case.kind.get().unwrap()), "{org} {:?}", case.kind.get());
            let channel = case.channel.get().unwrap();
            assert!(charter.channels.iter().any(|offer| offer.channel == *channel), "{org} {channel:?}");
            let service = case.service.get().unwrap();
            assert!(
                charter.categories.iter().any(|category| category.id.as_str() == service),
                "{org} {service}"
            );
            assert!(is_language_tag(case.answer_language.get().unwrap()));
            assert!(charter.working_calendar(case.calendar.get().map(String::as_str), "en").is_ok());
        }
        for person in &pushed.people {
            assert!(is_language_tag(person.language.get().unwrap()));
        }
    }
}

/// The tags in use here: a language, and for one of them a region.
fn is_language_tag(tag: &str) -> bool {
    let (language, region) = tag.split_once('-').unwrap_or((tag, "BR"));
    language.len() == 2 && language.bytes().all(|byte| byte.is_ascii_lowercase()) && region == "BR"
}

#[test]
fn the_main_worker_has_a_day_on_any_day() {
    for org in organisations() {
        for today in TODAYS {
            let (pushed, main) = (pushed(&org, today), staff(&org)[0].user);
            let summaries = pushed.ledger.summaries.values().filter_map(|summary| match summary {
                Summary::Case(case) if case.owner == Some(main) && !case.closed => Some(case),
                _ => None,
            });
            let (mut visits, mut promises) = (Vec::new(), Vec::new());
            for case in summaries {
                visits.extend(case.visits.iter().filter(|visit| visit.at.date() >= date(today)));
                promises.extend(&case.promises);
            }
            let on = |days| date(today) + TimeDelta::days(days);
            let today_done: Vec<VisitDone> =
                visits.iter().filter(|visit| visit.at.date() == on(0)).map(|visit| visit.done).collect();
            let count = |wanted| today_done.iter().filter(|done| **done == wanted).count();
            let done = [VisitDone::WrittenUp, VisitDone::NotWrittenUp, VisitDone::No].map(count);
            assert_eq!(done, [1, 1, 4], "{org} {today}: visits today");
            assert_eq!(
                visits.iter().filter(|visit| visit.at.date() == on(1)).count(),
                3,
                "{org} {today}: tomorrow"
            );
            assert!(
                visits.iter().filter(|visit| visit.at.date() > on(1)).count() >= 3,
                "{org} {today}: later"
            );
            let due = |from, to| {
                promises.iter().filter(|made| (on(from)..=on(to)).contains(&made.due.date())).count()
            };
            assert!((2..=4).contains(&due(0, 1)), "{org} {today}: {} promises today and tomorrow", due(0, 1));
            assert!((1..=2).contains(&due(-40, -1)), "{org} {today}: {} promises overdue", due(-40, -1));
        }
    }
}

#[test]
fn what_happens_once_happened() {
    for org in organisations() {
        for today in TODAYS {
            let (pushed, staff) = (pushed(&org, today), staff(&org));
            let main = staff[0].user;
            let one = |what: &str, wanted: &dyn Fn(&Case) -> bool| {
                assert_eq!(
                    pushed.cases.iter().filter(|case| wanted(case)).count(),
                    1,
                    "{org} {today}: {what}"
                );
            };
            one("difference", &|case| case.service.differs());
            one("emergency, told", &|case| {
                case.untold_emergencies().next().is_none()
                    && case.emergencies.values().any(|seen| seen.raised.is_some())
            });
            one("about the main worker", &|case| {
                case.all_about().contains(&main) && case.owner.get() != Some(&main)
            });
            one("entered late", &|case| {
                case.received.get().is_some_and(|received| !received.reason.is_empty())
            });
            let differing = pushed.people.iter().filter(|person| person.differs_somewhere()).count();
            assert_eq!(differing, 1, "{org} {today}: two numbers");
            let moved = |case: &&Case| !case.owner.before().is_empty();
            assert!(pushed.cases.iter().any(|case| moved(&case)), "{org} {today}: nobody was given a case");
        }
    }
}

#[test]
fn a_few_answers_are_late_and_a_few_are_due_this_week() {
    fn check(org: &str, late: std::ops::RangeInclusive<usize>) {
        for today in TODAYS {
            let (pushed, today) = (pushed(org, today), date(today));
            let due = |wanted: &dyn Fn(NaiveDate) -> bool| {
                let dated = pushed.ledger.summaries.values().filter_map(|summary| match summary {
                    Summary::Case(case) => case.due.as_ref(),
                    _ => None,
                });
                dated.filter(|due| wanted(due.date)).count()
            };
            let overdue = due(&|date| date < today);
            assert!(late.contains(&overdue), "{org} {today}: {overdue} late");
            assert!(
                due(&|date| (today..=today + TimeDelta::days(6)).contains(&date)) >= 3,
                "{org} {today}: this week"
            );
        }
    }
    check("kilkenny", 3..=8);
    check("lincolnshire", 1..=5);
    check("vilnius", 2..=7);
}

#[test]
fn a_reply_is_due_on_st_brigids_day_where_the_calendar_lets_it() {
    let pushed = pushed("kilkenny", "2026-01-23");
    let on_the_holiday = pushed.ledger.summaries.values().any(|summary| match summary {
        Summary::Case(case) => case.due.as_ref().is_some_and(|due| due.date == date("2026-02-02")),
        _ => false,
    });
    assert!(on_the_holiday);
}

#[test]
fn the_people_need_all_that_a_card_before_the_door_can_show() {
    for org in organisations() {
        let (pushed, today) = (pushed(&org, TODAYS[0]), date(TODAYS[0]));
        let some = |what: &str, wanted: &dyn Fn(&Person) -> bool| {
            assert!(pushed.people.iter().any(wanted), "{org}: nobody with {what}");
        };
        some("a dog", &|person| person.dog.get().is_some());
        some("directions", &|person| person.directions.get().is_some());
        some("a need", &|person| !person.needs.is_empty());
        some("a rule for safe contact", &|person| person.safe_contact_to_act_on().says_something());
        some("a marker", &|person| {
            person.safety_to_act_on().is_some_and(|marker| !marker.is_review_overdue(today))
        });
        some("an old marker", &|person| {
            person.safety_to_act_on().is_some_and(|marker| marker.is_review_overdue(today))
        });
        some("an address", &|person| person.address.get().is_some());
        let shut = |case: &Case| {
            case.contacts.iter().any(|contact| contact.what.outcome == ContactOutcome::NobodyThere)
        };
        assert!(pushed.cases.iter().any(shut), "{org}: every door was opened");
        if org != "qatif" {
            some("an interpreter", &|person| {
                person.interpreter.get().is_some_and(|interpreter| interpreter.needed)
            });
        }
    }
}

/// A demo set up before breakfast holds no visit that was made after it.
#[test]
fn nothing_is_written_before_it_has_happened() {
    for org in organisations() {
        let (charter, staff) = (charter(&org), staff(&org));
        for hour in [0, 6, 9, 12] {
            let now = date(TODAYS[0]).and_hms_opt(hour, 0, 0).unwrap();
            let until = Timestamp::from_local(now, charter.time_zone);
            let batches = cases(&charter, &staff, now);
            let events = batches.iter().flat_map(|batch| &batch.events);
            assert!(events.into_iter().all(|event| event.at.wall <= until), "{org} at {now}");
        }
    }
}

#[test]
fn batches_are_few_and_small_enough_and_counted_without_a_gap() {
    for org in organisations() {
        let (charter, staff) = (charter(&org), staff(&org));
        let batches = cases(&charter, &staff, morning(TODAYS[0]));
        assert!(batches.len() <= 120, "{org}: {} batches", batches.len());
        for member in &staff {
            let mine = batches.iter().filter(|batch| batch.author == member.user);
            let events: Vec<_> = mine.flat_map(|batch| &batch.events).collect();
            assert!(
                (1..).zip(&events).all(|(seq, event)| event.replica_seq == seq),
                "{org} {}",
                member.sign_in
            );
            assert!(events.is_sorted_by_key(|event| event.at.wall), "{org} {}", member.sign_in);
            assert!(events.iter().all(|event| event.id.0.get_version_num() == 7));
        }
        assert!(batches.iter().all(|batch| (1..=BATCH_EVENTS_MAX).contains(&batch.events.len())));
    }
}
