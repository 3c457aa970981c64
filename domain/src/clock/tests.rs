use super::*;
use crate::calendar::{Calendar, CalendarId, Closure};
use CalendarId::*;
use Unit::{CalendarDays, Months, Quarters, WorkingDays, Years};

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn days(id: CalendarId) -> WorkingCalendar {
    WorkingCalendar::new(Calendar::newest(id), [])
}

fn closed(id: CalendarId, dates: &[&str]) -> WorkingCalendar {
    let closures = dates.iter().map(|day| Closure { date: date(day), name: Some("Closed".into()) });
    WorkingCalendar::new(Calendar::newest(id), closures)
}

fn rule(amount: u32, unit: Unit) -> Rule {
    Rule {
        amount,
        unit,
        roll: Roll::None,
        count_start_day: false,
        receipt: Receipt::AsReceived,
        end_of: EndOf::Day,
    }
}

/// Monday to Friday, or in Saudi Arabia Sunday to Thursday, with hours of a fixture charter.
fn office(id: CalendarId, span: &str) -> OpeningHours {
    let week = if id == SaudiArabia {
        ["sun", "mon", "tue", "wed", "thu"]
    } else {
        ["mon", "tue", "wed", "thu", "fri"]
    };
    toml::from_str(&week.map(|day| format!("weekly.{day} = [\"{span}\"]\n")).concat()).unwrap()
}

#[track_caller]
fn check(id: CalendarId, rule: &Rule, received: &str, due_date: &str) {
    let deadline = deadline(rule, at(received), &days(id), None).unwrap();
    assert_eq!(deadline.due_date, date(due_date), "{id:?} {rule:?} from {received}: {:#?}", deadline.steps);
    assert_eq!(deadline.due, at(&format!("{due_date} 23:59")) + TimeDelta::seconds(59));
}

/// Requirements C3, the examples in days; those about opening alone (HU-E6, PL-E5, RO-E7) are in `hours`.
#[test]
fn the_worked_examples_hold() {
    for (example, id, amount, unit, received, due_date) in [
        ("HU-E1", Hungary, 10, WorkingDays, "2026-12-14 09:00", "2026-12-30"),
        ("HU-E3", Hungary, 3, WorkingDays, "2026-08-06 09:00", "2026-08-10"),
        ("AR-E1", SaudiArabia, 2, WorkingDays, "2026-05-14 09:00", "2026-05-18"),
        ("AR-E2", SaudiArabia, 5, WorkingDays, "2026-03-15 09:00", "2026-03-24"),
        ("PL-E1", England, 5, WorkingDays, "2026-12-24 09:00", "2027-01-05"),
        ("PL-E2 literal", England, 10, CalendarDays, "2027-01-05 09:00", "2027-01-15"),
        ("PL-E2 working days", England, 10, WorkingDays, "2027-01-05 09:00", "2027-01-19"),
        ("PL-E3", England, 1, WorkingDays, "2026-04-02 16:40", "2026-04-07"),
        ("RO-E1", Ireland, 28, CalendarDays, "2026-01-05 10:00", "2026-02-02"),
        ("RO-E4", Ireland, 5, WorkingDays, "2026-01-29 10:00", "2026-02-06"),
        ("LT-E1", Lithuania, 5, WorkingDays, "2026-06-22 10:00", "2026-06-30"),
        ("LT-E3", Lithuania, 5, WorkingDays, "2026-10-28 10:00", "2026-11-05"),
    ] {
        println!("{example}");
        check(id, &rule(amount, unit), received, due_date);
    }
}

#[test]
fn ar_e2_with_the_days_given_back_for_eid() {
    let qatif = closed(SaudiArabia, &["2026-03-23", "2026-03-24"]);
    let deadline = deadline(&rule(5, WorkingDays), at("2026-03-15 09:00"), &qatif, None).unwrap();
    assert_eq!(deadline.due_date, date("2026-03-26"));
}

#[test]
fn ar_e4_a_message_at_night_counts_from_the_next_opening() {
    let rule = Rule { receipt: Receipt::NextOpening, ..rule(3, WorkingDays) };
    let hours = office(SaudiArabia, "08:00-16:00");
    let deadline = deadline(&rule, at("2026-09-18 21:00"), &days(SaudiArabia), Some(&hours)).unwrap();
    assert_eq!(deadline.due_date, date("2026-09-24"));
    assert_eq!(deadline.steps[1], Step::CountsFromOpening { at: at("2026-09-20 08:00") });
}

