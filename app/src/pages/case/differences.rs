//! What needs a person to look: steps that do not fit, entries of a newer app, and fields in which people differ. All
//! stay until somebody settles them; settling is a page of its own.

use crate::pages::opened::OpenedCase;
use crate::pages::{colleague, local};
use crate::parts::card::Card;
use crate::parts::differing::{Difference, Differing};
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use domain::case::{Case, CaseState};
use domain::field::{Field, Written};
use lang::{Words, terms, when};
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
        opened.with(|_, file| attention(&words, &file.case, device))
    };
    view! {
        <Show when=move || some.get()>
            <Card id="case-attention" title=say(|w| w.anomaly_title().into())>{list}</Card>
        </Show>
    }
}

fn attention(words: &Words, case: &Case, device: Device) -> impl IntoView + use<> {
    let line = |sentence: &str| view! { <li>{sentence.to_owned()}</li> };
    let anomalies: Vec<_> =
        case.anomalies.iter().map(|anomaly| line(terms::anomaly(words, *anomaly))).collect();
    let newer: Vec<_> = case.newer.iter().map(|_| line(words.app_update_to_read())).collect();
    let differing = differences(words, case, device).into_iter().map(|difference| {
        view! { <Differing title=words.case_two_entries() hint=words.case_two_entries_hint() difference/> }
    });
    let differing = differing.collect_view();
    view! {
        <ul class="anomalies">{anomalies}{newer}</ul>
        {differing}
    }
}

/// The fields in which people differ.
fn differences(words: &Words, case: &Case, device: Device) -> Vec<Difference> {
    let w = words;
    let telling = Telling { words, device };
    let found = [
        telling.difference(w.case_kind(), &case.kind, |kind| terms::case_kind(w, *kind).to_owned()),
        telling.difference(w.case_channel(), &case.channel, |channel| terms::channel(w, *channel).to_owned()),
        telling.difference(w.case_received(), &case.received, |received| w.date_time(received.at)),
        telling.difference(w.case_what_happened(), &case.what_happened, Clone::clone),
        telling.difference(w.case_service(), &case.service, |id| telling.service(id)),
        telling.difference(w.case_answer_language(), &case.answer_language, |tag| {
            super::facts::language_name(w, tag)
        }),
        telling.difference(w.case_told_next(), &case.told_next, Clone::clone),
        telling.difference(w.case_owner(), &case.owner, |user| colleague(device, *user)),
        telling.difference(w.office_column_state(), &case.state, |state| match state {
            CaseState::Open => w.case_state_open().to_owned(),
            CaseState::Closed { reason } => w.timeline_closed(terms::closure_reason(w, *reason)),
        }),
    ];
    found.into_iter().flatten().collect()
}

struct Telling<'a> {
    words: &'a Words,
    device: Device,
}

impl Telling<'_> {
    fn difference<T: PartialEq>(
        &self,
        label: &str,
        field: &Field<T>,
        shown: impl Fn(&T) -> String,
    ) -> Option<Difference> {
        if !field.differs() {
            return None;
        }
        let entry = |written: &Written<T>| (shown(&written.value), self.author(written));
        Some(Difference {
            label: label.to_owned(),
            entries: field.current().iter().map(entry).collect(),
            before: field.before().last().map(|written| self.words.case_entry_before(&shown(&written.value))),
        })
    }

    /// A service by its name in the charter.
    fn service(&self, id: &str) -> String {
        let charter = self.device.charter();
        let name = charter.and_then(|charter| super::facts::service_name(self.words, &charter, id));
        name.map_or_else(|| id.to_owned(), |name| name.text)
    }

    fn author<T>(&self, written: &Written<T>) -> String {
        let at = when::moment(self.words, local(self.device, written.at), self.device.today());
        self.words.case_entry_by(&colleague(self.device, written.by), &at)
    }
}
