//! How the app looks on this tablet: light or dark, and the size of its text. Remembered on the tablet; nobody's secret.

use gloo::storage::{LocalStorage, Storage as _};
use leptos::prelude::*;

/// A choice of looks: where it is remembered, which attribute of the page carries it, and its values, of which the first
/// needs no attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    remembered_as: &'static str,
    attribute: &'static str,
    /// The values, the default first.
    pub values: [&'static str; 3],
}

/// Light, dark, or as the tablet has it.
pub const THEME: Look =
    Look { remembered_as: "cairt.theme", attribute: "data-theme", values: ["device", "light", "dark"] };

/// The size of text.
pub const TEXT_SIZE: Look =
    Look { remembered_as: "cairt.text", attribute: "data-text", values: ["normal", "large", "largest"] };

impl Look {
    /// The value remembered on this tablet.
    #[must_use]
    pub fn remembered(self) -> &'static str {
        let kept: String = LocalStorage::get(self.remembered_as).unwrap_or_default();
        self.values.into_iter().find(|value| *value == kept).unwrap_or(self.values[0])
    }

    /// Shows and remembers `value`.
    pub fn choose(self, value: &str) {
        // A browser that remembers nothing still shows it until the page is loaded again.
        let _ = LocalStorage::set(self.remembered_as, value);
        self.apply();
    }

    fn apply(self) {
        let Some(root) = document().document_element() else { return };
        // Neither can fail for a name and a value of our own.
        let _ = match self.remembered() {
            value if value == self.values[0] => root.remove_attribute(self.attribute),
            value => root.set_attribute(self.attribute, value),
        };
    }
}

/// Shows what was chosen before.
pub fn apply_remembered() {
    THEME.apply();
    TEXT_SIZE.apply();
}
