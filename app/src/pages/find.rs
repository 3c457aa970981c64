//! People and cases: one search box over everything on this tablet, and the list beneath. Shows a page at a time, so that
//! ten thousand cases stay fast.

use super::heading::Heading;
use super::rows::{case_line, person_line};
use crate::parts::case_row::CaseRow as CasePart;
use crate::parts::field::{Field, Takes};
use crate::parts::person_row::PersonRow;
use crate::route::{self, Choosing};
use crate::state::caseload::CaseRow;
use crate::state::device::device;
use crate::state::language::{say, speech};
use domain::id::{CaseId, PersonId};
use domain::summary::PersonSummary;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// How many rows of each kind a page of the list has.
const PAGE_ROWS: usize = 50;
/// People shown above the cases while somebody types.
const PEOPLE_ROWS: usize = 8;

type Found = (Vec<CaseRow>, Vec<(PersonId, PersonSummary)>);

/// What is looked for, and where what is found leads.
#[derive(Clone, Copy)]
struct Looking {
    typed: RwSignal<String>,
    open_only: RwSignal<bool>,
    shown: RwSignal<usize>,
    choosing: Memo<Option<Choosing>>,
    found: Memo<Found>,
}

impl Looking {
    fn new() -> Self {
        let (device, query) = (device(), use_query_map());
        let (typed, open_only) = (RwSignal::new(String::new()), RwSignal::new(true));
        let choosing =
            Memo::new(move |_| query.read().get(route::CHOOSING).and_then(|what| Choosing::read(&what)));
        let found = Memo::new(move |_| {
            let typed = typed.read();
            let (mut cases, people) = device.caseload().with(|caseload| match typed.trim() {
                "" => (caseload.all_cases(), Vec::new()),
                typed => caseload.search(typed),
            });
            cases.retain(|row| !(open_only.get() && row.case.closed));
            // Nobody is visited, and nobody promised anything, who does not say who they are.
            cases.retain(|row| choosing.get().is_none() || !row.case.is_anonymous());
            (cases, people)
        });
        Self { typed, open_only, shown: RwSignal::new(PAGE_ROWS), choosing, found }
    }

    fn leads_to(self, case: CaseId) -> String {
        self.choosing.get().map_or_else(|| route::case::href(case), |choosing| choosing.then(case))
    }
}

/// People and cases.
#[component]
pub fn Find() -> impl IntoView {
    let looking = Looking::new();
    let title = say(move |w| match looking.choosing.get() {
        None => w.list_title().into(),
        Some(Choosing::Visit) => w.today_choose_visit().into(),
        Some(Choosing::Promise) => w.today_choose_promise().into(),
    });
    view! {
        <Heading text=title/>
        <search class="search">
            <Field id="search" label=say(|w| w.list_search().into()) hint=say(|w| w.list_search_hint().into())
                value=looking.typed takes=Takes::Search/>
            <label class="check">
                <input type="checkbox" bind:checked=looking.open_only/>
                <span>{say(|w| w.list_open_only().into())}</span>
            </label>
        </search>
        <People looking/>
        <Cases looking/>
    }
}

#[component]
fn People(looking: Looking) -> impl IntoView {
    let (speech, device) = (speech(), device());
    move || {
        let words = speech.words()?;
        let found = looking.found.read();
        let (_, people) = &*found;
        if people.is_empty() {
            return None;
        }
        let lines: Vec<_> = device.caseload().with_untracked(|caseload| {
            let shown = people.iter().take(PEOPLE_ROWS);
            shown.map(|person| person_line(&words, caseload, person, |case| looking.leads_to(case))).collect()
        });
        let rows = lines.into_iter().map(|line| view! { <PersonRow line/> }).collect_view();
        Some(view! {
            <section class="card" aria-labelledby="found-people">
                <h2 id="found-people" class="card-title">{words.list_people().to_owned()}</h2>
                <ul class="rows">{rows}</ul>
            </section>
        })
    }
}

#[component]
fn Cases(looking: Looking) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let rows = move || {
        let words = speech.words()?;
        let (found, today) = (looking.found.read(), device.now_ticking().date());
        let shown = found.0.iter().take(looking.shown.get());
        let row = |row: &CaseRow| view! { <CasePart line=case_line(&words, today, row, looking.leads_to(row.id))/> };
        Some(shown.map(row).collect_view())
    };
    view! {
        <section class="card" aria-labelledby="found-cases">
            <h2 id="found-cases" class="card-title">{say(|w| w.list_cases().into())}</h2>
            <p role="status">{say(move |w| counted(w, looking))}</p>
            <ul class="rows">{rows}</ul>
            <More looking/>
        </section>
    }
}

fn counted(words: &lang::Words, looking: Looking) -> String {
    let (found, typed) = (looking.found.read(), looking.typed.read());
    match (found.0.len(), typed.trim()) {
        (0, "") => words.list_empty().to_owned(),
        (0, typed) if found.1.is_empty() => {
            format!("{}. {}", words.list_nothing_found(typed), words.list_nothing_found_hint())
        }
        (count, "") => {
            let shown = count.min(looking.shown.get());
            words.list_showing(count as u64, &words.number(i64::try_from(shown).unwrap_or(i64::MAX)))
        }
        (count, _) => words.list_results(count as u64),
    }
}

#[component]
fn More(looking: Looking) -> impl IntoView {
    view! {
        <Show when=move || { looking.found.read().0.len() > looking.shown.get() }>
            <button type="button" class="button button-quiet"
                on:click=move |_| looking.shown.update(|shown| *shown += PAGE_ROWS)>
                {say(|w| w.list_show_more().into())}
            </button>
        </Show>
    }
}
