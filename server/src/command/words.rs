//! The product's words on the command line, in the language that was asked for.

use super::Failure;
use lang::{Language, Words};

/// Reads `--lang`.
pub fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| {
        let known: Vec<_> = Language::ALL.into_iter().map(Language::tag).collect();
        format!("expected one of {}", known.join(", "))
    })
}

/// The words of a language.
///
/// # Errors
/// None in a sound build.
pub fn of(language: Language) -> Result<Words, Failure> {
    Words::embedded(language).map_err(|error| Failure::Refused(error.to_string()))
}
