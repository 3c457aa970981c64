//! Closing a case, with the reason, and opening it again.

use crate::pages::not_saved::SavingForm;
use crate::pages::opened::OpenedCase;
use crate::parts::chips::{Chip, Chips};
use crate::parts::error_summary::{FieldError, error_of};
use crate::parts::status_line::StatusLine;
use crate::state::device::{Write, device};
use crate::state::language::{say, speech};
use domain::case::{CaseCommand, CaseField, CaseState, ClosureReason, due};
use lang::{Words, terms};
use leptos::prelude::*;

/// The form: it closes an open case and opens a closed one.
#[component]
pub fn StateForm(
    /// Which case.
    opened: OpenedCase,
) -> impl IntoView {
    let closed = Memo::new(move |_| opened.with(|_, file| file.case.is_closed()).unwrap_or_default());
    move || {
        if closed.get() {
            view! { <Reopen opened/> }.into_any()
        } else {
            view! { <Close opened/> }.into_any()
        }
    }
}

#[component]
fn Close(opened: OpenedCase) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let (form, chosen) = (SavingForm::new(speech), RwSignal::new(String::new()));
    let owed = Memo::new(move |_| opened.with(|_, file| due::promises(&file.case).len()).unwrap_or_default());
    let chips = Signal::derive(move || {
        let Some(words) = speech.words() else { return Vec::new() };
        let chip = |reason: ClosureReason| Chip::new(key(reason), terms::closure_reason(&words, reason));
        ClosureReason::ALL.map(chip).into()
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(case) = opened.id.get_untracked() else { return };
        let reason = ClosureReason::ALL.into_iter().find(|reason| key(*reason) == *chosen.read_untracked());
        let missing = || FieldError::new("closure", Words::refusal_choice_missing);
        form.accepts(reason.is_none().then(missing).into_iter().collect());
        let Some(reason) = reason else { return };
        let field = CaseField::State(CaseState::Closed { reason });
        form.save(device, vec![Write::Case(case, CaseCommand::Set(field))], "closure", |_| {});
    };
    let open_promises = say(move |w| match owed.get() {
        0 => String::new(),
        owed => w.case_close_open_promises(owed as u64),
    });
    view! {
        <details class="plain-details">
            <summary>{say(|w| w.case_close().into())}</summary>
            <form class="form" on:submit=submit novalidate>
                <p>{open_promises}</p>
                <Chips id="closure" label=say(|w| w.case_close_why().into()) chips chosen
                    error=error_of(form.errors.into(), "closure")/>
                <button type="submit" class="button" disabled=move || form.is_busy()>{say(|w| w.case_close().into())}</button>
                <StatusLine text=form.status() failed=form.failed()/>
            </form>
        </details>
    }
}

/// The value behind a chip; never shown.
fn key(reason: ClosureReason) -> String {
    format!("{reason:?}")
}

#[component]
fn Reopen(opened: OpenedCase) -> impl IntoView {
    let (device, form) = (device(), SavingForm::new(speech()));
    let reopen = move |_| {
        let Some(case) = opened.id.get_untracked() else { return };
        let field = CaseField::State(CaseState::Open);
        form.save(device, vec![Write::Case(case, CaseCommand::Set(field))], "reopen", |_| {});
    };
    view! {
        <p class="buttons">
            <button id="reopen" type="button" class="button button-quiet" on:click=reopen>{say(|w| w.case_reopen().into())}</button>
        </p>
        <StatusLine text=form.status() failed=form.failed()/>
    }
}
