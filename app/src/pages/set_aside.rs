//! What the office could not take in, each with its reason in a sentence: a worker's own entries, and for the office
//! everybody's. Correcting them comes later; nothing is deleted.

use super::heading::Heading;
use super::{colleague, local};
use crate::parts::people_words::PeopleWords;
use crate::route;
use crate::state::device::{Device, SetAsideRow, device};
use crate::state::language::{say, speech};
use domain::charter::Capability;
use domain::event::StreamKind;
use domain::id::{CaseId, PersonId};
use lang::{Words, terms, when};
use leptos::prelude::*;

/// Set aside.
#[component]
pub fn SetAside() -> impl IntoView {
    let device = device();
    let office = device.may(Capability::SetAsideSee);
    view! {
        <Heading text=say(|w| w.set_aside_title().into())/>
        <p>{say(|w| w.set_aside_intro().into())}</p>
        {if office { view! { <OfOffice device/> }.into_any() } else { view! { <Own device/> }.into_any() }}
    }
}

/// The worker's own.
#[component]
fn Own(device: Device) -> impl IntoView {
    let rows = Memo::new(move |_| {
        device.stored().track();
        device.set_aside()
    });
    move || view! { <List rows=rows.get()/> }
}

/// Everybody's, asked of the office; without a network the worker's own.
#[component]
fn OfOffice(device: Device) -> impl IntoView {
    let asked = LocalResource::new(move || {
        device.stored().track();
        device.office_set_aside()
    });
    move || match asked.get() {
        None => view! { <p role="status">{say(|w| w.app_loading().into())}</p> }.into_any(),
        Some(Ok(rows)) => view! { <List rows/> }.into_any(),
        Some(Err(_)) => view! {
            <p class="notice" role="status">{say(|w| w.sync_unreachable().into())}</p>
            <Own device/>
        }
        .into_any(),
    }
}

#[component]
fn List(rows: Vec<SetAsideRow>) -> impl IntoView {
    let (speech, device) = (speech(), device());
    move || {
        let words = speech.words()?;
        if rows.is_empty() {
            return Some(view! { <p>{words.set_aside_empty().to_owned()}</p> }.into_any());
        }
        let shown = rows.iter().map(|row| entry(&words, device, row)).collect_view();
        Some(
            view! {
                <p role="status">{words.set_aside_count(rows.len() as u64)}</p>
                <ul class="rows">{shown}</ul>
            }
            .into_any(),
        )
    }
}

fn entry(words: &Words, device: Device, row: &SetAsideRow) -> impl IntoView + use<> {
    let at = when::moment(words, local(device, row.at), device.today());
    let who = colleague(device, row.by);
    let (name, href) = subject(device, row);
    let name = match href {
        Some(href) => view! { <a href=href><PeopleWords text=name/></a> }.into_any(),
        None => view! { <PeopleWords text=name/> }.into_any(),
    };
    view! {
        <li class="set-aside">
            <strong>{name}</strong>
            <p>{terms::why_set_aside(words, &row.why).to_owned()}</p>
            <p class="quiet" data-words="people">{words.set_aside_written_by(&who, &at)}</p>
            <p class="quiet" data-words="people">
                {words.set_aside_what_to_do().to_owned()}": "{words.set_aside_ask_author(&who)}
            </p>
        </li>
    }
}

/// What the entry is about, as far as this tablet knows, and where that is.
fn subject(device: Device, row: &SetAsideRow) -> (String, Option<String>) {
    let Some(stream) = row.stream else { return (String::new(), None) };
    device.caseload().with_untracked(|caseload| match stream.kind {
        StreamKind::Case => {
            let id = CaseId(stream.id);
            let reference =
                caseload.case(id).and_then(|case| case.reference.as_ref().map(ToString::to_string));
            let href = reference.is_some().then(|| route::case::href(id));
            (reference.unwrap_or_else(|| stream.id.to_string()), href)
        }
        StreamKind::Person => {
            let id = PersonId(stream.id);
            (caseload.name_of(id), caseload.person(id).is_some().then(|| route::person::href(id)))
        }
        StreamKind::Register => (stream.id.to_string(), None),
    })
}
