//! What needs a person to look in a case: steps that do not fit, entries of a newer app, and fields in which people
//! differ. All stay until somebody settles them.

use crate::pages::colleague;
use crate::pages::differences::{Differences, Telling, Unsettled};
use crate::pages::opened::OpenedCase;
use crate::parts::card::Card;
use crate::state::device::{Device, Write, device};
use crate::state::language::{say, speech};
use domain::case::{Case, CaseCommand, CaseField, CaseState};
use domain::charter::Capability;
use domain::field::Field;
use domain::id::CaseId;
use lang::{Words, terms};
use leptos::prelude::*;

/// What does not fit, or nothing.
#[component]
pub fn Attention(
    /// Which case.
    opened: OpenedCase,
) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let some = Memo::new(move |_| {
        let asked =
            |case: &Case| !case.anomalies.is_empty() || !case.newer.is_empty() || case.differs_somewhere();
        opened.with(|_, file| asked(&file.case)).unwrap_or_default()
    });
    let list = move || {
        let words = speech.words()?;
        opened.with(|id, file| attention(&words, id, &file.case, device))
    };
    view! {
        <Show when=move || some.get()>
            <Card id="case-attention" title=say(|w| w.anomaly_title().into())>{list}</Card>
        </Show>
    }
}

fn attention(words: &Words, id: CaseId, case: &Case, device: Device) -> impl IntoView + use<> {
    let line = |sentence: &str| view! { <li>{sentence.to_owned()}</li> };
    let anomalies: Vec<_> =
        case.anomalies.iter().map(|anomaly| line(terms::anomaly(words, *anomaly))).collect();
    let newer: Vec<_> = case.newer.iter().map(|_| line(words.app_update_to_read())).collect();
    let unsettled = unsettled(words, id, case, device);
    view! {
        <ul class="anomalies">{anomalies}{newer}</ul>
        <Differences unsettled/>
    }
}

/// The fields in which people differ. Who does the work is settled by whoever may give cases away.
fn unsettled(w: &Words, id: CaseId, case: &Case, device: Device) -> Vec<Unsettled> {
    let telling = Telling { words: w, device };
    let set = |field: CaseField| Write::Case(id, CaseCommand::Set(field));
    let mut owner = telling.unsettled(
        w.case_owner(),
        &case.owner,
        |user| colleague(device, *user),
        |user| set(CaseField::Owner(user)),
    );
    if let Some(owner) = owner.as_mut().filter(|_| !device.may(Capability::CaseAssign)) {
        owner.this.clear();
    }
    let plain = |label: &str, field: &Field<String>, into: fn(String) -> CaseField| {
        telling.unsettled(label, field, Clone::clone, |value| set(into(value)))
    };
    let found = [
        telling.unsettled(
            w.case_kind(),
            &case.kind,
            |kind| terms::case_kind(w, *kind).to_owned(),
            |kind| set(CaseField::Kind(kind)),
        ),
        telling.unsettled(
            w.case_channel(),
            &case.channel,
            |channel| terms::channel(w, *channel).to_owned(),
            |channel| set(CaseField::Channel(channel)),
        ),
        telling.unsettled(
            w.case_received(),
            &case.received,
            |received| w.date_time(received.at),
            |received| set(CaseField::Received(received)),
        ),
        plain(w.case_what_happened(), &case.what_happened, CaseField::WhatHappened),
        telling.unsettled(
            w.case_service(),
            &case.service,
            |id| super::facts::service_words(w, device, id),
            |id| set(CaseField::Service(id)),
        ),
        telling.unsettled(
            w.case_answer_language(),
            &case.answer_language,
            |tag| super::facts::language_name(w, tag),
            |tag| set(CaseField::AnswerLanguage(tag)),
        ),
        plain(w.case_told_next(), &case.told_next, CaseField::ToldNext),
        owner,
        telling.unsettled(
            w.office_column_state(),
            &case.state,
            |state| match state {
                CaseState::Open => w.case_state_open().to_owned(),
                CaseState::Closed { reason } => w.timeline_closed(terms::closure_reason(w, *reason)),
            },
            |state| set(CaseField::State(state)),
        ),
    ];
    found.into_iter().flatten().collect()
}
