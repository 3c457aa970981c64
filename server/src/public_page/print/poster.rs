//! The poster on A3: what somebody in a waiting room needs, large.

use super::{colophon, danger, heading, part, title};
use crate::public_page::view::View;
use crate::public_page::{expect, lines, text};
use domain::charter::Next;
use maud::{Markup, html};

pub(super) fn body(view: &View<'_>) -> Markup {
    let w = &view.words;
    html! {
        (heading(view, title(view)))
        (danger(view))
        (part(w.public_expect(), &expect::in_short(view)))
        (part(w.public_contact(), &html! {
            (text::contact_facts(view, &view.charter.contact))
            (lines::table(view))
        }))
        (steps(view))
        (colophon(view))
    }
}

/// The way of a complaint, from the first stage to the body outside.
fn steps(view: &View<'_>) -> Markup {
    let procedures = &view.charter.procedures;
    html! {
        @if !procedures.is_empty() {
            (part(view.words.public_complain(), &html! {
                @for procedure in procedures {
                    ol.steps {
                        @for stage in &procedure.stages { li { (text::said(view, &stage.name)) } }
                        @for body in view.charter.bodies.iter().filter(|body| procedure.stages.iter().any(
                            |stage| stage.next == Next::Body(body.id.clone()))) {
                            li { (text::said(view, &body.name)) }
                        }
                    }
                }
            }))
        }
    }
}
