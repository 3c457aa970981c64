//! The pinned danger: on every page until it is recorded who was told.

use crate::parts::emergency_banner::{EmergencyBanner, EmergencyCall};
use crate::route;
use crate::state::caseload::{CaseRow, Caseload};
use crate::state::device::{Device, device};
use crate::state::language::speech;
use lang::Words;
use leptos::prelude::*;

/// Nothing, or the banner.
#[component]
pub fn Danger() -> impl IntoView {
    let (speech, device) = (speech(), device());
    let dangers = Memo::new(move |_| device.caseload().with(Caseload::emergencies));
    move || {
        let dangers = dangers.get();
        let words = speech.words().filter(|_| !dangers.is_empty())?;
        let case = |row: &CaseRow| (route::case::href(row.id), client(row));
        Some(view! {
            <EmergencyBanner
                sentence=words.emergency_not_sent()
                count=words.emergency_open(dangers.len() as u64)
                record=words.emergency_record_told()
                calls=calls(&words, device)
                cases=dangers.iter().map(case).collect()/>
        })
    }
}

/// The client's name, or else the reference: something to know the case by.
fn client(row: &CaseRow) -> String {
    let name = row.client.as_ref().map(|(_, name)| name.clone()).filter(|name| !name.is_empty());
    let reference = row.case.reference.as_ref().map(ToString::to_string);
    name.or(reference).unwrap_or_default()
}

/// The charter's numbers for an emergency, ready to show.
#[must_use]
pub fn calls(words: &Words, device: Device) -> Vec<EmergencyCall> {
    let Some(charter) = device.charter() else { return Vec::new() };
    let call = |number: &domain::charter::EmergencyNumber| EmergencyCall {
        who: Some(charter.words(&number.name, words.language().tag()).into()),
        label: words.action_call(&number.number.published),
        link: number.number.dial.link(),
    };
    charter.emergency.iter().map(call).collect()
}
