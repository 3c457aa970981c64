//! What is on Today: the next visit, promises due, the visits of the day, and answers due soon.

use crate::pages::rows::{case_line, promise_line, visit_line};
use crate::parts::card::Card;
use crate::parts::case_row::CaseRow as CasePart;
use crate::parts::promise_row::PromiseRow;
use crate::parts::visit_row::{NextVisit, VisitRow as VisitPart};
use crate::route;
use crate::state::caseload::{Caseload, OwedPromise, VisitRow};
use crate::state::device::device;
use crate::state::language::{say, speech};
use chrono::TimeDelta;
use domain::summary::VisitDone;
use leptos::prelude::*;

/// Answers due within so many days are on Today.
const ANSWERS_DAYS: TimeDelta = TimeDelta::days(7);
/// At most so many answers until somebody asks for more.
const ANSWERS_MAX: usize = 10;

/// The visits of today.
fn visits() -> Memo<Vec<VisitRow>> {
    let device = device();
    Memo::new(move |_| {
        let today = device.now_ticking().date();
        device.caseload().with(|caseload| caseload.visits(today, device.me()))
    })
}

/// The next visit, large.
#[component]
pub fn Next() -> impl IntoView {
    let (speech, visits) = (speech(), visits());
    let next = move || {
        let words = speech.words()?;
        let visits = visits.get();
        let Some(row) = visits.iter().find(|row| row.visit.done == VisitDone::No) else {
            return Some(view! { <p>{words.today_next_visit_none().to_owned()}</p> }.into_any());
        };
        let line = visit_line(&words, row);
        let door = (words.door_title().to_owned(), route::door::href(row.case));
        let record = (words.case_add_visit().to_owned(), route::visit::planned(row.case, row.visit.id));
        Some(view! { <NextVisit line door record/> }.into_any())
    };
    view! { <Card id="today-next" title=say(|w| w.today_next_visit().into())>{next}</Card> }
}

/// The promises due by the end of today.
#[component]
pub fn Promises() -> impl IntoView {
    let (speech, device) = (speech(), device());
    let owed = Memo::new(move |_| {
        let today = device.now_ticking().date();
        device.caseload().with(|caseload| caseload.promises_due(today, device.me()))
    });
    let list = move || {
        let (words, now) = (speech.words()?, device.now_ticking());
        let owed = owed.get();
        let row = |owed: &OwedPromise| view! { <PromiseRow line=promise_line(&words, now, owed)/> };
        Some(if owed.is_empty() {
            view! { <p>{words.today_promises_none().to_owned()}</p> }.into_any()
        } else {
            view! { <ul class="rows">{owed.iter().map(row).collect_view()}</ul> }.into_any()
        })
    };
    let title = say(move |w| w.today_promises_due(owed.read().len() as u64));
    view! { <Card id="today-promises" title>{list}</Card> }
}

/// The visits of the day.
#[component]
pub fn Visits() -> impl IntoView {
    let (speech, visits) = (speech(), visits());
    let list = move || {
        let words = speech.words()?;
        let visits = visits.get();
        let row = |row: &VisitRow| view! { <VisitPart line=visit_line(&words, row)/> };
        Some(if visits.is_empty() {
            view! { <p>{words.today_visits_none().to_owned()}</p> }.into_any()
        } else {
            view! { <ul class="rows">{visits.iter().map(row).collect_view()}</ul> }.into_any()
        })
    };
    let title = say(move |w| w.today_visits(visits.read().len() as u64));
    view! { <Card id="today-visits" title>{list}</Card> }
}

/// Answers that the worker owes soon; nothing where there are none.
#[component]
pub fn Answers() -> impl IntoView {
    let (speech, device, shown) = (speech(), device(), RwSignal::new(ANSWERS_MAX));
    let due = Memo::new(move |_| {
        let (until, me) = (device.now_ticking().date() + ANSWERS_DAYS, device.me());
        let mut rows = device.caseload().with(Caseload::all_cases);
        rows.retain(|row| {
            let soon = row.case.due.as_ref().is_some_and(|due| due.target <= until);
            soon && !row.case.closed && row.case.owner == Some(me)
        });
        rows
    });
    let list = move || {
        let (words, today) = (speech.words()?, device.now_ticking().date());
        let due = due.get();
        let rows = due.iter().take(shown.get()).map(|row| {
            view! { <CasePart line=case_line(&words, today, row, route::case::href(row.id))/> }
        });
        Some(view! { <ul class="rows">{rows.collect_view()}</ul> })
    };
    let title = say(move |w| w.today_answers_due(due.read().len() as u64));
    let more = move || due.read().len() > shown.get();
    let some = Memo::new(move |_| !due.read().is_empty());
    view! {
        <Show when=move || some.get()>
            <Card id="today-answers" title>
                {list}
                <Show when=more>
                    <button type="button" class="button button-quiet" on:click=move |_| shown.set(usize::MAX)>
                        {say(|w| w.list_show_more().into())}
                    </button>
                </Show>
            </Card>
        </Show>
    }
}
