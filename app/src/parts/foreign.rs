//! Words of the charter inside a page of another language: marked with their own language and direction, so that they are
//! read aloud and laid out as what they are.

use domain::charter::{Direction, Words};
use leptos::prelude::*;

/// Charter text, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignText {
    /// For `lang`.
    pub tag: String,
    /// For `dir`.
    pub dir: &'static str,
    /// The words.
    pub text: String,
}

impl From<Words<'_>> for ForeignText {
    fn from(words: Words<'_>) -> Self {
        let dir = match words.direction {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        };
        Self { tag: words.tag.to_owned(), dir, text: words.words.to_owned() }
    }
}

impl ForeignText {
    /// Text of which only the language is known; the browser finds its direction.
    #[must_use]
    pub fn of(tag: &str, text: &str) -> Self {
        Self { tag: tag.to_owned(), dir: "auto", text: text.to_owned() }
    }
}

/// Charter text in its own language.
#[component]
pub fn Foreign(
    /// The words.
    #[prop(into)]
    words: ForeignText,
) -> impl IntoView {
    view! { <span class="foreign" lang=words.tag dir=words.dir>{words.text}</span> }
}