#[test]
fn ar_e7_opening_hours_run_over_the_weekend() {
    let hours = office(SaudiArabia, "08:00-16:00");
    let received = at("2026-09-10 15:00");
    let deadline =
        deadline(&rule(4, Unit::OpeningHours), received, &days(SaudiArabia), Some(&hours)).unwrap();
    assert_eq!((deadline.due, deadline.due_date), (at("2026-09-13 11:00"), date("2026-09-13")));
    assert_eq!(
        told(&deadline),
        [
            "received 2026-09-10 15:00",
            "open 2026-09-10 15:00 to 16:00",
            "closed 2026-09-11 weekend, 2026-09-12 weekend",
            "open 2026-09-13 08:00 to 11:00",
            "due 2026-09-13 11:00 HoursUsedUp",
            "target 2026-09-13",
        ]
    );
}

#[test]
fn ro_e1_the_target_is_before_st_brigids_day_and_a_roll_goes_past_it() {
    for (roll, due_date, target) in [
        (Roll::None, "2026-02-02", "2026-01-30"),
        (Roll::Next, "2026-02-03", "2026-02-03"),
        (Roll::Previous, "2026-01-30", "2026-01-30"),
    ] {
        let rule = Rule { roll, ..rule(28, CalendarDays) };
        let deadline = deadline(&rule, at("2026-01-05 10:00"), &days(Ireland), None).unwrap();
        assert_eq!((deadline.due_date, deadline.internal_target), (date(due_date), date(target)), "{roll:?}");
    }
}

#[test]
fn hungary_gives_another_day_under_the_older_decree() {
    let decree = Calendar::version_named(Hungary, "2026-decree").unwrap();
    let days = WorkingCalendar::new(decree, []);
    let from_thursday = |days| deadline(&rule(2, WorkingDays), at("2026-12-10 10:00"), days, None).unwrap();
    assert_eq!(from_thursday(&days).due_date, date("2026-12-12")); // a Saturday, worked
    assert_eq!(from_thursday(&self::days(Hungary)).due_date, date("2026-12-14"));
}

#[test]
fn the_start_day_counts_where_the_charter_says_so() {
    let counted = |amount, unit| Rule { count_start_day: true, ..rule(amount, unit) };
    check(Ireland, &counted(1, WorkingDays), "2026-01-05 10:00", "2026-01-05");
    check(Ireland, &counted(5, WorkingDays), "2026-01-10 10:00", "2026-01-16"); // received on a Saturday
    check(Ireland, &counted(28, CalendarDays), "2026-01-05 10:00", "2026-02-01");
    check(Ireland, &counted(1, Months), "2026-03-01 10:00", "2026-03-31");
    check(Ireland, &counted(1, Months), "2026-01-31 10:00", "2026-02-28");
}

#[test]
fn months_end_on_the_same_number_or_the_last_day() {
    for (received, amount, due_date) in [
        ("2026-01-05 10:00", 1, "2026-02-05"),
        ("2026-01-31 10:00", 1, "2026-02-28"),
        ("2028-01-31 10:00", 1, "2028-02-29"),
        ("2026-03-31 10:00", 3, "2026-06-30"),
        ("2026-12-31 10:00", 2, "2027-02-28"),
        ("2026-01-15 10:00", 12, "2027-01-15"),
    ] {
        check(Ireland, &rule(amount, Months), received, due_date);
    }
}

#[test]
fn a_quarter_ends_with_its_last_day_and_a_year_on_the_same_date() {
    for (received, amount, unit, due_date) in [
        ("2026-01-15 10:00", 1, Quarters, "2026-06-30"),
        ("2026-03-31 23:59", 1, Quarters, "2026-06-30"),
        ("2026-04-01 00:00", 1, Quarters, "2026-09-30"),
        ("2026-11-20 10:00", 1, Quarters, "2027-03-31"),
        ("2026-11-20 10:00", 4, Quarters, "2027-12-31"),
        ("2026-03-12 10:00", 1, Years, "2027-03-12"),
        ("2024-02-29 10:00", 1, Years, "2025-02-28"),
        ("2026-03-12 10:00", 4, Years, "2030-03-12"),
    ] {
        check(Ireland, &rule(amount, unit), received, due_date);
    }
}

