//! Whoever may only read writes nothing, but for an emergency.

use crate::desk::{Desk, Fact, client, party, person, registered, stream_of};
use domain::access::Denied;
use domain::case::{
    CaseEvent, CaseField, CaseState, ClosureReason, Contact, ContactOutcome, EmergencyRaised, EmergencyTold,
    Note, PlannedVisit, PromiseKind, PromiseMade, PromiseOutcome, Received,
};
use domain::charter::{CaseKind, Channel};
use domain::id::{EntityId, PersonId};
use domain::person::{PersonEvent, PersonField, SafetyMarker};
use tests::sim::staff::{AOIFE, CLARE, DAITHI};
use uuid::Uuid;

const THING: EntityId = EntityId(Uuid::from_u128(7));

fn emergency() -> [Fact; 2] {
    let at = "2026-01-05T11:00:00".parse().unwrap();
    [
        CaseEvent::EmergencyRaised(EmergencyRaised { id: THING, what: "Smoke.".into(), at }).into(),
        CaseEvent::EmergencyTold(EmergencyTold { id: THING, whom: "112".into(), at }).into(),
    ]
}

/// Work on a case: whatever no reader may write, and its owner and the office may.
fn work(client: PersonId) -> Vec<Fact> {
    let at = "2026-01-05T11:00:00".parse().unwrap();
    let contact = Contact {
        channel: Channel::Phone,
        at,
        outcome: ContactOutcome::Met,
        person: Some(client),
        note: String::new(),
        told_next: String::new(),
        language: None,
        interpreter: false,
        visit: None,
    };
    let made =
        PromiseMade { id: THING, kind: PromiseKind::CallBack, to: client, due: at, text: String::new() };
    vec![
        CaseEvent::ContactRecorded(contact).into(),
        CaseEvent::NoteAdded(Note { text: "Nobody in.".into() }).into(),
        CaseEvent::PromiseMade(made).into(),
        CaseEvent::PersonAdded(party(client)).into(),
        CaseField::Kind(CaseKind::Enquiry).into(),
        CaseField::Channel(Channel::Letter).into(),
        CaseField::Received(Received { at, reason: "Lay with the neighbour.".into() }).into(),
        CaseField::WhatHappened("It is worse.".into()).into(),
        CaseField::Service("housing".into()).into(),
        CaseField::AnswerLanguage("ga".into()).into(),
        CaseField::ToldNext("A call by Friday.".into()).into(),
        CaseField::Visit { id: THING, visit: Some(PlannedVisit { at, person: client, by: AOIFE }) }.into(),
        CaseField::PromiseOutcome { id: THING, outcome: PromiseOutcome::Kept }.into(),
        CaseField::State(CaseState::Closed { reason: ClosureReason::Answered }).into(),
        CaseField::About([].into()).into(),
    ]
}

#[test]
fn a_reader_of_cases_only_reads() {
    let (mut desk, client) = (Desk::new(), client(1));
    let (case, _) = desk.complaint_of(client, AOIFE);
    assert!(desk.seen_by(DAITHI).contains(&stream_of(case)), "a reader reads");
    for fact in work(client) {
        desk.denies(DAITHI, stream_of(case), fact.clone(), Denied::NotInTheirRole);
        desk.accepts(AOIFE, stream_of(case), fact.clone());
        desk.accepts(CLARE, stream_of(case), fact);
    }
}

#[test]
fn whoever_sees_a_case_may_say_that_somebody_is_in_danger() {
    let mut desk = Desk::new();
    let (case, _) = desk.complaint_of(client(1), AOIFE);
    for fact in emergency() {
        desk.accepts(DAITHI, stream_of(case), fact);
    }
}

#[test]
fn a_reader_of_people_only_reads() {
    let (mut desk, client) = (Desk::new(), client(1));
    desk.complaint_of(client, AOIFE);
    let marker = SafetyMarker {
        action: "Nobody alone.".into(),
        reviewed_on: "2026-01-05".parse().unwrap(),
        reviewed_by: CLARE,
        review_by: "2026-07-05".parse().unwrap(),
    };
    let set = |field| Fact::from(PersonEvent::Set(field));
    let name = PersonField::Name("Somebody Else".into());
    for fact in [set(name), set(PersonField::Safety(Some(marker))), registered().into()] {
        desk.denies(DAITHI, person(client), fact.clone(), Denied::NotInTheirRole);
        desk.accepts(CLARE, person(client), fact);
    }
}
