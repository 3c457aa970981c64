//! The field worker's first screen: the next visit, what is promised for today, and the day. Also where somebody of today
//! is chosen after one of the buttons at the foot.

mod choose;
mod lists;

use super::heading::Heading;
use crate::parts::action_bar::{Act, ActionBar};
use crate::route::{self, Choosing};
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use choose::Choose;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use lists::{Answers, Next, Promises, Visits};

/// Today.
#[component]
pub fn Today() -> impl IntoView {
    let query = use_query_map();
    let choosing =
        Memo::new(move |_| query.read().get(route::CHOOSING).and_then(|what| Choosing::read(&what)));
    move || match choosing.get() {
        Some(what) => view! { <Choose what/> }.into_any(),
        None => view! { <Day/> }.into_any(),
    }
}

#[component]
fn Day() -> impl IntoView {
    let device = device();
    let date = say(move |w| w.date_long(device.now_ticking().date()));
    view! {
        <div class="today">
            <header class="page-head">
                <Heading text=say(|w| w.today_title().into())/>
                <p class="page-date">{date}</p>
            </header>
            <Next/>
            <Promises/>
            <Visits/>
            <Answers/>
        </div>
        <Bar device/>
    }
}

/// Visit, Promise, New. A promise goes to whom the worker spoke with last today, or else to whom the day began with;
/// nobody is asked what is plain.
#[component]
fn Bar(device: Device) -> impl IntoView {
    let speech = speech();
    let preset = Memo::new(move |_| {
        let (now, me) = (device.now_ticking(), device.me());
        device.caseload().with(|caseload| {
            let visits = caseload.visits(now.date(), me);
            let planned = visits.iter().rev().find(|row| row.visit.at <= now).or_else(|| visits.first());
            caseload.last_contact(now.date(), me).or_else(|| planned.map(|row| row.case))
        })
    });
    move || {
        let words = speech.words()?;
        let promise =
            preset.get().map_or_else(|| route::today::choosing(Choosing::Promise), route::promise::href);
        let acts = [
            (route::today::choosing(Choosing::Visit), words.today_visit()),
            (promise, words.today_promise()),
            (route::new_case::HREF.to_owned(), words.today_new()),
        ];
        let acts = acts.map(|(href, label)| Act { href, label: label.to_owned() }).into();
        Some(view! { <ActionBar label=words.today_title() acts/> })
    }
}
