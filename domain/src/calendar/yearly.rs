//! Holidays that follow a rule: the same date, or the same weekday, or so many days from Easter, each year.

use super::{HolidayName, SpecialDay, YEARS};
use chrono::{Datelike as _, Days, NaiveDate, TimeDelta, Weekday};

/// A holiday that returns each year.
#[derive(Clone, Copy, Debug)]
pub(super) struct Yearly {
    name: HolidayName,
    when: When,
}

/// Where in the year.
#[derive(Clone, Copy, Debug)]
pub(super) enum When {
    /// Month and day.
    On(u32, u32),
    /// So many days after Easter Sunday; before it, if negative.
    Easter(i64),
    /// The first such weekday of a month.
    First(Weekday, u32),
    /// The last such weekday of a month.
    Last(Weekday, u32),
    /// The first Monday of February, or 1 February itself if that is a Friday (Ireland, since 2023).
    StBrigid,
}

/// One line of a country's table.
pub(super) const fn yearly(when: When, name: HolidayName) -> Yearly {
    Yearly { name, when }
}

/// The holidays of `table` in all the years that the calendars know.
pub(super) fn every_year(table: &[Yearly], source: &'static str) -> Vec<SpecialDay> {
    YEARS.flat_map(|year| table.iter().filter_map(move |line| line.in_year(year, source))).collect()
}

impl Yearly {
    fn in_year(&self, year: i32, source: &'static str) -> Option<SpecialDay> {
        self.when.in_year(year).map(|date| SpecialDay::holiday(date, self.name, source))
    }
}

impl When {
    fn in_year(self, year: i32) -> Option<NaiveDate> {
        match self {
            Self::On(month, day) => NaiveDate::from_ymd_opt(year, month, day),
            Self::Easter(days) => easter_sunday(year)?.checked_add_signed(TimeDelta::days(days)),
            Self::First(weekday, month) => NaiveDate::from_weekday_of_month_opt(year, month, weekday, 1),
            Self::Last(weekday, month) => NaiveDate::from_weekday_of_month_opt(year, month, weekday, 5)
                .or_else(|| NaiveDate::from_weekday_of_month_opt(year, month, weekday, 4)),
            Self::StBrigid => NaiveDate::from_ymd_opt(year, 2, 1)
                .filter(|first| first.weekday() == Weekday::Fri)
                .or_else(|| Self::First(Weekday::Mon, 2).in_year(year)),
        }
    }
}

/// Easter Sunday of the Gregorian calendar, by the Meeus/Jones/Butcher reckoning.
fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let golden = year % 19;
    let (century, in_century) = (year / 100, year % 100);
    let moon_correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_correction + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let days_after_22_march = epact + to_sunday - 7 * late;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(days_after_22_march.try_into().ok()?))
}

/// A date of a decree's table, with the weekday that the decree prints beside it. A wrong weekday does not compile.
pub(super) const fn on(weekday: Weekday, year: i32, month: u32, day: u32) -> NaiveDate {
    let Some(a_monday) = NaiveDate::from_ymd_opt(2024, 1, 1) else { panic!("no such date") };
    let Some(date) = NaiveDate::from_ymd_opt(year, month, day) else { panic!("no such date") };
    let days_into_week = date.signed_duration_since(a_monday).num_days().rem_euclid(7);
    assert!(days_into_week == weekday.num_days_from_monday() as i64, "that date is another day of the week");
    date
}
