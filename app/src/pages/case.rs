//! One case: what it is, what is due and why, what is promised, who is in it, and what has been done.

mod about;
mod add_person;
mod change;
mod danger;
mod deadlines;
mod differences;
mod facts;
pub mod history;
mod note;
pub mod owner;
mod people;
mod promises;
mod state;
mod visits;

pub use facts::language_name;
pub use people::number;

use super::colleague;
use super::heading::Heading;
use super::opened::{OnceOpened, OpenedCase};
use crate::parts::badge::{Badge, Tone};
use crate::route;
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use about::AboutForm;
use danger::{Danger, TellDanger};
use deadlines::Deadlines;
use differences::Attention;
use domain::case::Case;
use facts::Facts;
use history::History;
use lang::{Words, terms};
use leptos::prelude::*;
use note::NoteForm;
use owner::OwnerForm;
use people::People;
use promises::Promises;
use state::StateForm;
use visits::Visits;

/// One case.
#[component]
pub fn CasePage() -> impl IntoView {
    let opened = OpenedCase::of_address();
    let works = opened.is_worked_on(device());
    let anonymous = opened.is_anonymous();
    view! {
        <OnceOpened opened>
            <Top opened/>
            <TellDanger opened/>
            <Attention opened/>
            <Acts opened/>
            <Danger opened/>
            <div class="columns">
                <div>
                    <Deadlines opened/>
                    <Promises opened/>
                    <Show when=move || !anonymous.get()><Visits opened/></Show>
                    <Facts opened/>
                    <People opened/>
                </div>
                <div>
                    <Show when=move || works.get()><NoteForm opened/></Show>
                    <History opened/>
                    <Show when=move || works.get()>
                        <OwnerForm opened/>
                        <AboutForm opened/>
                        <StateForm opened/>
                    </Show>
                </div>
            </div>
        </OnceOpened>
    }
}

/// The client, the reference and how the case stands.
#[component]
fn Top(opened: OpenedCase) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let name = say(move |w| {
        let name = opened.with(|_, file| match client(&file.case, device) {
            Some(client) => client,
            None if file.case.is_anonymous() => w.case_anonymous().to_owned(),
            None => w.case_title().to_owned(),
        });
        name.unwrap_or_default()
    });
    let line = move || {
        let words = speech.words()?;
        opened.with(|_, file| standing(&words, &file.case, device))
    };
    view! {
        <header class="page-head">
            <Heading text=name people=true/>
            {line}
        </header>
    }
}

/// The client's name, where this tablet has it.
fn client(case: &Case, device: Device) -> Option<String> {
    let person = case.main_person()?;
    let name = device.caseload().with(|caseload| caseload.name_of(person));
    (!name.is_empty()).then_some(name)
}

fn standing(words: &Words, case: &Case, device: Device) -> impl IntoView + use<> {
    let reference = case.opening.as_ref().map(|opening| opening.reference.to_string()).unwrap_or_default();
    let kind = case.kind.get().map(|kind| terms::case_kind(words, *kind).to_owned());
    let (tone, state) = if case.is_closed() {
        (Tone::Calm, words.case_state_closed())
    } else {
        (Tone::Good, words.case_state_open())
    };
    let owners: Vec<String> = case.owners().map(|user| colleague(device, user)).collect();
    let owners = words.list(&owners.iter().map(String::as_str).collect::<Vec<_>>());
    view! {
        <p class="case-standing">
            <Badge tone text=state/>
            <span>{kind}</span>
            <span class="reference">{words.case_reference().to_owned()}": "<strong>{reference}</strong></span>
            <span>{words.case_owner().to_owned()}": "<span data-words="people">{owners}</span></span>
        </p>
    }
}

/// What may be done with it at once.
#[component]
fn Acts(opened: OpenedCase) -> impl IntoView {
    let closed = Memo::new(move |_| opened.with(|_, file| file.case.is_closed()).unwrap_or_default());
    let works = opened.is_worked_on(device());
    let anonymous = opened.is_anonymous();
    let link = move |href: fn(domain::id::CaseId) -> String| move || opened.id.get().map(href);
    view! {
        <Show when=move || works.get() && !closed.get() && !anonymous.get()>
            <p class="buttons">
                <a class="button" href=link(route::visit::href)>{say(|w| w.case_add_visit().into())}</a>
                <a class="button" href=link(route::promise::href)>{say(|w| w.case_add_promise().into())}</a>
                <a class="button button-quiet" href=link(route::door::href)>{say(|w| w.door_title().into())}</a>
            </p>
        </Show>
    }
}
