//! What a page says of the app itself: a newer version waits, or this one stopped.

use crate::boot::{self, PLACE, STOPPED};
use crate::route;
use crate::state::language::say;
use leptos::prelude::*;

/// Offers the newer version once it is on this device. Nobody is made to take it in the middle of a form.
#[component]
pub fn NewVersion() -> impl IntoView {
    let waits = RwSignal::new(false);
    boot::when_new_version(move || waits.set(true));
    view! {
        <Show when=move || waits.get()>
            <div class="notice new-version" role="status">
                <p>{say(|w| w.app_new_version().into())}</p>
                <button type="button" class="button button-quiet button-small" on:click=|_| boot::start_new_version()>
                    {say(|w| w.app_new_version_start().into())}
                </button>
            </div>
        </Show>
    }
}

/// Hidden until the app stops; stands ready in the language in use, since nothing can be put together then.
#[component]
pub fn Stopped() -> impl IntoView {
    view! {
        <section id=STOPPED class="card danger-card" role="alert" hidden>
            <h2 class="card-title">{say(|w| w.app_stopped_title().into())}</h2>
            <p>{say(|w| w.app_stopped_detail(PLACE))}</p>
            <a class="button" href=route::today::HREF rel="external">{say(|w| w.storage_reload().into())}</a>
        </section>
    }
}
