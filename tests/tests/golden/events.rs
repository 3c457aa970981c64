//! One of every fact of a person and of a case, in its envelope.

use crate::{Samples, id};
use chrono::{NaiveDate, NaiveDateTime};
use domain::case::{
    CaseEvent, CaseField, CaseState, ClosureReason, Contact, ContactOutcome, EmergencyRaised, EmergencyTold,
    Note, Opened, Party, PartyRole, PlannedVisit, PromiseKind, PromiseMade, PromiseOutcome, Received,
};
use domain::charter::{CaseKind, Channel};
use domain::event::{Decoded, DeviceTime, Event, Stream, StreamKind};
use domain::id::{EntityId, EventId, OrgName, PersonId, ReplicaId, UserId};
use domain::person::{
    Address, ContactKind, ContactPoint, Interpreter, PersonEvent, PersonField, Registered, SafeContact,
    SafetyMarker,
};
use domain::reference::Reference;
use domain::summary::VisitDone;
use domain::time::Timestamp;
use serde::Serialize;
use serde_json::Value;
use serde_json::value::to_raw_value;

pub fn stream(kind: StreamKind) -> Stream {
    Stream { kind, id: id(1) }
}

fn event<T: Serialize>(kind: StreamKind, (name, version): (&str, u16), fact: &T) -> Event {
    Event {
        id: EventId(id(2)),
        org: OrgName("kilkenny".into()),
        stream: stream(kind),
        replica: ReplicaId(id(3)),
        replica_seq: 7,
        actor: UserId(id(4)),
        at: DeviceTime { wall: Timestamp(1_767_607_200_000), server_offset_ms: Some(-1_200) },
        kind: name.into(),
        version,
        supersedes: vec![EventId(id(5))],
        body: to_raw_value(fact).unwrap(),
    }
}

pub fn of_case(fact: &CaseEvent) -> Event {
    event(StreamKind::Case, fact.kind(), fact)
}

fn of_person(fact: &PersonEvent) -> Event {
    event(StreamKind::Person, fact.kind(), fact)
}

