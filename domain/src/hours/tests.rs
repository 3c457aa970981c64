use super::*;
use crate::calendar::{Calendar, CalendarId, Closure, WorkingCalendar};
use CalendarId::*;
use chrono::NaiveDateTime;

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn days(id: CalendarId) -> WorkingCalendar {
    WorkingCalendar::new(Calendar::newest(id), [])
}

/// Opening hours as a charter file writes them.
fn hours(toml: &str) -> OpeningHours {
    toml::from_str(toml).unwrap()
}

fn weekdays(span: &str) -> String {
    ["mon", "tue", "wed", "thu", "fri"].map(|day| format!("weekly.{day} = [\"{span}\"]\n")).concat()
}

/// `open until …`, `open`, `closed until …` or `closed`.
#[track_caller]
fn check(hours: &OpeningHours, days: &WorkingCalendar, moment: &str, expected: &str) {
    let state = hours.open_at(at(moment), days).unwrap();
    let change = if state.open { state.until } else { state.next_open };
    let until =
        change.map_or_else(String::new, |change| format!(" until {}", change.format("%Y-%m-%d %H:%M")));
    let said = if state.open { "open" } else { "closed" };
    assert_eq!(format!("{said}{until}"), expected, "{moment}");
    assert!(state.until.is_none() || state.next_open.is_none());
}

/// Requirements C3, PL-E5: each line of Lincolnshire has hours of its own.
#[test]
fn a_saturday_library_is_open_while_the_office_is_closed() {
    let england = days(England);
    let centre = hours(&weekdays("08:00-18:00"));
    let registrars = hours(&weekdays("08:00-16:30"));
    let consumer = hours(&(weekdays("08:00-16:30") + "weekly.sat = [\"09:00-13:00\"]"));
    let libraries = hours(&(weekdays("08:00-19:00") + "weekly.sat = [\"09:00-16:00\"]"));

    check(&centre, &england, "2026-09-11 17:00", "open until 2026-09-11 18:00");
    check(&registrars, &england, "2026-09-11 17:00", "closed until 2026-09-14 08:00");
    check(&consumer, &england, "2026-09-11 17:00", "closed until 2026-09-12 09:00");
    check(&libraries, &england, "2026-09-12 12:30", "open until 2026-09-12 16:00");
    check(&consumer, &england, "2026-09-12 12:30", "open until 2026-09-12 13:00");
    check(&centre, &england, "2026-09-12 12:30", "closed until 2026-09-14 08:00");
    assert!(england.off("2026-09-12".parse().unwrap()).unwrap().is_some());
    check(&libraries, &england, "2026-12-26 12:00", "closed until 2026-12-29 08:00");
}

/// Requirements C3, HU-E6 and RO-E7.
#[test]
fn a_call_after_hours_waits_for_the_next_opening() {
    let csagyi = hours(&weekdays("09:00-16:00"));
    check(&csagyi, &days(Hungary), "2026-10-22 16:05", "closed until 2026-10-26 09:00");
    let kilkenny = hours(&weekdays("09:00-17:00"));
    check(&kilkenny, &days(Ireland), "2026-10-23 17:10", "closed until 2026-10-27 09:00");
    check(&kilkenny, &days(Ireland), "2026-10-23 16:59", "open until 2026-10-23 17:00");
    check(&kilkenny, &days(Ireland), "2026-10-23 17:00", "closed until 2026-10-27 09:00");
    check(&kilkenny, &days(Ireland), "2026-10-27 09:00", "open until 2026-10-27 17:00");
}

#[test]
fn lunch_is_closed() {
    let office = hours("weekly.mon = [\"09:00-12:30\", \"13:30-17:00\"]");
    check(&office, &days(Ireland), "2026-01-05 12:45", "closed until 2026-01-05 13:30");
    check(&office, &days(Ireland), "2026-01-05 08:00", "closed until 2026-01-05 09:00");
}

#[test]
fn a_line_that_never_closes_has_no_closing_time() {
    let all_week = ["sat", "sun"].map(|day| format!("weekly.{day} = [\"00:00-24:00\"]\n")).concat();
    let duty = weekdays("00:00-24:00") + &all_week;
    let always = hours(&format!("on_holidays = \"as-usual\"\n{duty}"));
    check(&always, &days(England), "2026-12-25 03:00", "open");
    let not_on_holidays = hours(&duty);
    check(&not_on_holidays, &days(England), "2026-12-23 03:00", "open until 2026-12-25 00:00");
    check(&not_on_holidays, &days(England), "2026-12-25 03:00", "closed until 2026-12-27 00:00");
}

#[test]
fn a_night_line_does_not_close_at_midnight() {
    let night = hours("weekly.mon = [\"18:00-24:00\"]\nweekly.tue = [\"00:00-06:00\"]");
    check(&night, &days(Ireland), "2026-01-05 23:30", "open until 2026-01-06 06:00");
}

