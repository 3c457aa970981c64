//! End of day: what was done, what is promised for the next working day, and sending it. Ends with "Nothing is only on this
//! tablet", or says plainly what is.

mod begun;

use super::heading::Heading;
use super::local;
use super::rows::{promise_line, visit_line};
use super::save_copy::{MakeCopy, SaveCopy};
use crate::parts::card::Card;
use crate::parts::progress_bar::ProgressBar;
use crate::parts::promise_row::PromiseRow;
use crate::parts::visit_row::VisitRow as VisitPart;
use crate::route;
use crate::state::caseload::{OwedPromise, VisitRow};
use crate::state::copy;
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use crate::state::office::{Doing, OfficeLine, Sent};
use begun::BegunForms;
use chrono::{NaiveDate, TimeDelta};
use domain::summary::VisitDone;
use lang::Words;
use leptos::prelude::*;

/// No organisation is closed for longer on end.
const CLOSED_DAYS_MAX: usize = 30;

/// End of day.
#[component]
pub fn EndOfDay() -> impl IntoView {
    view! {
        <Heading text=say(|w| w.end_of_day_title().into())/>
        <Visits/>
        <Promises/>
        <BegunForms/>
        <Sending/>
    }
}

#[component]
fn Visits() -> impl IntoView {
    let (speech, device) = (speech(), device());
    let visits = Memo::new(move |_| {
        let today = device.now_ticking().date();
        device.caseload().with(|caseload| caseload.visits(today, device.me()))
    });
    let told = move || {
        let words = speech.words()?;
        let visits = visits.get();
        let row = |row: &VisitRow| view! { <VisitPart line=visit_line(&words, row)/> };
        Some(view! {
            <p data-words="people">{written_up(&words, &visits)}</p>
            <ul class="rows">{visits.iter().map(row).collect_view()}</ul>
        })
    };
    let title = say(move |w| w.end_of_day_visits(visits.read().len() as u64));
    view! { <Card id="day-visits" title>{told}</Card> }
}

fn written_up(words: &Words, visits: &[VisitRow]) -> String {
    let open: Vec<&str> = visits
        .iter()
        .filter(|row| row.visit.done != VisitDone::WrittenUp)
        .map(|row| row.name.as_str())
        .collect();
    let done = (visits.len() - open.len()) as u64;
    match (visits.len(), open.len()) {
        (0, _) => String::new(),
        (_, 0) => words.end_of_day_all_written_up().to_owned(),
        (_, left) => {
            let not = words.end_of_day_not_written_up(left as u64, &words.list(&open));
            format!("{}. {not}.", words.end_of_day_written_up(done))
        }
    }
}

/// What is promised until the end of the next working day.
#[component]
fn Promises() -> impl IntoView {
    let (speech, device) = (speech(), device());
    let next = Memo::new(move |_| next_working_day(device, device.now_ticking().date()));
    let owed = Memo::new(move |_| {
        let (today, until) = (device.now_ticking().date(), next.get());
        let mut owed = device.caseload().with(|caseload| caseload.promises_due(until, device.me()));
        // What was due by today is on Today.
        owed.retain(|owed| owed.promise.due.date() > today);
        owed
    });
    let list = move || {
        let words = speech.words()?;
        let row = |owed: &OwedPromise| view! { <PromiseRow line=promise_line(&words, device.now(), owed)/> };
        Some(owed.get().iter().map(row).collect_view())
    };
    let title = say(move |w| {
        let (count, next) = (owed.read().len() as u64, next.get());
        if next == device.today() + TimeDelta::days(1) {
            w.end_of_day_promises_tomorrow(count)
        } else {
            w.end_of_day_promises_next(count, &w.date_short(next))
        }
    });
    view! { <Card id="day-promises" title><ul class="rows">{list}</ul></Card> }
}

fn next_working_day(device: Device, today: NaiveDate) -> NaiveDate {
    let tomorrow = today + TimeDelta::days(1);
    let days =
        device.charter().and_then(|charter| charter.working_calendar(None, charter.default_language()).ok());
    let Some(days) = days else { return tomorrow };
    let mut coming = tomorrow.iter_days().take(CLOSED_DAYS_MAX);
    coming.find(|day| matches!(days.off(*day), Ok(None))).unwrap_or(tomorrow)
}

/// Sending, and how it went.
#[component]
fn Sending() -> impl IntoView {
    let (speech, device) = (speech(), device());
    let line = device.office();
    let told = move || {
        let words = speech.words()?;
        Some(told(&words, &line.get(), device))
    };
    let busy = move || matches!(line.read().doing, Doing::Talking(_));
    let make = MakeCopy::new(move |()| Box::pin(copy::save_all()) as _);
    let title = say(move |w| w.end_of_day_to_send(line.read().unsent as u64));
    view! {
        <Card id="day-send" title>
            <div role="status">{told}</div>
            <p class="buttons">
                <button type="button" class="button button-main" disabled=busy on:click=move |_| device.send_now()>
                    {say(|w| w.end_of_day_send().into())}
                </button>
            </p>
            <Show when=move || { line.read().unsent > 0 }><SaveCopy make/></Show>
        </Card>
    }
}

fn told(words: &Words, line: &OfficeLine, device: Device) -> AnyView {
    let number = |count: usize| words.number(i64::try_from(count).unwrap_or(i64::MAX));
    let said = match (line.doing, line.sent) {
        (Doing::Talking(_), Some(Sent { arrived, of, .. })) if line.unsent > 0 => {
            let said = words.end_of_day_sending(of as u64, &number(arrived));
            return view! { <ProgressBar said done=arrived as u64 total=of as u64/> }.into_any();
        }
        (Doing::Talking(_), _) if line.unsent > 0 => vec![words.sync_sending().to_owned()],
        (_, _) if line.unsent > 0 => vec![
            words.end_of_day_safe_here(line.unsent as u64),
            words.end_of_day_safe_here_detail().to_owned(),
        ],
        (_, Some(sent)) => vec![
            words.end_of_day_arrived(
                sent.of as u64,
                &number(sent.arrived),
                &words.time(local(device, sent.at).time()),
            ),
            words.end_of_day_nothing_only_here().to_owned(),
        ],
        (_, None) => vec![words.end_of_day_nothing_only_here().to_owned()],
    };
    let aside = (line.set_aside > 0).then(|| {
        view! { <p><a href=route::set_aside::HREF>{words.end_of_day_set_aside(line.set_aside as u64)}</a></p> }
    });
    let said: Vec<_> = said.into_iter().map(|sentence| view! { <p class="sent">{sentence}</p> }).collect();
    view! { {said}{aside} }.into_any()
}
