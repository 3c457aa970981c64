//! The form about a person. Saved, it begins anew with what is known then.

use super::draft::{Draft, NEEDED, NOT_NEEDED, Point};
use crate::pages::case_fields::LanguageField;
use crate::pages::kept_draft::{BegunEarlier, KeptDraft};
use crate::pages::not_saved::SavingForm;
use crate::parts::chips::{Chip, Chips};
use crate::parts::error_summary::{ErrorSummary, error_of};
use crate::parts::field::{Field, Takes};
use crate::parts::status_line::StatusLine;
use crate::state::device::{PERSON, device};
use crate::state::language::{say, speech};
use domain::id::PersonId;
use domain::person::{ContactKind, Person};
use lang::terms;
use leptos::prelude::*;
use std::sync::Arc;

/// The form. It is made anew with what is known after each saving.
#[component]
pub fn PersonForm(
    /// Who.
    id: PersonId,
    /// What is known of them.
    person: Person,
    /// How far the saving is; outlives the form.
    saving: SavingForm,
    /// Told once it was saved.
    saved: Callback<()>,
) -> impl IntoView {
    let (device, draft) = (device(), Draft::of(&person));
    let kept = KeptDraft::new(device, format!("{PERSON}/{id}"), draft.fields());
    let (form, known) = (saving.keeping(kept), Arc::new(person));
    let typed = draft.clone();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let writes = typed.changes(id, &known, device);
        if !form.is_busy() && form.accepts(Vec::new()) && !writes.is_empty() {
            form.save(device, writes, "name", move |_| saved.run(()));
        }
    };
    view! {
        <BegunEarlier draft=kept/>
        <ErrorSummary title=form.summary() errors=form.errors sent=form.sent/>
        <form class="form card" on:submit=submit novalidate>
            <Field id="name" label=say(|w| w.person_name().into()) value=draft.name
                error=error_of(form.errors.into(), "name")/>
            <Field id="said-as" label=say(|w| w.person_said_as().into()) value=draft.said_as/>
            <Points points=draft.points.clone()/>
            <SafeContactFields draft=draft.clone()/>
            <LanguageField id="language" label=say(|w| w.door_language().into()) chosen=draft.language/>
            <InterpreterFields draft=draft.clone()/>
            <House draft/>
            <button type="submit" class="button button-main" disabled=move || form.is_busy()>
                {say(|w| w.action_save().into())}
            </button>
            <StatusLine text=form.status() failed=form.failed()/>
        </form>
    }
}

/// How to reach them; the last two lines are for a further number and address.
#[component]
fn Points(points: Vec<Point>) -> impl IntoView {
    let field = |(index, point): (usize, Point)| {
        let label = say(move |w| {
            let kind = terms::contact_kind(w, point.kind);
            if point.id.is_some() { kind.to_owned() } else { format!("{}: {kind}", w.action_add()) }
        });
        let takes = if point.kind == ContactKind::Email { Takes::Line } else { Takes::Phone };
        view! { <Field id=format!("point-{index}") label value=point.value takes/> }
    };
    points.into_iter().enumerate().map(field).collect_view()
}

/// Which channels would put them in danger.
#[component]
fn SafeContactFields(draft: Draft) -> impl IntoView {
    let tick = |value: RwSignal<bool>, label: Signal<String>| {
        view! {
            <label class="check"><input type="checkbox" bind:checked=value/><span>{label}</span></label>
        }
    };
    view! {
        <fieldset class="plain-fieldset">
            <legend>{say(|w| w.door_contact().into())}</legend>
            {tick(draft.no_post, say(|w| w.door_contact_no_post().into()))}
            {tick(draft.no_voicemail, say(|w| w.door_contact_no_voicemail().into()))}
            {tick(draft.no_calls, say(|w| w.door_contact_no_calls().into()))}
            <Field id="contact-note" label=say(|w| w.note_title().into()) value=draft.contact_note/>
        </fieldset>
    }
}

#[component]
fn InterpreterFields(draft: Draft) -> impl IntoView {
    let speech = speech();
    let chips = Signal::derive(move || {
        let Some(words) = speech.words() else { return Vec::new() };
        let needed = Chip::new(NEEDED, words.door_interpreter_needed());
        vec![needed, Chip::new(NOT_NEEDED, words.door_interpreter_not_needed())]
    });
    view! {
        <Chips id="interpreter" label=say(|w| w.door_interpreter().into()) chips chosen=draft.interpreter/>
        <Show when=move || !draft.interpreter.read().is_empty()>
            <Field id="interpreter-note" label=say(|w| w.note_title().into()) value=draft.interpreter_note/>
        </Show>
    }
}

/// Where they live and what to know before the door.
#[component]
fn House(draft: Draft) -> impl IntoView {
    let device = device();
    let irish = move || device.charter().is_some_and(|charter| charter.country.as_deref() == Some(IRELAND));
    let postcode = say(move |w| if irish() { w.door_eircode() } else { w.door_postcode() }.to_owned());
    view! {
        <Field id="address" label=say(|w| w.door_address().into()) value=draft.address takes=Takes::Lines/>
        <Field id="postcode" label=postcode value=draft.postcode/>
        <Field id="directions" label=say(|w| w.door_directions().into()) value=draft.directions takes=Takes::Lines/>
        <Field id="dog" label=say(|w| w.door_dog().into()) value=draft.dog/>
    }
}

/// Its postcodes have a name of their own.
const IRELAND: &str = "IE";
