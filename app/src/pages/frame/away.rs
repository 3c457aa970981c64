//! What is shown instead of the pages when the office has the word: after too long a silence, and once it has revoked the
//! tablet.

use crate::pages::heading::Heading;
use crate::pages::sealed_note::SealedNotePage;
use crate::pages::without_unlocking::{NoteAndCopy, NotesWaiting, OfficePhone};
use crate::parts::trouble::Trouble;
use crate::state::device::Device;
use crate::state::language::say;
use crate::state::office::Doing;
use crate::state::session::{session, while_locked};
use leptos::prelude::*;

/// The store opens once the office has been heard from.
#[component]
pub fn Away(
    /// The store, which asks the office by itself.
    device: Device,
    /// The days of silence that the organisation allows.
    days: u16,
) -> impl IntoView {
    let session = session();
    let (worker, writes) = (session.whose(device), RwSignal::new(false));
    leave_when_signed_off(device);
    Effect::new(move |_| {
        let contact = device.office().read().last_contact;
        // Not under the hands of somebody who is writing.
        if !writes.get() && contact.is_some() && device.has_been_away().is_none() {
            session.heard_from_the_office();
        }
    });
    let note = move || {
        let worker = worker.clone().filter(|_| writes.get())?;
        Some(view! { <SealedNotePage worker back=Callback::new(move |()| writes.set(false))/> })
    };
    view! {
        {note}
        <Show when=move || !writes.get()><Waiting device days writes/></Show>
    }
}

/// What is waited for, and what can be done meanwhile.
#[component]
fn Waiting(device: Device, days: u16, writes: RwSignal<bool>) -> impl IntoView {
    let (session, line) = (session(), device.office());
    let asking = say(move |w| match line.read().doing {
        Doing::Talking(_) => w.unlock_away_asking().to_owned(),
        Doing::Resting => String::new(),
        _ => w.unlock_away_no_answer().to_owned(),
    });
    view! {
        <Heading text=say(|w| w.unlock_away_title().into())/>
        <p>{say(move |w| w.unlock_away_detail(u64::from(days)))}</p>
        <p><strong>{say(|w| w.unlock_away_what_to_do().into())}</strong></p>
        <p role="status">{asking}</p>
        <p>{say(move |w| w.save_count_only_here(line.read().unsent as u64))}</p>
        <OfficePhone known=while_locked(&device.org())/>
        <NoteAndCopy writes/>
        <NotesWaiting/>
        <button type="button" class="button button-quiet" on:click=move |_| session.other_worker()>
            {say(|w| w.unlock_someone_else().into())}
        </button>
    }
}

/// The office has revoked the tablet, and nothing is on it any more but sealed notes that could not be delivered yet.
#[component]
pub fn SignedOff() -> impl IntoView {
    let session = session();
    let waiting = session.notes_waiting();
    let detail = say(move |w| match waiting.get() {
        0 => w.unlock_signed_off_detail().to_owned(),
        _ => w.unlock_signed_off_notes_wait().to_owned(),
    });
    view! {
        <Trouble title=say(|w| w.unlock_signed_off_title().into()) detail>
            <button type="button" class="button" on:click=move |_| session.other_worker()>
                {say(|w| w.sign_in_title().into())}
            </button>
        </Trouble>
    }
}

/// Leaves everything once the store is empty because the tablet was revoked.
pub fn leave_when_signed_off(device: Device) {
    let session = session();
    Effect::new(move |_| {
        if device.office().read().doing == Doing::SignedOff {
            session.signed_off(device);
        }
    });
}
