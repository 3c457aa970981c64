//! Telephone lines by service: what to dial now.

use super::hours;
use super::text::{number, origin, said, section as headed};
use super::view::View;
use domain::charter::{Audience, Line};
use maud::{Markup, html};

pub(super) fn section(view: &View<'_>) -> Markup {
    if view.charter.lines.is_empty() {
        return html! {};
    }
    let body = html! { ul.lines { @for line in &view.charter.lines { li { (entry(view, line)) } } } };
    headed("lines", view.words.public_lines(), &body)
}

/// A line. While it is closed, the one that takes over stands first (PL-07).
fn entry(view: &View<'_>, line: &Line) -> Markup {
    let closed = hours::is_closed(view, line.hours.as_ref());
    html! {
        h3 {
            (said(view, &line.name)) " " (origin(view, &line.source))
            @if line.audience == Audience::Business {
                " " span.mark { (view.words.public_for_business()) }
            }
        }
        @if closed { (out_of_hours(view, line)) }
        p.numbers { @for one in &line.numbers { (number(view, one)) " " } }
        (hours::state_and_week(view, line.hours.as_ref()))
        @if !closed { (out_of_hours(view, line)) }
        @if let Some(note) = &line.note { p.note { (said(view, note)) } }
    }
}

/// The line that takes over.
fn out_of_hours(view: &View<'_>, line: &Line) -> Markup {
    let other = line.out_of_hours.as_ref().and_then(|id| view.charter.line(id.as_str()));
    html! {
        @if let Some(other) = other {
            p.instead {
                (view.words.public_when_closed()) " "
                @for one in &other.numbers { (number(view, one)) " " }
            }
        }
    }
}

/// Name, number and hours in a row, for paper.
pub(super) fn table(view: &View<'_>) -> Markup {
    html! {
        @if !view.charter.lines.is_empty() {
            ul.directory {
                @for line in &view.charter.lines {
                    li {
                        span.name { (said(view, &line.name)) } " "
                        @for one in &line.numbers { span.number { (number(view, one)) } " " }
                        span.when { (hours::week_of(view, line.hours.as_ref())) }
                    }
                }
            }
        }
    }
}
