//! What may be added later, with how much of it is still missing.

use super::draft::Draft;
use crate::pages::about_staff::AboutField;
use crate::pages::case_fields::{ChannelField, KindField, LanguageField, ServiceField};
use crate::pages::date_field::DateField;
use crate::pages::not_saved::SavingForm;
use crate::parts::error_summary::error_of;
use crate::parts::field::{Field, Takes};
use crate::state::device::{Device, device};
use crate::state::language::say;
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
            <h2 id="still-missing">{say(move |w| w.new_case_missing(draft.missing() as u64))}</h2>
            <p class="quiet">{say(|w| w.new_case_missing_hint().into())}</p>
            <KindField chosen=draft.kind/>
            <ChannelField chosen=draft.channel/>
            <ReceivedField draft form device/>
            <ServiceField chosen=draft.service/>
            <Show when=move || draft.who.is_new()>
                <LanguageField id="language" label=say(|w| w.new_case_spoken_language().into())
                    chosen=draft.who.language/>
            </Show>
            <LanguageField id="answer-language" label=say(|w| w.new_case_answer_language().into())
                chosen=draft.answer_language/>
            <Field id="told-next" label=say(|w| w.case_told_next().into()) hint=say(|w| w.visit_told_next_hint().into())
                value=draft.told_next/>
            <AboutField chosen=draft.about/>
            <Show when=move || draft.who.is_new()>
                <Field id="phone" label=say(|w| w.person_phone().into()) value=draft.who.phone takes=Takes::Phone/>
            </Show>
        </section>
    }
}

/// When it came in. An earlier day is seen and asks for its reason.
#[component]
fn ReceivedField(draft: Draft, form: SavingForm, device: Device) -> impl IntoView {
    let backdated = Memo::new(move |_| draft.is_backdated(device.now_ticking()));
    let earlier = say(move |w| {
        let from = draft.received_at().map(|at| w.date_time(at)).unwrap_or_default();
        w.new_case_received_earlier(&from)
    });
    view! {
        <DateField id="received" label=say(|w| w.case_received().into()) hint=say(|w| w.new_case_received_hint().into())
            value=draft.received takes=Takes::DateTime error=error_of(form.errors.into(), "received")/>
        <Show when=move || backdated.get()>
            <p class="notice">{earlier}</p>
            <Field id="received-reason" label=say(|w| w.new_case_received_why_earlier().into())
                value=draft.received_reason error=error_of(form.errors.into(), "received-reason")/>
        </Show>
    }
}
