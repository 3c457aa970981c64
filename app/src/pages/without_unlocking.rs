//! What can be done while a store stays closed, because it is locked or waits for the office's word: phone the office, write it a
//! sealed note, take what is only here along as a sealed file.

use super::save_copy::{MakeCopy, SaveCopy};
use crate::parts::phone_link::PhoneLink;
use crate::state::copy;
use crate::state::language::{say, speech};
use crate::state::session::{WhileLocked, Worker, session};
use domain::charter::Number;
use leptos::prelude::*;

/// The office's numbers, where the charter publishes any.
#[component]
pub fn OfficePhone(
    /// What the tablet knows of the office while it is locked.
    known: Option<WhileLocked>,
) -> impl IntoView {
    let speech = speech();
    let numbers = known.map(|known| known.office).unwrap_or_default();
    let lines = move || {
        let words = speech.words()?;
        let line = |number: &Number| {
            let label = words.unlock_phone_office(&number.published);
            view! { <p><PhoneLink label link=number.dial.link()/></p> }
        };
        Some(numbers.iter().map(line).collect_view())
    };
    view! { {lines} }
}

/// The note and the file.
#[component]
pub fn NoteAndCopy(
    /// Set when somebody wants to write a note.
    writes: RwSignal<bool>,
) -> impl IntoView {
    let make = MakeCopy::new(move |()| Box::pin(copy::save_all()) as _);
    view! {
        <p class="buttons">
            <button type="button" class="button" on:click=move |_| writes.set(true)>
                {say(|w| w.sealed_note_begin().into())}
            </button>
        </p>
        <SaveCopy make/>
    }
}

/// How many sealed notes wait here for a network; nothing where none does.
#[component]
pub fn NotesWaiting() -> impl IntoView {
    let waiting = session().notes_waiting();
    view! {
        <Show when=move || { waiting.get() > 0 }>
            <p class="notice" role="status">{say(move |w| w.sealed_note_waiting(waiting.get() as u64))}</p>
        </Show>
    }
}

/// How many entries of a worker wait here until they unlock; nothing where none does, or where the storage does not say.
#[component]
pub fn EntriesWaiting(
    /// Whose.
    worker: Worker,
) -> impl IntoView {
    let counted = LocalResource::new(move || {
        let worker = worker.clone();
        async move { copy::entries_waiting(&worker).await }
    });
    let count = move || counted.get().unwrap_or_default();
    view! {
        <Show when=move || { count() > 0 }>
            <p>{say(move |w| w.unlock_waiting(count() as u64))}</p>
        </Show>
    }
}
