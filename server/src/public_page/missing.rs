//! The page for an address that leads nowhere: who is here, so that a mistyped address ends well.

use super::frame;
use super::language::words;
use domain::charter::Charter;
use maud::html;

/// The page, in the first interface language that the browser likes.
#[must_use]
pub fn missing<'a>(organisations: impl Iterator<Item = &'a Charter>, accept_language: &str) -> String {
    let tags = accept_language.split([',', ';']).map(str::trim);
    let Some(words) = tags.into_iter().find_map(words).or_else(|| words("en")) else {
        return String::new();
    };
    let language = words.language();
    let title = words.app_page_missing_title();
    let body = html! {
        header.head { div.inner { h1 { (title) } } }
        main #main {
            ul.plain {
                @for charter in organisations {
                    @let name = charter.words(&charter.name, language.tag());
                    li { a href={ "/" (charter.id) } lang=(name.tag) dir="auto" { (name.words) } }
                }
            }
        }
    };
    frame::whole(language.tag(), language.dir(), title, &html! {}, "page", &body).into_string()
}