#[test]
fn an_amount_of_zero_is_the_day_itself() {
    check(Lithuania, &rule(0, WorkingDays), "2026-06-22 10:00", "2026-06-22");
    check(Lithuania, &rule(0, WorkingDays), "2026-06-24 10:00", "2026-06-25");
    check(Lithuania, &rule(0, CalendarDays), "2026-06-24 10:00", "2026-06-24");
    check(Lithuania, &rule(0, Months), "2026-06-24 10:00", "2026-06-24");
}

#[test]
fn clock_changes_move_nothing() {
    check(Ireland, &rule(28, CalendarDays), "2026-03-10 23:30", "2026-04-07");
    check(Ireland, &rule(28, CalendarDays), "2026-10-10 00:15", "2026-11-07");
    check(England, &rule(10, CalendarDays), "2027-03-28 01:30", "2027-04-07"); // an hour that does not happen
    check(England, &rule(5, WorkingDays), "2027-10-30 23:59", "2027-11-05");
}

#[test]
fn the_last_moment_is_midnight_or_closing_time() {
    let hours = office(Lithuania, "08:00-17:00");
    let rule = |amount, unit| Rule { end_of: EndOf::Opening, ..rule(amount, unit) };
    let due = |rule, received| deadline(&rule, at(received), &days(Lithuania), Some(&hours)).unwrap().due;
    assert_eq!(due(rule(5, WorkingDays), "2026-06-22 10:00"), at("2026-06-30 17:00"));
    assert_eq!(due(rule(1, WorkingDays), "2026-06-22 10:00"), at("2026-06-23 16:00")); // shortened
    assert_eq!(
        due(rule(5, CalendarDays), "2026-06-22 10:00"),
        at("2026-06-27 23:59") + TimeDelta::seconds(59)
    );
}

#[test]
fn a_period_rolled_back_never_ends_before_it_began() {
    let rule = Rule { roll: Roll::Previous, ..rule(1, CalendarDays) };
    check(Ireland, &rule, "2026-01-09 10:00", "2026-01-09"); // Friday: Saturday goes back to it
    check(Ireland, &rule, "2026-01-10 10:00", "2026-01-11"); // Saturday: Sunday stays
}

/// Why no date was given.
#[track_caller]
fn check_refusal(rule: &Rule, received: &str, hours: Option<&OpeningHours>, expected: ClockRefusal) {
    assert_eq!(deadline(rule, at(received), &days(Ireland), hours), Err(expected));
}

#[test]
fn what_cannot_be_reckoned_is_refused() {
    let beyond = |day| ClockRefusal::BeyondHorizon(BeyondHorizon { date: date(day) });
    let never = OpeningHours::default();
    let next_opening = Rule { receipt: Receipt::NextOpening, ..rule(1, WorkingDays) };
    let at_closing = Rule { end_of: EndOf::Opening, ..rule(1, WorkingDays) };
    let from = at("2026-01-05 10:00");
    check_refusal(
        &rule(AMOUNT_MAX + 1, Months),
        "2026-01-05 10:00",
        None,
        ClockRefusal::AmountTooLarge { amount: AMOUNT_MAX + 1 },
    );
    check_refusal(&rule(1, CalendarDays), "2023-12-31 10:00", None, beyond("2023-12-31"));
    check_refusal(&rule(28, CalendarDays), "2030-12-20 10:00", None, beyond("2031-01-17"));
    check_refusal(&rule(5, WorkingDays), "2030-12-30 10:00", None, beyond("2031-01-01"));
    check_refusal(&rule(AMOUNT_MAX, Months), "2026-01-05 10:00", None, beyond("2242-09-05"));
    check_refusal(&rule(1, Unit::OpeningHours), "2026-01-05 10:00", None, ClockRefusal::HoursNotPublished);
    check_refusal(&next_opening, "2026-01-05 10:00", None, ClockRefusal::HoursNotPublished);
    check_refusal(&at_closing, "2026-01-05 10:00", None, ClockRefusal::HoursNotPublished);
    check_refusal(
        &rule(1, Unit::OpeningHours),
        "2026-01-05 10:00",
        Some(&never),
        ClockRefusal::NeverOpens { from },
    );
    check_refusal(&next_opening, "2026-01-05 10:00", Some(&never), ClockRefusal::NeverOpens { from });
}

/// The explanation in a line a step, for reading in a test.
fn told(deadline: &Deadline) -> Vec<String> {
    deadline.steps.iter().map(tell).collect()
}

