//! What is promised in a case and still owed, with the buttons for what became of it.

use crate::pages::not_saved::SavingForm;
use crate::pages::opened::OpenedCase;
use crate::pages::rows::promise_line;
use crate::parts::card::Card;
use crate::parts::error_summary::{FieldError, error_of};
use crate::parts::field::{Field, Takes};
use crate::parts::promise_row::PromiseRow;
use crate::parts::status_line::StatusLine;
use crate::state::caseload::OwedPromise;
use crate::state::device::{Write, device};
use crate::state::language::{say, speech};
use domain::case::{CaseCommand, PromiseOutcome, due};
use domain::id::EntityId;
use domain::summary::PromiseSummary;
use lang::Words;
use leptos::prelude::*;

/// What is still owed.
#[component]
pub fn Promises(
    /// Which case.
    opened: OpenedCase,
) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let (form, not_kept) = (SavingForm::new(speech), RwSignal::new(None::<EntityId>));
    let owed = Memo::new(move |_| {
        let owed = opened.with(|case, file| {
            let owed = due::promises(&file.case).into_iter().map(|(id, made)| OwedPromise {
                case,
                promise: PromiseSummary {
                    id,
                    kind: made.kind,
                    to: made.to,
                    due: made.due,
                    text: made.text.clone(),
                },
                to: device.caseload().with(|caseload| caseload.name_of(made.to)),
            });
            owed.collect::<Vec<_>>()
        });
        owed.unwrap_or_default()
    });
    let row = move |owed: OwedPromise| view! { <Owed owed form not_kept/> };
    let list = move || {
        let words = speech.words()?;
        let owed = owed.get();
        Some(if owed.is_empty() {
            view! { <p>{words.door_last_promise_none().to_owned()}</p> }.into_any()
        } else {
            view! { <ul class="rows">{owed.into_iter().map(row).collect_view()}</ul> }.into_any()
        })
    };
    view! {
        <Card id="case-promises" title=say(|w| w.case_promises().into())>
            {list}
            <StatusLine text=form.status() failed=form.failed()/>
        </Card>
    }
}

#[component]
fn Owed(owed: OwedPromise, form: SavingForm, not_kept: RwSignal<Option<EntityId>>) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let (case, id) = (owed.case, owed.promise.id);
    let line = speech.words_now().map(|words| crate::parts::promise_row::PromiseLine {
        href: None,
        ..promise_line(&words, device.now(), &owed)
    });
    let settle = move |outcome: PromiseOutcome| {
        let write = Write::Case(case, CaseCommand::SettlePromise(id, outcome));
        form.save(device, vec![write], "not-kept-reason", move |_| not_kept.set(None));
    };
    let kept = move |_| settle(PromiseOutcome::Kept);
    let taken_back = move |_| settle(PromiseOutcome::TakenBack);
    line.map(|line| view! {
        <PromiseRow line>
            <button type="button" class="button button-small" on:click=kept>{say(|w| w.promise_mark_kept().into())}</button>
            <button type="button" class="button button-small button-quiet" on:click=move |_| not_kept.set(Some(id))>
                {say(|w| w.promise_mark_not_kept().into())}
            </button>
            <button type="button" class="button button-small button-quiet" on:click=taken_back>
                {say(|w| w.promise_taken_back().into())}
            </button>
            <Show when=move || not_kept.get() == Some(id)>
                <NotKept form settle=Callback::new(settle)/>
            </Show>
        </PromiseRow>
    })
}

/// Why it was not kept; the client is told too.
#[component]
fn NotKept(form: SavingForm, settle: Callback<PromiseOutcome>) -> impl IntoView {
    let reason = RwSignal::new(String::new());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let reason = reason.get_untracked();
        let missing = FieldError::new("not-kept-reason", Words::refusal_reason_missing);
        let errors = if reason.trim().is_empty() { vec![missing] } else { Vec::new() };
        if form.accepts(errors) {
            settle.run(PromiseOutcome::NotKept { reason });
        }
    };
    view! {
        <form class="form" on:submit=submit novalidate>
            <Field id="not-kept-reason" label=say(|w| w.promise_why_not_kept().into()) value=reason takes=Takes::Lines
                error=error_of(form.errors.into(), "not-kept-reason")/>
            <button type="submit" class="button button-small">{say(|w| w.action_save().into())}</button>
        </form>
    }
}
