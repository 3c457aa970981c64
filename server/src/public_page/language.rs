//! Which languages a page has, and which of them a browser is given.

use domain::charter::Charter;
use lang::{Language, Words};

/// The interface language of `tag`, whatever its region.
pub(super) fn interface(tag: &str) -> Option<Language> {
    Language::from_tag(main_language(tag))
}

/// The product's words in the language of `tag`.
pub(super) fn words(tag: &str) -> Option<Words> {
    Words::embedded(interface(tag)?).ok()
}

/// The languages of a charter in which the product has words too, in the charter's order.
pub(super) fn offered(charter: &Charter) -> impl Iterator<Item = &str> {
    let tags = charter.languages.iter().map(|language| language.tag.as_str());
    tags.filter(|tag| interface(tag).is_some())
}

/// The language of `charter` that `accept_language` likes best; the charter's default where it likes none. None where the
/// product has words for none of them.
#[must_use]
pub fn chosen<'a>(charter: &'a Charter, accept_language: &str) -> Option<&'a str> {
    let tags: Vec<&str> = offered(charter).collect();
    let default = charter.default_language();
    let default = tags.iter().find(|tag| **tag == default).or(tags.first()).copied();
    wishes(accept_language).iter().find_map(|wish| best(&tags, wish)).or(default)
}

/// The wanted language itself, or else one of the same main language: `en` for `en-GB`.
fn best<'a>(tags: &[&'a str], wish: &str) -> Option<&'a str> {
    let itself = tags.iter().find(|tag| tag.eq_ignore_ascii_case(wish));
    let related = || tags.iter().find(|tag| main_language(tag).eq_ignore_ascii_case(main_language(wish)));
    itself.or_else(related).copied()
}

/// What `Accept-Language` (RFC 9110 §12.5.4) asks for, the most wanted first.
fn wishes(accept_language: &str) -> Vec<&str> {
    let mut wishes: Vec<(f32, &str)> = accept_language.split(',').filter_map(wish).collect();
    wishes.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    wishes.into_iter().map(|(_, tag)| tag).collect()
}

/// A tag and its weight; nothing where it is not wanted at all.
fn wish(part: &str) -> Option<(f32, &str)> {
    let mut fields = part.split(';').map(str::trim);
    let tag = fields.next().filter(|tag| !tag.is_empty() && *tag != "*")?;
    let weight = fields.find_map(|field| field.strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok())?;
    (weight > 0.0).then_some((weight, tag))
}

fn main_language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charters::shipped;

    #[test]
    fn a_browser_gets_the_language_that_it_likes_best_or_the_default() {
        fn check(org: &str, accept_language: &str, expected: &str) {
            let charter = shipped(org).unwrap().unwrap();
            assert_eq!(chosen(&charter, accept_language), Some(expected), "{org}: {accept_language}");
        }
        check("kilkenny", "ga", "ga");
        check("kilkenny", "ga-IE,en;q=0.8", "ga");
        check("kilkenny", "en;q=0.8, ga;q=0.9", "ga");
        check("kilkenny", "de, GA;q=0.3", "ga");
        check("kilkenny", "ga;q=0, de", "en");
        check("kilkenny", "", "en");
        check("csagyi", "de", "hu");
        check("csagyi", "en-GB", "en");
        check("qatif", "*", "ar");
        check("vilnius", "lt;q=x, ,;", "lt");
    }
}
