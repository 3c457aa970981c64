//! Notes for the office that are written while nobody can unlock: sealed at once, kept in the worker's database
//! where nobody here can read them, and delivered by themselves, whoever uses the tablet.

use super::Session;
use super::tablet::{self, Worker, proof, while_locked};
use crate::crypto::{from_base64, seal_for_office};
use crate::net;
use crate::rim;
use crate::store::{StoreTrouble, Vault};
use domain::id::OrgName;
use domain::sync::sealed::{NOTE_PLACE, Note, SealedForOffice, SealedNote};
use gloo::events::EventListener;
use gloo::storage::{LocalStorage, Storage as _};
use gloo::timers::callback::Interval;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The stores in which notes wait, so that no database has to be opened to find that none does.
const WAITING: &str = "cairt.sealed_notes";
/// Longest note: what the office takes from a tablet that nobody has unlocked, in any script.
pub const NOTE_CHARS_MAX: usize = 1_500;
/// How often to try.
const TRY_MS: u32 = 10_000;

impl Session {
    /// How many notes wait on this tablet for a network.
    #[must_use]
    pub fn notes_waiting(self) -> RwSignal<usize> {
        self.notes
    }

    /// Seals a note and keeps it, in one strict transaction. Returns once it is on this tablet for sure.
    pub async fn keep_note(self, worker: &Worker, note: &Note) -> Result<(), StoreTrouble> {
        let sealed = sealed(&worker.org, note).await?;
        let store = worker.store_name();
        Vault::keep_note(&store, &rim::new_id().to_string(), &sealed).await?;
        remember(vec![(worker.org.clone(), store)]);
        self.notes.update(|notes| *notes += 1);
        self.deliver_notes_now();
        Ok(())
    }

    /// Tries now.
    pub(super) fn deliver_notes_now(self) {
        spawn_local(deliver(self.notes));
    }

    /// Tries from time to time, and whenever there is a network again.
    pub(super) fn deliver_notes(self) {
        let try_now = move || self.deliver_notes_now();
        // The list may have been lost with a browser that died: every store here is looked at once.
        let all = tablet::workers().into_iter().map(|worker| (worker.org.clone(), worker.store_name()));
        remember(all.collect());
        Interval::new(TRY_MS, try_now).forget();
        EventListener::new(&window(), "online", move |_| try_now()).forget();
        try_now();
    }
}

/// Seals a note for the office.
///
/// # Errors
/// This tablet does not know the office's key, or the browser cannot seal.
pub(crate) async fn sealed(org: &OrgName, note: &Note) -> Result<SealedForOffice, StoreTrouble> {
    let known = while_locked(org).ok_or(StoreTrouble::Gone)?;
    let key = from_base64(&known.recovery_key).ok_or(StoreTrouble::Damaged)?;
    let plain = serde_json::to_vec(note).map_err(|_| StoreTrouble::Damaged)?;
    Ok(seal_for_office(&key, NOTE_PLACE, &plain).await?)
}

fn waiting() -> Vec<(OrgName, String)> {
    LocalStorage::get(WAITING).unwrap_or_default()
}

/// Adds stores in which notes may wait. Without the list they are found when the app is next opened.
fn remember(stores: Vec<(OrgName, String)>) {
    let mut waiting = waiting();
    waiting.extend(stores);
    waiting.sort();
    waiting.dedup();
    let _ = LocalStorage::set(WAITING, waiting);
}

async fn deliver(shown: RwSignal<usize>) {
    let mut count = 0;
    for (org, store) in waiting() {
        let undelivered = deliver_of(&org, &store).await;
        count += undelivered;
        if undelivered == 0 {
            // Read anew: another note may have been written meanwhile, in another store.
            let left: Vec<_> = waiting().into_iter().filter(|(_, other)| *other != store).collect();
            let _ = LocalStorage::set(WAITING, left);
        }
    }
    shown.set(count);
}

/// Delivers what it can of a store that is about to be emptied. What the office has no room for, or no network takes, stays in it
/// sealed and goes by itself later, whoever uses the tablet.
pub(crate) async fn hand_over(org: &OrgName, store: String) {
    remember(vec![(org.clone(), store.clone())]);
    deliver_of(org, &store).await;
}

/// Delivers what it can of a store; says how many notes are left.
async fn deliver_of(org: &OrgName, store: &str) -> usize {
    // A database that does not open now is tried again; something waits in it as far as anybody knows.
    let Ok(notes) = Vault::notes(store).await else { return 1 };
    let mut left = 0;
    for (key, note) in notes {
        let message = SealedNote { device: proof(org, String::new()), note };
        let arrived = net::sealed_note(org, &message).await.is_ok();
        // One that arrived and could not be deleted is sent again; the office keeps it once.
        if !arrived || Vault::drop_note(store, &key).await.is_err() {
            left += 1;
        }
    }
    left
}
