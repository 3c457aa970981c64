//! Where clients may come, and when somebody is there.

use super::text::{origin, postal, said, section as headed};
use super::view::View;
use super::{hours, pieces};
use domain::charter::{Part, Place};
use maud::{Markup, html};

pub(super) fn section(view: &View<'_>) -> Markup {
    let places = &view.charter.places;
    if places.is_empty() && !pieces::has(view, Part::Visits) {
        return html! {};
    }
    let body = html! {
        @if !places.is_empty() {
            ul.places { @for place in places { li { (entry(view, place)) } } }
        }
        (pieces::of(view, Part::Visits))
    };
    headed("places", view.words.public_places(), &body)
}

fn entry(view: &View<'_>, place: &Place) -> Markup {
    html! {
        h3 { (said(view, &place.name)) " " (origin(view, &place.source)) }
        @if !place.address.is_empty() { (postal(view, &place.address)) }
        (hours::state_and_week(view, place.hours.as_ref()))
        @if let Some(note) = &place.note { p.note { (said(view, note)) } }
    }
}
