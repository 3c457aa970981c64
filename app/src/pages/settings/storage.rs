//! What this tablet keeps: whether the browser has promised not to delete it, and which versions are in use.

use crate::parts::card::Card;
use crate::state::browser_storage::{Persistence, Room, ask_for_persistence, room};
use crate::state::device::{Device, device};
use crate::state::language::say;
use lang::Words;
use leptos::prelude::*;

/// Storage and versions.
#[component]
pub fn Storage() -> impl IntoView {
    let device = device();
    let asked = LocalResource::new(ask_for_persistence);
    let measured = LocalResource::new(room);
    let taken = say(move |w| measured.get().flatten().map(|room| taken(w, room)).unwrap_or_default());
    let answer = say(move |w| {
        let sentence = match asked.get() {
            Some(Persistence::Granted) => w.storage_persist_granted(),
            Some(Persistence::NotGranted) => w.storage_persist_refused(),
            Some(Persistence::Unknown) => w.storage_persist_unknown(),
            None => w.app_loading(),
        };
        sentence.to_owned()
    });
    view! {
        <Card id="settings-storage" title=say(|w| w.settings_storage().into())>
            <p>{answer}</p>
            <p>{taken}</p>
            <p>{say(move |w| w.save_count_only_here(device.office().read().unsent as u64))}</p>
            <p class="quiet">{say(move |w| versions(w, device))}</p>
            <p class="quiet">{say(|w| w.settings_version(&crate::boot::version()))}</p>
        </Card>
    }
}

/// What is taken, rounded up, and what is left, rounded down, in whole megabytes.
fn taken(words: &Words, room: Room) -> String {
    let megabytes = |bytes: f64| words.settings_megabytes(&words.number((bytes / 1e6) as i64));
    words.settings_storage_used(&megabytes(room.used + 999_999.0), &megabytes(room.available))
}

fn versions(words: &Words, device: Device) -> String {
    let Some(charter) = device.charter() else { return String::new() };
    let days = charter.working_calendar(None, charter.default_language());
    let calendar = days.map(|days| days.calendar().version().name).unwrap_or_default();
    words.settings_charter_version(&charter.version.to_string(), calendar)
}
