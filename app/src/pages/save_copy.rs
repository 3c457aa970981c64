//! Saving what is only on this tablet as a sealed file, with the store open or locked: for the office alone to open.

use crate::state::copy::{Copied, NoCopy};
use crate::state::language::{say, speech};
use lang::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::future::Future;
use std::pin::Pin;

/// Makes the copy.
pub type MakeCopy = Callback<(), Pin<Box<dyn Future<Output = Result<Copied, NoCopy>>>>>;

/// The button, and what came of it.
#[component]
pub fn SaveCopy(
    /// Makes the copy and hands it to the browser to save.
    make: MakeCopy,
) -> impl IntoView {
    let (speech, told) = (speech(), RwSignal::new(String::new()));
    let save = move |_| {
        let copying = make.run(());
        spawn_local(async move {
            let outcome = copying.await;
            told.try_set(speech.words().map(|words| said(&words, &outcome)).unwrap_or_default());
        });
    };
    view! {
        <p class="quiet">{say(|w| w.copy_why().into())}</p>
        <button type="button" class="button" on:click=save>{say(|w| w.copy_save().into())}</button>
        <p role="status" data-words="people">{told}</p>
    }
}

fn said(words: &Words, outcome: &Result<Copied, NoCopy>) -> String {
    match outcome {
        Ok(copied) => words.copy_saved(copied.entries as u64, &copied.file),
        Err(NoCopy::Nothing) => words.copy_nothing().to_owned(),
        Err(NoCopy::Failed) => words.copy_failed().to_owned(),
    }
}
