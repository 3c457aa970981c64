//! The people in a case, and how each of them may be reached.

use super::add_person::AddPerson;
use crate::pages::opened::OpenedCase;
use crate::parts::badge::{Badge, Tone};
use crate::parts::card::Card;
use crate::parts::people_words::PeopleWords;
use crate::parts::phone_link::{PhoneLink, dialling};
use crate::route;
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use domain::case::Party;
use domain::id::PersonId;
use domain::search::western_digit;
use lang::{Words, terms};
use leptos::prelude::*;

/// The people.
#[component]
pub fn People(
    /// Which case.
    opened: OpenedCase,
) -> impl IntoView {
    let people = Memo::new(move |_| opened.with(|_, file| file.case.people.clone()).unwrap_or_default());
    let works = opened.is_worked_on(device());
    let row = |party: Party| view! { <Person party/> };
    view! {
        <Card id="case-people" title=say(|w| w.case_people().into())>
            <ul class="rows">{move || people.get().into_iter().map(row).collect_view()}</ul>
            <Show when=move || works.get()><AddPerson opened/></Show>
        </Card>
    }
}

#[component]
fn Person(party: Party) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let name = Memo::new(move |_| device.caseload().with(|caseload| caseload.name_of(party.person)));
    let role = move || speech.words().map(|words| terms::party_role(&words, party.role).to_owned());
    let known = move || speech.words().map(|words| contact(&words, device, party.person));
    view! {
        <li class="party">
            <a href=route::person::href(party.person)><strong>{move || view! { <PeopleWords text=name.get()/> }}</strong></a>
            <span class="quiet">{role}</span>
            {known}
        </li>
    }
}

/// Address, language and number. The rule for safe contact is read with the person, so a number dials only on the card
/// before the door, where the rule stands beside it.
fn contact(words: &Words, device: Device, person: PersonId) -> impl IntoView + use<> {
    let summary = device.caseload().with(|caseload| caseload.person(person).cloned()).unwrap_or_default();
    let language = summary.language.map(|tag| super::facts::language_name(words, &tag));
    let attention = summary.attention.then(|| words.case_two_entries().to_owned());
    view! {
        <span><PeopleWords text=summary.address/></span>
        <span>{language}</span>
        {attention.map(|text| view! { <Badge tone=Tone::Soon text/> })}
    }
}

/// A number that dials, marked where the rule for safe contact forbids it.
#[must_use]
pub fn number(words: &Words, written: &str, forbidden: bool) -> AnyView {
    if forbidden {
        let text = words.door_contact_do_not_use().to_owned();
        return view! { <s dir="ltr" data-words="people">{written.to_owned()}</s>" "<Badge tone=Tone::Late text/> }
            .into_any();
    }
    if !written.chars().any(|c| western_digit(c).is_ascii_digit()) {
        return view! { <PeopleWords text=written.to_owned()/> }.into_any();
    }
    view! { <PhoneLink label=words.action_call(written) link=dialling(written)/> }.into_any()
}
