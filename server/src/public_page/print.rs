//! What is printed: on paper nothing is "now", so no sheet names today's dates or says whether somebody is there.
//!
//! Where a charter sets languages side by side, a sheet says everything in each of them, in the charter's order, in the
//! same elements with the same classes: nothing in the style tells them apart.

mod charter;
mod complaints;
mod languages;
mod poster;

use super::head::path;
use super::view::View;
use maud::{Markup, html};

/// One document to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The charter, A4.
    Charter,
    /// What matters most for a wall, A3.
    Poster,
    /// How to complain, A4.
    Complaints,
    /// A card on which somebody points to their language, A4.
    Languages,
}

impl Sheet {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Charter, Self::Poster, Self::Complaints, Self::Languages];

    /// As its address names it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Charter => "charter",
            Self::Poster => "poster",
            Self::Complaints => "complaints",
            Self::Languages => "languages",
        }
    }

    /// The sheet with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| sheet.name() == name)
    }

    /// Where it is, in the language of `view`.
    pub(super) fn path(self, view: &View<'_>) -> String {
        format!("{}/print/{}", path(view, view.lang), self.name())
    }

    fn said<'a>(self, view: &'a View<'_>) -> &'a str {
        match self {
            Self::Charter => view.words.public_print_charter(),
            Self::Poster => view.words.public_print_poster(),
            Self::Complaints => view.words.public_print_complaints(),
            Self::Languages => view.words.public_print_languages(),
        }
    }
}

/// The sheets to print, from the page.
pub(super) fn links(view: &View<'_>) -> Markup {
    html! {
        nav.sheets aria-labelledby="print-heading" {
            h2 #print-heading { (view.words.action_print()) }
            ul { @for sheet in Sheet::ALL { li { a href=(sheet.path(view)) { (sheet.said(view)) } } } }
        }
    }
}

/// The body of a sheet, once in each language that stands on it.
pub(super) fn print(view: &View<'_>, sheet: Sheet) -> Markup {
    let tags = &view.charter.bilingual;
    let views: Vec<View<'_>> = tags.iter().filter_map(|tag| view.in_language(tag)).collect();
    let views = if views.is_empty() { std::slice::from_ref(view) } else { &views };
    match sheet {
        Sheet::Charter => in_each(views, charter::body),
        Sheet::Poster => in_each(views, poster::body),
        Sheet::Complaints => in_each(views, complaints::body),
        Sheet::Languages => languages::card(views),
    }
}

/// The same in each language.
fn in_each<'a>(views: &[View<'a>], body: fn(&View<'a>) -> Markup) -> Markup {
    html! {
        div.tongues data-tongues=(views.len()) {
            @for view in views { article.tongue lang=(view.lang) dir=(view.dir()) { (body(view)) } }
        }
    }
}

/// The title of the published document; what the page is about where there is none.
fn title<'a>(view: &'a View<'_>) -> &'a str {
    let document = view.charter.document.as_ref();
    document.map_or(view.words.public_expect(), |title| super::text::plain(view, title))
}

/// Whose sheet it is, and what it is.
fn heading(view: &View<'_>, subject: &str) -> Markup {
    html! {
        header {
            p.organisation { (super::text::said(view, &view.charter.name)) }
            h1 { (subject) }
        }
    }
}

/// Where the page is, for whoever holds the paper, and which version it was printed from.
fn colophon(view: &View<'_>) -> Markup {
    html! {
        footer.colophon {
            p {
                bdi dir="ltr" { (view.origin) (path(view, view.lang)) } " · "
                (view.words.public_version(&view.charter.version.to_string()))
            }
        }
    }
}

/// A heading with what belongs under it. No ids: a sheet in two languages would have each twice.
fn part(heading: &str, body: &Markup) -> Markup {
    html! { section { h2 { (heading) } (body) } }
}

/// The numbers for danger.
fn danger(view: &View<'_>) -> Markup {
    html! {
        @if !view.charter.emergency.is_empty() {
            section.danger {
                h2 { (view.words.public_danger()) }
                ul {
                    @for one in &view.charter.emergency {
                        li { (super::text::number(view, &one.number)) " " span.for { (super::text::said(view, &one.name)) } }
                    }
                }
            }
        }
    }
}
