use super::*;
use CalendarId::*;
use DayKind::*;
use chrono::Weekday::{Sat, Sun, Thu, Tue};
use std::collections::BTreeSet;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn of(id: CalendarId, closures: &[(&str, Option<&str>)]) -> WorkingCalendar {
    let closures =
        closures.iter().map(|(day, name)| Closure { date: date(day), name: name.map(str::to_owned) });
    WorkingCalendar::new(Calendar::newest(id), closures)
}

/// `working`, `shortened 60`, `worked weekend`, or why not: `weekend`, `closure`, the key of a holiday with its kind.
fn said(days: &WorkingCalendar, day: &str) -> String {
    match days.status(date(day)).unwrap() {
        DayStatus::Working => "working".into(),
        DayStatus::Shortened(minutes) => format!("shortened {minutes}"),
        DayStatus::WorkedWeekend => "worked weekend".into(),
        DayStatus::Off(Off::Weekend) => "weekend".into(),
        DayStatus::Off(Off::Closure { .. }) => "closure".into(),
        DayStatus::Off(Off::Holiday { name, kind: PublicHoliday, provisional: false }) => name.key().into(),
        DayStatus::Off(Off::Holiday { name, provisional: true, .. }) => format!("{name}?"),
        DayStatus::Off(Off::Holiday { name, kind, .. }) => format!("{name} ({kind:?})"),
    }
}

#[track_caller]
fn check(id: CalendarId, expected: &[(&str, &str)]) {
    let days = of(id, &[]);
    for (day, what) in expected {
        assert_eq!(said(&days, day), *what, "{id:?} {day}");
    }
}

#[test]
fn ireland_keeps_ten_holidays_and_no_substitutes() {
    check(
        Ireland,
        &[
            ("2024-02-05", "st-brigids-day"),
            ("2026-02-02", "st-brigids-day"),
            ("2027-02-01", "st-brigids-day"),
            ("2030-02-01", "st-brigids-day"), // a Friday
            ("2030-02-04", "working"),
            ("2026-04-03", "working"), // Good Friday
            ("2026-04-06", "easter-monday"),
            ("2026-10-26", "october-holiday"),
            ("2026-12-26", "st-stephens-day"), // a Saturday
            ("2026-12-28", "working"),
            ("2026-01-10", "weekend"),
        ],
    );
}

#[test]
fn england_moves_a_holiday_off_the_weekend() {
    check(
        England,
        &[
            ("2026-04-03", "good-friday"),
            ("2026-05-25", "spring-bank-holiday"),
            ("2026-08-31", "summer-bank-holiday"),
            ("2026-12-26", "boxing-day"),
            ("2026-12-28", "boxing-day (Substitute)"),
            ("2027-12-27", "christmas-day (Substitute)"),
            ("2027-12-28", "boxing-day (Substitute)"),
            ("2027-12-29", "working"),
            ("2028-01-03", "new-years-day (Substitute)"),
        ],
    );
}

#[test]
fn hungary_exchanges_rest_days_for_saturdays() {
    check(
        Hungary,
        &[
            ("2024-12-24", "relocated-rest-day (BridgeRestDay)"),
            ("2024-12-07", "worked weekend"),
            ("2026-01-02", "relocated-rest-day (BridgeRestDay)"),
            ("2026-01-10", "worked weekend"),
            ("2026-08-08", "worked weekend"),
            ("2026-08-21", "relocated-rest-day (BridgeRestDay)"),
            ("2026-12-12", "weekend"),
            ("2026-12-24", "christmas-eve"),
            ("2026-05-25", "whit-monday"),
            ("2026-03-15", "revolution-1848-day"), // a Sunday, and Monday is worked
            ("2026-03-16", "working"),
        ],
    );
}

#[test]
fn lithuania_shortens_the_working_day_before_a_holiday() {
    check(
        Lithuania,
        &[
            ("2026-06-23", "shortened 60"),
            ("2026-06-24", "st-johns-day"),
            ("2026-11-02", "all-souls-day"),
            ("2026-10-31", "weekend"), // the eve of All Saints' Day is a Saturday
            ("2026-12-23", "shortened 60"),
            ("2026-12-31", "shortened 60"),
            ("2030-12-31", "shortened 60"),
            ("2026-04-03", "working"), // Good Friday, two days before Easter Sunday
        ],
    );
}

#[test]
fn saudi_arabia_rests_on_friday_and_saturday_and_says_what_is_expected() {
    check(
        SaudiArabia,
        &[
            ("2026-02-22", "founding-day"),
            ("2026-03-18", "working"),
            ("2026-03-19", "eid-al-fitr"),
            ("2026-03-22", "eid-al-fitr"),
            ("2026-03-23", "working"),
            ("2026-05-26", "day-of-arafah?"),
            ("2027-03-09", "eid-al-fitr?"),
            ("2025-02-23", "founding-day (Substitute)"),
            ("2030-02-21", "founding-day?"),
            ("2026-09-25", "weekend"),
            ("2026-09-27", "working"), // a Sunday
        ],
    );
}

