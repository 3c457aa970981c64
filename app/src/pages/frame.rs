//! The frame around every page: head, navigation, the pinned danger, and the foot with what is only on this tablet. Shows
//! the pages once a store is open, and until then the way to open one.

mod away;
mod clock;
mod danger;
mod foot;
mod head;
mod other_tab;
mod version;

pub use danger::calls;

use self::away::{Away, SignedOff, leave_when_signed_off};
use self::clock::WrongClock;
use self::danger::Danger;
use self::foot::Foot;
use self::head::Head;
use self::other_tab::OtherTab;
use self::version::{NewVersion, Stopped};
use super::not_saved::trouble_words;
use super::sign_in::SignInPage;
use super::unlock::Unlock;
use crate::parts::trouble::Trouble;
use crate::route;
use crate::state::StoreTrouble;
use crate::state::device::Device;
use crate::state::language::{say, speech};
use crate::state::office::Doing;
use crate::state::session::{Phase, Worker, session};
use domain::charter::Capability;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

/// What the session's phase shows. A wrong PIN changes the phase but not the page, so that its message stays.
#[derive(Clone)]
enum Shown {
    Starting,
    SignIn,
    Unlock(Worker),
    Away(Device, u16),
    Pages(Device),
    SignedOff,
    Trouble(StoreTrouble),
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Starting, Self::Starting)
            | (Self::SignIn, Self::SignIn)
            | (Self::SignedOff, Self::SignedOff) => true,
            (Self::Unlock(one), Self::Unlock(other)) => one == other,
            (Self::Trouble(one), Self::Trouble(other)) => one == other,
            // Opened anew: everything below is made anew.
            _ => false,
        }
    }
}

impl From<Phase> for Shown {
    fn from(phase: Phase) -> Self {
        match phase {
            Phase::Starting => Self::Starting,
            Phase::SignedOut => Self::SignIn,
            Phase::Locked { worker, .. } => Self::Unlock(worker),
            Phase::Away { device, days } => Self::Away(device, days),
            Phase::Open(device) => Self::Pages(device),
            Phase::SignedOff => Self::SignedOff,
            Phase::Trouble(trouble) => Self::Trouble(trouble),
        }
    }
}

/// The frame. `pages` is the table of pages, shown once a store is open.
#[component]
pub fn Frame(
    /// The table of pages.
    pages: fn() -> AnyView,
) -> impl IntoView {
    let session = session();
    let shown = Memo::new(move |_| Shown::from(session.phase()));
    view! {
        <SkipLink/>
        <Stopped/>
        <NewVersion/>
        <OtherTab/>
        {move || match shown.get() {
            Shown::Starting => view! { <Closed><p role="status">{say(|w| w.app_loading().into())}</p></Closed> }.into_any(),
            Shown::SignIn => view! { <Closed><SignInPage/></Closed> }.into_any(),
            Shown::Unlock(worker) => view! { <Closed><Unlock worker/></Closed> }.into_any(),
            Shown::Away(device, days) => view! { <Closed><Away device days/></Closed> }.into_any(),
            Shown::Pages(device) => view! { <Open device pages/> }.into_any(),
            Shown::SignedOff => view! { <Closed><SignedOff/></Closed> }.into_any(),
            Shown::Trouble(trouble) => view! { <Closed><StorageTrouble trouble/></Closed> }.into_any(),
        }}
    }
}

/// The first link of the page, for keyboards.
#[component]
fn SkipLink() -> impl IntoView {
    let skip = |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        let main = document().get_element_by_id("main").and_then(|main| main.dyn_into::<HtmlElement>().ok());
        if let Some(main) = main {
            // A page that is gone again needs no focus.
            let _ = main.focus();
        }
    };
    view! {
        <a class="skip-link" href="#main" rel="external" on:click=skip>{say(|w| w.app_skip_to_content().into())}</a>
    }
}

/// The frame while no store is open.
#[component]
fn Closed(children: Children) -> impl IntoView {
    view! {
        <Head device=None/>
        <main id="main" class="page page-narrow" tabindex="-1">{children()}</main>
    }
}

/// The frame around the pages over an open store.
#[component]
fn Open(device: Device, pages: fn() -> AnyView) -> impl IntoView {
    provide_context(device);
    leave_when_signed_off(device);
    begin_where_the_work_is(device);
    // What is on the screen is in memory only then, and nothing typed would be kept.
    let gone = Memo::new(move |_| device.office().read().doing == Doing::CannotStore(StoreTrouble::Gone));
    view! {
        <Head device=Some(device)/>
        <Show when=move || !gone.get() fallback=|| view! {
            <main id="main" class="page" tabindex="-1"><StorageTrouble trouble=StoreTrouble::Gone/></main>
        }>
            <Danger/>
            <WrongClock/>
            <main id="main" class="page" tabindex="-1">{pages()}</main>
            <Foot/>
        </Show>
    }
}

/// Whoever sees every case begins with the office's list; Today is the field worker's.
fn begin_where_the_work_is(device: Device) {
    let at_the_front = use_location().pathname.read_untracked().trim_end_matches('/')
        == route::today::HREF.trim_end_matches('/');
    if at_the_front && device.may(Capability::CaseSeeAll) {
        let navigate = use_navigate();
        navigate(route::office::HREF, NavigateOptions { replace: true, ..NavigateOptions::default() });
    }
}

/// The storage stands in the way.
#[component]
pub fn StorageTrouble(
    /// What happened to it.
    trouble: StoreTrouble,
) -> impl IntoView {
    let speech = speech();
    let told = move |which: fn((&str, &str)) -> String| {
        speech.words().map(|words| which(trouble_words(&words, trouble))).unwrap_or_default()
    };
    let title = Signal::derive(move || told(|(title, _)| title.to_owned()));
    let detail = Signal::derive(move || told(|(_, detail)| detail.to_owned()));
    let session = session();
    let anew = (trouble == StoreTrouble::Gone).then(|| view! {
        <button type="button" class="button" on:click=move |_| session.begin_anew()>{say(|w| w.sign_in_title().into())}</button>
    });
    view! {
        <Trouble title detail>
            {anew}
            <button type="button" class="button" on:click=|_| load_again()>{say(|w| w.storage_reload().into())}</button>
        </Trouble>
    }
}

fn load_again() {
    // A browser that refuses to load again leaves the sentence on the screen.
    let _ = window().location().reload();
}
