//! Being served in one's own language and format, and on equal terms.

use super::pieces;
use super::print::Sheet;
use super::text::{origin, said, section as headed};
use super::view::View;
use domain::charter::{Part, Source};
use lang::terms;
use maud::{Markup, html};

pub(super) fn section(view: &View<'_>) -> Markup {
    let body = html! {
        div.pieces {
            (pieces::articles(view, Part::Languages))
            article.piece #my-language {
                h3 { (view.words.public_my_language()) }
                p { (view.words.public_point()) " " a href=(Sheet::Languages.path(view)) { (view.words.public_print_languages()) } }
            }
            (formats(view))
            (grounds(view))
        }
    };
    headed("languages", view.words.public_languages(), &body)
}

fn formats(view: &View<'_>) -> Markup {
    html! {
        @if !view.charter.formats.is_empty() {
            article.piece {
                h3 { (view.words.public_formats()) }
                ul.plain { @for format in &view.charter.formats { li { (terms::format(&view.words, *format)) } } }
            }
        }
    }
}

/// The grounds, with one mark for all that the organisation did not name itself.
fn grounds(view: &View<'_>) -> Markup {
    let grounds = &view.charter.equality_grounds;
    let from_elsewhere = grounds.iter().find(|ground| !matches!(ground.source, Source::Commitment(_)));
    html! {
        @if !grounds.is_empty() {
            article.piece {
                h3 {
                    (view.words.public_grounds())
                    @if let Some(ground) = from_elsewhere { " " (origin(view, &ground.source)) }
                }
                ul.plain { @for ground in grounds { li { (said(view, &ground.name)) } } }
            }
        }
    }
}
