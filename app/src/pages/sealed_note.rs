//! A note for the office while nobody can unlock: in danger the telephone numbers come first; what is written is sealed at once.

use super::heading::Heading;
use crate::parts::emergency_banner::{EmergencyCall, EmergencyNumbers};
use crate::parts::field::{Field, Takes};
use crate::parts::foreign::ForeignText;
use crate::parts::status_line::StatusLine;
use crate::rim;
use crate::state::language::{say, speech};
use crate::state::session::{NOTE_CHARS_MAX, Worker, session, while_locked};
use domain::sync::sealed::Note;
use lang::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What became of the note.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kept {
    #[default]
    NotYet,
    Empty,
    TooLong,
    Failed,
    Sealed,
}

/// The note; `back` leads to the lock screen.
#[component]
pub fn SealedNotePage(
    /// Whose tablet it is.
    worker: Worker,
    /// Leads back.
    back: Callback<()>,
) -> impl IntoView {
    let (who, text, danger) =
        (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(false));
    let (kept, waiting) = (RwSignal::new(Kept::NotYet), session().notes_waiting());
    // Whether the note before was about somebody in danger: the telephone is still the only way that reaches anybody at once.
    let was_danger = RwSignal::new(false);
    let (org, session) = (worker.org.clone(), session());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let note = Note {
            at: rim::wall_clock(),
            worker: worker.name.clone(),
            who: who.get_untracked(),
            text: text.get_untracked(),
            emergency: danger.get_untracked(),
        };
        if note.text.trim().is_empty() && note.who.trim().is_empty() {
            kept.set(Kept::Empty);
            return;
        }
        if note.text.chars().count() + note.who.chars().count() > NOTE_CHARS_MAX {
            kept.set(Kept::TooLong);
            return;
        }
        let worker = worker.clone();
        spawn_local(async move {
            let outcome = session.keep_note(&worker, &note).await;
            if outcome.is_ok() {
                text.try_set(String::new());
                who.try_set(String::new());
                // The next note is not about danger because this one was.
                danger.try_set(false);
                was_danger.try_update(|was| *was |= note.emergency);
            }
            kept.try_set(if outcome.is_ok() { Kept::Sealed } else { Kept::Failed });
        });
    };
    let told = say(move |w| match (kept.get(), waiting.get()) {
        (Kept::Sealed, 0) => w.sealed_note_sent().to_owned(),
        (Kept::Sealed, _) => w.sealed_note_kept().to_owned(),
        (Kept::Failed, _) => w.sealed_note_not_kept().to_owned(),
        _ => String::new(),
    });
    let error = say(move |w| match kept.get() {
        Kept::Empty => w.sealed_note_empty().to_owned(),
        Kept::TooLong => w.refusal_too_long().to_owned(),
        _ => String::new(),
    });
    let arrived = Signal::derive(move || was_danger.get() && !danger.get() && waiting.get() == 0);
    view! {
        <Heading text=say(|w| w.sealed_note_title().into())/>
        <p>{say(|w| w.sealed_note_intro().into())}</p>
        <form class="form" on:submit=submit novalidate>
            <label class="check">
                <input type="checkbox" id="danger" bind:checked=danger/>
                <span>{say(|w| w.sealed_note_emergency().into())}</span>
            </label>
            <Show when=move || danger.get() || was_danger.get()><Phone org=org.clone() arrived/></Show>
            <Field id="note-who" label=say(|w| w.sealed_note_who().into()) hint=say(|w| w.sealed_note_who_hint().into()) value=who/>
            <Field id="note-text" label=say(|w| w.sealed_note_text().into()) value=text takes=Takes::Lines error/>
            <button type="submit" class="button button-main">{say(|w| w.sealed_note_save().into())}</button>
            <StatusLine text=told failed=Signal::derive(move || kept.get() == Kept::Failed)/>
        </form>
        <button type="button" class="button button-quiet" on:click=move |_| back.run(())>
            {say(|w| w.sealed_note_back().into())}
        </button>
    }
}

/// Not sent, or arrived and read by nobody yet. Phone now.
#[component]
fn Phone(org: domain::id::OrgName, arrived: Signal<bool>) -> impl IntoView {
    let speech = speech();
    let sentence = say(move |w| match arrived.get() {
        true => w.sealed_note_unread_yet().to_owned(),
        false => w.emergency_not_sent().to_owned(),
    });
    let numbers = move || speech.words().map(|words| view! { <EmergencyNumbers calls=calls(&words, &org)/> });
    view! {
        <section class="emergency-banner" role="alert">
            <p class="emergency-banner-sentence">{sentence}</p>
            {numbers}
        </section>
    }
}

/// The numbers that the charter gave when somebody last signed in here.
fn calls(words: &Words, org: &domain::id::OrgName) -> Vec<EmergencyCall> {
    let Some(known) = while_locked(org) else { return Vec::new() };
    let call = |number: &domain::charter::EmergencyNumber| {
        let (tag, name) = number.name.in_language(words.language().tag(), &known.language);
        EmergencyCall {
            who: Some(ForeignText::of(tag, name)),
            label: words.action_call(&number.number.published),
            link: number.number.dial.link(),
        }
    };
    known.emergency.iter().map(call).collect()
}
