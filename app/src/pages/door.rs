//! Before the door: one card, read on the doorstep in a few seconds. Then "I'm going in" turns the screen into one that
//! the client may see.

mod card;
mod inside;

pub use card::forbidden;

use super::opened::{NobodyNamed, OnceOpened, OpenedCase};
use crate::state::StoreTrouble;
use crate::state::device::device;
use crate::state::session::session;
use card::DoorCard;
use domain::person::Person;
use inside::Inside;
use leptos::prelude::*;

/// Whom the card is about, once they are read.
pub type Known = Memo<Option<Result<Person, StoreTrouble>>>;

/// Before the door.
#[component]
pub fn Door() -> impl IntoView {
    let (device, opened) = (device(), OpenedCase::of_address());
    let (session, inside) = (session(), RwSignal::new(false));
    let leave = Callback::new(move |()| {
        inside.set(false);
        if session.has_pin() {
            session.lock();
        }
    });
    on_cleanup(move || {
        // Gone back by the browser's own button: whoever holds the tablet may be the client.
        if inside.try_get_untracked() == Some(true) && session.has_pin() {
            leptos::task::spawn_local(async move { session.lock() });
        }
    });
    let who = Memo::new(move |_| opened.with(|_, file| file.case.main_person()).flatten());
    let read = LocalResource::new(move || {
        device.stored().track();
        let who = who.get();
        async move {
            match who {
                Some(who) => Some(device.person(who).await),
                None => None,
            }
        }
    });
    let anonymous = opened.is_anonymous();
    let known: Known = Memo::new(move |_| read.get().flatten());
    view! {
        <OnceOpened opened>
            {move || if let Some(case) = opened.id.get().filter(|_| anonymous.get()) {
                view! { <NobodyNamed case/> }.into_any()
            } else if inside.get() {
                view! { <Inside leave/> }.into_any()
            } else {
                view! { <DoorCard opened known go_in=Callback::new(move |()| inside.set(true))/> }.into_any()
            }}
        </OnceOpened>
    }
}
