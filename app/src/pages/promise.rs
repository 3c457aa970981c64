//! A promise in five seconds: who is set, then what, then by when; the last tap saves. The days offered are days on which
//! the organisation works.

mod days;

use super::heading::Heading;
use super::kept_draft::{BegunEarlier, Kept, KeptDraft};
use super::not_saved::{Saving, SavingForm};
use super::opened::FormAboutSomebody;
use super::visit::{PeopleWordsOf, people_of};
use crate::parts::chips::{Chip, Chips};
use crate::parts::error_summary::{ErrorSummary, FieldError, error_of};
use crate::parts::field::{Field, Takes};
use crate::parts::status_line::StatusLine;
use crate::route::{self, Choosing};
use crate::state::device::{Write, device};
use crate::state::language::{say, speech};
use chrono::{NaiveDate, NaiveDateTime};
use days::Days;
use domain::case::{CaseCommand, PromiseKind, PromiseMade, PromiseOutcome};
use domain::id::{CaseId, EntityId, PersonId};
use lang::Words;
use lang::{terms, when};
use leptos::prelude::*;

/// Make a promise.
#[component]
pub fn Promise() -> impl IntoView {
    view! { <FormAboutSomebody form=|case| view! { <Form case/> }.into_any()/> }
}

/// What was promised by the last tap.
#[derive(Clone, Debug, PartialEq)]
struct Made {
    case: CaseId,
    promise: PromiseMade,
    name: String,
}

#[component]
fn Form(case: CaseId) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let client = people_of(device, case).into_iter().next();
    let (to, name) = client.map_or((None, String::new()), |(id, name)| (Some(id), name));
    let (kind, text) = (RwSignal::new(kind_key(PromiseKind::CallBack)), RwSignal::new(String::new()));
    let fields = vec![("kind", Kept::Text(kind)), ("text", Kept::Text(text))];
    let kept = KeptDraft::new(device, format!("promise/{case}"), fields);
    let (form, made) = (SavingForm::new(speech).keeping(kept), RwSignal::new(None::<Made>));
    let shown_name = StoredValue::new(name);
    let promise = Callback::new(move |due: NaiveDateTime| {
        let Some(to) = to else { return };
        let draft = draft(device.new_entity(), &kind.get_untracked(), to, due, &text.get_untracked());
        let says_nothing = draft.kind == PromiseKind::Other && draft.text.is_empty();
        let missing = || FieldError::new("promise-text", Words::refusal_note_empty);
        if form.is_busy() || !form.accepts(says_nothing.then(missing).into_iter().collect()) {
            return;
        }
        let write = Write::Case(case, CaseCommand::MakePromise(draft.clone()));
        let done = Made { case, promise: draft, name: shown_name.get_value() };
        form.save(device, vec![write], "promise-days", move |_| drop(made.try_set(Some(done))));
    });
    view! {
        <Heading text=say(|w| w.promise_title().into())/>
        <p class="who">
            <PeopleWordsOf name=Signal::derive(move || shown_name.get_value())/>
            <a href=route::today::choosing(Choosing::Promise)>{say(|w| w.action_change().into())}</a>
        </p>
        {move || match made.get() {
            Some(made) => view! { <Promised made/> }.into_any(),
            None => view! {
                <ErrorSummary title=form.summary() errors=form.errors sent=form.sent/>
                <BegunEarlier draft=kept/>
                <Kinds chosen=kind text form/>
                <Days promise error=error_of(form.errors.into(), "promise-days")/>
                <StatusLine text=form.status() failed=form.failed()/>
            }.into_any(),
        }}
    }
}

fn draft(id: EntityId, kind: &str, to: PersonId, due: NaiveDateTime, text: &str) -> PromiseMade {
    let kind = PromiseKind::ALL.into_iter().find(|one| kind_key(*one) == kind).unwrap_or(PromiseKind::Other);
    PromiseMade { id, kind, to, due, text: text.trim().to_owned() }
}

/// The value behind a chip; never shown.
fn kind_key(kind: PromiseKind) -> String {
    format!("{kind:?}")
}

/// What is promised.
#[component]
fn Kinds(chosen: RwSignal<String>, text: RwSignal<String>, form: SavingForm) -> impl IntoView {
    let speech = speech();
    let chips = Signal::derive(move || {
        let Some(words) = speech.words() else { return Vec::new() };
        PromiseKind::ALL.map(|kind| Chip::new(kind_key(kind), terms::promise_kind(&words, kind))).into()
    });
    view! {
        <Chips id="promise-kind" label=say(|w| w.promise_what().into()) chips chosen/>
        <Show when=move || *chosen.read() == kind_key(PromiseKind::Other)>
            <Field id="promise-text" label=say(|w| w.promise_what().into()) value=text takes=Takes::Line
                error=error_of(form.errors.into(), "promise-text")/>
        </Show>
    }
}

/// "Promised: call Mrs Walsh by Fri 16 Jan, 17:00. Undo".
#[component]
fn Promised(made: Made) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let form = SavingForm::new(speech);
    let (case, id) = (made.case, made.promise.id);
    let undo = move |_| {
        let write = Write::Case(case, CaseCommand::SettlePromise(id, PromiseOutcome::TakenBack));
        form.save(device, vec![write], "undo", |_| {});
    };
    let sentence = say(move |w| {
        let promise = &made.promise;
        if *form.saving.read() == Saving::Done {
            return w.promise_undone().to_owned();
        }
        let promised = terms::promise_saved(
            w,
            promise.kind,
            &made.name,
            &when::dated(w, promise.due, device.today()),
            &promise.text,
        );
        format!("{promised} {}.", w.save_saved())
    });
    view! {
        <div class="saved" role="status"><p data-words="people">{sentence}</p></div>
        <p class="buttons">
            <Show when=move || *form.saving.read() != Saving::Done>
                <button id="undo" type="button" class="button" on:click=undo>{say(|w| w.action_undo().into())}</button>
            </Show>
            <a class="button button-quiet" href=route::case::href(case)>{say(|w| w.case_title().into())}</a>
            <a class="button button-quiet" href=route::today::HREF>{say(|w| w.nav_today().into())}</a>
        </p>
    }
}

/// The value of a date field.
fn read_date(typed: &str) -> Option<NaiveDate> {
    typed.parse().ok()
}
