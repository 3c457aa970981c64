//! Ireland: the ten public holidays. Offices often close on Good Friday and around Christmas as well; those days are
//! the organisation's own closures. A holiday on a weekend has no automatic substitute: Monday 28 December 2026 is no
//! statutory holiday (requirements C2).

use super::HolidayName::*;
use super::Version;
use super::yearly::When::{Easter, First, Last, On, StBrigid};
use super::yearly::{Yearly, every_year, yearly};
use chrono::Weekday::Mon;

const ACT: &str =
    "Organisation of Working Time Act 1997, Second Schedule, as amended (St Brigid's Day since 2023)";

pub(super) const VERSIONS: &[Version] = &[Version {
    name: "2026",
    sources: &[ACT, "PyPI holidays 0.109 for 2024, 2025 and 2028 to 2030"],
    undecided_years: &[],
    days: || every_year(&HOLIDAYS, ACT),
}];

const HOLIDAYS: [Yearly; 10] = [
    yearly(On(1, 1), NewYearsDay),
    yearly(StBrigid, StBrigidsDay),
    yearly(On(3, 17), StPatricksDay),
    yearly(Easter(1), EasterMonday),
    yearly(First(Mon, 5), MayHoliday),
    yearly(First(Mon, 6), JuneHoliday),
    yearly(First(Mon, 8), AugustHoliday),
    yearly(Last(Mon, 10), OctoberHoliday),
    yearly(On(12, 25), ChristmasDay),
    yearly(On(12, 26), StStephensDay),
];
