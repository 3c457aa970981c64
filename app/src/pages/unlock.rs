//! Unlocking: the pass phrase once a shift and after a reload, in between a PIN.

use super::heading::Heading;
use super::not_saved::trouble_words;
use super::sealed_note::SealedNotePage;
use super::without_unlocking::{EntriesWaiting, NoteAndCopy, NotesWaiting, OfficePhone};
use crate::parts::field::{Field, Takes};
use crate::parts::people_words::PeopleWords;
use crate::parts::status_line::StatusLine;
use crate::state::StoreTrouble;
use crate::state::language::{say, speech};
use crate::state::session::{LockedBy, Phase, PinTrouble, UnlockTrouble, Worker, session, while_locked};
use lang::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Why it is still locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    PassPhrase(UnlockTrouble),
    Pin(PinTrouble),
}

/// Unlock.
#[component]
pub fn Unlock(
    /// Whose store it is.
    worker: Worker,
) -> impl IntoView {
    let session = session();
    let by_pin = Memo::new(move |_| matches!(session.phase(), Phase::Locked { pin: true, .. }));
    let idle = Memo::new(move |_| matches!(session.phase(), Phase::Locked { by: LockedBy::Idleness, .. }));
    let (wants_phrase, wrong) = (RwSignal::new(false), RwSignal::new(None));
    let writes = RwSignal::new(false);
    let writer = worker.clone();
    view! {
        <Show when=move || !writes.get() fallback=move || view! {
            <SealedNotePage worker=writer.clone() back=Callback::new(move |()| writes.set(false))/>
        }>
            <Locked worker=worker.clone() by_pin idle wants_phrase wrong writes/>
        </Show>
    }
}

/// The ways to unlock, and what can be done without.
#[component]
fn Locked(
    worker: Worker,
    by_pin: Memo<bool>,
    idle: Memo<bool>,
    wants_phrase: RwSignal<bool>,
    wrong: RwSignal<Option<Wrong>>,
    writes: RwSignal<bool>,
) -> impl IntoView {
    let (session, org, whose) = (session(), worker.org.clone(), worker.clone());
    view! {
        <Heading text=say(|w| w.unlock_title().into())/>
        <p class="unlock-who"><PeopleWords text=worker.name/></p>
        {move || if by_pin.get() && !wants_phrase.get() {
            view! { <Pin wrong/> <UsePassPhrase wants_phrase/> }.into_any()
        } else {
            view! { <PassPhrase wrong/> }.into_any()
        }}
        <Show when=move || wrong.get() == Some(Wrong::PassPhrase(UnlockTrouble::Store(StoreTrouble::Gone)))>
            <button type="button" class="button" on:click=move |_| session.begin_anew()>
                {say(|w| w.sign_in_title().into())}
            </button>
        </Show>
        <section class="notice">
            <Show when=move || idle.get()><p>{say(|w| w.unlock_locked_idle().into())}</p></Show>
            <p>{say(|w| w.unlock_locked().into())}</p>
            <EntriesWaiting worker=whose/>
        </section>
        <button type="button" class="button button-quiet" on:click=move |_| session.other_worker()>
            {say(|w| w.unlock_someone_else().into())}
        </button>
        <details class="plain-details">
            <summary>{say(|w| w.unlock_forgotten_title().into())}</summary>
            <p>{say(|w| w.unlock_forgotten_detail().into())}</p>
            <OfficePhone known=while_locked(&org)/>
            <NoteAndCopy writes/>
        </details>
        <NotesWaiting/>
    }
}

#[component]
fn UsePassPhrase(wants_phrase: RwSignal<bool>) -> impl IntoView {
    view! {
        <button type="button" class="button button-quiet" on:click=move |_| wants_phrase.set(true)>
            {say(|w| w.unlock_use_pass_phrase().into())}
        </button>
    }
}

#[component]
fn PassPhrase(wrong: RwSignal<Option<Wrong>>) -> impl IntoView {
    let (session, speech) = (session(), speech());
    let (typed, busy) = (RwSignal::new(String::new()), RwSignal::new(false));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        wrong.set(None);
        spawn_local(async move {
            let outcome = session.unlock(typed.get_untracked()).await;
            busy.try_set(false);
            wrong.try_set(outcome.err().map(Wrong::PassPhrase));
        });
    };
    let status = Signal::derive(move || {
        speech
            .words()
            .filter(|_| busy.get())
            .map(|words| words.unlock_opening().to_owned())
            .unwrap_or_default()
    });
    view! {
        <form class="form" on:submit=submit novalidate>
            <Field id="pass-phrase" label=say(|w| w.sign_in_pass_phrase().into()) value=typed takes=Takes::PassPhrase
                autocomplete="current-password" hint=say(|w| w.unlock_pass_phrase_why().into())
                error=say(move |w| wrong.get().map(|wrong| wrong_words(w, wrong)).unwrap_or_default())/>
            <button type="submit" class="button" disabled=move || busy.get()>{say(|w| w.unlock_submit().into())}</button>
            <StatusLine text=status/>
        </form>
    }
}

#[component]
fn Pin(wrong: RwSignal<Option<Wrong>>) -> impl IntoView {
    let (session, typed) = (session(), RwSignal::new(String::new()));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        spawn_local(async move {
            let outcome = session.unlock_with_pin(&typed.get_untracked()).await;
            typed.try_set(String::new());
            wrong.try_set(outcome.err().map(Wrong::Pin));
        });
    };
    view! {
        <form class="form" on:submit=submit novalidate>
            <Field id="pin" label=say(|w| w.unlock_pin().into()) value=typed takes=Takes::Pin
                hint=say(|w| w.unlock_pin_hint().into())
                error=say(move |w| wrong.get().map(|wrong| wrong_words(w, wrong)).unwrap_or_default())/>
            <button type="submit" class="button">{say(|w| w.unlock_submit().into())}</button>
        </form>
    }
}

fn wrong_words(words: &Words, wrong: Wrong) -> String {
    match wrong {
        Wrong::PassPhrase(UnlockTrouble::WrongPassPhrase) => words.unlock_wrong_pass_phrase().to_owned(),
        Wrong::PassPhrase(UnlockTrouble::Store(trouble)) => {
            let (title, detail) = trouble_words(words, trouble);
            format!("{title}. {detail}")
        }
        Wrong::Pin(PinTrouble { tries_left: 0 }) => words.unlock_pin_used_up().to_owned(),
        Wrong::Pin(PinTrouble { tries_left }) => words.unlock_wrong_pin(u64::from(tries_left)),
    }
}
