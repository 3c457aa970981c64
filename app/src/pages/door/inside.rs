//! What the client may see: who came, from where, and how to reach them. Nothing else is on the screen until the worker
//! leaves it, which asks for the PIN where there is one.

use crate::pages::colleague;
use crate::parts::foreign::{Foreign, ForeignText};
use crate::parts::phone_link::PhoneLink;
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use leptos::html::Dialog;
use leptos::prelude::*;

/// The screen inside. A modal dialogue: head and foot, where names of other people may stand, are covered and cannot
/// be reached.
#[component]
pub fn Inside(
    /// Told that the worker leaves the screen.
    leave: Callback<()>,
) -> impl IntoView {
    let (device, screen) = (device(), NodeRef::<Dialog>::new());
    Effect::new(move || {
        if let Some(words) = speech().words() {
            document().set_title(words.app_name());
        }
    });
    Effect::new(move || {
        if let Some(screen) = screen.get() {
            // Already shown, or gone again: nothing to do.
            let _ = screen.show_modal();
        }
    });
    view! {
        <dialog class="inside" aria-labelledby="inside-who" node_ref=screen on:cancel=keep_open>
            <p id="inside-who" class="inside-who" data-words="people">{colleague(device, device.me())}</p>
            <p class="inside-organisation"><Organisation device/></p>
            <Phones device/>
            <p>{say(|w| w.door_inside_interpreter().into())}</p>
            <p class="buttons">
                <button type="button" class="button button-quiet" on:click=move |_| leave.run(())>
                    {say(|w| w.door_inside_leave().into())}
                </button>
            </p>
        </dialog>
    }
}

#[component]
fn Organisation(device: Device) -> impl IntoView {
    let speech = speech();
    move || {
        let (words, charter) = (speech.words()?, device.charter()?);
        let name: ForeignText = charter.words(&charter.name, words.language().tag()).into();
        Some(view! { <Foreign words=name/> })
    }
}

/// The organisation's own numbers, where it publishes any.
#[component]
fn Phones(device: Device) -> impl IntoView {
    let speech = speech();
    move || {
        let (words, charter) = (speech.words()?, device.charter()?);
        let phones = charter.contact.phones.iter().map(|phone| {
            let label = words.door_inside_reach_us(&phone.published);
            view! { <p><PhoneLink label link=phone.dial.link()/></p> }
        });
        Some(phones.collect_view())
    }
}

/// Escape does not lead to the worker's pages.
#[expect(clippy::needless_pass_by_value, reason = "an event listener is given its event")]
fn keep_open(event: leptos::ev::Event) {
    event.prevent_default();
}
