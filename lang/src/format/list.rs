//! Lists in a sentence.

use crate::{Language, Words, isolate};

impl Words {
    /// "A, B and C". Arabic sets each item off, because names often run the other way.
    #[must_use]
    pub fn list(&self, items: &[&str]) -> String {
        let mut items = items.iter().rev().map(|item| self.item(item));
        let Some(last) = items.next() else {
            return String::new();
        };
        let Some(before) = items.next() else { return last };
        let end = self.format_list_last(&before, &last);
        items.fold(end, |rest, item| self.format_list_comma(&item, &rest))
    }

    fn item(&self, item: &str) -> String {
        if self.language() == Language::Ar { isolate(item) } else { item.to_owned() }
    }
}