fn at(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn opened() -> Opened {
    Opened {
        reference: Reference::mint("KCC", 2026, "7F3", 12),
        kind: CaseKind::Complaint,
        channel: Channel::FieldVisit,
        received: Received { at: at("2026-01-05T10:00:00"), reason: "told on Friday".into() },
        what_happened: "The damp is back.".into(),
        people: vec![Party { person: PersonId(id(10)), role: PartyRole::Client }],
        owner: UserId(id(4)),
        charter: 1,
        calendar: "ireland-1".into(),
        answer_language: Some("ga".into()),
        service: Some("housing".into()),
        told_next: Some("I call on Thursday.".into()),
        about: [UserId(id(11))].into(),
    }
}

fn contact() -> Contact {
    Contact {
        channel: Channel::Phone,
        at: at("2026-01-06T09:30:00"),
        outcome: ContactOutcome::NobodyThere,
        person: Some(PersonId(id(10))),
        note: "Rang twice.".into(),
        told_next: "A letter follows.".into(),
        language: Some("pl".into()),
        interpreter: true,
        visit: Some(EntityId(id(20))),
    }
}

fn case_fields() -> Vec<(&'static str, CaseField)> {
    let visit = PlannedVisit { at: at("2026-01-08T14:00:00"), person: PersonId(id(10)), by: UserId(id(4)) };
    let not_kept = PromiseOutcome::NotKept { reason: "The form is being changed.".into() };
    let closed = CaseState::Closed { reason: ClosureReason::ResolvedFirstContact };
    vec![
        ("kind", CaseField::Kind(CaseKind::Enquiry)),
        ("channel", CaseField::Channel(Channel::Letter)),
        ("received", CaseField::Received(Received { at: at("2026-01-02T16:00:00"), reason: String::new() })),
        ("what_happened", CaseField::WhatHappened("Tá an tais ar ais.".into())),
        ("service", CaseField::Service("roads".into())),
        ("answer_language", CaseField::AnswerLanguage("en".into())),
        ("told_next", CaseField::ToldNext("A letter.".into())),
        ("owner", CaseField::Owner(UserId(id(12)))),
        ("about", CaseField::About([UserId(id(11)), UserId(id(12))].into())),
        ("state closed", CaseField::State(closed)),
        ("state open", CaseField::State(CaseState::Open)),
        ("calendar", CaseField::Calendar("ireland-2".into())),
        ("visit", CaseField::Visit { id: EntityId(id(20)), visit: Some(visit) }),
        ("visit called off", CaseField::Visit { id: EntityId(id(20)), visit: None }),
        ("promise kept", CaseField::PromiseOutcome { id: EntityId(id(21)), outcome: PromiseOutcome::Kept }),
        ("promise not kept", CaseField::PromiseOutcome { id: EntityId(id(21)), outcome: not_kept }),
        (
            "promise taken back",
            CaseField::PromiseOutcome { id: EntityId(id(21)), outcome: PromiseOutcome::TakenBack },
        ),
    ]
}

fn case_facts() -> Vec<(String, CaseEvent)> {
    let promise = PromiseMade {
        id: EntityId(id(21)),
        kind: PromiseKind::SendForm,
        to: PersonId(id(10)),
        due: at("2026-01-09T17:00:00"),
        text: "HPL1".into(),
    };
    let (raised, told) = (EntityId(id(22)), at("2026-01-05T10:20:00"));
    let facts = [
        ("opened", CaseEvent::Opened(opened())),
        (
            "person added",
            CaseEvent::PersonAdded(Party { person: PersonId(id(13)), role: PartyRole::Household }),
        ),
        ("contact", CaseEvent::ContactRecorded(contact())),
        ("note", CaseEvent::NoteAdded(Note { text: "Gate code 4711.".into() })),
        ("promise", CaseEvent::PromiseMade(promise)),
        (
            "emergency raised",
            CaseEvent::EmergencyRaised(EmergencyRaised { id: raised, what: "Gas smell".into(), at: told }),
        ),
        (
            "emergency told",
            CaseEvent::EmergencyTold(EmergencyTold { id: raised, whom: "Duty line".into(), at: told }),
        ),
    ];
    let fields =
        case_fields().into_iter().map(|(name, field)| (format!("set {name}"), CaseEvent::Set(field)));
    facts.into_iter().map(|(name, fact)| (name.to_owned(), fact)).chain(fields).collect()
}

fn person_fields() -> Vec<(&'static str, PersonField)> {
    let address = Address { lines: vec!["3 Sráid Eoin".into()], postcode: Some("R95 A39T".into()) };
    let safe = SafeContact { no_post: true, no_voicemail: true, no_calls: false, note: "By day only".into() };
    let marker = SafetyMarker {
        action: "Two people.".into(),
        reviewed_on: day("2025-11-03"),
        reviewed_by: UserId(id(4)),
        review_by: day("2026-05-03"),
    };
    let point = ContactPoint { kind: ContactKind::Phone, value: "056 779 4000".into() };
    let (point_id, need) = (EntityId(id(30)), EntityId(id(31)));
    vec![
        ("name", PersonField::Name("Seán Ó Sé".into())),
        ("said as", PersonField::SaidAs("Shawn O'Shay".into())),
        ("language", PersonField::Language("ga".into())),
        ("interpreter", PersonField::Interpreter(Interpreter { needed: true, note: "ISL".into() })),
        ("address", PersonField::Address(address)),
        ("directions", PersonField::Directions("Second gate".into())),
        ("dog", PersonField::Dog("Loose in the yard".into())),
        ("safe contact", PersonField::SafeContact(safe)),
        ("safety", PersonField::Safety(Some(marker))),
        ("safety taken away", PersonField::Safety(None)),
        ("contact point", PersonField::ContactPoint { id: point_id, point: Some(point) }),
        ("contact point withdrawn", PersonField::ContactPoint { id: point_id, point: None }),
        ("need", PersonField::Need { id: need, need: Some("Large print".into()) }),
        ("need withdrawn", PersonField::Need { id: need, need: None }),
    ]
}

/// Reads an event with its fact, and writes both anew.
fn read_and_write<T: Serialize>(shipped: &Value, decode: fn(&Event) -> Decoded<T>) -> Result<Value, String> {
    let event: Event = serde_json::from_str(&shipped.to_string()).map_err(|why| why.to_string())?;
    let Decoded::Known(fact) = decode(&event) else { return Err("the fact does not read".to_owned()) };
    serde_json::to_value(Event { body: to_raw_value(&fact).unwrap(), ..event }).map_err(|why| why.to_string())
}

#[test]
fn facts_of_a_case_are_as_shipped() {
    let mut samples = Samples::new("case-events.json");
    for (name, fact) in case_facts() {
        let event = of_case(&fact);
        assert_eq!(CaseEvent::decode(&event), Decoded::Known(fact), "{name}");
        samples.add_read_by(name, &event, |shipped| read_and_write(shipped, CaseEvent::decode));
    }
    samples.check();
}

#[test]
fn facts_of_a_person_are_as_shipped() {
    let registered = PersonEvent::Registered(Registered { name: "Bronisława Szabó".into() });
    let fields =
        person_fields().into_iter().map(|(name, field)| (format!("set {name}"), PersonEvent::Set(field)));
    let mut samples = Samples::new("person-events.json");
    for (name, fact) in [("registered".to_owned(), registered)].into_iter().chain(fields) {
        let event = of_person(&fact);
        assert_eq!(PersonEvent::decode(&event), Decoded::Known(fact), "{name}");
        samples.add_read_by(name, &event, |shipped| read_and_write(shipped, PersonEvent::decode));
    }
    samples.check();
}

/// Words that travel as values of a field: each of them, since a renamed one would strand what was written.
#[test]
fn words_of_facts_are_as_shipped() {
    let mut samples = Samples::new("words.json");
    let roles = [PartyRole::Client, PartyRole::Representative, PartyRole::Household, PartyRole::Other];
    samples.add("party roles", &roles.to_vec());
    samples.add("closure reasons", &ClosureReason::ALL.to_vec());
    samples.add("contact outcomes", &ContactOutcome::ALL.to_vec());
    samples.add("promise kinds", &PromiseKind::ALL.to_vec());
    samples.add("visits done", &vec![VisitDone::No, VisitDone::NotWrittenUp, VisitDone::WrittenUp]);
    samples.add("contact kinds", &vec![ContactKind::Phone, ContactKind::Textphone, ContactKind::Email]);
    samples.add(
        "case kinds",
        &vec![
            CaseKind::Enquiry,
            CaseKind::ServiceRequest,
            CaseKind::AssistanceRequest,
            CaseKind::VolunteerApplication,
            CaseKind::Suggestion,
            CaseKind::Comment,
            CaseKind::Compliment,
            CaseKind::Complaint,
            CaseKind::Appeal,
            CaseKind::InternalRequest,
            CaseKind::CouncillorEnquiry,
            CaseKind::DataRightsRequest,
        ],
    );
    samples.add(
        "channels",
        &vec![
            Channel::InPerson,
            Channel::Interview,
            Channel::Phone,
            Channel::TextphoneMinicom,
            Channel::PhoneOutOfHours,
            Channel::Letter,
            Channel::Email,
            Channel::WebForm,
            Channel::WebsiteCommentCard,
            Channel::SocialMedia,
            Channel::Fax,
            Channel::BranchDelegate,
            Channel::FieldVisit,
            Channel::EventForum,
            Channel::AssistanceRequestService,
            Channel::VolunteeringService,
            Channel::MobileLibrary,
            Channel::Councillor,
            Channel::Sms,
        ],
    );
    samples.add("streams", &vec![StreamKind::Person, StreamKind::Case, StreamKind::Register]);
    samples.check();
}
