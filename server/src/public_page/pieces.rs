//! The pieces of text that an organisation writes for its page, each in the part where it belongs.

use super::text::{origin, paragraphs, said, section, website};
use super::view::View;
use domain::charter::Part;
use maud::{Markup, html};

/// The pieces of one part of the page, side by side where there is room.
pub(super) fn of(view: &View<'_>, part: Part) -> Markup {
    if has(view, part) {
        html! { div.pieces { (articles(view, part)) } }
    } else {
        html! {}
    }
}

/// The pieces of one part of the page, in the charter's order.
pub(super) fn articles(view: &View<'_>, part: Part) -> Markup {
    html! {
        @for piece in view.charter.content.iter().filter(|piece| piece.part == part) {
            article.piece {
                h3 { (said(view, &piece.title)) " " (origin(view, &piece.source)) }
                (paragraphs(view, &piece.text))
                @if let Some(link) = &piece.link { p { (website(link)) } }
            }
        }
    }
}

/// Whether a part has any.
pub(super) fn has(view: &View<'_>, part: Part) -> bool {
    view.charter.content.iter().any(|piece| piece.part == part)
}

/// Letters, e-mail, forms and leaflets.
pub(super) fn correspondence(view: &View<'_>) -> Markup {
    alone(view, "correspondence", view.words.public_correspondence(), Part::Correspondence)
}

/// The parts that have nothing but pieces, after everything that a client comes for.
pub(super) fn rest(view: &View<'_>) -> Markup {
    let w = &view.words;
    html! {
        (alone(view, "your-voice", w.public_your_voice(), Part::YourVoice))
        (alone(view, "your-part", w.public_your_part(), Part::YourPart))
        (alone(view, "privacy", w.public_privacy(), Part::Privacy))
        (alone(view, "about", w.public_about(), Part::About))
    }
}

/// A part with its heading; nothing where it has no piece.
pub(super) fn alone(view: &View<'_>, id: &str, heading: &str, part: Part) -> Markup {
    if has(view, part) {
        section(id, heading, &of(view, part))
    } else {
        html! {}
    }
}
