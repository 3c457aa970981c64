//! One thing to say about a charter file, so that its author can find the place and mend it.

use serde::Serialize;
use std::fmt;

/// A mistake in a charter, or a note about something that it leaves open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The line of the file, from 1. Absent where nothing in the file corresponds, as with a field that is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The character in that line, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// Which field, with positions in lists counted from 0: `clocks[2].rule.unit`. Empty for the file as a whole.
    pub field: String,
    /// What sort of thing it is.
    pub problem: Problem,
    /// What was found and what was expected, in English, for the command line.
    pub text: String,
}

/// What sort of thing a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Problem {
    /// The file is not TOML.
    Syntax,
    /// A field that charters do not have.
    UnknownField,
    /// A field that must be there and is not.
    MissingField,
    /// A word where another was expected, a number where a text was.
    InvalidValue,
    /// The same name or date twice.
    Duplicate,
    /// A reference to something that the charter does not have.
    UnknownReference,
    /// A text that lacks one of the charter's languages.
    MissingTranslation,
    /// A text in a language that the charter does not have.
    UndeclaredLanguage,
    /// Two fields that cannot both hold.
    Contradiction,
    /// A commitment that nothing keeps.
    Unkept,
    /// A note: the organisation does not publish it.
    NotPublished,
    /// A note: the organisation has to confirm it.
    ToConfirm,
}

impl Finding {
    /// A finding about `field`; [`super::Charter::parse`] adds the line.
    pub(super) fn new(problem: Problem, field: impl Into<String>, text: impl Into<String>) -> Self {
        Self { line: None, column: None, field: field.into(), problem, text: text.into() }
    }
}

/// `line 12, clocks[2].rule.unit: found …, expected …`.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}, ")?;
        }
        if !self.field.is_empty() {
            write!(f, "{}: ", self.field)?;
        }
        f.write_str(&self.text)
    }
}
