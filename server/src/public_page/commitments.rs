//! What the organisation has published, commitment by commitment, for whoever wants to read all of it.

use super::text::said;
use super::view::View;
use domain::charter::Commitment;
use maud::{Markup, html};

pub(super) fn section(view: &View<'_>) -> Markup {
    let commitments = &view.charter.commitments;
    html! {
        @if !commitments.is_empty() {
            details.commitments #commitments {
                summary { (view.words.public_commitments()) " (" (commitments.len()) ")" }
                ul { @for one in commitments { li id=(one.id) { (entry(view, one)) } } }
            }
        }
    }
}

/// The heading in the source is in the source's language, which the charter does not name.
fn entry(view: &View<'_>, one: &Commitment) -> Markup {
    html! {
        b dir="ltr" { (one.id) } " " (said(view, &one.text)) " "
        cite lang="" dir="auto" { (one.section) }
    }
}
