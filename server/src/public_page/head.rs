//! Who it is, and in which languages the page can be read.

use super::language::{interface, offered};
use super::text::{plain, said};
use super::view::{View, direction};
use domain::charter::Text;
use maud::{Markup, html};

pub(super) fn head(view: &View<'_>) -> Markup {
    html! {
        header.head {
            @if view.is_demo { p.demo { (view.words.app_demo()) } }
            div.inner {
                h1 { (together(view, &view.charter.name)) }
                (official_names(view))
                @if let Some(document) = &view.charter.document {
                    p.document { (together(view, document)) }
                }
                (languages(view))
            }
        }
    }
}

/// A text in the languages that stand side by side, each in the same element with the same class, in the charter's order; in
/// the page's language alone where the charter has none that do.
pub(super) fn together(view: &View<'_>, text: &Text) -> Markup {
    if view.charter.bilingual.is_empty() {
        return said(view, text);
    }
    html! {
        @for tag in &view.charter.bilingual {
            @let found = view.charter.words(text, tag);
            span.equal lang=(found.tag) dir=(direction(found.direction)) { (found.words) } " "
        }
    }
}

/// The name in the official languages that the heading does not show.
fn official_names(view: &View<'_>) -> Markup {
    let charter = view.charter;
    let shown = |tag: &str| tag == view.lang || charter.bilingual.iter().any(|other| other == tag);
    let others = charter.languages.iter().filter(|language| language.official && !shown(&language.tag));
    html! {
        @for language in others {
            @let found = charter.words(&charter.name, &language.tag);
            p.other-name lang=(found.tag) dir=(direction(found.direction)) { (found.words) }
        }
    }
}

/// The same page in its other languages, each by its own name.
fn languages(view: &View<'_>) -> Markup {
    let others: Vec<&str> = offered(view.charter).collect();
    html! {
        @if others.len() > 1 {
            nav.languages aria-label=(view.words.app_language()) {
                ul {
                    @for tag in others {
                        @let current = (tag == view.lang).then_some("page");
                        li { a href=(path(view, tag)) hreflang=(tag) lang=(tag) aria-current=[current] { (own_name(tag)) } }
                    }
                }
            }
        }
    }
}

fn own_name(tag: &str) -> &str {
    interface(tag).map_or(tag, |language| language.own_name())
}

/// The page in the language `tag`.
pub(super) fn path(view: &View<'_>, tag: &str) -> String {
    format!("/{}/{tag}", view.charter.id)
}

/// The organisation and its document, for the browser's tab and for search engines.
pub(super) fn title(view: &View<'_>) -> String {
    let name = plain(view, &view.charter.name);
    match &view.charter.document {
        Some(document) => format!("{name} – {}", plain(view, document)),
        None => name.to_owned(),
    }
}
