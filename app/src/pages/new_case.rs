//! A new case on a doorstep: who and what happened are needed to save it, everything else may be added later. A danger
//! comes first.

mod draft;
mod missing;

use super::danger_box::DangerBox;
use super::heading::Heading;
use super::kept_draft::{BegunEarlier, KeptDraft};
use super::not_saved::SavingForm;
use super::who::WhoOrNobody;
use crate::parts::error_summary::{ErrorSummary, error_of};
use crate::parts::field::{Field, Takes};
use crate::parts::status_line::StatusLine;
use crate::route;
use crate::state::device::{NEW_CASE, NotSaved, device};
use crate::state::language::{say, speech};
use domain::case::CaseRefusal;
use domain::id::CaseId;
use domain::summary::CaseSummary;
use draft::Draft;
use leptos::prelude::*;
use leptos::task::spawn_local;
use missing::StillMissing;

/// A new case.
#[component]
pub fn NewCasePage() -> impl IntoView {
    let saved = RwSignal::new(None::<CaseId>);
    view! {
        <Heading text=say(|w| w.new_case_title().into())/>
        {move || match saved.get() {
            Some(case) => view! { <Opened case/> }.into_any(),
            None => view! { <Form saved/> }.into_any(),
        }}
    }
}

#[component]
fn Form(saved: RwSignal<Option<CaseId>>) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let draft = Draft::new(device);
    let kept = KeptDraft::new(device, NEW_CASE.to_owned(), draft.fields());
    let form = SavingForm::new(speech).keeping(kept);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if form.is_busy() || !form.accepts(draft.errors(device)) {
            return;
        }
        let (new, ending) = (draft.read(device), form.begin());
        spawn_local(async move {
            match device.open_case(new, ending).await {
                Ok(case) => {
                    form.done();
                    saved.try_set(Some(case));
                }
                Err(not_saved) => form.refused(not_saved, field_of(not_saved)),
            }
        });
    };
    view! {
        <ErrorSummary title=form.summary() errors=form.errors sent=form.sent/>
        <BegunEarlier draft=kept/>
        <form class="form" on:submit=submit novalidate>
            <DangerBox>
                <Field id="emergency" label=say(|w| w.emergency_what().into()) value=draft.emergency takes=Takes::Lines/>
            </DangerBox>
            <WhoOrNobody draft=draft.who form/>
            <Field id="what" label=say(|w| w.new_case_what().into()) hint=say(|w| w.new_case_what_hint().into())
                value=draft.what takes=Takes::Lines error=error_of(form.errors.into(), "what")/>
            <button type="submit" class="button button-main" disabled=move || form.is_busy()>
                {say(|w| w.new_case_save().into())}
            </button>
            <StatusLine text=form.status() failed=form.failed()/>
            <StillMissing draft form/>
        </form>
    }
}

/// At which field a refusal is shown.
const fn field_of(not_saved: NotSaved) -> &'static str {
    match not_saved {
        NotSaved::Case(CaseRefusal::InTheFuture | CaseRefusal::InThePast) => "received",
        NotSaved::Case(CaseRefusal::PersonMissing) | NotSaved::Person(_) => "who",
        NotSaved::Case(_) | NotSaved::TooLong | NotSaved::AppTooOld | NotSaved::Store(_) => "what",
    }
}

/// It is on this tablet, with its final reference.
#[component]
fn Opened(case: CaseId) -> impl IntoView {
    let device = device();
    let (reference, anonymous) = device.caseload().with_untracked(|caseload| {
        let case = caseload.case(case);
        let reference = case.and_then(|case| case.reference.as_ref().map(ToString::to_string));
        (reference.unwrap_or_default(), case.is_some_and(CaseSummary::is_anonymous))
    });
    let promise = (!anonymous).then(|| view! {
        <a class="button button-quiet" href=route::promise::href(case)>{say(|w| w.case_add_promise().into())}</a>
    });
    view! {
        <div class="saved" role="status"><p>{say(move |w| w.new_case_saved(&reference))}</p></div>
        <p class="buttons">
            <a class="button" href=route::case::href(case)>{say(|w| w.case_title().into())}</a>
            {promise}
            <a class="button button-quiet" href=route::today::HREF>{say(|w| w.nav_today().into())}</a>
        </p>
    }
}
