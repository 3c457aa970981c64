//! What clients can expect: every promise in force, with a day where there is one, and where no limit is published, that.

use super::text::{commitment, plain, said, section as headed};
use super::view::View;
use super::{limit, pieces};
use domain::charter::{Clock, DeadlineSource, Moment, Part};
use lang::terms;
use maud::{Markup, html};

pub(super) fn section(view: &View<'_>) -> Markup {
    let body = html! {
        (promises(view, true))
        (pieces::of(view, Part::WhatToExpect))
    };
    headed("expect", view.words.public_expect(), &body)
}

/// The promises; with the day on which each would end `today`, which a printed sheet cannot tell.
pub(super) fn promises(view: &View<'_>, today: bool) -> Markup {
    let clocks: Vec<&Clock> =
        view.charter.clocks_in_force().filter(|clock| concerns_clients(clock)).collect();
    html! {
        ul.promises {
            @for clock in &clocks {
                li.promise { (promise(view, clock, today)) }
            }
        }
        @if !clocks.iter().any(|clock| is_limited(clock) || clock.source == DeadlineSource::None) {
            p.absent { (view.words.due_none()) }
        }
    }
}

fn promise(view: &View<'_>, clock: &Clock, today: bool) -> Markup {
    html! {
        h3 {
            (said(view, &clock.name))
            @if let Some(id) = &clock.commitment {
                " " (commitment(id))
            } @else if is_from_elsewhere(clock.source) {
                " " span.mark { (terms::deadline_source(&view.words, clock.source)) }
            }
        }
        p.limit { (limit::in_words(view, clock)) }
        @if today { (limit::in_days(view, clock)) }
    }
}

/// Whether a clock says something to clients: a promise to them, or that no limit is published for what they ask. The
/// organisation's own targets never do, and neither does what staff and suppliers are promised.
pub(super) fn concerns_clients(clock: &Clock) -> bool {
    let among_staff = matches!(
        clock.starts_on,
        Moment::AbsenceBegins
            | Moment::Recused
            | Moment::ColleagueAsked
            | Moment::InvoiceReceived
            | Moment::DocumentChecked
            | Moment::CallRecorded
    );
    (clock.source.is_promise() || clock.source == DeadlineSource::None) && !among_staff
}

/// Whether it has a number.
const fn is_limited(clock: &Clock) -> bool {
    clock.rule.is_some() || clock.wait.is_some()
}

const fn is_from_elsewhere(source: DeadlineSource) -> bool {
    matches!(source, DeadlineSource::Companion | DeadlineSource::Statutory)
}

/// The promises in a line each, for a poster.
pub(super) fn in_short(view: &View<'_>) -> Markup {
    let clocks = view.charter.clocks_in_force();
    html! {
        dl.short {
            @for clock in clocks.filter(|clock| concerns_clients(clock)) {
                dt { (plain(view, &clock.name)) }
                dd { (limit::in_words(view, clock)) }
            }
        }
    }
}
