//! Which plural form a number takes, by CLDR's rules.
//!
//! `icu_plurals` carries them on tablet and server alike. `fluent-bundle` is not used, because its rules are wrong for
//! Lithuanian 22, Romanian 101 and Arabic 103.

use icu_locale_core::{Locale, locale};
use icu_plurals::{PluralCategory, PluralRules};

use crate::Language;
use crate::catalogue::Form;

/// The plural rules of one language.
#[derive(Debug)]
pub struct PluralForms(PluralRules);

impl PluralForms {
    /// The rules of the language; `None` if the library was built without them.
    pub fn of(language: Language) -> Option<Self> {
        PluralRules::try_new_cardinal(locale_of(language).into()).ok().map(Self)
    }

    /// The form for `number` things.
    pub fn form(&self, number: u64) -> Form {
        match self.0.category_for(number) {
            PluralCategory::Zero => Form::Zero,
            PluralCategory::One => Form::One,
            PluralCategory::Two => Form::Two,
            PluralCategory::Few => Form::Few,
            PluralCategory::Many => Form::Many,
            PluralCategory::Other => Form::Other,
        }
    }
}

const fn locale_of(language: Language) -> Locale {
    match language {
        Language::En => locale!("en"),
        Language::Ga => locale!("ga"),
        Language::Pl => locale!("pl"),
        Language::Hu => locale!("hu"),
        Language::Ro => locale!("ro"),
        Language::Lt => locale!("lt"),
        Language::Ar => locale!("ar"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// Language tag, then the form of each number.
    type Golden = BTreeMap<String, BTreeMap<u64, Form>>;

    #[test]
    fn every_number_takes_the_form_that_node_gives_it() {
        let golden: Golden = serde_json::from_str(include_str!("../golden/plurals.json")).unwrap();
        for language in Language::ALL {
            let forms = PluralForms::of(language).unwrap();
            let expected = &golden[language.tag()];
            assert_eq!(expected.len(), 132, "0 to 130 and 1000");
            for (number, form) in expected {
                assert_eq!(forms.form(*number), *form, "{} {number}", language.tag());
            }
        }
    }
}
