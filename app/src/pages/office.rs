//! The office's first screen: what waits, counted, and all cases in a dense table that a keyboard walks through. A case
//! that arrives from a doorstep is announced.

mod next;
mod table;

use super::heading::Heading;
use super::unread_notes::UnreadNotes;
use crate::parts::field::{Field, Takes};
use crate::route;
use crate::state::caseload::CaseRow;
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use chrono::{NaiveDate, TimeDelta};
use domain::charter::Capability;
use domain::id::CaseId;
use leptos::prelude::*;
use std::collections::BTreeSet;
use table::CaseTable;

/// Answers due within so many days are due this week.
const WEEK: TimeDelta = TimeDelta::days(7);

/// Which cases are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Filter {
    /// All that are open.
    #[default]
    All,
    /// Those to be answered this week, the late ones among them.
    ThisWeek,
    /// Those that are late.
    Late,
    /// One's own.
    Mine,
    /// Those for which nobody is responsible.
    Nobody,
}

impl Filter {
    const ALL: [Self; 5] = [Self::All, Self::ThisWeek, Self::Late, Self::Mine, Self::Nobody];

    fn takes(self, row: &CaseRow, device: Device, today: NaiveDate) -> bool {
        let due = row.case.due.as_ref();
        match self {
            Self::All => true,
            Self::ThisWeek => due.is_some_and(|due| due.target <= today + WEEK),
            Self::Late => due.is_some_and(|due| due.date < today),
            Self::Mine => row.case.owner == Some(device.me()),
            Self::Nobody => row.case.owner.is_none(),
        }
    }

    /// Its name and count.
    fn said(self, words: &lang::Words, count: usize) -> String {
        let name = match self {
            Self::ThisWeek => return words.office_answer_this_week(count as u64),
            Self::All => words.office_filter_all(),
            Self::Late => words.office_filter_late(),
            Self::Mine => words.office_filter_mine(),
            Self::Nobody => words.office_filter_nobody(),
        };
        format!("{name} ({})", words.number(i64::try_from(count).unwrap_or(i64::MAX)))
    }
}

/// The office.
#[component]
pub fn Office() -> impl IntoView {
    let device = device();
    let (filter, typed) = (RwSignal::new(Filter::All), RwSignal::new(String::new()));
    let open = Memo::new(move |_| {
        let typed = typed.read();
        let mut rows = device.caseload().with(|caseload| match typed.trim() {
            "" => caseload.all_cases(),
            typed => caseload.search(typed).0,
        });
        rows.retain(|row| !row.case.closed);
        rows
    });
    let rows = Memo::new(move |_| {
        let today = device.now_ticking().date();
        open.read().iter().filter(|row| filter.get().takes(row, device, today)).cloned().collect::<Vec<_>>()
    });
    view! {
        <Heading text=say(|w| w.office_title().into())/>
        <UnreadNotes/>
        <Arrived device/>
        <Counts open filter/>
        <search class="search">
            <Field id="search" label=say(|w| w.list_search().into()) hint=say(|w| w.list_search_hint().into())
                value=typed takes=Takes::Search/>
        </search>
        <CaseTable rows/>
    }
}

/// What waits, counted; each a filter.
#[component]
fn Counts(open: Memo<Vec<CaseRow>>, filter: RwSignal<Filter>) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let count = move |one: Filter| {
        let today = device.now_ticking().date();
        open.read().iter().filter(|row| one.takes(row, device, today)).count()
    };
    let button = move |one: Filter| {
        let label = move || speech.words().map(|words| one.said(&words, count(one)));
        view! {
            <li>
                <button type="button" class="count" aria-pressed=move || (filter.get() == one).to_string()
                    on:click=move |_| filter.set(one)>{label}</button>
            </li>
        }
    };
    let set_aside = device.may(Capability::SetAsideSee).then(|| {
        let asked = LocalResource::new(move || {
            device.stored().track();
            device.office_set_aside()
        });
        let own = move || device.office().read().set_aside;
        let count = move || asked.get().and_then(Result::ok).map_or_else(own, |rows| rows.len());
        let label = say(move |w| w.office_set_aside(count() as u64));
        view! { <li><a class="count" href=route::set_aside::HREF>{label}</a></li> }
    });
    view! {
        <nav class="counts" aria-label=say(|w| w.office_filter().into())>
            <ul>{Filter::ALL.map(button).into_iter().collect_view()}{set_aside}</ul>
        </nav>
    }
}

/// Says which case has just arrived. Derived from which cases are here: what is new since the page was opened.
#[component]
fn Arrived(device: Device) -> impl IntoView {
    let speech = speech();
    let arrived = Memo::new(move |before: Option<&(BTreeSet<CaseId>, Option<CaseId>)>| {
        let ids: BTreeSet<CaseId> =
            device.caseload().with(|caseload| caseload.all_cases().iter().map(|row| row.id).collect());
        let fresh = before.and_then(|(known, last)| ids.difference(known).next().copied().or(*last));
        (ids, fresh)
    });
    let said = move || {
        let (words, case) = (speech.words()?, arrived.read().1?);
        let reference =
            device.caseload().with(|caseload| caseload.case(case).and_then(|case| case.reference.clone()))?;
        let said = words.office_arrived(&reference.to_string());
        Some(view! { <p class="notice"><a href=route::case::href(case)>{said}</a></p> })
    };
    view! { <div role="status">{said}</div> }
}