fn tell(step: &Step) -> String {
    let minute = |at: &NaiveDateTime| at.format("%Y-%m-%d %H:%M").to_string();
    match step {
        Step::Received { at } => format!("received {}", minute(at)),
        Step::CountsFromOpening { at } => format!("counts from {}", minute(at)),
        Step::StartDayExcluded { date } => format!("not counted {date}"),
        Step::StartDayIncluded { date } => format!("from {date} itself"),
        Step::Counted { from, until, first, last } => format!("days {first}-{last}: {from} to {until}"),
        Step::WorkedWeekendCounted { date, .. } => format!("worked {date}"),
        Step::Skipped { days } => format!("skipped {}", list(days)),
        Step::OffButCounted { days } => format!("off but counted {}", list(days)),
        Step::MonthsEnd { months, from, until, .. } => format!("{months} months: {from} to {until}"),
        Step::QuarterEnds { quarters, from, until } => format!("{quarters} quarters: {from} to {until}"),
        Step::OpenCounted { from, until } => format!("open {} to {}", minute(from), until.format("%H:%M")),
        Step::Closed { days } => {
            let days = days
                .iter()
                .map(|day| format!("{} {}", day.date, day.off.as_ref().map_or("no hours".into(), why)));
            format!("closed {}", days.collect::<Vec<_>>().join(", "))
        }
        Step::LastDay { date, number } => format!("last day {number}: {date}"),
        Step::StaysOnDayOff { day } => format!("stays on {}", list(std::slice::from_ref(day))),
        Step::Rolled { from, to, days } => format!("rolled {from} to {to} past {}", list(days)),
        Step::Due { at, by } => format!("due {} {by:?}", minute(at)),
        Step::InternalTarget { date, days } if days.is_empty() => format!("target {date}"),
        Step::InternalTarget { date, days } => format!("target {date} before {}", list(days)),
        Step::Provisional { days, undecided_years } => {
            format!("provisional {}{undecided_years:?}", list(days))
        }
    }
}

fn list(days: &[DayOff]) -> String {
    days.iter().map(|day| format!("{} {}", day.date, why(&day.off))).collect::<Vec<_>>().join(", ")
}

fn why(off: &Off) -> String {
    match off {
        Off::Weekend => "weekend".into(),
        Off::Holiday { name, .. } => name.key().into(),
        Off::Closure { name } => name.clone().unwrap_or_else(|| "closure".into()),
    }
}

#[track_caller]
fn check_told(days: &WorkingCalendar, rule: &Rule, received: &str, expected: &[&str]) {
    let deadline = deadline(rule, at(received), days, None).unwrap();
    assert_eq!(told(&deadline), expected);
    assert_eq!(deadline.provisional, matches!(deadline.steps.last(), Some(Step::Provisional { .. })));
}

#[test]
fn every_skipped_day_has_its_reason() {
    check_told(
        &days(Ireland),
        &rule(5, WorkingDays),
        "2026-01-29 10:00",
        &[
            "received 2026-01-29 10:00",
            "not counted 2026-01-29",
            "days 1-1: 2026-01-30 to 2026-01-30",
            "skipped 2026-01-31 weekend, 2026-02-01 weekend, 2026-02-02 st-brigids-day",
            "days 2-5: 2026-02-03 to 2026-02-06",
            "last day 5: 2026-02-06",
            "due 2026-02-06 23:59 EndOfDay",
            "target 2026-02-06",
        ],
    );
    check_told(
        &closed(Ireland, &["2026-12-24"]),
        &rule(2, WorkingDays),
        "2026-12-23 10:00",
        &[
            "received 2026-12-23 10:00",
            "not counted 2026-12-23",
            "skipped 2026-12-24 Closed, 2026-12-25 christmas-day, 2026-12-26 st-stephens-day, 2026-12-27 weekend",
            "days 1-2: 2026-12-28 to 2026-12-29",
            "last day 2: 2026-12-29",
            "due 2026-12-29 23:59 EndOfDay",
            "target 2026-12-29",
        ],
    );
}

#[test]
fn a_worked_saturday_is_pointed_out() {
    check_told(
        &days(Hungary),
        &rule(3, WorkingDays),
        "2026-08-06 10:00",
        &[
            "received 2026-08-06 10:00",
            "not counted 2026-08-06",
            "days 1-2: 2026-08-07 to 2026-08-08",
            "worked 2026-08-08",
            "skipped 2026-08-09 weekend",
            "days 3-3: 2026-08-10 to 2026-08-10",
            "last day 3: 2026-08-10",
            "due 2026-08-10 23:59 EndOfDay",
            "target 2026-08-10",
        ],
    );
}

