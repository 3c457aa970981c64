//! The leaflet about complaints on A4.

use super::{colophon, heading, part};
use crate::public_page::view::View;
use crate::public_page::{complaints, pieces, text};
use domain::charter::Part;
use maud::{Markup, html};

pub(super) fn body(view: &View<'_>) -> Markup {
    let w = &view.words;
    html! {
        (heading(view, w.case_kind_complaint()))
        (part(w.public_complain(), &html! {
            (complaints::procedures(view, false))
            (pieces::of(view, Part::Complaints))
        }))
        @if pieces::has(view, Part::Appeals) { (part(w.public_appeals(), &pieces::of(view, Part::Appeals))) }
        (part(w.public_contact(), &text::contact_facts(view, &view.charter.contact)))
        (colophon(view))
    }
}