#[test]
fn a_case_opened_under_the_decree_keeps_its_worked_saturday() {
    let decree = Calendar::version_named(Hungary, "2026-decree").unwrap();
    let days = WorkingCalendar::new(decree, []);
    assert_eq!(said(&days, "2026-12-12"), "worked weekend");
    assert_eq!(said(&days, "2026-12-24"), "relocated-rest-day (BridgeRestDay)");
    assert_eq!(said(&days, "2027-12-24"), "working");

    assert_eq!(Calendar::newest(Hungary).version().name, "2026-act-lxxii");
    let unknown = Calendar::version_named(Hungary, "2031").unwrap_err();
    assert_eq!(unknown, UnknownVersion { name: "2031".into() });
}

#[test]
fn every_version_names_its_sources_and_itself_once() {
    for id in CalendarId::ALL {
        let names: BTreeSet<_> = id.versions().iter().map(|version| version.name).collect();
        assert_eq!(names.len(), id.versions().len(), "{id:?}");
        assert!(id.versions().iter().all(|version| !version.sources.is_empty()), "{id:?}");
    }
}

#[test]
fn no_date_has_two_meanings() {
    for (id, version) in CalendarId::ALL.iter().flat_map(|id| id.versions().iter().map(move |v| (id, v))) {
        let days = (version.days)();
        let dates: BTreeSet<_> = days.iter().map(|day| day.date).collect();
        assert_eq!(dates.len(), days.len(), "{id:?} {}", version.name);
    }
}

#[test]
fn an_exchange_is_a_weekday_for_a_weekend_day() {
    for version in Hungary.versions() {
        let hungary = Calendar::of(Hungary, version);
        let days = hungary.special_between(date("2024-01-01"), date("2030-12-31"));
        for day in days.filter(|day| matches!(day.kind, BridgeRestDay | WorkedWeekend)) {
            assert_eq!(hungary.is_weekend(day.date), day.kind == WorkedWeekend, "{day:?}");
            assert!(hungary.is_weekend(day.date) != hungary.is_weekend(day.counterpart.unwrap()), "{day:?}");
        }
    }
}

/// A holiday on a Tuesday or Thursday leaves one working day between itself and the weekend: what a decree bridges.
#[test]
fn the_undecided_years_of_hungary_are_those_with_something_to_bridge() {
    let hungary = Calendar::newest(Hungary);
    let later = hungary.special_between(date("2027-01-01"), date("2030-12-31"));
    let gaps = later.filter(|day| {
        let neighbour = match day.date.weekday() {
            Tue => day.date.pred_opt(),
            Thu => day.date.succ_opt(),
            _ => None,
        };
        neighbour.is_some_and(|date| !hungary.days.contains_key(&date))
    });
    let years: BTreeSet<_> = gaps.map(|day| day.date.year()).collect();
    assert_eq!(Vec::from_iter(years), hungary.version().undecided_years);
}

#[test]
fn closures_lie_over_the_calendar() {
    let days =
        of(Ireland, &[("2026-04-03", Some("Good Friday")), ("2026-12-25", None), ("2026-12-24", None)]);
    assert_eq!(said(&days, "2026-04-03"), "closure");
    assert_eq!(said(&days, "2026-12-25"), "christmas-day");
    assert_eq!(said(&of(Hungary, &[("2026-08-08", None)]), "2026-08-08"), "closure");
    assert_eq!(said(&of(Ireland, &[("2026-01-10", None)]), "2026-01-10"), "closure");
}

#[test]
fn outside_the_horizon_nothing_is_guessed() {
    let days = of(England, &[]);
    for outside in ["2023-12-29", "2031-01-02"] {
        assert_eq!(days.status(date(outside)), Err(BeyondHorizon { date: date(outside) }));
        assert!(days.days_between(date("2026-01-01"), date(outside)).is_err());
    }
    assert!(days.status(date("2024-01-01")).is_ok() && days.status(date("2030-12-31")).is_ok());
}

#[track_caller]
fn check_rows(days: &WorkingCalendar, from: &str, to: &str, expected: &[(&str, DayKind, Option<&str>)]) {
    let rows = serde_json::to_value(days.days_between(date(from), date(to)).unwrap()).unwrap();
    let expected: Vec<_> = expected
        .iter()
        .map(|(date, kind, name)| serde_json::json!({"date": date, "kind": kind, "name": name}))
        .collect();
    let shown = rows.as_array().unwrap().iter();
    let shown: Vec<_> = shown
        .map(|row| serde_json::json!({"date": row["date"], "kind": row["kind"], "name": row["name"]}))
        .collect();
    assert_eq!(shown, expected);
}

