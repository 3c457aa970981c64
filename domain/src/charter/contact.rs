//! How the organisation as a whole is reached, and whom to phone in an emergency.

use super::source::Source;
use super::text::Text;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The organisation's own address and numbers. What it does not publish is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
#[serde(default)]
pub struct Contact {
    /// The postal address, line by line, as an envelope needs it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    /// General telephone numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Number>,
    /// Address of the website, with `https://`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// E-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// A telephone number as people read it and as a telephone dials it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Number {
    /// What answers.
    #[serde(default)]
    pub kind: NumberKind,
    /// As the organisation prints it: `01522 782010`.
    pub published: String,
    /// As a `tel:` link wants it.
    pub dial: Dial,
}

/// What answers a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NumberKind {
    /// A voice.
    #[default]
    Voice,
    /// A textphone, for deaf callers.
    Textphone,
}

/// A number in international form (E.164, `+441522782010`), or a short code such as `112`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), schemars(extend("pattern" = "^(\\+[0-9]{7,15}|[0-9]{3,6})$")))]
#[serde(try_from = "String", into = "String")]
pub struct Dial(String);

impl Dial {
    /// The target of a link that dials it: `tel:+441522782010`.
    #[must_use]
    pub fn link(&self) -> String {
        format!("tel:{self}")
    }
}

impl fmt::Display for Dial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Dial {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let international = text.strip_prefix('+');
        let digits = international.unwrap_or(&text);
        let length = if international.is_some() { 7..=15 } else { 3..=6 };
        if length.contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Self(text))
        } else {
            Err(format!(
                "found `{text}`, expected an international number such as `+441522782010` or a short one such as `112`"
            ))
        }
    }
}

impl From<Dial> for String {
    fn from(dial: Dial) -> Self {
        dial.0
    }
}

/// A number for "somebody is in danger now".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct EmergencyNumber {
    /// Who answers.
    pub name: Text,
    /// What to dial.
    pub number: Number,
    /// Who says so; common knowledge about a country is the organisation's to verify.
    pub source: Source,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_dials_from_any_telephone_or_is_a_short_code() {
        fn check(text: &str, link: Option<&str>) {
            let dial = Dial::try_from(text.to_owned());
            assert_eq!(dial.ok().map(|dial| dial.link()).as_deref(), link, "{text}");
        }
        check("+441522782010", Some("tel:+441522782010"));
        check("112", Some("tel:112"));
        check("01522782010", None);
        check("+44 1522 782010", None);
        check("+", None);
        check("11", None);
    }
}
