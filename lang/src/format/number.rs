//! Whole numbers in Latin digits, grouped by thousands as the language does it.

use crate::{Language, Words};

impl Words {
    /// "12,345"; Polish and Hungarian leave four digits together.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        let digits = self.digits(number.unsigned_abs());
        if number < 0 { self.format_negative(&digits) } else { digits }
    }

    /// A number that is not negative.
    pub(crate) fn digits(&self, number: u64) -> String {
        let digits = number.to_string();
        if number < self.grouped_from() {
            return digits;
        }
        let mut grouped = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                grouped.push_str(self.format_thousands());
            }
            grouped.push(digit);
        }
        grouped
    }

    /// CLDR's `minimumGroupingDigits`.
    fn grouped_from(&self) -> u64 {
        match self.language() {
            Language::Pl | Language::Hu => 10_000,
            Language::En | Language::Ga | Language::Ro | Language::Lt | Language::Ar => 1_000,
        }
    }
}
