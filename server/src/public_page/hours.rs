//! When somebody is there: open now and until when, or closed and when it opens; and the week's hours.

use super::view::View;
use chrono::{NaiveDateTime, Weekday};
use domain::charter::{HoursRef, Opening};
use domain::hours::{Day, OpeningHours, Span};
use lang::when;
use maud::{Markup, html};

/// Whether somebody is there now, and the week.
pub(super) fn state_and_week(view: &View<'_>, hours: Option<&HoursRef>) -> Markup {
    match view.charter.opening(hours) {
        Opening::NotPublished => html! { p.absent { (view.words.public_hours_not_published()) } },
        Opening::Always => html! { p.week { (view.words.public_any_time()) } },
        Opening::Hours(hours) => html! {
            (state(view, hours))
            p.week { (week(view, hours)) }
        },
    }
}

/// The week alone, for paper.
pub(super) fn week_of(view: &View<'_>, hours: Option<&HoursRef>) -> Markup {
    match view.charter.opening(hours) {
        Opening::NotPublished => html! { span.absent { (view.words.public_hours_not_published()) } },
        Opening::Always => html! { (view.words.public_any_time()) },
        Opening::Hours(hours) => week(view, hours),
    }
}

/// Whether it is closed at this moment, as far as is published and the calendars know.
pub(super) fn is_closed(view: &View<'_>, hours: Option<&HoursRef>) -> bool {
    match view.charter.opening(hours) {
        Opening::Hours(hours) => hours.open_at(view.now, &view.days).is_ok_and(|state| !state.open),
        Opening::Always | Opening::NotPublished => false,
    }
}

/// Nothing where the calendars do not know the day.
fn state(view: &View<'_>, hours: &OpeningHours) -> Markup {
    let w = &view.words;
    let Ok(state) = hours.open_at(view.now, &view.days) else {
        return html! {};
    };
    let said = match (state.open, state.until, state.next_open) {
        (true, Some(until), _) => w.hours_open_until(&nearby(view, until)),
        (true, None, _) => w.hours_always().to_owned(),
        (false, _, Some(opens)) => w.hours_closed_until(&when::moment(w, opens, view.now.date())),
        (false, _, None) => w.public_closed().to_owned(),
    };
    html! { p.state data-open=(state.open) { (said) } }
}

/// The time alone today, with the day otherwise.
fn nearby(view: &View<'_>, at: NaiveDateTime) -> String {
    let is_today = at.date() == view.now.date();
    if is_today { view.words.time(at.time()) } else { when::moment(&view.words, at, view.now.date()) }
}

/// "Mon–Fri 08:00–18:00", days with the same hours together; closed days are left out.
fn week(view: &View<'_>, hours: &OpeningHours) -> Markup {
    html! {
        @for (at, (from, until, spans)) in runs(view, hours).into_iter().enumerate() {
            @if at > 0 { br; }
            span.days { (days(view, from, until)) }
            " "
            bdi.times dir="ltr" { (spans.iter().map(Span::to_string).collect::<Vec<_>>().join(", ").replace('-', "–")) }
        }
    }
}

/// Days in a row with the same hours: the first, the last, and the hours.
fn runs<'a>(view: &View<'_>, hours: &'a OpeningHours) -> Vec<(Day, Day, &'a [Span])> {
    let first = view.charter.week_start;
    let start = Day::ALL.iter().position(|day| *day == first).unwrap_or_default();
    let mut runs: Vec<(Day, Day, &[Span])> = Vec::new();
    let mut follows = false;
    for day in Day::ALL.into_iter().cycle().skip(start).take(Day::ALL.len()) {
        let spans = hours.weekly.on(day);
        match runs.last_mut() {
            Some((_, until, same)) if follows && *same == spans => *until = day,
            _ if !spans.is_empty() => runs.push((day, day, spans)),
            _ => {}
        }
        follows = !spans.is_empty();
    }
    runs
}

fn days(view: &View<'_>, from: Day, until: Day) -> String {
    let (from, until) = (weekday(from), weekday(until));
    if from == until { view.words.weekday_short(from).to_owned() } else { view.words.weekdays(from, until) }
}

const fn weekday(day: Day) -> Weekday {
    match day {
        Day::Mon => Weekday::Mon,
        Day::Tue => Weekday::Tue,
        Day::Wed => Weekday::Wed,
        Day::Thu => Weekday::Thu,
        Day::Fri => Weekday::Fri,
        Day::Sat => Weekday::Sat,
        Day::Sun => Weekday::Sun,
    }
}
