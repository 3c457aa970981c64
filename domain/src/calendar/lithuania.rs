//! Lithuania: the holidays of the Labour Code, and the working day before each, which is an hour shorter. No
//! substitutes; Good Friday is a working day.

use super::HolidayName::*;
use super::yearly::When::{Easter, First, On};
use super::yearly::{Yearly, every_year, yearly};
use super::{CalendarId, DayKind, SpecialDay, Version};
use chrono::{Datelike as _, NaiveDate, Weekday::Sun};

const HOLIDAY_LAW: &str = "Labour Code, article 123 (2 November since 2020)";
/// General knowledge in requirements C2; two pages of the State Labour Inspectorate's experts say the same. It does
/// not bind staff whose working time is reduced anyway.
const EVE_LAW: &str = "Labour Code, article 112";

/// By how much the day before a holiday is shorter.
const EVE_MINUTES: u32 = 60;

pub(super) const VERSIONS: &[Version] = &[Version {
    name: "2026",
    sources: &[HOLIDAY_LAW, EVE_LAW, "PyPI holidays 0.109 for 2024, 2025 and 2028 to 2030"],
    undecided_years: &[],
    days: with_shortened_eves,
}];

const HOLIDAYS: [Yearly; 16] = [
    yearly(On(1, 1), NewYearsDay),
    yearly(On(2, 16), RestorationOfTheStateDay),
    yearly(On(3, 11), RestorationOfIndependenceDay),
    yearly(Easter(0), EasterSunday),
    yearly(Easter(1), EasterMonday),
    yearly(On(5, 1), LabourDay),
    yearly(First(Sun, 5), MothersDay),
    yearly(First(Sun, 6), FathersDay),
    yearly(On(6, 24), StJohnsDay),
    yearly(On(7, 6), StatehoodDay),
    yearly(On(8, 15), Assumption),
    yearly(On(11, 1), AllSaintsDay),
    yearly(On(11, 2), AllSoulsDay),
    yearly(On(12, 24), ChristmasEve),
    yearly(On(12, 25), ChristmasDay),
    yearly(On(12, 26), SecondDayOfChristmas),
];

fn with_shortened_eves() -> Vec<SpecialDay> {
    let mut days = every_year(&HOLIDAYS, HOLIDAY_LAW);
    let is_holiday = |date: NaiveDate| days.iter().any(|day| day.date == date);
    // The eve of 1 January 2031 is known, though 2031 is not.
    let last_eve = NaiveDate::from_ymd_opt(2030, 12, 31).into_iter();
    let eves = days.iter().filter_map(|day| day.date.pred_opt()).chain(last_eve);
    let working: Vec<_> =
        eves.filter(|&eve| !is_weekend(eve) && !is_holiday(eve)).filter_map(shortened).collect();
    days.extend(working);
    days.retain(|day| super::within_horizon(day.date).is_ok());
    days
}

fn shortened(eve: NaiveDate) -> Option<SpecialDay> {
    Some(SpecialDay {
        kind: DayKind::Shortened,
        counterpart: Some(eve.succ_opt()?),
        minutes_shorter: EVE_MINUTES,
        ..SpecialDay::holiday(eve, DayBeforeHoliday, EVE_LAW)
    })
}

fn is_weekend(date: NaiveDate) -> bool {
    CalendarId::Lithuania.weekend().contains(&date.weekday())
}
