//! What a charter says to people, in each of its languages.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The same words in several languages, by language tag: `{ en = "County Hall", ga = "Áras an Chontae" }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), schemars(extend("minProperties" = 1)))]
#[serde(try_from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
pub struct Text(BTreeMap<String, String>);

/// One language of a charter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Language {
    /// BCP 47 tag: `ga`.
    pub tag: String,
    /// Which way its script runs.
    #[serde(default)]
    pub direction: Direction,
    /// Whether it is an official language of the organisation, in which a client may insist on being answered.
    #[serde(default)]
    pub official: bool,
    /// Whether it is shown where the wanted language is missing. One language of a charter is.
    #[serde(default)]
    pub default: bool,
}

/// Which way a script runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

/// Words ready to show: a page marks them with their language and direction where these differ from its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words<'a> {
    /// The language they are in, for `lang`.
    pub tag: &'a str,
    /// For `dir`.
    pub direction: Direction,
    /// The words.
    pub words: &'a str,
}

impl Text {
    /// The words in the language `wanted` and the tag they were found under. Else those of its main language (`ga` for
    /// `ga-IE`), else those in `default`, else the first there are: a page always has something to show.
    #[must_use]
    pub fn in_language(&self, wanted: &str, default: &str) -> (&str, &str) {
        let main = wanted.split('-').next().unwrap_or(wanted);
        [wanted, main, default]
            .iter()
            .find_map(|tag| self.0.get_key_value(*tag))
            .or_else(|| self.0.first_key_value())
            .map_or(("und", ""), |(tag, words)| (tag, words))
    }

    /// Every language and its words, by tag.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(tag, words)| (tag.as_str(), words.as_str()))
    }

    /// Whether it has words in the language `tag`.
    #[must_use]
    pub fn has(&self, tag: &str) -> bool {
        self.0.contains_key(tag)
    }
}

impl TryFrom<BTreeMap<String, String>> for Text {
    type Error = String;

    fn try_from(words: BTreeMap<String, String>) -> Result<Self, String> {
        if words.is_empty() {
            return Err("found no language, expected words in each language of the charter".to_owned());
        }
        Ok(Self(words))
    }
}

impl From<Text> for BTreeMap<String, String> {
    fn from(text: Text) -> Self {
        text.0
    }
}
