//! What special days are called. Each name is a product word with a translation in every language.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! holiday_names {
    ($($(#[$doc:meta])* $name:ident = $key:literal,)*) => {
        /// The name of a special day. Where two countries keep the same feast under different names (26 December),
        /// these are different names.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum HolidayName {
            $($(#[$doc])* #[serde(rename = $key)] $name,)*
        }

        impl HolidayName {
            /// Every name: a language that lacks one is not finished.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable key of the word, as translations and `--json` output write it.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }
        }
    };
}

holiday_names! {
    /// 1 January.
    NewYearsDay = "new-years-day",
    /// The Friday before Easter.
    GoodFriday = "good-friday",
    /// Easter Sunday.
    EasterSunday = "easter-sunday",
    /// The Monday after Easter.
    EasterMonday = "easter-monday",
    /// 1 May, in Hungary and Lithuania.
    LabourDay = "labour-day",
    /// The Monday after Whit Sunday.
    WhitMonday = "whit-monday",
    /// 15 August.
    Assumption = "assumption",
    /// 1 November.
    AllSaintsDay = "all-saints-day",
    /// 2 November.
    AllSoulsDay = "all-souls-day",
    /// 24 December.
    ChristmasEve = "christmas-eve",
    /// 25 December.
    ChristmasDay = "christmas-day",
    /// 26 December, in Hungary and Lithuania.
    SecondDayOfChristmas = "second-day-of-christmas",
    /// 26 December, in Ireland.
    StStephensDay = "st-stephens-day",
    /// 26 December, in England.
    BoxingDay = "boxing-day",

    /// Ireland: the first Monday of February, or 1 February if that is a Friday.
    StBrigidsDay = "st-brigids-day",
    /// Ireland: 17 March.
    StPatricksDay = "st-patricks-day",
    /// Ireland: the first Monday of May.
    MayHoliday = "may-holiday",
    /// Ireland: the first Monday of June.
    JuneHoliday = "june-holiday",
    /// Ireland: the first Monday of August.
    AugustHoliday = "august-holiday",
    /// Ireland: the last Monday of October.
    OctoberHoliday = "october-holiday",

    /// England: the first Monday of May.
    EarlyMayBankHoliday = "early-may-bank-holiday",
    /// England: the last Monday of May.
    SpringBankHoliday = "spring-bank-holiday",
    /// England: the last Monday of August.
    SummerBankHoliday = "summer-bank-holiday",

    /// Hungary: 15 March, the revolution of 1848.
    Revolution1848Day = "revolution-1848-day",
    /// Hungary: 20 August, the foundation of the state.
    StateFoundationDay = "state-foundation-day",
    /// Hungary: 23 October, the revolution of 1956.
    Revolution1956Day = "revolution-1956-day",
    /// Hungary: a rest day by decree, worked on another day.
    RelocatedRestDay = "relocated-rest-day",
    /// Hungary: a Saturday worked by decree, for a rest day.
    RelocatedWorkingDay = "relocated-working-day",

    /// Lithuania: 16 February, the State restored in 1918.
    RestorationOfTheStateDay = "restoration-of-the-state-day",
    /// Lithuania: 11 March, independence restored in 1990.
    RestorationOfIndependenceDay = "restoration-of-independence-day",
    /// Lithuania: the first Sunday of May.
    MothersDay = "mothers-day",
    /// Lithuania: the first Sunday of June.
    FathersDay = "fathers-day",
    /// Lithuania: 24 June, Rasos and St John's.
    StJohnsDay = "st-johns-day",
    /// Lithuania: 6 July, the coronation of King Mindaugas.
    StatehoodDay = "statehood-day",
    /// Lithuania: the working day before a public holiday, an hour shorter.
    DayBeforeHoliday = "day-before-holiday",

    /// Saudi Arabia: 22 February.
    FoundingDay = "founding-day",
    /// Saudi Arabia: the feast that ends Ramadan.
    EidAlFitr = "eid-al-fitr",
    /// Saudi Arabia: the day before Eid al-Adha.
    DayOfArafah = "day-of-arafah",
    /// Saudi Arabia: the feast of sacrifice.
    EidAlAdha = "eid-al-adha",
    /// Saudi Arabia: 23 September.
    SaudiNationalDay = "saudi-national-day",
}

impl fmt::Display for HolidayName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}
