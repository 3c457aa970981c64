//! What holds for every calendar, start and amount; against a count written the slow and obvious way.

use super::*;
use crate::calendar::{Calendar, CalendarId, Closure};
use chrono::{Datelike as _, Days};
use proptest::prelude::*;
use std::sync::LazyLock;

/// Each version of each country's calendar, without closures and with three days closed each month.
static CALENDARS: LazyLock<Vec<WorkingCalendar>> = LazyLock::new(|| {
    let versions = CalendarId::ALL.into_iter().flat_map(|id| id.versions().iter().map(move |v| (id, v.name)));
    let calendars = versions.map(|(id, name)| Calendar::version_named(id, name).unwrap());
    calendars
        .flat_map(|calendar| {
            [Vec::new(), closures()].map(|days| WorkingCalendar::new(calendar.clone(), days))
        })
        .collect()
});

static OFFICE: LazyLock<OpeningHours> = LazyLock::new(|| {
    let week = ["mon", "tue", "wed", "thu", "sun"];
    let hours = week.map(|day| format!("weekly.{day} = [\"09:00-12:30\", \"13:15-17:00\"]\n")).concat();
    toml::from_str(&(hours + "weekly.sat = [\"22:00-24:00\"]")).unwrap()
});

fn closures() -> Vec<Closure> {
    let all = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap().iter_days().take(2_557);
    all.filter(|date| [7, 8, 21].contains(&date.day())).map(|date| Closure { date, name: None }).collect()
}

fn calendar() -> impl Strategy<Value = &'static WorkingCalendar> {
    (0..CALENDARS.len()).prop_map(|index| &CALENDARS[index])
}

/// Any minute from 2024 to 2029.
fn start() -> impl Strategy<Value = NaiveDateTime> {
    let first = NaiveDate::from_ymd_opt(2024, 1, 2).unwrap().and_time(NaiveTime::MIN);
    (0..2_190_i64 * 24 * 60).prop_map(move |minutes| first + TimeDelta::minutes(minutes))
}

fn rule_of(unit: Unit) -> impl Strategy<Value = Rule> {
    let roll = prop_oneof![Just(Roll::None), Just(Roll::Next), Just(Roll::Previous)];
    let receipt = prop_oneof![Just(Receipt::AsReceived), Just(Receipt::NextOpening)];
    let end_of = prop_oneof![Just(EndOf::Day), Just(EndOf::Opening)];
    (0..90_u32, roll, any::<bool>(), receipt, end_of).prop_map(
        move |(amount, roll, count_start_day, receipt, end_of)| Rule {
            amount,
            unit,
            roll,
            count_start_day,
            receipt,
            end_of,
        },
    )
}

fn rule_in_days_or_months() -> impl Strategy<Value = Rule> {
    let months = rule_of(Unit::Months).prop_map(|rule| Rule { amount: rule.amount % 12, ..rule });
    let quarters = rule_of(Unit::Quarters).prop_map(|rule| Rule { amount: rule.amount % 4, ..rule });
    prop_oneof![rule_of(Unit::WorkingDays), rule_of(Unit::CalendarDays), months, quarters]
}

fn any_rule() -> impl Strategy<Value = Rule> {
    prop_oneof![3 => rule_in_days_or_months(), 1 => rule_of(Unit::OpeningHours)]
}

fn reckon(rule: &Rule, start: NaiveDateTime, days: &WorkingCalendar) -> Deadline {
    deadline(rule, start, days, Some(&OFFICE)).unwrap()
}

/// The slow and obvious way: walk a day at a time and strike out working days. Uses nothing of the clock.
fn naive_working_days(start: NaiveDate, amount: u32, included: bool, days: &WorkingCalendar) -> NaiveDate {
    let works = |date| days.off(date).unwrap().is_none();
    let mut date = if included || amount == 0 { start } else { start + Days::new(1) };
    let mut left = amount.max(1);
    loop {
        if works(date) {
            left -= 1;
        }
        if left == 0 {
            return date;
        }
        date = date + Days::new(1);
    }
}

/// Where a period starts: on the date of receipt, or on that of the next opening. Minute by minute.
fn naive_start(rule: &Rule, received: NaiveDateTime, days: &WorkingCalendar) -> NaiveDateTime {
    let mut minute = received;
    while rule.receipt == Receipt::NextOpening && !OFFICE.open_at(minute, days).unwrap().open {
        minute += TimeDelta::minutes(1);
    }
    minute
}

/// Every date that the explanation counts or skips, in the order in which it tells them.
fn accounted(steps: &[Step]) -> Vec<NaiveDate> {
    let span =
        |from: NaiveDate, until: NaiveDate| from.iter_days().take_while(move |date| *date <= until).collect();
    let dates = |step: &Step| -> Vec<NaiveDate> {
        match step {
            Step::Counted { from, until, .. }
            | Step::MonthsEnd { from, until, .. }
            | Step::QuarterEnds { from, until, .. } => span(*from, *until),
            Step::Skipped { days } => days.iter().map(|day| day.date).collect(),
            _ => Vec::new(),
        }
    };
    steps.iter().flat_map(dates).collect()
}

