//! How words are compared when somebody searches: accents, case, Arabic vowel signs and the ways of writing one letter
//! make no difference. `szabo` finds Szabó, `sean` finds Seán, `stefan` finds Ștefan, `lodz` finds Łódź.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// `text` as it is compared. Letters are taken apart, but ligatures are not: nobody types them, and the table of them alone
/// would be a thirtieth of what a tablet downloads.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    for whole in text.chars() {
        decompose_canonical(whole, |c| {
            if !is_combining_mark(c) && c != TATWEEL {
                bare.extend(c.to_lowercase().flat_map(one_way_of_writing));
            }
        });
    }
    bare
}

/// The stroke that only stretches an Arabic word.
const TATWEEL: char = '\u{0640}';

/// Letters that decomposition leaves apart though readers type one for the other.
fn one_way_of_writing(c: char) -> impl Iterator<Item = char> {
    let (first, second) = match western_digit(c) {
        'ł' => ('l', None),
        'đ' | 'ð' => ('d', None),
        'ø' => ('o', None),
        'ı' => ('i', None),
        'ß' => ('s', Some('s')),
        'æ' => ('a', Some('e')),
        'œ' => ('o', Some('e')),
        'þ' => ('t', Some('h')),
        'ٱ' => ('ا', None),
        'ى' | 'ی' => ('ي', None),
        'ة' => ('ه', None),
        'ک' => ('ك', None),
        '’' | '‘' | '`' | '´' => ('\'', None),
        other => (other, None),
    };
    std::iter::once(first).chain(second)
}

/// Arabic-Indic digits as the digits that telephones and PINs are made of; anything else as it is.
#[must_use]
pub fn western_digit(c: char) -> char {
    let value = match c {
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(c) - 0x6f0,
        _ => return c,
    };
    char::from_digit(value, 10).unwrap_or(c)
}

/// What somebody typed: every word of it must be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needle(Vec<String>);

impl Needle {
    /// Reads what was typed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        Self(folded(typed).split_whitespace().map(String::from).collect())
    }

    /// Whether every word is in one of `haystacks`, which are folded. Nothing typed is in everything.
    #[must_use]
    pub fn is_in<S: AsRef<str>>(&self, haystacks: &[S]) -> bool {
        self.0.iter().all(|word| haystacks.iter().any(|haystack| haystack.as_ref().contains(word.as_str())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, name: &str, expected: bool) {
        assert_eq!(Needle::new(typed).is_in(&[folded(name)]), expected, "{typed} in {name}");
    }

    #[test]
    fn accents_case_and_vowel_signs_make_no_difference() {
        check("szabo", "Szabó Erzsébet", true);
        check("SEAN", "Seán Ó Murchú", true);
        check("o murchu sean", "Seán Ó Murchú", true);
        check("٠٢٠", "020 916 2512", true);
        check("stefan", "Ștefan Țîru", true);
        check("lukasz", "Łukasz Szymański", true);
        check("žemaite", "Žemaitė", true);
        check("zemaite", "Žemaitė", true);
        check("محمد", "مُحَمَّد العلي", true);
        check("فاطمه", "فاطمة الزهراء", true);
        check("احمد", "أحمد", true);
        check("o'brien", "Máire O’Brien", true);
        check("szabo anna", "Szabó Erzsébet", false);
        check("", "anybody", true);
    }
}
