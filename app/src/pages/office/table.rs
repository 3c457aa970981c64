//! All cases as a table. Arrow keys walk from row to row, Enter opens one. A page at a time, so that ten thousand cases
//! stay fast. On a narrow screen each row becomes a card; the roles say that it is a table still.

use super::next::next_act;
use crate::pages::colleague;
use crate::pages::rows::{client_of, due_of};
use crate::parts::badge::Badge;
use crate::parts::people_words::PeopleWords;
use crate::route;
use crate::state::caseload::CaseRow;
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use chrono::NaiveDate;
use lang::{Words, terms, when};
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

/// How many rows a page has.
const PAGE_ROWS: usize = 100;

/// The table.
#[component]
pub fn CaseTable(
    /// The cases.
    rows: Memo<Vec<CaseRow>>,
) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let shown = RwSignal::new(PAGE_ROWS);
    let body = move || {
        let (words, today) = (speech.words()?, device.now_ticking().date());
        Some(
            rows.read()
                .iter()
                .take(shown.get())
                .map(|row| table_row(&words, device, row, today))
                .collect_view(),
        )
    };
    view! {
        <p role="status">{say(move |w| w.office_count(rows.read().len() as u64))}</p>
        <Show when=move || rows.read().is_empty()><p>{say(|w| w.office_empty().into())}</p></Show>
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(|w| w.office_title().into())>
            <table class="case-table" role="table" on:keydown=walk>
                <thead role="rowgroup"><HeadRow/></thead>
                <tbody role="rowgroup">{body}</tbody>
            </table>
        </div>
        <Show when=move || { rows.read().len() > shown.get() }>
            <button type="button" class="button button-quiet" on:click=move |_| shown.update(|shown| *shown += PAGE_ROWS)>
                {say(|w| w.list_show_more().into())}
            </button>
        </Show>
    }
}

#[component]
fn HeadRow() -> impl IntoView {
    view! {
        <tr role="row">
            <th scope="col" role="columnheader">{say(|w| w.case_reference().into())}</th>
            <th scope="col" role="columnheader">{say(|w| w.office_column_person().into())}</th>
            <th scope="col" role="columnheader">{say(|w| w.case_kind().into())}</th>
            <th scope="col" role="columnheader">{say(|w| w.case_received().into())}</th>
            <th scope="col" role="columnheader">{say(|w| w.office_column_due().into())}</th>
            <th scope="col" role="columnheader">{say(|w| w.office_column_next().into())}</th>
            <th scope="col" role="columnheader">{say(|w| w.case_owner().into())}</th>
        </tr>
    }
}

fn table_row(words: &Words, device: Device, row: &CaseRow, today: NaiveDate) -> impl IntoView + use<> {
    let reference = row.case.reference.as_ref().map(ToString::to_string).unwrap_or_default();
    let kind = row.case.kind.map(|kind| terms::case_kind(words, kind).to_owned());
    let received = row.case.received.map(|at| when::moment(words, at, today));
    let due = row.case.due.as_ref().map(|due| when::day(words, due.date, today));
    let left = due_of(words, today, row).map(|(tone, text)| view! { <Badge tone text/> });
    let owner = row.case.owner.map(|owner| colleague(device, owner));
    let owner = owner.unwrap_or_else(|| words.case_owner_none().to_owned());
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><a href=route::case::href(row.id)>{reference}</a></th>
            <td role="cell" class="case-table-person"><PeopleWords text=client_of(words, row)/></td>
            <td role="cell" class="case-table-kind">{kind}</td>
            <td role="cell" class="case-table-received">{received}</td>
            <td role="cell" class="case-table-due"><span>{due}</span>{left}</td>
            <td role="cell" class="case-table-next">{next_act(words, row, today)}</td>
            <td role="cell" class="case-table-owner"><PeopleWords text=owner/></td>
        </tr>
    }
}

/// Moves the focus to the link of the next or the previous row.
#[expect(clippy::needless_pass_by_value, reason = "an event listener is given its event")]
fn walk(event: leptos::ev::KeyboardEvent) {
    let sibling: fn(&Element) -> Option<Element> = match event.key().as_str() {
        "ArrowDown" => Element::next_element_sibling,
        "ArrowUp" => Element::previous_element_sibling,
        _ => return,
    };
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let row = target.and_then(|target| target.closest("tbody tr").ok().flatten());
    let link = row.and_then(|row| sibling(&row)).and_then(|row| row.query_selector("a").ok().flatten());
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        // A row that is gone already cannot take the focus.
        let _ = link.focus();
    }
}
