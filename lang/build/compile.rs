//! From Fluent files to typed accessors and catalogues, or to the list of everything that is wrong with them.
//!
//! The crate's build script runs it on `locales/`; the crate's tests run it on small folders of their own.

#[path = "../src/catalogue.rs"]
mod catalogue;
mod check;
mod generate;
mod plural;
mod problem;
mod source;
mod subset;

use std::path::Path;

pub use problem::Problem;
use source::Message;

/// The language in which the product's words are written first; the others translate it.
const ENGLISH: &str = "en";
const TRANSLATIONS: [&str; 6] = ["ga", "pl", "hu", "ro", "lt", "ar"];

/// What the crate is built from.
pub struct Compiled {
    /// Rust: a method of `Words` for each message.
    pub accessors: String,
    /// Language tag and catalogue file.
    pub catalogues: Vec<(&'static str, String)>,
    /// What a draft still lacks.
    pub warnings: Vec<String>,
}

/// Reads all seven languages under `locales`.
///
/// A message that a translation lacks is a problem, or in a `draft` a warning and English words in its place.
///
/// # Errors
///
/// Every problem found, in the order of languages, files and lines.
pub fn compile(locales: &Path, draft: bool) -> Result<Compiled, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut warnings = Vec::new();
    let english = source::read(locales, ENGLISH, &mut problems);
    check::english(&english, &mut problems);
    let mut languages = vec![(ENGLISH, english.clone())];
    for tag in TRANSLATIONS {
        let translation = source::read(locales, tag, &mut problems);
        check::translation(tag, &english, &translation, &mut problems);
        let missing = check::missing(&english, &translation);
        if draft {
            warnings.extend(draft_warning(tag, &missing));
        } else {
            problems.extend(missing.iter().map(|message| check::missing_problem(tag, message)));
        }
        languages.push((tag, in_order_of(&english, &translation)));
    }
    if problems.is_empty() { generate::generate(&languages, warnings) } else { Err(problems) }
}

fn draft_warning(tag: &str, missing: &[&Message]) -> Option<String> {
    let first = missing.first()?;
    let count = missing.len();
    Some(format!("draft: {count} messages are still English in `{tag}`, the first is {}", first.id))
}

/// The translation's messages in English order, with the English message where there is none.
fn in_order_of(english: &[Message], translation: &[Message]) -> Vec<Message> {
    let translated = |message: &Message| translation.iter().find(|other| other.id == message.id);
    english.iter().map(|message| translated(message).unwrap_or(message).clone()).collect()
}
