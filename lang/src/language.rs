//! The interface languages: their tags, their own names and their direction.

use serde::{Deserialize, Serialize};

/// A language that the interface speaks. Charter, letters and clients may use others (`design` §7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English, in which the product's words are written first.
    En,
    /// Irish.
    Ga,
    /// Polish.
    Pl,
    /// Hungarian.
    Hu,
    /// Romanian.
    Ro,
    /// Lithuanian.
    Lt,
    /// Arabic.
    Ar,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 7] = [Self::En, Self::Ga, Self::Pl, Self::Hu, Self::Ro, Self::Lt, Self::Ar];

    /// The BCP 47 tag, as in HTML's `lang`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ga => "ga",
            Self::Pl => "pl",
            Self::Hu => "hu",
            Self::Ro => "ro",
            Self::Lt => "lt",
            Self::Ar => "ar",
        }
    }

    /// The language with exactly this tag; no region is looked at.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// What its speakers call it, for the choice of language.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ga => "Gaeilge",
            Self::Pl => "Polski",
            Self::Hu => "Magyar",
            Self::Ro => "Română",
            Self::Lt => "Lietuvių",
            Self::Ar => "العربية",
        }
    }

    /// The direction of its writing, `ltr` or `rtl`, as in HTML's `dir`.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            Self::En | Self::Ga | Self::Pl | Self::Hu | Self::Ro | Self::Lt => "ltr",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_stored_and_found_by_its_tag() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
            assert_eq!(serde_json::to_value(language).unwrap(), language.tag());
        }
    }

    #[test]
    fn a_tag_that_is_not_ours_is_no_language() {
        for tag in ["", "de", "en-IE", "GA"] {
            assert_eq!(Language::from_tag(tag), None, "{tag}");
        }
    }
}
