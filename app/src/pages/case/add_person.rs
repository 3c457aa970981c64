//! Adding a person to a case: somebody known here, or somebody new.

use crate::pages::kept_draft::BegunEarlier;
use crate::pages::not_saved::SavingForm;
use crate::pages::opened::OpenedCase;
use crate::pages::who::{WhoDraft, WhoField};
use crate::parts::chips::{Chip, Chips};
use crate::parts::error_summary::FieldError;
use crate::parts::field::{Field, Takes};
use crate::parts::status_line::StatusLine;
use crate::state::device::{Write, device};
use crate::state::language::{say, speech};
use domain::case::{CaseCommand, Party, PartyRole};
use lang::{Words, terms};
use leptos::prelude::*;

/// The form, closed until somebody opens it.
#[component]
pub fn AddPerson(
    /// Which case.
    opened: OpenedCase,
) -> impl IntoView {
    let device = device();
    let (who, role) = (WhoDraft::default(), RwSignal::new(key(PartyRole::Household)));
    let kept = opened.keeps(device, "add-person", who.fields());
    let form = SavingForm::new(speech()).keeping(kept);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(case) = opened.id.get_untracked() else { return };
        let missing = || FieldError::new("who", Words::refusal_person_missing);
        if form.accepts(who.is_empty().then(missing).into_iter().collect()) {
            let part = PartyRole::ALL.into_iter().find(|part| key(*part) == *role.read_untracked());
            let (Some(person), mut writes) = device.who(who.read()) else { return };
            let party = Party { person, role: part.unwrap_or(PartyRole::Other) };
            writes.push(Write::Case(case, CaseCommand::AddPerson(party)));
            form.save(device, writes, "who", move |_| who.clear());
        }
    };
    view! {
        <details class="plain-details">
            <summary>{say(|w| w.case_people_add().into())}</summary>
            <BegunEarlier draft=kept/>
            <form class="form" on:submit=submit novalidate>
                <WhoField draft=who form/>
                <Show when=move || who.is_new()>
                    <Field id="phone" label=say(|w| w.person_phone().into()) value=who.phone takes=Takes::Phone/>
                </Show>
                <Role chosen=role/>
                <button type="submit" class="button" disabled=move || form.is_busy()>{say(|w| w.action_add().into())}</button>
                <StatusLine text=form.status() failed=form.failed()/>
            </form>
        </details>
    }
}

#[component]
fn Role(chosen: RwSignal<String>) -> impl IntoView {
    let speech = speech();
    let chips = Signal::derive(move || {
        let Some(words) = speech.words() else { return Vec::new() };
        PartyRole::ALL.map(|role| Chip::new(key(role), terms::party_role(&words, role))).into()
    });
    view! { <Chips id="party-role" label=say(|w| w.case_people_role().into()) chips chosen/> }
}

/// The value behind a chip; never shown.
fn key(role: PartyRole) -> String {
    format!("{role:?}")
}
