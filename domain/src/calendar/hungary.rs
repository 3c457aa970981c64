//! Hungary: the holidays of the Labour Code, and the rest days and worked Saturdays that a yearly decree exchanges.
//!
//! To check a year against its decree, read its block in [`EXCHANGES`]: left the rest day, right the Saturday worked
//! for it. A holiday on a weekend has no substitute. Easter Sunday and Whit Sunday are not in the Labour Code's list
//! of holidays (section 102(1)); being Sundays, they change no date.

use super::HolidayName::*;
use super::yearly::When::{Easter, On};
use super::yearly::{Yearly, every_year, on, yearly};
use super::{DayKind, SpecialDay, Version};
use chrono::NaiveDate;
use chrono::Weekday::{Fri, Mon, Sat, Thu, Tue, Wed};

const LABOUR_CODE: &str = "Act I of 2012 (Labour Code), section 102(1)";
const ACT_LXXII: &str = "Act LXXII of 2026, as read in PyPI holidays 0.109; not verified elsewhere";
const DECREE_2024: &str = "Decree 15/2023. (VII. 13.) GFM";
const DECREE_2025: &str = "Decree 11/2024. (IV. 8.) NGM";
const DECREE_2026: &str = "Decree 10/2025. (IV. 30.) NGM";
const PACKAGE: &str = "PyPI holidays 0.109, cross-check of 2024 to 2030";

/// No decree has been found for 2027 and later. 2027 and 2028 have no holiday on a Tuesday or Thursday, so there is
/// nothing to bridge; 2029 and 2030 have, and days of theirs may still be exchanged.
const UNDECIDED: &[i32] = &[2029, 2030];

pub(super) const VERSIONS: &[Version] = &[
    Version {
        name: "2026-decree",
        sources: &[LABOUR_CODE, DECREE_2024, DECREE_2025, DECREE_2026, PACKAGE],
        undecided_years: UNDECIDED,
        days: as_decreed,
    },
    Version {
        name: "2026-act-lxxii",
        sources: &[LABOUR_CODE, ACT_LXXII, DECREE_2024, DECREE_2025, DECREE_2026, PACKAGE],
        undecided_years: UNDECIDED,
        days: with_christmas_eve,
    },
];

const HOLIDAYS: [Yearly; 11] = [
    yearly(On(1, 1), NewYearsDay),
    yearly(On(3, 15), Revolution1848Day),
    yearly(Easter(-2), GoodFriday),
    yearly(Easter(1), EasterMonday),
    yearly(On(5, 1), LabourDay),
    yearly(Easter(50), WhitMonday),
    yearly(On(8, 20), StateFoundationDay),
    yearly(On(10, 23), Revolution1956Day),
    yearly(On(11, 1), AllSaintsDay),
    yearly(On(12, 25), ChristmasDay),
    yearly(On(12, 26), SecondDayOfChristmas),
];

struct Exchange {
    rest: NaiveDate,
    worked: NaiveDate,
    decree: &'static str,
}

const EXCHANGES: [Exchange; 9] = [
    // 2024
    exchange(on(Mon, 2024, 8, 19), on(Sat, 2024, 8, 3), DECREE_2024),
    exchange(on(Tue, 2024, 12, 24), on(Sat, 2024, 12, 7), DECREE_2024),
    exchange(on(Fri, 2024, 12, 27), on(Sat, 2024, 12, 14), DECREE_2024),
    // 2025
    exchange(on(Fri, 2025, 5, 2), on(Sat, 2025, 5, 17), DECREE_2025),
    exchange(on(Fri, 2025, 10, 24), on(Sat, 2025, 10, 18), DECREE_2025),
    exchange(on(Wed, 2025, 12, 24), on(Sat, 2025, 12, 13), DECREE_2025),
    // 2026
    exchange(on(Fri, 2026, 1, 2), on(Sat, 2026, 1, 10), DECREE_2026),
    exchange(on(Fri, 2026, 8, 21), on(Sat, 2026, 8, 8), DECREE_2026),
    CHRISTMAS_EVE_2026,
];

/// In the decree, and overtaken by the act: once 24 December is a holiday, no Saturday is owed for it.
const CHRISTMAS_EVE_2026: Exchange = exchange(on(Thu, 2026, 12, 24), on(Sat, 2026, 12, 12), DECREE_2026);

/// From 2026 on.
const CHRISTMAS_EVE: [Yearly; 1] = [yearly(On(12, 24), ChristmasEve)];

const fn exchange(rest: NaiveDate, worked: NaiveDate, decree: &'static str) -> Exchange {
    Exchange { rest, worked, decree }
}

fn as_decreed() -> Vec<SpecialDay> {
    let mut days = every_year(&HOLIDAYS, LABOUR_CODE);
    days.extend(EXCHANGES.iter().flat_map(Exchange::days));
    days
}

fn with_christmas_eve() -> Vec<SpecialDay> {
    let mut days = as_decreed();
    days.retain(|day| day.date != CHRISTMAS_EVE_2026.rest && day.date != CHRISTMAS_EVE_2026.worked);
    let eves = every_year(&CHRISTMAS_EVE, ACT_LXXII).into_iter();
    days.extend(eves.filter(|eve| eve.date >= CHRISTMAS_EVE_2026.rest));
    days
}

impl Exchange {
    fn days(&self) -> [SpecialDay; 2] {
        let rest = SpecialDay {
            kind: DayKind::BridgeRestDay,
            counterpart: Some(self.worked),
            ..SpecialDay::holiday(self.rest, RelocatedRestDay, self.decree)
        };
        let worked = SpecialDay {
            kind: DayKind::WorkedWeekend,
            counterpart: Some(self.rest),
            ..SpecialDay::holiday(self.worked, RelocatedWorkingDay, self.decree)
        };
        [rest, worked]
    }
}
