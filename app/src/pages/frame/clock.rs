//! A tablet whose clock stands before its last contact with the office: said on every page, since whatever is recorded
//! meanwhile gets a wrong date unless the worker enters it.

use crate::pages::local;
use crate::state::device::device;
use crate::state::language::say;
use leptos::prelude::*;

/// Nothing, or that the clock is wrong and what to do.
#[component]
pub fn WrongClock() -> impl IntoView {
    let device = device();
    let wrong = Memo::new(move |_| {
        let contact = device.office().read().last_contact;
        device.clock_is_wrong().then_some(contact).flatten()
    });
    let told = say(move |w| {
        wrong.get().map(|at| w.sync_clock_wrong(&w.date_time(local(device, at)))).unwrap_or_default()
    });
    view! {
        <Show when=move || wrong.get().is_some()>
            <p class="notice" role="alert">{told}</p>
        </Show>
    }
}