#[test]
fn a_worked_saturday_keeps_the_hours_the_charter_gives_it() {
    let hungary = days(Hungary);
    let as_friday = hours(&format!("worked_weekend_as = \"fri\"\n{}", weekdays("09:00-16:00")));
    check(&as_friday, &hungary, "2026-08-08 10:00", "open until 2026-08-08 16:00");
    check(&as_friday, &hungary, "2026-08-15 10:00", "closed until 2026-08-17 09:00");
    check(&hours(&weekdays("09:00-16:00")), &hungary, "2026-08-08 10:00", "closed until 2026-08-10 09:00");
    let library = hours("weekly.sat = [\"09:00-13:00\"]");
    check(&library, &hungary, "2026-08-08 10:00", "open until 2026-08-08 13:00");
}

#[test]
fn the_day_before_a_lithuanian_holiday_ends_an_hour_early() {
    let office = weekdays("08:00-17:00");
    let lithuania = days(Lithuania);
    check(&hours(&office), &lithuania, "2026-06-23 15:00", "open until 2026-06-23 16:00");
    check(&hours(&office), &lithuania, "2026-06-23 16:30", "closed until 2026-06-25 08:00");
    let as_usual = hours(&format!("on_holidays = \"as-usual\"\n{office}"));
    check(&as_usual, &lithuania, "2026-06-23 16:30", "open until 2026-06-23 17:00");
    let short_afternoon = hours("weekly.tue = [\"09:00-12:00\", \"16:30-17:00\"]");
    check(&short_afternoon, &lithuania, "2026-06-23 11:00", "open until 2026-06-23 12:00");
    check(&short_afternoon, &lithuania, "2026-06-23 16:40", "closed until 2026-06-30 09:00");
    let closing = short_afternoon.closing_time("2026-06-23".parse().unwrap(), &lithuania);
    assert_eq!(closing, Ok(Some(at("2026-06-23 12:00"))));
}

#[test]
fn a_closure_closes() {
    let eid = Closure { date: "2026-03-23".parse().unwrap(), name: None };
    let qatif = WorkingCalendar::new(Calendar::newest(SaudiArabia), [eid]);
    let office = hours(
        "weekly.sun = [\"08:00-16:00\"]\nweekly.mon = [\"08:00-16:00\"]\nweekly.tue = [\"08:00-16:00\"]",
    );
    check(&office, &qatif, "2026-03-22 10:00", "closed until 2026-03-24 08:00");
}

#[test]
fn hours_that_never_open_say_so_and_the_horizon_is_an_answer() {
    check(&OpeningHours::default(), &days(Ireland), "2026-01-05 10:00", "closed");
    let office = hours(&weekdays("09:00-17:00"));
    check(&office, &days(Ireland), "2030-12-31 18:00", "closed");
    assert!(office.open_at(at("2031-01-02 10:00"), &days(Ireland)).is_err());
}

#[track_caller]
fn check_span(text: &str, expected: Result<&str, SpanError>) {
    let read = text.parse::<Span>().map(|span| span.to_string());
    assert_eq!(read, expected.map(str::to_owned), "{text}");
}

#[test]
fn a_span_is_read_strictly() {
    check_span("09:00-17:00", Ok("09:00-17:00"));
    check_span("00:00-24:00", Ok("00:00-24:00"));
    check_span("18:30-24:00", Ok("18:30-24:00"));
    check_span("17:00-09:00", Err(SpanError::Backwards));
    check_span("22:00-06:00", Err(SpanError::Backwards));
    check_span("09:00-09:00", Err(SpanError::Backwards));
    check_span("09:00-00:00", Err(SpanError::Backwards));
    for broken in [
        "",
        "9:00-17:00",
        "09:00",
        "09.00-17.00",
        "09:00-25:00",
        "09:60-17:00",
        "+9:00-17:00",
        "24:00-24:00",
        "09:00–17:00",
        "09:00-17:00-18:00",
    ] {
        check_span(broken, Err(SpanError::Form));
    }
}

#[test]
fn overlapping_spans_are_found_and_read_as_one() {
    let doubled = hours("weekly.tue = [\"13:00-17:00\", \"09:00-14:00\"]");
    assert_eq!(doubled.weekly.first_overlap(), Some(Day::Tue));
    check(&doubled, &days(Ireland), "2026-01-06 10:00", "open until 2026-01-06 17:00");
    assert_eq!(hours("weekly.tue = [\"09:00-12:00\", \"13:00-24:00\"]").weekly.first_overlap(), None);
    assert_eq!(
        hours("weekly.tue = [\"09:00-24:00\", \"13:00-14:00\"]").weekly.first_overlap(),
        Some(Day::Tue)
    );
}