fn last_day_told(steps: &[Step]) -> NaiveDate {
    let last =
        steps.iter().find_map(|step| if let Step::LastDay { date, .. } = step { Some(*date) } else { None });
    last.unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn working_days_equal_the_slow_count(days in calendar(), start in start(), rule in rule_of(Unit::WorkingDays)) {
        let begins = naive_start(&rule, start, days).date();
        let expected = naive_working_days(begins, rule.amount, rule.count_start_day, days);
        let deadline = reckon(&rule, start, days);
        prop_assert_eq!(deadline.due_date, expected);
        prop_assert_eq!(days.off(deadline.due_date), Ok(None));
        prop_assert_eq!(deadline.internal_target, deadline.due_date);
    }

    #[test]
    fn opening_hours_equal_a_count_of_open_minutes(days in calendar(), start in start(), amount in 1..12_u32) {
        let rule = Rule { amount, unit: Unit::OpeningHours, roll: Roll::None, count_start_day: false,
            receipt: Receipt::AsReceived, end_of: EndOf::Day };
        let due = reckon(&rule, start, days).due;
        let (mut minute, mut left) = (start, amount * 60);
        while left > 0 {
            left -= u32::from(OFFICE.open_at(minute, days).unwrap().open);
            minute += TimeDelta::minutes(1);
        }
        let midnight = minute.time() == NaiveTime::MIN;
        prop_assert_eq!(due, if midnight { minute - TimeDelta::seconds(1) } else { minute });
    }

    #[test]
    fn later_in_later_due(days in calendar(), rule in any_rule(), one in start(), other in start()) {
        let (earlier, later) = (one.min(other), one.max(other));
        prop_assert!(reckon(&rule, earlier, days).due <= reckon(&rule, later, days).due);
    }

    #[test]
    fn more_is_never_sooner(days in calendar(), rule in any_rule(), start in start()) {
        let more = Rule { amount: rule.amount + 1, ..rule.clone() };
        prop_assert!(reckon(&rule, start, days).due <= reckon(&more, start, days).due);
    }

    #[test]
    fn a_year_is_twelve_months(days in calendar(), rule in rule_of(Unit::Years), start in start()) {
        let year = reckon(&Rule { amount: 1, ..rule.clone() }, start, days);
        let months = Rule { amount: 12, unit: Unit::Months, ..rule };
        prop_assert_eq!(year.due, reckon(&months, start, days).due);
    }

    #[test]
    fn the_explanation_accounts_for_every_day_once(
        days in calendar(), rule in rule_in_days_or_months(), start in start()
    ) {
        let deadline = reckon(&rule, start, days);
        let begins = naive_start(&rule, start, days).date();
        let included = rule.count_start_day || rule.amount == 0;
        let first = if included { begins } else { begins + Days::new(1) };
        let last = last_day_told(&deadline.steps);
        let period: Vec<_> = first.iter_days().take_while(|date| *date <= last).collect();
        prop_assert_eq!(accounted(&deadline.steps), period);
    }

    #[test]
    fn the_numbers_told_run_from_one_to_the_amount(
        days in calendar(), rule in rule_of(Unit::WorkingDays), start in start()
    ) {
        let mut next = 1;
        for step in reckon(&rule, start, days).steps {
            if let Step::Counted { from, until, first, last } = step {
                prop_assert_eq!(first, next);
                prop_assert_eq!(i64::from(last - first), (until - from).num_days());
                next = last + 1;
            }
        }
        prop_assert_eq!(next - 1, rule.amount.max(1));
    }

    #[test]
    fn every_reason_told_is_the_calendars(days in calendar(), rule in any_rule(), start in start()) {
        for step in reckon(&rule, start, days).steps {
            if let Step::Skipped { days: told } | Step::OffButCounted { days: told } | Step::Rolled { days: told, .. }
                | Step::InternalTarget { days: told, .. } = step {
                for day in told {
                    prop_assert_eq!(days.off(day.date), Ok(Some(day.off)));
                }
            }
        }
    }

    #[test]
    fn the_internal_target_is_the_last_working_day_up_to_the_due_date(
        days in calendar(), rule in any_rule(), start in start()
    ) {
        let deadline = reckon(&rule, start, days);
        prop_assert_eq!(days.off(deadline.internal_target), Ok(None));
        prop_assert!(deadline.internal_target <= deadline.due_date);
        let mut between = deadline.internal_target.iter_days().skip(1).take_while(|date| *date <= deadline.due_date);
        prop_assert!(between.all(|date| days.off(date).unwrap().is_some()));
    }
}
