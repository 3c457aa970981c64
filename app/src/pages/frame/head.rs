//! The head of every page: whose tablet this is, the language, the lock, and the main pages.

use crate::parts::foreign::{Foreign, ForeignText};
use crate::parts::language_switch::LanguageSwitch;
use crate::parts::nav::{Nav, NavLink};
use crate::route;
use crate::state::device::Device;
use crate::state::language::{say, speech};
use crate::state::session::session;
use domain::charter::Capability;
use lang::{Language, Words};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_location;

/// The head; without a store there is neither lock nor navigation.
#[component]
pub fn Head(
    /// The open store, if one is.
    device: Option<Device>,
) -> impl IntoView {
    let speech = speech();
    let current = Signal::derive(move || speech.words().map_or(Language::En, |words| words.language()));
    let choose = Callback::new(move |language| {
        spawn_local(async move {
            // The old words stay where the file cannot be read.
            let _ = speech.switch(language).await;
        });
    });
    view! {
        <header class="head">
            <div class="head-bar">
                <a class="head-name" href=route::today::HREF>{say(|w| w.app_name().into())}</a>
                {device.map(|device| view! { <Organisation device/> })}
                <LanguageSwitch label=say(|w| w.app_language().into()) current on_choose=choose/>
                {device.map(|_| view! { <Lock/> })}
            </div>
            {device.map(|device| view! { <MainPages device/> })}
        </header>
    }
}

#[component]
fn Organisation(device: Device) -> impl IntoView {
    let speech = speech();
    let name = move || {
        let (words, charter) = (speech.words()?, device.charter()?);
        let name: ForeignText = charter.words(&charter.name, words.language().tag()).into();
        Some(view! { <Foreign words=name/> })
    };
    view! { <p class="head-organisation">{name}</p> }
}

#[component]
fn Lock() -> impl IntoView {
    let session = session();
    view! {
        <button type="button" class="head-lock" on:click=move |_| session.lock()>{say(|w| w.action_lock().into())}</button>
    }
}

#[component]
fn MainPages(device: Device) -> impl IntoView {
    let (speech, here) = (speech(), use_location().pathname);
    let links = Signal::derive(move || {
        let words = speech.words();
        words.map(|words| links(&words, device, &here.read())).unwrap_or_default()
    });
    view! { <Nav label=say(|w| w.nav_label().into()) menu=say(|w| w.app_menu().into()) links/> }
}

fn links(words: &Words, device: Device, here: &str) -> Vec<NavLink> {
    let here = here.trim_end_matches('/');
    let link = |href: &'static str, label: &str| NavLink {
        href,
        label: label.to_owned(),
        current: here == href.trim_end_matches('/'),
    };
    let mut links = vec![
        link(route::today::HREF, words.nav_today()),
        link(route::find::HREF, words.nav_list()),
        link(route::end_of_day::HREF, words.nav_end_of_day()),
    ];
    if device.may(Capability::CaseSeeAll) {
        links.push(link(route::office::HREF, words.nav_office()));
    }
    links.push(link(route::set_aside::HREF, words.nav_set_aside()));
    if device.may(Capability::StaffManage) {
        links.push(link(route::fleet::HREF, words.fleet_title()));
    }
    links.push(link(route::settings::HREF, words.nav_settings()));
    links
}
