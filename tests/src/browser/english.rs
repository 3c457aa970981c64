//! Whether English stands where another language should. The catalogues themselves are the dictionary: a word that the
//! English one has and the other has not is English.

use super::screen::plain;
use anyhow::Result;
use lang::{Language, Words, catalogue_bytes};
use serde_json::Value;
use std::collections::BTreeSet;

/// Tells English from one other language of the product.
#[derive(Debug)]
pub struct Dictionary {
    language: Language,
    english: BTreeSet<String>,
    own: BTreeSet<String>,
    beginnings: Vec<String>,
}

impl Dictionary {
    /// For a page that speaks `language`.
    ///
    /// # Errors
    /// A catalogue cannot be read.
    pub fn of(language: Language) -> Result<Self> {
        let own = beginnings(&Words::embedded(language)?);
        let mut beginnings = beginnings(&Words::embedded(Language::En)?);
        beginnings.retain(|english| !own.contains(english));
        Ok(Self { language, english: words_of(Language::En)?, own: words_of(language)?, beginnings })
    }

    /// The first word of `text` that should not stand there: a word of the English catalogue only, and on an Arabic page
    /// any word in Latin letters.
    #[must_use]
    pub fn english_in<'a>(&self, text: &'a str) -> Option<&'a str> {
        words(text).find(|word| {
            let word = word.to_lowercase();
            let foreign = self.language == Language::Ar || self.english.contains(&word);
            foreign && !self.own.contains(&word)
        })
    }

    /// How `text` begins, where that is how the product begins a sentence about a person in English.
    #[must_use]
    pub fn begins_in_english(&self, text: &str) -> Option<&str> {
        self.beginnings.iter().map(String::as_str).find(|beginning| text.starts_with(beginning))
    }
}

/// How sentences begin that have a person's name in them. Such a sentence is marked as people's words, name and all.
fn beginnings(words: &Words) -> Vec<String> {
    const NAME: &str = "§";
    let sentences = [
        words.promise_line_call_back(NAME),
        words.promise_line_send_form(NAME),
        words.promise_line_find_out(NAME),
        words.promise_line_visit_again(NAME),
        words.promise_saved_call_back(NAME, NAME),
        words.timeline_person_added(NAME, NAME),
        words.timeline_visit(NAME, NAME),
        words.timeline_contact(NAME, NAME),
        words.timeline_promise_made(NAME),
        words.timeline_visit_planned(NAME),
        words.timeline_owner(NAME),
        words.timeline_emergency_told(NAME, NAME),
        words.timeline_opened().to_owned(),
        words.timeline_note().to_owned(),
        words.door_said_as(NAME),
        words.door_safety_reviewed(NAME, NAME),
        words.visit_saved(NAME),
        words.settings_signed_in_as(NAME, NAME),
        words.set_aside_written_by(NAME, NAME),
        words.set_aside_taken_in_by(NAME, NAME),
        words.set_aside_discarded_by(NAME, NAME),
        words.timeline_taken_in_by(NAME, NAME),
    ];
    let beginning = |sentence: String| plain(sentence.split(NAME).next().unwrap_or_default());
    sentences.into_iter().map(beginning).filter(|beginning| !beginning.is_empty()).collect()
}

/// The words in Latin letters, from two letters on. What has a digit in it is a number, a reference or a code, and what has
/// an "at" is an address.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let tokens = text.split(ends_token);
    let plain =
        tokens.filter(|token| !token.contains(|letter: char| letter.is_ascii_digit() || letter == '@'));
    let parts = plain.flat_map(|token| token.split(ends_word));
    parts.filter(|word| word.chars().count() > 1 && word.starts_with(is_latin))
}

fn ends_token(letter: char) -> bool {
    letter.is_whitespace() || "/()[]:;,.?!…–\"“”„«»\u{2066}\u{2067}\u{2068}\u{2069}".contains(letter)
}

fn ends_word(letter: char) -> bool {
    !letter.is_alphabetic() && letter != '\'' && letter != '’'
}

fn is_latin(letter: char) -> bool {
    letter < '\u{250}'
}

fn words_of(language: Language) -> Result<BTreeSet<String>> {
    let catalogue: Value = serde_json::from_slice(catalogue_bytes(language))?;
    let mut said = BTreeSet::new();
    collect(&catalogue["messages"], &mut said);
    Ok(said)
}

/// Adds the words of every text in the catalogue, which stands under the key `t`.
fn collect(value: &Value, said: &mut BTreeSet<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, said)),
        Value::Object(fields) => fields.iter().for_each(|(key, value)| match value {
            Value::String(text) if key == "t" => said.extend(words(text).map(str::to_lowercase)),
            value => collect(value, said),
        }),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_around_a_name_is_told_by_its_beginning() {
        let irish = Dictionary::of(Language::Ga).unwrap();
        assert_eq!(irish.begins_in_english("Call Mary Walsh"), Some("Call"));
        assert_eq!(irish.begins_in_english("Glao ar Mary Walsh"), None);
    }

    #[test]
    fn english_is_told_from_the_language_of_the_page() {
        for (language, text, expected) in [
            (Language::Ga, "Sábháilte ar an táibléad seo", None),
            (Language::Ga, "Saved on this tablet", Some("Saved")),
            (Language::Ga, "Le déanamh: due", Some("due")),
            (Language::Ga, "KCC-D01-26-0012", None),
            (Language::Pl, "Today", Some("Today")),
            (Language::Pl, "Dzisiaj, 17:42", None),
            (Language::Ar, "اليوم 17:42", None),
            (Language::Ar, "اليوم Kilkenny", Some("Kilkenny")),
            (Language::Ar, "اتصل \u{2068}112\u{2069}", None),
            (Language::Ar, "Cairt", None),
        ] {
            let dictionary = Dictionary::of(language).unwrap();
            assert_eq!(dictionary.english_in(text), expected, "{}: {text}", language.tag());
        }
    }
}
