//! What a page is made from: whose charter, in which language, at which moment.

use super::address::Origin;
use super::language;
use chrono::NaiveDateTime;
use domain::calendar::{CalendarId, WorkingCalendar};
use domain::charter::{Charter, Direction};
use domain::time::Timestamp;
use lang::Words;

/// One reader's look at one charter.
#[derive(Debug)]
pub struct View<'a> {
    /// The charter in force.
    pub charter: &'a Charter,
    /// The language of the page, one of the charter's.
    pub lang: &'a str,
    /// The product's words in that language.
    pub words: Words,
    /// The organisation's wall clock.
    pub now: NaiveDateTime,
    /// The days on which it works.
    pub days: WorkingCalendar,
    /// Where the page is reached.
    pub origin: Origin,
    /// Whether its people are made up.
    pub is_demo: bool,
}

impl<'a> View<'a> {
    /// The page of `charter` in the language `lang` at `now`. None where it does not speak that language, or names a version
    /// of its calendar that this program does not carry.
    #[must_use]
    pub fn new(
        charter: &'a Charter,
        lang: &str,
        now: Timestamp,
        origin: Origin,
        is_demo: bool,
    ) -> Option<Self> {
        let lang = language::offered(charter).find(|tag| *tag == lang)?;
        let words = language::words(lang)?;
        let days = charter.working_calendar(None, lang).ok()?;
        Some(Self { charter, lang, words, now: now.local(charter.time_zone), days, origin, is_demo })
    }

    /// The same page in another of its languages.
    #[must_use]
    pub fn in_language(&self, lang: &str) -> Option<Self> {
        let lang = language::offered(self.charter).find(|tag| *tag == lang)?;
        let (words, days, origin) = (language::words(lang)?, self.days.clone(), self.origin.clone());
        Some(Self { charter: self.charter, lang, words, now: self.now, days, origin, is_demo: self.is_demo })
    }

    /// For `dir`.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        let language = self.charter.languages.iter().find(|language| language.tag == self.lang);
        language.map_or("ltr", |language| direction(language.direction))
    }

    /// Whether dates are also told in the Hijri calendar (AR-42).
    #[must_use]
    pub fn has_hijri_dates(&self) -> bool {
        self.charter.calendar == CalendarId::SaudiArabia
    }
}

/// As HTML writes it.
pub(super) const fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}
