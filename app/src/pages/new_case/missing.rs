//! What may be added later, with how much of it is still missing.

use super::draft::{Draft, channel_key, channels, kind_key, kinds};
use crate::pages::date_field::DateField;
use crate::pages::not_saved::SavingForm;
use crate::pages::said;
use crate::parts::chips::{Chip, Chips};
use crate::parts::error_summary::error_of;
use crate::parts::field::{Field, Takes};
use crate::parts::select_field::{Choice, Label, SelectField};
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use lang::{Words, terms};
use leptos::prelude::*;

/// Still missing.
#[component]
pub fn StillMissing(
    /// What is typed.
    draft: Draft,
    /// The form it belongs to.
    form: SavingForm,
) -> impl IntoView {
    let device = device();
    view! {
        <section class="still-missing" aria-labelledby="still-missing">
            <h2 id="still-missing">{said(move |w| w.new_case_missing(draft.missing() as u64))}</h2>
            <p class="quiet">{say(|w| w.new_case_missing_hint().into())}</p>
            <Kind draft device/>
            <Channel draft device/>
            <ReceivedField draft form device/>
            <Service draft device/>
            <Languages draft/>
            <Field id="told-next" label=said(|w| w.case_told_next().into()) hint=said(|w| w.visit_told_next_hint().into())
                value=draft.told_next/>
            <Show when=move || draft.known.read().is_none()>
                <Field id="phone" label=said(|w| w.person_phone().into()) value=draft.phone takes=Takes::Phone/>
            </Show>
        </section>
    }
}

#[component]
fn Kind(draft: Draft, device: Device) -> impl IntoView {
    let speech = speech();
    let chips = Signal::derive(move || {
        let Some(words) = speech.words() else { return Vec::new() };
        let chip = |kind| Chip::new(kind_key(kind), terms::case_kind(&words, kind));
        kinds(device).into_iter().map(chip).collect()
    });
    view! { <Chips id="kind" label=said(|w| w.new_case_kind().into()) chips chosen=draft.kind/> }
}

#[component]
fn Channel(draft: Draft, device: Device) -> impl IntoView {
    let speech = speech();
    let chips = Signal::derive(move || {
        let Some(words) = speech.words() else { return Vec::new() };
        let chip = |channel| Chip::new(channel_key(channel), terms::channel(&words, channel));
        channels(device).into_iter().map(chip).collect()
    });
    view! { <Chips id="channel" label=said(|w| w.new_case_channel().into()) chips chosen=draft.channel/> }
}

/// When it came in. An earlier day is seen and asks for its reason.
#[component]
fn ReceivedField(draft: Draft, form: SavingForm, device: Device) -> impl IntoView {
    let backdated = Memo::new(move |_| draft.is_backdated(device.now_ticking()));
    let earlier = said(move |w| {
        let from = draft.received_at().map(|at| w.date_time(at)).unwrap_or_default();
        w.new_case_received_earlier(&from)
    });
    view! {
        <DateField id="received" label=said(|w| w.case_received().into()) hint=said(|w| w.new_case_received_hint().into())
            value=draft.received takes=Takes::DateTime error=error_of(form.errors.into(), "received")/>
        <Show when=move || backdated.get()>
            <p class="notice">{earlier}</p>
            <Field id="received-reason" label=said(|w| w.new_case_received_why_earlier().into())
                value=draft.received_reason error=error_of(form.errors.into(), "received-reason")/>
        </Show>
    }
}

/// The services of the charter, in its words.
#[component]
fn Service(draft: Draft, device: Device) -> impl IntoView {
    let speech = speech();
    let choices = Signal::derive(move || {
        let Some((words, charter)) = speech.words().zip(device.charter()) else { return Vec::new() };
        let tag = words.language().tag();
        let choice =
            |(id, name)| Choice { value: id, label: Label::Foreign(charter.words(name, tag).into()) };
        let categories = charter.categories.iter().map(|category| (category.id.to_string(), &category.name));
        let lines = charter.lines.iter().map(|line| (line.id.to_string(), &line.name));
        if charter.categories.is_empty() {
            lines.map(choice).collect()
        } else {
            categories.map(choice).collect()
        }
    });
    view! {
        <SelectField id="service" label=said(|w| w.new_case_service().into()) choices chosen=draft.service
            none=said(|w| w.app_not_known().into())/>
    }
}

#[component]
fn Languages(draft: Draft) -> impl IntoView {
    let speech = speech();
    let choices = Signal::derive(move || speech.words().map(|words| languages(&words)).unwrap_or_default());
    view! {
        <Show when=move || draft.known.read().is_none()>
            <SelectField id="language" label=said(|w| w.new_case_spoken_language().into()) choices
                chosen=draft.language none=said(|w| w.app_not_known().into())/>
        </Show>
        <SelectField id="answer-language" label=said(|w| w.new_case_answer_language().into()) choices
            chosen=draft.answer_language none=said(|w| w.app_not_known().into())/>
    }
}

fn languages(words: &Words) -> Vec<Choice> {
    let choice = |tag: &str| Choice {
        value: tag.to_owned(),
        label: Label::Said(terms::spoken_language(words, tag).unwrap_or(tag).to_owned()),
    };
    terms::spoken_language_tags().map(choice).collect()
}
