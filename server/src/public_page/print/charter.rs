//! The charter on A4: all that the page says, without what is true only today.

use super::{colophon, danger, heading, part, title};
use crate::public_page::view::View;
use crate::public_page::{complaints, expect, lines, pieces, text};
use domain::charter::Part;
use maud::{Markup, html};

pub(super) fn body(view: &View<'_>) -> Markup {
    let w = &view.words;
    html! {
        (heading(view, title(view)))
        (danger(view))
        (part(w.public_expect(), &html! { (expect::promises(view, false)) (pieces::of(view, Part::WhatToExpect)) }))
        (part(w.public_contact(), &html! {
            (text::contact_facts(view, &view.charter.contact))
            (lines::table(view))
            (pieces::of(view, Part::Contact))
            (pieces::of(view, Part::Visits))
        }))
        (written(view, w.public_correspondence(), Part::Correspondence))
        (part(w.public_complain(), &html! {
            (complaints::procedures(view, false))
            (pieces::of(view, Part::Complaints))
        }))
        (written(view, w.public_appeals(), Part::Appeals))
        (written(view, w.public_languages(), Part::Languages))
        (written(view, w.public_your_voice(), Part::YourVoice))
        (written(view, w.public_your_part(), Part::YourPart))
        (written(view, w.public_privacy(), Part::Privacy))
        (written(view, w.public_about(), Part::About))
        (colophon(view))
    }
}

fn written(view: &View<'_>, heading: &str, of: Part) -> Markup {
    if pieces::has(view, of) {
        part(heading, &pieces::of(view, of))
    } else {
        html! {}
    }
}
