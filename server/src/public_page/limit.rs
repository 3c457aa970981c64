//! One time limit as a client reads it: how long in words, and on which day it would end if it began now.

use super::text::{day, moment};
use super::view::View;
use domain::charter::{Clock, DeadlineSource, Moment, Wait};
use domain::clock::deadline;
use domain::clock::rule::{EndOf, Rule, Unit};
use lang::why;
use maud::{Markup, html};

/// How long, in words; that there is no number, or no limit, where that is so.
pub(super) fn in_words(view: &View<'_>, clock: &Clock) -> String {
    let w = &view.words;
    if let Some(rule) = &clock.rule {
        return why::limit(w, rule);
    }
    if let Some(wait) = clock.wait {
        return waiting(view, wait);
    }
    match clock.source {
        DeadlineSource::PromisedToCustomer => w.public_date_given(),
        DeadlineSource::SetByRole => w.public_date_set(),
        DeadlineSource::PromptUnquantified => w.public_no_number(),
        _ => w.why_no_limit(),
    }
    .to_owned()
}

fn waiting(view: &View<'_>, wait: Wait) -> String {
    let w = &view.words;
    let seconds = wait.seconds.map(|seconds| w.public_wait_seconds(seconds.into()));
    let rings = wait.rings.map(|rings| w.public_wait_rings(rings.into()));
    match (seconds, rings) {
        (Some(seconds), Some(rings)) => w.public_either(&seconds, &rings),
        (one, other) => one.or(other).unwrap_or_default(),
    }
}

/// What a client can reckon with: the day itself where the limit begins with receipt, what it is counted from where it
/// begins later.
pub(super) fn in_days(view: &View<'_>, clock: &Clock) -> Markup {
    match &clock.rule {
        Some(rule) if clock.starts_on == Moment::ReceivedAt => if_now(view, clock, rule),
        Some(_) => counted_from(view, clock),
        None => html! {},
    }
}

fn if_now(view: &View<'_>, clock: &Clock, rule: &Rule) -> Markup {
    match deadline(rule, view.now, &view.days, view.charter.hours_of(clock)) {
        Ok(due) => {
            let by_the_hour = rule.unit == Unit::OpeningHours || rule.end_of == EndOf::Opening;
            let when = if by_the_hour { moment(view, due.due) } else { day(view, due.due_date) };
            html! {
                p.today { time datetime=(due.due_date) { (view.words.public_if_now(&when)) } }
                @if due.provisional { p.note { (view.words.public_may_move()) } }
            }
        }
        Err(refusal) => html! { p.note { (why::refusal(&view.words, refusal)) } },
    }
}

/// The time limit that must have ended before this one begins.
fn counted_from(view: &View<'_>, clock: &Clock) -> Markup {
    let before = view.charter.clocks_in_force().find(|other| other.stops_on.contains(&clock.starts_on));
    html! {
        @if let Some(before) = before {
            p.note { (view.words.public_counted_from(super::text::plain(view, &before.name))) }
        }
    }
}
