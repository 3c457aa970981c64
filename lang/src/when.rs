//! A moment or a day as somebody says it who reads it on a certain day: "today, 17:42", "Fri 16 Jan, 17:00".
//!
//! For pages, which are read on a day. What is printed or sent names the whole date (`format`).

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, Timelike as _};

use crate::Words;

/// "today, 17:42", "Fri 16 Jan, 17:00", or the whole date in another year.
#[must_use]
pub fn moment(words: &Words, at: NaiveDateTime, today: NaiveDate) -> String {
    let time = words.time(at.time());
    match at.date().signed_duration_since(today).num_days() {
        0 => words.when_today(&time),
        1 => words.when_tomorrow(&time),
        -1 => words.when_yesterday(&time),
        _ if at.year() == today.year() => words.format_date_time(&words.date_short(at.date()), &time),
        _ => words.date_time(at),
    }
}

/// "Fri 16 Jan, 17:00" also for a day nearby, or the whole date in another year: for what is promised, where the date
/// itself must be seen.
#[must_use]
pub fn dated(words: &Words, at: NaiveDateTime, today: NaiveDate) -> String {
    words.format_date_time(&day(words, at.date(), today), &words.time(at.time()))
}

/// "Friday 16 January 2026, 17:00": for reading back what somebody has just entered.
#[must_use]
pub fn in_full(words: &Words, at: NaiveDateTime) -> String {
    words.format_date_time(&words.date_long(at.date()), &words.time(at.time()))
}

/// "Fri 16 Jan", or the whole date in another year.
#[must_use]
pub fn day(words: &Words, date: NaiveDate, today: NaiveDate) -> String {
    if date.year() == today.year() { words.date_short(date) } else { words.date(date) }
}

/// A moment as it stands in a field of a browser: "2026-01-05T10:30", in every language alike.
#[must_use]
pub fn for_field(at: NaiveDateTime) -> String {
    format!("{}T{:02}:{:02}", at.date(), at.hour(), at.minute())
}

/// The moment that stands in a field of a browser; nothing where it is empty or half filled.
#[must_use]
pub fn of_field(text: &str) -> Option<NaiveDateTime> {
    let (date, time) = text.split_once('T')?;
    Some(date.parse::<NaiveDate>().ok()?.and_time(time.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;
    use crate::embedded::catalogue_bytes;

    #[test]
    fn a_moment_nearby_is_told_by_the_day_and_one_far_off_by_its_date() {
        fn check(at: &str, expected: &str) {
            let words = Words::decode(catalogue_bytes(Language::En)).unwrap();
            let at = NaiveDateTime::parse_from_str(at, "%Y-%m-%d %H:%M").unwrap();
            let today = NaiveDate::from_ymd_opt(2026, 1, 14).unwrap();
            assert_eq!(moment(&words, at, today), expected);
        }
        check("2026-01-14 17:42", "today, 17:42");
        check("2026-01-13 09:05", "yesterday, 09:05");
        check("2026-01-15 17:00", "tomorrow, 17:00");
        check("2026-01-16 17:00", "Fri 16 Jan, 17:00");
        check("2025-12-31 17:00", "31 December 2025, 17:00");
    }

    #[test]
    fn what_a_browser_writes_is_read_and_written_alike() {
        fn check(text: &str, expected: Option<&str>) {
            assert_eq!(of_field(text).map(for_field).as_deref(), expected, "{text}");
        }
        check("2026-01-05T10:30", Some("2026-01-05T10:30"));
        check("2026-01-05T10:30:59", Some("2026-01-05T10:30"));
        check("2028-02-29T00:00", Some("2028-02-29T00:00"));
        check("2026-02-29T00:00", None);
        check("2026-01-05", None);
        check("", None);
    }

    #[test]
    fn a_promise_for_another_year_names_it() {
        fn check(at: &str, expected: &str) {
            let words = Words::decode(catalogue_bytes(Language::En)).unwrap();
            let at = NaiveDateTime::parse_from_str(at, "%Y-%m-%d %H:%M").unwrap();
            let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
            assert_eq!(dated(&words, at, today), expected);
        }
        check("2026-11-22 17:00", "Sun 22 Nov, 17:00");
        check("2027-11-22 17:00", "22 November 2027, 17:00");
    }
}
