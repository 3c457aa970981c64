//! What became of one's own entries that somebody else settled of late: taken in, or discarded with a reason.

use super::entry::{subject, what_and_text};
use crate::pages::{colleague, local};
use crate::parts::people_words::PeopleWords;
use crate::state::device::{Device, SettledRow, device};
use crate::state::language::{say, speech};
use domain::sync::set_aside::HowSettled;
use lang::{Words, when};
use leptos::prelude::*;

/// Settled by somebody else; nothing where nothing was.
#[component]
pub fn SettledByOthers(
    /// The entries, the last one first.
    settled: RwSignal<Vec<SettledRow>>,
) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let list = move || {
        let words = speech.words()?;
        let rows = settled.get();
        let rows: Vec<_> = rows.iter().map(|row| entry(&words, device, row)).collect();
        Some(view! { <ul class="rows">{rows}</ul> })
    };
    view! {
        <Show when=move || !settled.read().is_empty()>
            <section class="settled-by-others" aria-labelledby="settled-by-others">
                <h2 id="settled-by-others">{say(|w| w.set_aside_settled_title().into())}</h2>
                <p>{say(|w| w.set_aside_settled_intro().into())}</p>
                {list}
            </section>
        </Show>
    }
}

fn entry(words: &Words, device: Device, row: &SettledRow) -> impl IntoView + use<> {
    let name = subject(device, row.event.as_ref(), row.reference.as_ref(), &row.known_as);
    let written = what_and_text(words, device, row.event.as_ref());
    let (told, reason) = told(words, device, row);
    let reason = reason.map(|text| {
        view! {
            <p class="quiet">{words.set_aside_settled_reason().to_owned()}</p>
            <blockquote class="timeline-text"><PeopleWords text/></blockquote>
        }
    });
    view! {
        <li class="set-aside">
            <strong>{name}</strong>
            {written}
            <p data-words="people">{told}</p>
            {reason}
        </li>
    }
}

/// Who settled it, when and how, and why where it was discarded.
fn told(words: &Words, device: Device, row: &SettledRow) -> (String, Option<String>) {
    let at = when::moment(words, local(device, row.at), device.today());
    let who = colleague(device, row.by);
    match &row.how {
        HowSettled::TakenIn => (words.set_aside_taken_in_by(&who, &at), None),
        HowSettled::Discarded { reason } => (words.set_aside_discarded_by(&who, &at), Some(reason.clone())),
        HowSettled::Newer => (words.app_update_to_read().to_owned(), None),
    }
}
