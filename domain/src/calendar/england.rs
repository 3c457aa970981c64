//! England: bank holidays and common-law holidays, with substitutes for those on a weekend. Scotland and Northern
//! Ireland keep other days.

use super::HolidayName::*;
use super::yearly::When::{Easter, First, Last, On};
use super::yearly::{Yearly, every_year, yearly};
use super::{CalendarId, SpecialDay, Version};
use chrono::{Datelike as _, NaiveDate, Weekday::Mon};

const ACT: &str = "Banking and Financial Dealings Act 1971, Schedule 1, with the yearly proclamations; Good Friday and \
                   Christmas Day by common law";

pub(super) const VERSIONS: &[Version] = &[Version {
    name: "2026",
    sources: &[ACT, "PyPI holidays 0.109 for 2024, 2025 and 2028 to 2030"],
    undecided_years: &[],
    days: with_substitutes,
}];

const HOLIDAYS: [Yearly; 8] = [
    yearly(On(1, 1), NewYearsDay),
    yearly(Easter(-2), GoodFriday),
    yearly(Easter(1), EasterMonday),
    yearly(First(Mon, 5), EarlyMayBankHoliday),
    yearly(Last(Mon, 5), SpringBankHoliday),
    yearly(Last(Mon, 8), SummerBankHoliday),
    yearly(On(12, 25), ChristmasDay),
    yearly(On(12, 26), BoxingDay),
];

/// A holiday on a weekend is kept on the next weekday that is not a holiday itself: Saturday 25 and Sunday 26 December
/// 2027 on Monday 27 and Tuesday 28.
fn with_substitutes() -> Vec<SpecialDay> {
    let mut days = every_year(&HOLIDAYS, ACT);
    let on_weekends: Vec<_> = days.iter().copied().filter(|day| is_weekend(day.date)).collect();
    for holiday in on_weekends {
        let free = |date: &NaiveDate| !is_weekend(*date) && days.iter().all(|day| day.date != *date);
        if let Some(date) = holiday.date.iter_days().find(free) {
            days.push(holiday.substitute(date, ACT));
        }
    }
    days
}

fn is_weekend(date: NaiveDate) -> bool {
    CalendarId::England.weekend().contains(&date.weekday())
}
