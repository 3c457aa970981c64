//! Which version of the charter the page is made from, who approved it, and the documents behind it.

use super::text::{day, paragraphs, said};
use super::view::View;
use maud::{Markup, html};

pub(super) fn section(view: &View<'_>) -> Markup {
    let (w, charter) = (&view.words, view.charter);
    html! {
        section.version #version {
            h2 {
                @if let Some(document) = &charter.document { (said(view, document)) ": " }
                (w.public_version(&charter.version.to_string()))
            }
            @if let Some(from) = charter.in_force_from { p { (w.public_in_force_from(&day(view, from))) } }
            @if let Some(approved) = &charter.approved {
                p { (w.public_approved(&approved.by, &day(view, approved.on))) }
            }
            @if let Some(note) = &charter.change_note { (paragraphs(view, note)) }
            (documents(view))
            p { (w.door_as_of(&super::text::moment(view, view.now))) }
        }
    }
}

fn documents(view: &View<'_>) -> Markup {
    html! {
        @if !view.charter.documents.is_empty() {
            h3 { (view.words.public_documents()) }
            ul {
                @for document in &view.charter.documents {
                    li {
                        @match &document.link {
                            Some(link) => a href=(link) { (said(view, &document.name)) },
                            None => (said(view, &document.name)),
                        }
                    }
                }
            }
        }
    }
}
