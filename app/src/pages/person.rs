//! One person: what is known of them, to be corrected where it is wrong, and their cases.

mod differences;
mod draft;
mod form;
pub mod history;

use super::differences::Differences;
use super::frame::StorageTrouble;
use super::heading::Heading;
use super::missing::Missing;
use super::not_saved::SavingForm;
use super::rows::case_line;
use crate::parts::card::Card;
use crate::parts::case_row::CaseRow as CasePart;
use crate::route;
use crate::state::caseload::{CaseRow, Caseload};
use crate::state::device::device;
use crate::state::language::{say, speech};
use differences::unsettled;
use domain::charter::Capability;
use domain::id::PersonId;
use form::PersonForm;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// One person.
#[component]
pub fn PersonPage() -> impl IntoView {
    let (device, params) = (device(), use_params_map());
    let id = Memo::new(move |_| params.read().get(route::ID).and_then(|id| id.parse().ok()).map(PersonId));
    let here = Memo::new(move |_| {
        id.get().filter(|id| device.caseload().with(|caseload| caseload.person(*id).is_some()))
    });
    move || match here.get() {
        Some(id) => view! { <Known id/> }.into_any(),
        None => view! { <Missing/> }.into_any(),
    }
}

#[component]
fn Known(id: PersonId) -> impl IntoView {
    let device = device();
    let name = Memo::new(move |_| device.caseload().with(|caseload| caseload.name_of(id)));
    // Read once and after each saving: a form must not change under the hand of whoever fills it in.
    let (saving, times) = (SavingForm::new(speech()), RwSignal::new(0_u32));
    let read = LocalResource::new(move || {
        times.track();
        device.person(id)
    });
    let saved = Callback::new(move |()| {
        times.try_update(|times| *times += 1);
    });
    let form = move || match read.get()? {
        Ok(person) if device.may(Capability::PeopleEdit) => {
            Some(view! { <PersonForm id person saving saved/> }.into_any())
        }
        Ok(_) => Some(view! { <p class="quiet">{say(|w| w.refusal_not_permitted().into())}</p> }.into_any()),
        Err(trouble) => Some(view! { <StorageTrouble trouble/> }.into_any()),
    };
    view! {
        <header class="page-head"><Heading text=name people=true/></header>
        <Differing id/>
        <Cases id/>
        {form}
    }
}

/// Where people differ about them; nothing where nobody does.
#[component]
fn Differing(id: PersonId) -> impl IntoView {
    let (speech, device) = (speech(), device());
    // The list knows it already; the record itself is read only where there is something to settle.
    let marked = move |caseload: &Caseload| caseload.person(id).is_some_and(|person| person.attention);
    let some = Memo::new(move |_| device.caseload().with(marked));
    let read = LocalResource::new(move || {
        device.stored().track();
        let some = some.get();
        async move { if some { device.person(id).await.ok() } else { None } }
    });
    move || {
        let (words, person) = (speech.words()?, read.get()??);
        let unsettled = unsettled(&words, id, &person, device);
        (!unsettled.is_empty()).then(|| view! {
            <Card id="person-attention" title=say(|w| w.case_two_entries().into())><Differences unsettled/></Card>
        })
    }
}

#[component]
fn Cases(id: PersonId) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let cases = Memo::new(move |_| device.caseload().with(|caseload| caseload.cases_of(id)));
    let rows = move || {
        let (words, today) = (speech.words()?, device.now_ticking().date());
        let row = |row: &CaseRow| view! { <CasePart line=case_line(&words, today, row, route::case::href(row.id))/> };
        Some(cases.read().iter().map(row).collect_view())
    };
    view! { <Card id="person-cases" title=say(|w| w.person_cases().into())><ul class="rows">{rows}</ul></Card> }
}
