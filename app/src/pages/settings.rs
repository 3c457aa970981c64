//! Settings of this person on this tablet: language, look, PIN, and what is kept here.

mod pin;
mod storage;

use super::colleague;
use super::heading::Heading;
use super::look::{Look, TEXT_SIZE, THEME};
use crate::parts::card::Card;
use crate::parts::chips::{Chip, Chips};
use crate::parts::language_switch::LanguageSwitch;
use crate::parts::select_field::{Choice, Label, SelectField};
use crate::parts::status_line::StatusLine;
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use crate::state::session::session;
use lang::{Language, Words};
use leptos::prelude::*;
use leptos::task::spawn_local;
use pin::PinForm;
use storage::Storage;

/// The choices of how long the app may lie unused, in minutes. A tablet left on a kitchen table must not stay open long.
const LOCK_AFTER_MINUTES: [u32; 4] = [1, 2, 5, 15];

/// Settings.
#[component]
pub fn Settings() -> impl IntoView {
    view! {
        <Heading text=say(|w| w.settings_title().into())/>
        <Looks/>
        <Unlocking/>
        <Storage/>
        <SignedIn/>
    }
}

#[component]
fn Looks() -> impl IntoView {
    let speech = speech();
    let current = Signal::derive(move || speech.words().map_or(Language::En, |words| words.language()));
    let choose = Callback::new(move |language| {
        spawn_local(async move {
            // The old words stay where the file cannot be read.
            let _ = speech.switch(language).await;
        });
    });
    view! {
        <Card id="settings-look" title=say(|w| w.settings_look().into())>
            <p>{say(|w| w.settings_language().into())}</p>
            <LanguageSwitch id="settings-language" label=say(|w| w.settings_language().into()) current on_choose=choose/>
            <LookChips id="theme" look=THEME label=say(|w| w.settings_look().into())
                words=|w| [w.settings_look_device(), w.settings_look_light(), w.settings_look_dark()].map(String::from)/>
            <LookChips id="text-size" look=TEXT_SIZE label=say(|w| w.settings_text_size().into())
                words=|w| [w.settings_text_normal(), w.settings_text_large(), w.settings_text_largest()].map(String::from)/>
        </Card>
    }
}

/// One choice of looks; it holds from the tap on.
#[component]
fn LookChips(
    id: &'static str,
    look: Look,
    label: Signal<String>,
    words: fn(&Words) -> [String; 3],
) -> impl IntoView {
    let speech = speech();
    let chosen = RwSignal::new(look.remembered().to_owned());
    let chips = Signal::derive(move || {
        let Some(w) = speech.words() else { return Vec::new() };
        look.values
            .into_iter()
            .zip(words(&w))
            .map(|(value, label)| Chip::new(value, label))
            .collect::<Vec<_>>()
    });
    // Leaves the reactive system: an attribute of the page and the tablet's memory.
    Effect::new(move |before: Option<()>| {
        let value = chosen.get();
        if before.is_some() {
            look.choose(&value);
        }
    });
    view! { <Chips id label chips chosen/> }
}

#[component]
fn Unlocking() -> impl IntoView {
    let device = device();
    view! {
        <Card id="settings-unlocking" title=say(|w| w.settings_unlocking().into())>
            <LockAfter device/>
            <PinForm/>
        </Card>
    }
}

/// After how long without use the app locks.
#[component]
fn LockAfter(device: Device) -> impl IntoView {
    let (speech, stored) = (speech(), RwSignal::new(false));
    let chosen = RwSignal::new(device.lock_after_minutes().to_string());
    let choices = Signal::derive(move || {
        let Some(words) = speech.words() else { return Vec::new() };
        let choice = |minutes: u32| Choice {
            value: minutes.to_string(),
            label: Label::Said(words.settings_lock_after(u64::from(minutes))),
        };
        LOCK_AFTER_MINUTES.map(choice).into()
    });
    // Leaves the reactive system: the choice goes to the storage, and is said to hold once it is there.
    Effect::new(move |before: Option<()>| {
        let minutes = chosen.get().parse();
        if let (Some(()), Ok(minutes)) = (before, minutes) {
            spawn_local(async move {
                let kept = device.set_lock_after_minutes(minutes).await.is_ok();
                stored.try_set(kept);
            });
        }
    });
    let status = say(move |w| if stored.get() { w.settings_saved().to_owned() } else { String::new() });
    view! {
        <SelectField id="lock-after" label=say(|w| w.action_lock().into()) choices chosen/>
        <StatusLine text=status/>
    }
}

/// Who is signed in, and the way out. What is unsent stays here.
#[component]
fn SignedIn() -> impl IntoView {
    let (session, device) = (session(), device());
    let unsent = say(move |w| w.settings_sign_out_unsent(device.office().read().unsent as u64));
    view! {
        <Card id="settings-signed-in" title=say(|w| w.settings_tablet().into())>
            <p data-words="people">{say(move |w| signed_in_as(w, device))}</p>
            <details class="plain-details">
                <summary>{say(|w| w.settings_sign_out().into())}</summary>
                <p>{say(|w| w.settings_sign_out_question().into())}</p>
                <p>{unsent}</p>
                <button type="button" class="button" on:click=move |_| session.sign_out()>
                    {say(|w| w.settings_sign_out().into())}
                </button>
            </details>
        </Card>
    }
}

fn signed_in_as(words: &Words, device: Device) -> String {
    let charter = device.charter();
    let name = charter.as_ref().map(|charter| charter.words(&charter.name, words.language().tag()).words);
    words.settings_signed_in_as(&colleague(device, device.me()), name.unwrap_or_default())
}
