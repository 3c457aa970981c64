//! Where a part of a charter comes from, so that a product default never passes for a promise.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Who said it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), schemars(extend("pattern" = "^([A-Z]{2,}-[0-9]+[a-z]?|product-default|general-knowledge)$")))]
#[serde(try_from = "String", into = "String")]
pub enum Source {
    /// The organisation, in the published commitment with this number.
    Commitment(CommitmentId),
    /// The product: a setting that the organisation may change. Written `product-default`.
    ProductDefault,
    /// Common knowledge about the country, for the organisation to verify. Written `general-knowledge`.
    GeneralKnowledge,
}

/// The number of one published commitment: `RO-47`, `RO-38d`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), schemars(extend("pattern" = "^[A-Z]{2,}-[0-9]+[a-z]?$")))]
#[serde(try_from = "String", into = "String")]
pub struct CommitmentId(String);

impl CommitmentId {
    /// The number as the charter writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CommitmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for CommitmentId {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if is_number_of_a_commitment(&text) {
            Ok(Self(text))
        } else {
            Err(format!("found `{text}`, expected the number of a commitment such as `RO-47`"))
        }
    }
}

/// Two or more capitals, a hyphen, digits, and at most one letter for a part of a commitment.
fn is_number_of_a_commitment(text: &str) -> bool {
    let Some((document, number)) = text.split_once('-') else {
        return false;
    };
    let digits = number.strip_suffix(|part: char| part.is_ascii_lowercase()).unwrap_or(number);
    document.len() >= 2
        && document.bytes().all(|byte| byte.is_ascii_uppercase())
        && !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

impl From<CommitmentId> for String {
    fn from(id: CommitmentId) -> Self {
        id.0
    }
}

impl TryFrom<String> for Source {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.as_str() {
            "product-default" => Ok(Self::ProductDefault),
            "general-knowledge" => Ok(Self::GeneralKnowledge),
            _ => CommitmentId::try_from(text)
                .map(Self::Commitment)
                .map_err(|message| format!("{message}, or `product-default`, or `general-knowledge`")),
        }
    }
}

impl From<Source> for String {
    fn from(source: Source) -> Self {
        match source {
            Source::Commitment(id) => id.into(),
            Source::ProductDefault => "product-default".to_owned(),
            Source::GeneralKnowledge => "general-knowledge".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_a_commitment_or_says_that_it_is_none() {
        fn check(text: &str, expected: bool) {
            let read = Source::try_from(text.to_owned());
            assert_eq!(read.is_ok(), expected, "{text}");
            assert!(
                read.is_err() || read.map(String::from) == Ok(text.to_owned()),
                "{text} is written as it was read"
            );
        }
        check("RO-47", true);
        check("RO-38d", true);
        check("product-default", true);
        check("general-knowledge", true);
        check("published", false);
        check("RO47", false);
        check("RO-", false);
        check("RO-d", false);
        check("ro-47", false);
    }
}
