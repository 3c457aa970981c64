//! What has been done in a case, newest first, from its events.

use crate::pages::opened::OpenedCase;
use crate::pages::{colleague, local};
use crate::parts::card::Card;
use crate::parts::timeline::{Moment, Timeline};
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use chrono::{NaiveDateTime, TimeDelta};
use domain::case::{CaseEvent, CaseField, CaseState, Contact, PromiseMade, PromiseOutcome};
use domain::charter::Channel;
use domain::event::{Decoded, Event, Recorded};
use domain::id::PersonId;
use lang::{Words, terms, when};
use leptos::prelude::*;

/// A contact entered this soon after it took place needs no time of its own.
const WRITTEN_UP_AT_ONCE: TimeDelta = TimeDelta::minutes(15);

/// What has been done.
#[component]
pub fn History(
    /// Which case.
    opened: OpenedCase,
) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let list = move || {
        let words = speech.words()?;
        let telling = Telling { words: &words, device };
        let moments =
            opened.with(|_, file| file.events.iter().rev().map(|event| telling.moment(event)).collect())?;
        Some(view! { <Timeline moments empty=words.timeline_empty()/> })
    };
    view! { <Card id="case-history" title=say(|w| w.timeline_title().into())>{list}</Card> }
}

/// What an entry of a case says, and what its author wrote in it.
#[must_use]
pub fn told(words: &Words, device: Device, event: &Event) -> (String, String) {
    let moment = Telling { words, device }.moment(&Recorded::pending(event.clone()));
    (moment.what, moment.text)
}

/// What the words of an entry are made from.
struct Telling<'a> {
    words: &'a Words,
    device: Device,
}

impl Telling<'_> {
    fn moment(&self, recorded: &Recorded) -> Moment {
        let w = self.words;
        let at = local(self.device, recorded.event.at.corrected());
        let (what, text) = match CaseEvent::decode(&recorded.event) {
            Decoded::Known(fact) => self.fact(&fact, at),
            Decoded::Newer => (w.app_update_to_read().to_owned(), String::new()),
            Decoded::Malformed => (w.anomaly_malformed().to_owned(), String::new()),
        };
        let suspect = recorded.acceptance.is_some_and(|acceptance| acceptance.clock_suspect);
        let taken_in = recorded.acceptance.and_then(|acceptance| {
            let at = local(self.device, acceptance.accepted_at);
            let at = when::moment(w, at, self.device.today());
            Some(w.timeline_taken_in_by(&colleague(self.device, acceptance.taken_in_by?), &at))
        });
        Moment {
            what,
            text,
            who: colleague(self.device, recorded.event.actor),
            when: when::moment(w, at, self.device.today()),
            only_here: recorded.acceptance.is_none().then(|| w.save_only_here().to_owned()),
            taken_in,
            warning: suspect.then(|| w.case_check_received().to_owned()),
        }
    }

    /// What happened, and what somebody wrote about it; it was entered at `at`.
    fn fact(&self, fact: &CaseEvent, at: NaiveDateTime) -> (String, String) {
        let w = self.words;
        match fact {
            CaseEvent::Opened(opened) => (w.timeline_opened().to_owned(), opened.what_happened.clone()),
            CaseEvent::Set(field) => self.field(field),
            CaseEvent::PersonAdded(party) => {
                let role = terms::party_role(w, party.role);
                (w.timeline_person_added(&self.name(party.person), role), String::new())
            }
            CaseEvent::ContactRecorded(contact) => (self.contact(contact, at), contact.note.clone()),
            CaseEvent::NoteAdded(note) => (w.timeline_note().to_owned(), note.text.clone()),
            CaseEvent::PromiseMade(made) => self.promise(made),
            CaseEvent::EmergencyRaised(raised) => (w.timeline_emergency().to_owned(), raised.what.clone()),
            CaseEvent::EmergencyTold(told) => {
                let at = when::moment(w, told.at, self.device.today());
                (w.timeline_emergency_told(&told.whom, &at), String::new())
            }
        }
    }

    /// A contact that was written up later says when it was.
    fn contact(&self, contact: &Contact, entered: NaiveDateTime) -> String {
        let outcome = terms::contact_outcome(self.words, contact.outcome);
        let what = match (contact.channel, contact.person) {
            (Channel::FieldVisit, Some(person)) => self.words.timeline_visit(&self.name(person), outcome),
            (channel, _) => self.words.timeline_contact(terms::channel(self.words, channel), outcome),
        };
        if (entered - contact.at).abs() < WRITTEN_UP_AT_ONCE {
            return what;
        }
        format!("{what} ({})", when::moment(self.words, contact.at, self.device.today()))
    }

    fn promise(&self, made: &PromiseMade) -> (String, String) {
        let line = terms::promise_line(self.words, made.kind, &self.name(made.to), &made.text);
        (self.words.timeline_promise_made(&when::dated(self.words, made.due, self.device.today())), line)
    }

    fn field(&self, field: &CaseField) -> (String, String) {
        let w = self.words;
        let set = |label: &str, value: &str| (w.timeline_field(label, value), String::new());
        match field {
            CaseField::Kind(kind) => set(w.case_kind(), terms::case_kind(w, *kind)),
            CaseField::Channel(channel) => set(w.case_channel(), terms::channel(w, *channel)),
            CaseField::Received(received) => {
                (w.timeline_field(w.case_received(), &w.date_time(received.at)), received.reason.clone())
            }
            CaseField::WhatHappened(text) => (w.case_what_happened().to_owned(), text.clone()),
            CaseField::Service(id) => set(w.case_service(), &super::facts::service_words(w, self.device, id)),
            CaseField::AnswerLanguage(tag) => {
                set(w.case_answer_language(), &super::facts::language_name(w, tag))
            }
            CaseField::ToldNext(text) => (w.case_told_next().to_owned(), text.clone()),
            CaseField::Owner(user) => (w.timeline_owner(&colleague(self.device, *user)), String::new()),
            CaseField::About(users) => {
                let names: Vec<String> = users.iter().map(|user| colleague(self.device, *user)).collect();
                set(w.case_about_staff(), &w.list(&names.iter().map(String::as_str).collect::<Vec<_>>()))
            }
            CaseField::State(CaseState::Open) => {
                (w.timeline_field(w.office_column_state(), w.case_state_open()), String::new())
            }
            CaseField::State(CaseState::Closed { reason }) => {
                (w.timeline_closed(terms::closure_reason(w, *reason)), String::new())
            }
            CaseField::Calendar(_) => (w.timeline_calendar_changed().to_owned(), String::new()),
            CaseField::Visit { visit: Some(visit), .. } => {
                (w.timeline_visit_planned(&when::dated(w, visit.at, self.device.today())), String::new())
            }
            CaseField::Visit { visit: None, .. } => (w.timeline_visit_called_off().to_owned(), String::new()),
            CaseField::PromiseOutcome { outcome, .. } => self.outcome(outcome),
        }
    }

    fn outcome(&self, outcome: &PromiseOutcome) -> (String, String) {
        let reason = match outcome {
            PromiseOutcome::NotKept { reason } => reason.clone(),
            PromiseOutcome::Kept | PromiseOutcome::TakenBack => String::new(),
        };
        (terms::promise_outcome(self.words, outcome).to_owned(), reason)
    }

    fn name(&self, person: PersonId) -> String {
        self.device.caseload().with(|caseload| caseload.name_of(person))
    }
}
