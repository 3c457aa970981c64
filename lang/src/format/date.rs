//! Dates and times of day. Gregorian everywhere; [`Words::hijri`] beside it where the charter asks for it.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, Timelike as _, Weekday};
use icu_calendar::Date;
use icu_calendar::cal::Hijri;

use crate::Words;

impl Words {
    /// With the weekday: "Monday 2 February 2026".
    #[must_use]
    pub fn date_long(&self, date: NaiveDate) -> String {
        let (day, year) = day_and_year(date);
        self.format_date_long(self.weekday(date.weekday()), &day, self.month_with_day(date.month()), &year)
    }

    /// "2 February 2026".
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        let (day, year) = day_and_year(date);
        self.format_date(&day, self.month_with_day(date.month()), &year)
    }

    /// "Mon 2 Feb", where the year goes without saying.
    #[must_use]
    pub fn date_short(&self, date: NaiveDate) -> String {
        let (day, _) = day_and_year(date);
        self.format_date_short(self.weekday_short(date.weekday()), &day, self.month_short(date.month()))
    }

    /// On the 24-hour clock: "09:05".
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        self.format_time(&format!("{:02}", time.hour()), &format!("{:02}", time.minute()))
    }

    /// "2 February 2026, 17:42".
    #[must_use]
    pub fn date_time(&self, at: NaiveDateTime) -> String {
        self.format_date_time(&self.date(at.date()), &self.time(at.time()))
    }

    /// The month of the date: "February 2026".
    #[must_use]
    pub fn month_year(&self, date: NaiveDate) -> String {
        self.format_month_year(self.month(date.month()), &date.year().to_string())
    }

    /// Both days included: "2–5 February 2026", "28 February – 3 March 2026".
    #[must_use]
    pub fn days_range(&self, from: NaiveDate, to: NaiveDate) -> String {
        let (first, _) = day_and_year(from);
        let (last, year) = day_and_year(to);
        let (first_month, last_month) = (self.month_with_day(from.month()), self.month_with_day(to.month()));
        if from == to {
            self.date(from)
        } else if from.year() != to.year() {
            self.format_days_across_years(&self.date(from), &self.date(to))
        } else if from.month() != to.month() {
            self.format_days_in_year(&first, first_month, &last, last_month, &year)
        } else {
            self.format_days_in_month(&first, &last, first_month, &year)
        }
    }

    /// Both days included, short: "Mon–Fri".
    #[must_use]
    pub fn weekdays(&self, from: Weekday, to: Weekday) -> String {
        self.format_weekdays(self.weekday_short(from), self.weekday_short(to))
    }

    /// "Yesterday", "Today" or "Tomorrow", as a word of its own, if the date is one of them.
    #[must_use]
    pub fn relative_day(&self, date: NaiveDate, today: NaiveDate) -> Option<&str> {
        match date.signed_duration_since(today).num_days() {
            -1 => Some(self.format_yesterday()),
            0 => Some(self.format_today()),
            1 => Some(self.format_tomorrow()),
            _ => None,
        }
    }

    /// The date in the Umm al-Qura calendar, official in Saudi Arabia (AR-42): "14 Shaʻban 1447 AH". `None` only
    /// outside the years that the library reckons, some ten thousand each way.
    #[must_use]
    pub fn hijri(&self, date: NaiveDate) -> Option<String> {
        let month = u8::try_from(date.month()).ok()?;
        let day = u8::try_from(date.day()).ok()?;
        let hijri = Date::try_new_iso(date.year(), month, day).ok()?.to_calendar(Hijri::new_umm_al_qura());
        let (day, year) = (hijri.day_of_month().0.to_string(), hijri.year().extended_year().to_string());
        Some(self.format_hijri_date(&day, self.hijri_month(hijri.month().ordinal), &year))
    }
}

fn day_and_year(date: NaiveDate) -> (String, String) {
    (date.day().to_string(), date.year().to_string())
}
