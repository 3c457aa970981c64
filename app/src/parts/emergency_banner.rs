//! Pinned on every page while somebody is in danger and nobody has been told: numbers to phone first.

use super::foreign::{Foreign, ForeignText};
use super::people_words::PeopleWords;
use super::phone_link::PhoneLink;
use leptos::prelude::*;

/// A number to phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmergencyCall {
    /// Who answers; none for the services that everybody knows.
    pub who: Option<ForeignText>,
    /// "Call 112".
    pub label: String,
    /// What dials it.
    pub link: String,
}

/// The numbers, the first to try first.
#[component]
pub fn EmergencyNumbers(
    /// The numbers.
    calls: Vec<EmergencyCall>,
) -> impl IntoView {
    let line = |call: EmergencyCall| {
        view! {
            <li>
                <PhoneLink label=call.label link=call.link/>
                {call.who.map(|who| view! { <small><Foreign words=who/></small> })}
            </li>
        }
    };
    view! { <ul class="emergency-numbers">{calls.into_iter().map(line).collect_view()}</ul> }
}

/// Not sent. Nobody has been told. Phone now.
#[component]
pub fn EmergencyBanner(
    /// The sentence.
    #[prop(into)]
    sentence: String,
    /// How many dangers.
    #[prop(into)]
    count: String,
    /// What to say to get to the place where it is recorded that somebody was told.
    #[prop(into)]
    record: String,
    /// The numbers to phone.
    calls: Vec<EmergencyCall>,
    /// Address and name of each case.
    cases: Vec<(String, String)>,
) -> impl IntoView {
    let case = move |(href, name): (String, String)| {
        view! { <li><a href=href>{record.clone()}": "<PeopleWords text=name/></a></li> }
    };
    view! {
        <section class="emergency-banner" role="alert">
            <p class="emergency-banner-sentence">{sentence}</p>
            <p class="emergency-banner-count">{count}</p>
            <EmergencyNumbers calls/>
            <ul class="emergency-banner-cases">{cases.into_iter().map(case).collect_view()}</ul>
        </section>
    }
}
