//! What a catalogue file holds: the compiled messages of one language, in the order of the generated accessors.
//!
//! `build/` writes it and `words` reads it, from this one definition. It knows no message ids: the fingerprint stands
//! for them, so that a file of another build is refused instead of saying the wrong thing.

use serde::{Deserialize, Serialize};

/// All messages of one language.
#[derive(Debug, Serialize, Deserialize)]
pub struct Catalogue {
    /// Hash of the format, the message ids and their variables.
    pub fingerprint: String,
    /// The language's tag, `ga`.
    pub language: String,
    /// The messages in accessor order.
    pub messages: Vec<Vec<Part>>,
}

/// A piece of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Words said as they are.
    #[serde(rename = "t")]
    Text(String),
    /// The value of the variable with this name.
    #[serde(rename = "v")]
    Variable(String),
    /// One of several wordings, by number.
    #[serde(rename = "p")]
    Plural(Plural),
}

/// The wordings between which a number chooses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plural {
    /// The name of the variable that is the number.
    #[serde(rename = "n")]
    pub variable: String,
    /// Each wording with the numbers it is for; one is for [`Form::Other`] and serves every number without its own.
    #[serde(rename = "a")]
    pub arms: Vec<(Key, Vec<Part>)>,
}

/// The numbers that a wording is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Key {
    /// This number only; goes before the plural form.
    #[serde(rename = "=")]
    Exactly(u64),
    /// Every number of this plural form.
    #[serde(rename = "f")]
    Form(Form),
}

/// The plural forms of cardinal numbers in CLDR. Which of them a language has, see `requirements` E2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// Arabic 0.
    Zero,
    /// 1, and in Lithuanian 21, 31…
    One,
    /// Irish and Arabic 2.
    Two,
    /// A small number, by each language's own rule.
    Few,
    /// A larger number, by each language's own rule.
    Many,
    /// Every other number.
    Other,
}
