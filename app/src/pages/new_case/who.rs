//! Who it is: a name typed finds people who are known here; whoever is not chosen is a new person.

use super::draft::Draft;
use crate::pages::not_saved::SavingForm;
use crate::pages::said;
use crate::parts::error_summary::error_of;
use crate::parts::field::Field;
use crate::parts::people_words::PeopleWords;
use crate::state::device::device;
use crate::state::language::say;
use domain::id::PersonId;
use domain::summary::PersonSummary;
use leptos::prelude::*;

/// Known people offered at a time.
const OFFERED_MAX: usize = 5;
/// Letters from which on people are offered; one letter finds half of everybody.
const TYPED_MIN: usize = 2;

/// Who?
#[component]
pub fn WhoField(
    /// What is typed.
    draft: Draft,
    /// The form it belongs to.
    form: SavingForm,
) -> impl IntoView {
    let device = device();
    let offered = Memo::new(move |_| {
        let typed = draft.name.read();
        if draft.known.read().is_some() || typed.trim().chars().count() < TYPED_MIN {
            return Vec::new();
        }
        let (_, mut people) = device.caseload().with(|caseload| caseload.search(&typed));
        people.truncate(OFFERED_MAX);
        people
    });
    view! {
        <Show when=move || draft.known.read().is_none() fallback=move || view! { <Known draft/> }>
            <Field id="who" label=said(|w| w.new_case_who().into()) hint=said(|w| w.new_case_who_hint().into())
                value=draft.name error=error_of(form.errors.into(), "who")/>
            <Show when=move || !offered.read().is_empty()>
                <p class="field-hint" id="who-known">{say(|w| w.new_case_who_known().into())}</p>
                <ul class="choices" aria-labelledby="who-known">
                    {move || offered.get().into_iter().map(|person| view! { <Offer draft person/> }).collect_view()}
                </ul>
            </Show>
        </Show>
    }
}

#[component]
fn Offer(draft: Draft, person: (PersonId, PersonSummary)) -> impl IntoView {
    let (id, person) = person;
    view! {
        <li>
            <button type="button" class="choice" on:click=move |_| draft.known.set(Some(id))>
                <span class="choice-name"><PeopleWords text=person.name/></span>
                <span class="choice-detail"><PeopleWords text=person.address/></span>
            </button>
        </li>
    }
}

/// Somebody known was chosen.
#[component]
fn Known(draft: Draft) -> impl IntoView {
    let device = device();
    let name = move || {
        let person = draft.known.get()?;
        Some(device.caseload().with(|caseload| caseload.name_of(person)))
    };
    view! {
        <p class="who">
            <span class="who-label">{say(|w| w.new_case_who().into())}</span>
            {move || name().map(|text| view! { <PeopleWords text/> })}
            <button type="button" class="button button-quiet button-small" on:click=move |_| draft.known.set(None)>
                {say(|w| w.action_change().into())}
            </button>
        </p>
    }
}
