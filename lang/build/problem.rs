//! One mistake in the Fluent files, told so that a translator can mend it without asking.

use std::fmt;

/// A mistake and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, from the crate's folder: `locales/pl/case.ftl`.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// The message's id, or empty where the line belongs to none.
    pub id: String,
    /// What was expected, and what was found.
    pub expected: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, id, expected } = self;
        if id.is_empty() {
            write!(f, "{file}:{line}: {expected}")
        } else {
            write!(f, "{file}:{line}: {id}: {expected}")
        }
    }
}
