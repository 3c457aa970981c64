//! Whom to phone in danger, and how the organisation is reached.

use super::text::{contact_facts, number, origin, said, section as headed};
use super::view::View;
use super::{hours, pieces};
use domain::charter::{Channel, EmergencyNumber, Part, Source};
use lang::terms;
use maud::{Markup, html};

/// Numbers for danger, before anything else.
pub(super) fn danger(view: &View<'_>) -> Markup {
    let numbers = &view.charter.emergency;
    html! {
        @if !numbers.is_empty() {
            section.danger #danger aria-labelledby="danger-heading" {
                h2 #danger-heading { (view.words.public_danger()) }
                ul { @for one in numbers { li { (emergency(view, one)) } } }
            }
        }
    }
}

fn emergency(view: &View<'_>, one: &EmergencyNumber) -> Markup {
    html! {
        (number(view, &one.number)) " "
        span.for { (said(view, &one.name)) }
        @if let Source::Commitment(_) = &one.source { " " (origin(view, &one.source)) }
    }
}

pub(super) fn section(view: &View<'_>) -> Markup {
    let body = html! {
        (contact_facts(view, &view.charter.contact))
        h3 { (view.words.public_channels()) }
        (channels(view))
        (pieces::of(view, Part::Contact))
    };
    headed("contact", view.words.public_contact(), &body)
}

/// The ways in, in the order in which the organisation offers them. A visit by a worker is no way in.
fn channels(view: &View<'_>) -> Markup {
    let offers = view.charter.channels.iter().filter(|offer| offer.channel != Channel::FieldVisit);
    html! {
        ul.channels {
            @for offer in offers {
                li {
                    div.name { (terms::channel(&view.words, offer.channel)) }
                    (hours::state_and_week(view, offer.hours.as_ref()))
                    @if let Some(note) = &offer.note { p.note { (said(view, note)) } }
                }
            }
        }
    }
}
