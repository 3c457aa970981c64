//! How to complain: who deals with it, by when, and where it goes from there.

use super::text::{
    fact, not_published, number, origin, paragraphs, postal, said, section as headed, website,
};
use super::view::View;
use super::{limit, pieces};
use domain::charter::{Body, BodyId, Next, Part, Procedure, Stage};
use maud::{Markup, html};

pub(super) fn section(view: &View<'_>) -> Markup {
    let published = !view.charter.procedures.is_empty() || pieces::has(view, Part::Complaints);
    let body = html! {
        (procedures(view, true))
        (pieces::of(view, Part::Complaints))
        @if !published { p.absent { (not_published(view)) } }
    };
    headed("complaints", view.words.public_complain(), &body)
}

/// When somebody does not agree with a decision.
pub(super) fn appeals(view: &View<'_>) -> Markup {
    pieces::alone(view, "appeals", view.words.public_appeals(), Part::Appeals)
}

/// The stages of each procedure, and the bodies outside; with the day on which an answer would be due `today`.
pub(super) fn procedures(view: &View<'_>, today: bool) -> Markup {
    html! {
        @for procedure in &view.charter.procedures {
            div.procedure {
                h3 { (said(view, &procedure.name)) }
                ol.stages {
                    @for stage in &procedure.stages { li { (entry(view, procedure, stage, today)) } }
                }
            }
        }
        @for body in bodies(view) { (outside(view, body)) }
    }
}

fn entry(view: &View<'_>, procedure: &Procedure, stage: &Stage, today: bool) -> Markup {
    let w = &view.words;
    let role = view.charter.role(stage.role.as_str());
    html! {
        h4 { (said(view, &stage.name)) " " (origin(view, &stage.source)) }
        dl.facts {
            @if let Some(role) = role { (fact(w.public_dealt_with(), &said(view, &role.name))) }
            @if stage.in_writing { (fact(w.case_kind_complaint(), &html! { (w.public_in_writing()) })) }
            (fact(w.public_answer(), &answer(view, stage, today)))
            (fact(w.public_next(), &next(view, procedure, &stage.next)))
        }
    }
}

fn answer(view: &View<'_>, stage: &Stage, today: bool) -> Markup {
    let clock = stage.clock.as_ref().and_then(|id| view.charter.clock(id.as_str()));
    html! {
        @match clock {
            Some(clock) => {
                (limit::in_words(view, clock))
                @if today { (limit::in_days(view, clock)) }
            }
            None => (view.words.why_no_limit()),
        }
    }
}

fn next(view: &View<'_>, procedure: &Procedure, next: &Next) -> Markup {
    let nothing = || html! { (view.words.public_nothing_further()) };
    match next {
        Next::Stage(id) => {
            let stage = procedure.stages.iter().find(|stage| stage.id == *id);
            stage.map_or_else(nothing, |stage| said(view, &stage.name))
        }
        Next::Body(id) => body(view, id).map_or_else(nothing, |body| said(view, &body.name)),
        Next::NonePublished => nothing(),
    }
}

/// The bodies that the charter names, then those of the overlays that are switched on.
fn bodies<'a>(view: &View<'a>) -> impl Iterator<Item = &'a Body> {
    let overlays = view.charter.overlays_in_force();
    view.charter.bodies.iter().chain(overlays.flat_map(|overlay| &overlay.bodies))
}

fn body<'a>(view: &View<'a>, id: &BodyId) -> Option<&'a Body> {
    bodies(view).find(|body| body.id == *id)
}

fn outside(view: &View<'_>, body: &Body) -> Markup {
    html! {
        div.body {
            h3 { (said(view, &body.name)) " " (origin(view, &body.source)) }
            @if let Some(note) = &body.note { (paragraphs(view, note)) }
            @if !body.address.is_empty() { (postal(view, &body.address)) }
            p.numbers {
                @for phone in &body.phones { (number(view, phone)) " " }
                @if let Some(address) = &body.website { (website(address)) }
            }
        }
    }
}
