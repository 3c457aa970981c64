//! From the events of a case's stream to its state. Total: an impossible step becomes an [`Anomaly`], an unknown event
//! is kept, and arrival order does not matter once the events stand in reading order.

use super::{Anomaly, Case, CaseEvent, CaseField, CaseState, Entry, Opened, Opening};
use crate::event::{Decoded, Recorded, sort_for_reading};
use crate::field::Replaced;
use std::collections::BTreeSet;

/// The state after `events`. The same event twice counts once.
#[must_use]
pub fn fold(mut events: Vec<Recorded>) -> Case {
    sort_for_reading(&mut events);
    let mut seen = BTreeSet::new();
    events.retain(|recorded| seen.insert(recorded.event.id));
    let replaced = Replaced::by(&events);
    let mut case = Case::default();
    for recorded in &events {
        match CaseEvent::decode(&recorded.event) {
            Decoded::Known(fact) => case.take_in(recorded, fact, &replaced),
            Decoded::Newer => case.newer.push(recorded.event.id),
            Decoded::Malformed => case.anomalies.push(Anomaly::Malformed(recorded.event.id)),
        }
    }
    case.look_for_what_is_missing();
    case
}

impl Case {
    fn take_in(&mut self, recorded: &Recorded, fact: CaseEvent, replaced: &Replaced) {
        if fact.is_work() && self.is_closed() {
            self.anomalies.push(Anomaly::WorkedAfterClosing(recorded.event.id));
        }
        match fact {
            CaseEvent::Opened(opened) => self.open(recorded, opened, replaced),
            CaseEvent::Set(field) => self.set(recorded, field, replaced),
            CaseEvent::PersonAdded(party) => self.add_party(party),
            CaseEvent::ContactRecorded(contact) => self.contacts.push(entry(recorded, contact)),
            CaseEvent::NoteAdded(note) => self.notes.push(entry(recorded, note)),
            CaseEvent::PromiseMade(made) => {
                self.promises.entry(made.id).or_default().made.get_or_insert(entry(recorded, made));
            }
            CaseEvent::EmergencyRaised(raised) => {
                self.emergencies.entry(raised.id).or_default().raised.get_or_insert(entry(recorded, raised));
            }
            CaseEvent::EmergencyTold(told) => {
                self.emergencies.entry(told.id).or_default().told.push(entry(recorded, told));
            }
        }
    }

    fn open(&mut self, recorded: &Recorded, opened: Opened, replaced: &Replaced) {
        if self.opening.is_some() {
            self.anomalies.push(Anomaly::OpenedAgain(recorded.event.id));
            return;
        }
        self.opening = Some(Opening {
            reference: opened.reference,
            by: recorded.event.actor,
            at: recorded.event.at.corrected(),
            charter: opened.charter,
        });
        self.kind.write(recorded, opened.kind, replaced);
        self.channel.write(recorded, opened.channel, replaced);
        self.received.write(recorded, opened.received, replaced);
        self.what_happened.write(recorded, opened.what_happened, replaced);
        self.owner.write(recorded, opened.owner, replaced);
        self.calendar.write(recorded, opened.calendar, replaced);
        self.about.write(recorded, opened.about, replaced);
        self.state.write(recorded, CaseState::Open, replaced);
        if let Some(language) = opened.answer_language {
            self.answer_language.write(recorded, language, replaced);
        }
        if let Some(service) = opened.service {
            self.service.write(recorded, service, replaced);
        }
        if let Some(told) = opened.told_next {
            self.told_next.write(recorded, told, replaced);
        }
        opened.people.into_iter().for_each(|party| self.add_party(party));
    }

    fn set(&mut self, recorded: &Recorded, field: CaseField, replaced: &Replaced) {
        match field {
            CaseField::Kind(value) => self.kind.write(recorded, value, replaced),
            CaseField::Channel(value) => self.channel.write(recorded, value, replaced),
            CaseField::Received(value) => self.received.write(recorded, value, replaced),
            CaseField::WhatHappened(value) => self.what_happened.write(recorded, value, replaced),
            CaseField::Service(value) => self.service.write(recorded, value, replaced),
            CaseField::AnswerLanguage(value) => self.answer_language.write(recorded, value, replaced),
            CaseField::ToldNext(value) => self.told_next.write(recorded, value, replaced),
            CaseField::Owner(value) => self.owner.write(recorded, value, replaced),
            CaseField::About(value) => self.about.write(recorded, value, replaced),
            CaseField::State(value) => self.state.write(recorded, value, replaced),
            CaseField::Calendar(value) => self.calendar.write(recorded, value, replaced),
            CaseField::Visit { id, visit } => {
                self.visits.entry(id).or_default().write(recorded, visit, replaced)
            }
            CaseField::PromiseOutcome { id, outcome } => {
                self.promises.entry(id).or_default().outcome.write(recorded, outcome, replaced);
            }
        }
    }

    fn add_party(&mut self, party: super::Party) {
        if !self.people.contains(&party) {
            self.people.push(party);
        }
    }

    fn look_for_what_is_missing(&mut self) {
        let unpromised = self.promises.iter().filter(|(_, promise)| promise.made.is_none());
        let unraised = self.emergencies.iter().filter(|(_, emergency)| emergency.raised.is_none());
        let missing: Vec<_> = (unpromised.map(|(id, _)| Anomaly::PromiseUnknown(*id)))
            .chain(unraised.map(|(id, _)| Anomaly::EmergencyUnknown(*id)))
            .collect();
        self.anomalies.extend(missing);
        if self.opening.is_none() {
            self.anomalies.push(Anomaly::NotOpened);
        }
    }
}

impl CaseEvent {
    /// Work on a case, as against corrections to its record, which are welcome after it was closed.
    const fn is_work(&self) -> bool {
        matches!(self, Self::ContactRecorded(_) | Self::PromiseMade(_))
    }
}

fn entry<T>(recorded: &Recorded, what: T) -> Entry<T> {
    Entry {
        event: recorded.event.id,
        by: recorded.event.actor,
        at: recorded.event.at.corrected(),
        pending: recorded.acceptance.is_none(),
        what,
    }
}
