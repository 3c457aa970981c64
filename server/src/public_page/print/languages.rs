//! The card on which somebody who does not share a language with the staff points to their own.

use super::{colophon, heading};
use crate::public_page::language::words;
use crate::public_page::view::View;
use lang::terms;
use maud::{Markup, html};

/// Each language by the name that its speakers give it: tag, name, direction.
const OWN_NAMES: [(&str, &str, &str); 26] = [
    ("ar", "العربية", "rtl"),
    ("bg", "Български", "ltr"),
    ("de", "Deutsch", "ltr"),
    ("en", "English", "ltr"),
    ("es", "Español", "ltr"),
    ("fa", "فارسی", "rtl"),
    ("fr", "Français", "ltr"),
    ("ga", "Gaeilge", "ltr"),
    ("hu", "Magyar", "ltr"),
    ("it", "Italiano", "ltr"),
    ("lt", "Lietuvių", "ltr"),
    ("lv", "Latviešu", "ltr"),
    ("pa", "ਪੰਜਾਬੀ", "ltr"),
    ("pl", "Polski", "ltr"),
    ("pt", "Português", "ltr"),
    ("ro", "Română", "ltr"),
    ("rom", "Romani čhib", "ltr"),
    ("ru", "Русский", "ltr"),
    ("sk", "Slovenčina", "ltr"),
    ("so", "Soomaali", "ltr"),
    ("sq", "Shqip", "ltr"),
    ("sth", "Gammon", "ltr"),
    ("tr", "Türkçe", "ltr"),
    ("uk", "Українська", "ltr"),
    ("ur", "اردو", "rtl"),
    ("zh", "中文", "ltr"),
];

/// The card: the names stand there once, whichever languages the organisation sets side by side.
pub(super) fn card(views: &[View<'_>]) -> Markup {
    html! {
        div.tongues data-tongues=(views.len()) {
            @for view in views {
                div.tongue lang=(view.lang) dir=(view.dir()) { (heading(view, view.words.public_point())) }
            }
        }
        ul.own-names { @for (tag, name, dir) in OWN_NAMES { li { (entry(views, tag, name, dir)) } } }
        @if let Some(view) = views.first() { (colophon(view)) }
    }
}

/// A language by its own name, with the invitation to point to it where the product speaks it, and its name for the staff.
fn entry(views: &[View<'_>], tag: &str, name: &str, dir: &str) -> Markup {
    html! {
        span.own lang=(tag) dir=(dir) { (name) }
        @if let Some(words) = words(tag) { span.point lang=(tag) dir=(dir) { (words.public_point()) } }
        @for view in views {
            @if let Some(known) = terms::spoken_language(&view.words, tag) {
                span.known lang=(view.lang) dir=(view.dir()) { (known) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spoken_language_that_the_product_knows_is_on_the_card() {
        // Who signs is asked in writing: a sign language has no written name of its own to point to.
        let signed = ["isg", "bfi", "hsh", "lls", "sdl"];
        for tag in terms::spoken_language_tags().filter(|tag| !signed.contains(tag)) {
            assert!(OWN_NAMES.iter().any(|(known, _, _)| *known == tag), "{tag}");
        }
    }
}
