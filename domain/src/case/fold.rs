//! From the events of a case's stream to its state. Total: an impossible step becomes an [`Anomaly`], an unknown event
//! is kept, and arrival order does not matter once the events stand in reading order.

use super::{Anomaly, Case, CaseEvent, CaseField, CaseState, Entry, Opened, Opening};
use crate::event::{ContentHash, Decoded, Recorded, sort_for_reading};
use crate::field::Replaced;
use std::collections::BTreeSet;

/// The state after `events`. The same event twice counts once.
#[must_use]
pub fn fold(mut events: Vec<Recorded>) -> Case {
    sort_for_reading(&mut events);
    let mut seen = BTreeSet::new();
    events.retain(|recorded| seen.insert(recorded.event.id));
    let facts: Vec<_> = events.iter().map(|recorded| CaseEvent::decode(&recorded.event)).collect();
    let mut replaced = Replaced::default();
    for (recorded, fact) in events.iter().zip(&facts) {
        // An opening replaces nothing: there is nothing before it.
        if let Decoded::Known(fact @ CaseEvent::Set(_)) = fact {
            replaced.note(&recorded.event, || fact.writes());
        }
    }
    let mut case = Case::default();
    for (recorded, fact) in events.iter().zip(facts) {
        match fact {
            Decoded::Known(fact) => case.take_in(recorded, fact, &replaced),
            Decoded::Newer => case.newer.push(recorded.event.id),
            Decoded::Malformed => case.anomalies.push(Anomaly::Malformed(recorded.event.id)),
        }
    }
    case.look_for_what_is_missing();
    case
}

/// A hash of a state, by which tablet and server can be seen to have folded alike. Comparable within one version of the
/// product only.
#[must_use]
pub fn fold_hash(case: &Case) -> ContentHash {
    ContentHash::of(format!("{case:?}").as_bytes())
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
        let over = |field: &str| replaced.contains(recorded.event.id, field);
        self.kind.write(recorded, opened.kind, over("kind"));
        self.channel.write(recorded, opened.channel, over("channel"));
        self.received.write(recorded, opened.received, over("received"));
        self.what_happened.write(recorded, opened.what_happened, over("what_happened"));
        self.owner.write(recorded, opened.owner, over("owner"));
        self.calendar.write(recorded, opened.calendar, over("calendar"));
        self.about.write(recorded, opened.about, over("about"));
        self.state.write(recorded, CaseState::Open, over("state"));
        if let Some(language) = opened.answer_language {
            self.answer_language.write(recorded, language, over("answer_language"));
        }
        if let Some(service) = opened.service {
            self.service.write(recorded, service, over("service"));
        }
        if let Some(told) = opened.told_next {
            self.told_next.write(recorded, told, over("told_next"));
        }
        opened.people.into_iter().for_each(|party| self.add_party(party));
    }

    fn set(&mut self, recorded: &Recorded, field: CaseField, replaced: &Replaced) {
        let over = replaced.contains(recorded.event.id, &field.key());
        match field {
            CaseField::Kind(value) => self.kind.write(recorded, value, over),
            CaseField::Channel(value) => self.channel.write(recorded, value, over),
            CaseField::Received(value) => self.received.write(recorded, value, over),
            CaseField::WhatHappened(value) => self.what_happened.write(recorded, value, over),
            CaseField::Service(value) => self.service.write(recorded, value, over),
            CaseField::AnswerLanguage(value) => self.answer_language.write(recorded, value, over),
            CaseField::ToldNext(value) => self.told_next.write(recorded, value, over),
            CaseField::Owner(value) => self.owner.write(recorded, value, over),
            CaseField::About(value) => self.about.write(recorded, value, over),
            CaseField::State(value) => self.state.write(recorded, value, over),
            CaseField::Calendar(value) => self.calendar.write(recorded, value, over),
            CaseField::Visit { id, visit } => self.visits.entry(id).or_default().write(recorded, visit, over),
            CaseField::PromiseOutcome { id, outcome } => {
                self.promises.entry(id).or_default().outcome.write(recorded, outcome, over);
            }
        }
    }

    fn add_party(&mut self, party: super::Party) {
        if !self.people.iter().any(|known| known.person == party.person) {
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