#[test]
fn a_printed_calendar_has_holidays_on_weekends_but_no_weekends() {
    let kilkenny = of(Ireland, &[("2026-12-24", Some("County Hall closed")), ("2026-12-29", None)]);
    check_rows(
        &kilkenny,
        "2026-12-01",
        "2026-12-31",
        &[
            ("2026-12-24", OrgClosure, Some("County Hall closed")),
            ("2026-12-25", PublicHoliday, Some("christmas-day")),
            ("2026-12-26", PublicHoliday, Some("st-stephens-day")),
            ("2026-12-29", OrgClosure, None),
        ],
    );
    check_rows(
        &of(Hungary, &[]),
        "2026-08-01",
        "2026-08-31",
        &[
            ("2026-08-08", WorkedWeekend, Some("relocated-working-day")),
            ("2026-08-20", PublicHoliday, Some("state-foundation-day")),
            ("2026-08-21", BridgeRestDay, Some("relocated-rest-day")),
        ],
    );
    check_rows(
        &of(Lithuania, &[]),
        "2026-06-23",
        "2026-06-24",
        &[
            ("2026-06-23", Shortened, Some("day-before-holiday")),
            ("2026-06-24", PublicHoliday, Some("st-johns-day")),
        ],
    );
}

#[test]
fn kinds_and_names_keep_their_written_form() {
    let kinds = [PublicHoliday, Substitute, BridgeRestDay, WorkedWeekend, OrgClosure, Shortened];
    let written = "public_holiday substitute bridge_rest_day worked_weekend org_closure shortened";
    let json: Vec<String> =
        kinds.iter().map(|kind| serde_json::to_value(kind).unwrap().as_str().unwrap().into()).collect();
    assert_eq!(json.join(" "), written);

    let keys: BTreeSet<_> = HolidayName::ALL.iter().map(|name| name.key()).collect();
    assert_eq!(keys.len(), HolidayName::ALL.len());
    for name in HolidayName::ALL {
        assert_eq!(serde_json::to_value(name).unwrap(), name.key());
    }
}

/// Every name is used by some calendar: translators are not asked for words that nobody shows.
#[test]
fn every_name_is_in_a_calendar() {
    let versions = CalendarId::ALL.into_iter().flat_map(CalendarId::versions);
    let used: BTreeSet<_> = versions.flat_map(|version| (version.days)()).map(|day| day.name).collect();
    assert_eq!(Vec::from_iter(used), HolidayName::ALL);
}

/// What the package has and the calendars leave out, with the reason.
fn left_out(calendar: &str, date: NaiveDate, kind: &str, name: &str) -> bool {
    match (calendar, kind) {
        // Not in section 102(1) of the Hungarian Labour Code, and Sundays anyway.
        ("hungary", "public_holiday") => {
            matches!(name, "easter-sunday" | "whit-sunday") && date.weekday() == Sun
        }
        // Compensation for a feast on a weekend is the employer's decision, hence a closure (requirements C2).
        ("saudi-arabia", "substitute") => matches!(name, "eid-al-fitr" | "eid-al-adha" | "day-of-arafah"),
        _ => false,
    }
}

/// The package `holidays` is an independent witness for every year; see golden.py. It knows no shortened days.
#[test]
fn the_calendars_agree_with_the_package_holidays() {
    let mut witnessed: BTreeSet<String> = include_str!("tests/golden.csv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter(|line| {
            let [calendar, day, kind, name] = line.split(',').collect::<Vec<_>>()[..] else {
                panic!("{line}")
            };
            !left_out(calendar, date(day), kind, name)
        })
        .map(str::to_owned)
        .collect();
    for id in CalendarId::ALL {
        let calendar = Calendar::newest(id);
        for day in calendar.days.values().filter(|day| day.kind != Shortened) {
            let word = |value: serde_json::Value| value.as_str().unwrap().to_owned();
            let (id, kind) = (word(serde_json::json!(id)), word(serde_json::json!(day.kind)));
            let line = format!("{id},{},{kind},{}", day.date, day.name);
            assert!(witnessed.remove(&line), "not in the package: {line}");
        }
    }
    assert_eq!(witnessed, BTreeSet::new(), "only in the package");
}

#[test]
fn the_weekend_is_the_countrys() {
    let saturday = date("2026-09-12");
    assert_eq!((saturday.weekday(), saturday.succ_opt().unwrap().weekday()), (Sat, Sun));
    let off = CalendarId::ALL.map(|id| of(id, &[]).off(saturday.succ_opt().unwrap()).unwrap().is_some());
    assert_eq!(off, [true, true, true, true, false]);
}
