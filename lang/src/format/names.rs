//! Names of months and weekdays.

use chrono::Weekday;

use crate::Words;

impl Words {
    /// As in a date: "Monday".
    #[must_use]
    pub fn weekday(&self, weekday: Weekday) -> &str {
        match weekday {
            Weekday::Mon => self.format_monday(),
            Weekday::Tue => self.format_tuesday(),
            Weekday::Wed => self.format_wednesday(),
            Weekday::Thu => self.format_thursday(),
            Weekday::Fri => self.format_friday(),
            Weekday::Sat => self.format_saturday(),
            Weekday::Sun => self.format_sunday(),
        }
    }

    /// "Mon".
    #[must_use]
    pub fn weekday_short(&self, weekday: Weekday) -> &str {
        match weekday {
            Weekday::Mon => self.format_monday_short(),
            Weekday::Tue => self.format_tuesday_short(),
            Weekday::Wed => self.format_wednesday_short(),
            Weekday::Thu => self.format_thursday_short(),
            Weekday::Fri => self.format_friday_short(),
            Weekday::Sat => self.format_saturday_short(),
            Weekday::Sun => self.format_sunday_short(),
        }
    }

    /// The month, counted from 1, on its own.
    pub(super) fn month(&self, month: u32) -> &str {
        match month {
            1 => self.format_january(),
            2 => self.format_february(),
            3 => self.format_march(),
            4 => self.format_april(),
            5 => self.format_may(),
            6 => self.format_june(),
            7 => self.format_july(),
            8 => self.format_august(),
            9 => self.format_september(),
            10 => self.format_october(),
            11 => self.format_november(),
            _ => self.format_december(),
        }
    }

    /// The month, counted from 1, beside a day; Polish and Lithuanian have a form for it.
    pub(super) fn month_with_day(&self, month: u32) -> &str {
        match month {
            1 => self.format_january_with_day(),
            2 => self.format_february_with_day(),
            3 => self.format_march_with_day(),
            4 => self.format_april_with_day(),
            5 => self.format_may_with_day(),
            6 => self.format_june_with_day(),
            7 => self.format_july_with_day(),
            8 => self.format_august_with_day(),
            9 => self.format_september_with_day(),
            10 => self.format_october_with_day(),
            11 => self.format_november_with_day(),
            _ => self.format_december_with_day(),
        }
    }

    /// The month, counted from 1, short, beside a day.
    pub(super) fn month_short(&self, month: u32) -> &str {
        match month {
            1 => self.format_january_short(),
            2 => self.format_february_short(),
            3 => self.format_march_short(),
            4 => self.format_april_short(),
            5 => self.format_may_short(),
            6 => self.format_june_short(),
            7 => self.format_july_short(),
            8 => self.format_august_short(),
            9 => self.format_september_short(),
            10 => self.format_october_short(),
            11 => self.format_november_short(),
            _ => self.format_december_short(),
        }
    }

    /// The Hijri month, counted from 1.
    pub(super) fn hijri_month(&self, month: u8) -> &str {
        match month {
            1 => self.format_muharram(),
            2 => self.format_safar(),
            3 => self.format_rabi_1(),
            4 => self.format_rabi_2(),
            5 => self.format_jumada_1(),
            6 => self.format_jumada_2(),
            7 => self.format_rajab(),
            8 => self.format_shaban(),
            9 => self.format_ramadan(),
            10 => self.format_shawwal(),
            11 => self.format_dhu_al_qida(),
            _ => self.format_dhu_al_hijja(),
        }
    }
}
