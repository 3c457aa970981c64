//! Saudi Arabia, private and non-profit sector: two fixed national days and the two feasts of four days each, which
//! the Ministry of Human Resources and Social Development (MHRSD) announces a few weeks ahead. The week ends on Friday
//! and Saturday.
//!
//! Feasts not announced are estimates by the Umm al-Qura calendar and marked provisional. Days given back because a
//! feast met the weekly rest (article 24(2) of the implementing regulation of the Labour Law) are the employer's
//! decision and therefore closures of the organisation, not days of this calendar (requirements C2).

use super::HolidayName::*;
use super::yearly::When::On;
use super::yearly::{Yearly, every_year, on, yearly};
use super::{HolidayName, SpecialDay, Version};
use chrono::{Datelike as _, NaiveDate, Weekday::*};

const FIXED: &str = "Labour Law; Royal Order A/371 of 2022 (Founding Day)";
const FIXED_SUBSTITUTE: &str =
    "PyPI holidays 0.109: a national day on Friday is kept on Thursday, on Saturday on Sunday";
const MHRSD: &str = "MHRSD announcement";
const NOT_SEEN: &str = "Umm al-Qura calendar; the MHRSD announcement has not been seen";
const ESTIMATE: &str = "Umm al-Qura estimate in PyPI holidays 0.109";

pub(super) const VERSIONS: &[Version] = &[Version {
    name: "2026",
    sources: &[FIXED, FIXED_SUBSTITUTE, MHRSD, NOT_SEEN, ESTIMATE],
    undecided_years: &[],
    days: all_days,
}];

const NATIONAL_DAYS: [Yearly; 2] = [yearly(On(2, 22), FoundingDay), yearly(On(9, 23), SaudiNationalDay)];

/// The last year whose calendar is closed: substitutes after it are expected, not announced.
const LAST_SETTLED_YEAR: i32 = 2026;

struct Feast {
    first: NaiveDate,
    days: [HolidayName; 4],
    source: &'static str,
}

const FEASTS: [Feast; 14] = [
    fitr(on(Tue, 2024, 4, 9), MHRSD),
    adha(on(Sat, 2024, 6, 15), MHRSD),
    fitr(on(Sun, 2025, 3, 30), MHRSD),
    adha(on(Thu, 2025, 6, 5), MHRSD),
    fitr(on(Thu, 2026, 3, 19), MHRSD),
    adha(on(Tue, 2026, 5, 26), NOT_SEEN),
    fitr(on(Tue, 2027, 3, 9), ESTIMATE),
    adha(on(Sat, 2027, 5, 15), ESTIMATE),
    fitr(on(Sat, 2028, 2, 26), ESTIMATE),
    adha(on(Thu, 2028, 5, 4), ESTIMATE),
    fitr(on(Wed, 2029, 2, 14), ESTIMATE),
    adha(on(Mon, 2029, 4, 23), ESTIMATE),
    fitr(on(Sun, 2030, 2, 3), ESTIMATE),
    adha(on(Fri, 2030, 4, 12), ESTIMATE),
];

/// Four days from the day after 29 Ramadan.
const fn fitr(first: NaiveDate, source: &'static str) -> Feast {
    Feast { first, days: [EidAlFitr; 4], source }
}

/// The Day of Arafah and three days of Eid al-Adha.
const fn adha(arafah: NaiveDate, source: &'static str) -> Feast {
    Feast { first: arafah, days: [DayOfArafah, EidAlAdha, EidAlAdha, EidAlAdha], source }
}

fn all_days() -> Vec<SpecialDay> {
    let mut days = every_year(&NATIONAL_DAYS, FIXED);
    let substitutes: Vec<_> = days.iter().filter_map(substitute).collect();
    days.extend(substitutes);
    days.extend(FEASTS.iter().flat_map(Feast::special_days));
    days
}

fn substitute(holiday: &SpecialDay) -> Option<SpecialDay> {
    let kept_on = match holiday.date.weekday() {
        Fri => holiday.date.pred_opt(),
        Sat => holiday.date.succ_opt(),
        _ => None,
    }?;
    let expected = kept_on.year() > LAST_SETTLED_YEAR;
    Some(holiday.substitute(kept_on, FIXED_SUBSTITUTE).expected(expected))
}

impl Feast {
    fn special_days(&self) -> impl Iterator<Item = SpecialDay> {
        let expected = self.source != MHRSD;
        let named = self.first.iter_days().zip(self.days);
        named.map(move |(date, name)| SpecialDay::holiday(date, name, self.source).expected(expected))
    }
}
