//! What the office could not take in, each with its reason in a sentence and the ways to settle it: one's own entries,
//! those that were handed over, and for the office everybody's; and what became of one's own that somebody else settled.
//! Nothing is deleted.

mod entry;
mod forms;
mod settled;
mod taking_in;

use super::heading::Heading;
use crate::parts::status_line::StatusLine;
use crate::state::device::{SetAsideRow, device};
use crate::state::language::say;
use domain::event::ContentHash;
use entry::Entry;
use forms::Form;
use leptos::prelude::*;
use leptos::task::spawn_local;
use settled::SettledByOthers;

/// What one entry shares with the page: at most one form is open, and what became of an entry is said above all of them.
#[derive(Clone, Copy)]
pub struct Desk {
    open: RwSignal<Option<(ContentHash, Form)>>,
    told: RwSignal<String>,
    busy: RwSignal<bool>,
    rows: RwSignal<Option<Vec<SetAsideRow>>>,
}

/// Set aside.
#[component]
pub fn SetAside() -> impl IntoView {
    let device = device();
    let (rows, reached) = (RwSignal::new(None::<Vec<SetAsideRow>>), RwSignal::new(true));
    let desk = Desk {
        open: RwSignal::new(None),
        told: RwSignal::new(String::new()),
        busy: RwSignal::new(false),
        rows,
    };
    let settled = RwSignal::new(device.settled());
    Effect::new(move |_| {
        device.stored().track();
        spawn_local(async move {
            if let Ok(told) = device.office_settled().await {
                settled.try_set(told);
            }
        });
        spawn_local(async move {
            let asked = device.office_set_aside().await;
            reached.try_set(asked.is_ok());
            rows.try_set(Some(asked.unwrap_or_else(|_| device.set_aside())));
        });
    });
    let count = move || rows.read().as_ref().map(Vec::len);
    view! {
        <Heading text=say(|w| w.set_aside_title().into())/>
        <p>{say(|w| w.set_aside_intro().into())}</p>
        <Show when=move || !reached.get()>
            <p class="notice" role="status">{say(|w| w.sync_unreachable().into())}</p>
        </Show>
        <StatusLine text=desk.told/>
        <p role="status">
            {say(move |w| match count() {
                None => w.app_loading().to_owned(),
                Some(0) => w.set_aside_empty().to_owned(),
                Some(count) => w.set_aside_count(count as u64),
            })}
        </p>
        <ul class="rows">
            <For each=move || rows.get().unwrap_or_default() key=key_of children=move |row| view! { <Entry row desk/> }/>
        </ul>
        <SettledByOthers settled/>
    }
}

/// What makes an entry another one on the page: what was typed beside it stays as long as this does.
fn key_of(row: &SetAsideRow) -> String {
    format!("{} {:?} {:?}", row.entry.0, row.why, row.handed_to)
}