#[test]
fn calendar_days_skip_nothing_and_say_what_is_off() {
    let roll_next = Rule { roll: Roll::Next, ..rule(28, CalendarDays) };
    let until_the_last = [
        "received 2026-01-05 10:00",
        "not counted 2026-01-05",
        "days 1-28: 2026-01-06 to 2026-02-02",
        "off but counted 2026-02-02 st-brigids-day",
        "last day 28: 2026-02-02",
    ];
    let stays = [
        "stays on 2026-02-02 st-brigids-day",
        "due 2026-02-02 23:59 EndOfDay",
        "target 2026-01-30 before 2026-01-31 weekend, 2026-02-01 weekend, 2026-02-02 st-brigids-day",
    ];
    let rolls = [
        "rolled 2026-02-02 to 2026-02-03 past 2026-02-02 st-brigids-day",
        "due 2026-02-03 23:59 EndOfDay",
        "target 2026-02-03",
    ];
    let rule = rule(28, CalendarDays);
    check_told(&days(Ireland), &rule, "2026-01-05 10:00", &[&until_the_last[..], &stays].concat());
    check_told(&days(Ireland), &roll_next, "2026-01-05 10:00", &[&until_the_last[..], &rolls].concat());
}

/// The last sentence of the explanation if it is about what may still change.
#[track_caller]
fn check_provisional(id: CalendarId, rule: &Rule, received: &str, expected: Option<&str>) {
    let deadline = deadline(rule, at(received), &days(id), None).unwrap();
    let last = deadline.provisional.then(|| tell(deadline.steps.last().unwrap()));
    assert_eq!(last.as_deref(), expected, "{id:?} {received}");
}

#[test]
fn what_may_still_change_is_said() {
    let five = rule(5, WorkingDays);
    let eid = "provisional 2027-03-09 eid-al-fitr, 2027-03-10 eid-al-fitr, 2027-03-11 eid-al-fitr, \
               2027-03-12 eid-al-fitr[]";
    check_provisional(SaudiArabia, &five, "2027-03-07 09:00", Some(eid));
    check_provisional(SaudiArabia, &five, "2027-01-10 09:00", None);
    check_provisional(SaudiArabia, &five, "2026-03-15 09:00", None);
    // Due on Monday 8 March 2027, the day before the feast is expected: a day earlier and it would be a day off.
    check_provisional(SaudiArabia, &five, "2027-03-01 09:00", Some("provisional 2027-03-09 eid-al-fitr[]"));
    // Calendar days run through the feast and end well after it.
    check_provisional(SaudiArabia, &rule(28, CalendarDays), "2027-03-01 09:00", None);
    check_provisional(Hungary, &five, "2027-12-20 09:00", None);
    check_provisional(Hungary, &five, "2028-12-28 09:00", Some("provisional [2029]"));
}

#[test]
fn a_deadline_keeps_its_written_form() {
    let deadline = deadline(&rule(2, CalendarDays), at("2026-01-31 10:00"), &days(Ireland), None).unwrap();
    let brigid = serde_json::json!({
        "date": "2026-02-02", "why": "holiday", "name": "st-brigids-day", "kind": "public_holiday", "provisional": false
    });
    let weekend = |date: &str| serde_json::json!({"date": date, "why": "weekend"});
    let expected = serde_json::json!({
        "due_date": "2026-02-02",
        "due": "2026-02-02T23:59:59",
        "internal_target": "2026-01-30",
        "provisional": false,
        "steps": [
            {"step": "received", "at": "2026-01-31T10:00:00"},
            {"step": "start-day-excluded", "date": "2026-01-31"},
            {"step": "counted", "from": "2026-02-01", "until": "2026-02-02", "first": 1, "last": 2},
            {"step": "off-but-counted", "days": [brigid]},
            {"step": "last-day", "date": "2026-02-02", "number": 2},
            {"step": "stays-on-day-off", "day": brigid},
            {"step": "due", "at": "2026-02-02T23:59:59", "by": "end-of-day"},
            {"step": "internal-target", "date": "2026-01-30",
             "days": [weekend("2026-01-31"), weekend("2026-02-01"), brigid]},
        ],
    });
    assert_eq!(serde_json::to_value(&deadline).unwrap(), expected);
    assert_eq!(serde_json::from_value::<Deadline>(expected).unwrap(), deadline);
}
