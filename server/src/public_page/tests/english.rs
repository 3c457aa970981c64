//! No English on a page in another language, except where it is marked: the words of the English catalogue and charter are
//! looked for among the text that carries the page's own language.

use super::*;
use std::collections::BTreeSet;

/// Pieces of text of a page that are in the page's language: what is inside an element with a `lang` of its own is not.
fn own_texts(page: &str) -> Vec<String> {
    let body = between(page, "<body", "</html>");
    let mut texts = Vec::new();
    let mut foreign: Option<(String, usize)> = None;
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        foreign = match foreign {
            Some((outer, depth)) if name == outer => match (tag.starts_with('/'), depth) {
                (true, 1) => None,
                (true, depth) => Some((outer, depth - 1)),
                (false, depth) => Some((outer, depth + 1)),
            },
            None if tag.contains(" lang=\"") && !tag.starts_with('/') => Some((name, 1)),
            other => other,
        };
        if foreign.is_none() && !text.trim().is_empty() {
            texts.push(text.trim().to_owned());
        }
    }
    texts
}

#[test]
fn no_text_is_english_where_the_page_is_not() {
    for (charter, lang) in everywhere().into_iter().filter(|(_, lang)| lang != "en") {
        let view = view(&charter, &lang, TUESDAY);
        let english: BTreeSet<String> =
            own_texts(&page(&view.in_language("en").unwrap())).into_iter().collect();
        for text in own_texts(&page(&view)) {
            let is_name = !text.contains(|letter: char| letter.is_alphabetic()) || is_same_everywhere(&text);
            assert!(is_name || !english.contains(&text), "{} in {lang}: {text}", charter.id);
        }
    }
}

/// Numbers of commitments, hours, addresses of websites, and the product's words that two languages share.
fn is_same_everywhere(text: &str) -> bool {
    let code =
        text.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '-');
    let part = text
        .split_once('-')
        .is_some_and(|(_, number)| number.len() <= 4 && number.starts_with(|c: char| c.is_ascii_digit()));
    code || part || text.starts_with("www.") || ["Fax", "SMS", "Braille", "E-mail", "Minicom"].contains(&text)
}

#[test]
fn english_without_a_mark_is_found() {
    let page =
        "<html><body class=\"page\"><p>Szia</p><p lang=\"en\">Hello <b>you</b></p><p>Hello</p></body></html>";
    assert_eq!(own_texts(page), ["Szia", "Hello"]);
}
