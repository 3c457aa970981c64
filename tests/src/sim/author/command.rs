//! What an honest app writes: a command, decided on what the worker sees.

use super::Pen;
use crate::sim::ledger::{CALENDAR, charter_version};
use crate::sim::staff::{AOIFE, BRIAN, CLARE, DAITHI, EITHNE};
use chrono::{NaiveDateTime, TimeDelta};
use domain::case::{
    self, CaseCommand, CaseField, CaseState, ClosureReason, Contact, ContactOutcome, EmergencyRaised,
    EmergencyTold, Note, Opened, Party, PartyRole, PlannedVisit, PromiseKind, PromiseMade, PromiseOutcome,
    Received,
};
use domain::charter::{Capability, CaseKind, Channel};
use domain::event::{Recorded, Stream, StreamKind};
use domain::id::{EntityId, EventId, PersonId, UserId};
use domain::person::{self, ContactKind, ContactPoint, PersonCommand, PersonField};
use domain::reference::Reference;
use std::collections::BTreeSet;
use uuid::Uuid;

pub(super) fn write(pen: &mut Pen<'_>) {
    let mut cases = pen.held(StreamKind::Case);
    // More cases than these are seldom opened, so that people meet in the few.
    let few = pen.around.streams_max.div_ceil(4);
    if pen.dice.chance(50) {
        // The worst moment to write in a case is just before it is taken away.
        let going = pen.about_to_go();
        if cases.iter().any(|case| going.contains(case)) {
            cases.retain(|case| going.contains(case));
        }
    }
    let open_one = cases.len() < few || pen.dice.chance(4);
    let writes_in_case = !open_one || pen.dice.chance(60);
    match pen.dice.pick(&cases) {
        Some(case) if writes_in_case || pen.room == 0 => {
            if pen.dice.chance(25) {
                write_person(pen);
            } else {
                write_in_case(pen, case);
            }
        }
        _ if pen.room == 0 => write_person(pen),
        // Whoever may only read seldom tries.
        _ if pen.tablet.session.staff.may(Capability::CaseOpen) || pen.dice.chance(10) => open(pen),
        _ => {}
    }
}

fn open(pen: &mut Pen<'_>) {
    let known = if pen.room < 2 || pen.dice.chance(40) { pen.pick_person() } else { None };
    let Some(person) = known.or_else(|| register(pen)).filter(|_| pen.room > 0) else { return };
    let about = if pen.dice.chance(20) { colleagues(pen) } else { BTreeSet::new() };
    open_for(pen, person, about, "entry: case opened");
}

/// Opens a case of `person` about `about`: one's own, or a colleague's where one may give it away.
pub(super) fn open_for(pen: &mut Pen<'_>, person: PersonId, about: BTreeSet<UserId>, kind: &'static str) {
    pen.room = pen.room.saturating_sub(1);
    let me = pen.tablet.session.staff.user;
    let owner = if pen.tablet.session.staff.may(Capability::CaseAssign) {
        pen.dice.pick(&[AOIFE, BRIAN, CLARE]).unwrap_or(me)
    } else {
        me
    };
    let opened = Opened {
        reference: Reference::mint("KCC", 2026, "7F3", 1),
        kind: CaseKind::Complaint,
        channel: Channel::FieldVisit,
        received: Received { at: now(pen), reason: String::new() },
        what_happened: words(pen),
        people: vec![Party { person, role: PartyRole::Client }],
        owner,
        charter: charter_version(),
        calendar: CALENDAR.into(),
        answer_language: None,
        service: None,
        told_next: None,
        about,
    };
    let case = Stream { kind: StreamKind::Case, id: pen.dice.id() };
    decide_case(pen, case, CaseCommand::Open(Box::new(opened)), kind);
}

fn register(pen: &mut Pen<'_>) -> Option<PersonId> {
    pen.room = pen.room.checked_sub(1)?;
    let person = Stream { kind: StreamKind::Person, id: pen.dice.id() };
    let name = words(pen);
    decide_person(pen, person, PersonCommand::Register { name }, "entry: person registered");
    Some(PersonId(person.id))
}

fn write_in_case(pen: &mut Pen<'_>, case: Stream) {
    // Who does the work changes hands often; a worker tries it too, and may not.
    let assigns = pen.tablet.session.staff.may(Capability::CaseAssign);
    let (command, kind) = match pen.dice.below(if assigns { 40 } else { 20 }) {
        0..9 => (set(pen, case), "entry: field set"),
        9..12 => (contact(pen, case), "entry: contact"),
        12 => (Some(CaseCommand::AddNote(Note { text: words(pen) })), "entry: note"),
        13..15 => (promise(pen, case), "entry: promise"),
        15 => (settle(pen, case), "entry: promise settled"),
        16 => (emergency(pen, case), "entry: emergency"),
        17 => (add_person(pen), "entry: person added"),
        18 => (Some(CaseCommand::AddNote(Note { text: words(pen) })), "entry: note"),
        _ => (give_away(pen), "entry: owner"),
    };
    if let Some(command) = command {
        decide_case(pen, case, command, kind);
    }
}

fn give_away(pen: &mut Pen<'_>) -> Option<CaseCommand> {
    pick_user(pen).map(|user| CaseCommand::Set(CaseField::Owner(user)))
}

fn set(pen: &mut Pen<'_>, case: Stream) -> Option<CaseCommand> {
    Some(CaseCommand::Set(match pen.dice.below(12) {
        0..4 => CaseField::WhatHappened(words(pen)),
        4 => CaseField::AnswerLanguage(pen.dice.pick(&["en", "ga", "pl"])?.into()),
        5 => CaseField::ToldNext(words(pen)),
        6 => CaseField::Service(pen.dice.pick(&["roads", "housing"])?.into()),
        7 => CaseField::State(CaseState::Closed { reason: ClosureReason::Answered }),
        8 => CaseField::State(CaseState::Open),
        9 => CaseField::About(colleagues(pen)),
        10 => CaseField::Kind(pen.dice.pick(&[CaseKind::Enquiry, CaseKind::Complaint])?),
        _ => {
            let seen = case::fold(pen.history(case));
            let planned: Vec<_> = seen.visits.keys().copied().collect();
            let again = pen.dice.chance(70).then(|| pen.dice.pick(&planned)).flatten();
            let id = again.unwrap_or_else(|| entity(pen));
            let visit = PlannedVisit {
                at: now(pen) + TimeDelta::days(2),
                person: seen.main_person()?,
                by: pen.tablet.session.staff.user,
            };
            CaseField::Visit { id, visit: pen.dice.chance(80).then_some(visit) }
        }
    }))
}

fn contact(pen: &mut Pen<'_>, case: Stream) -> Option<CaseCommand> {
    let seen = case::fold(pen.history(case));
    let planned: Vec<_> = seen.visits.keys().copied().collect();
    Some(CaseCommand::RecordContact(Contact {
        channel: Channel::FieldVisit,
        at: now(pen),
        outcome: pen.dice.pick(&ContactOutcome::ALL)?,
        person: seen.main_person(),
        note: words(pen),
        told_next: String::new(),
        language: Some("ga".into()),
        interpreter: false,
        visit: pen.dice.pick(&planned),
    }))
}

fn promise(pen: &mut Pen<'_>, case: Stream) -> Option<CaseCommand> {
    Some(CaseCommand::MakePromise(PromiseMade {
        id: entity(pen),
        kind: pen.dice.pick(&PromiseKind::ALL)?,
        to: case::fold(pen.history(case)).main_person()?,
        due: now(pen) + TimeDelta::days(3),
        text: words(pen),
    }))
}

fn settle(pen: &mut Pen<'_>, case: Stream) -> Option<CaseCommand> {
    let seen = case::fold(pen.history(case));
    let owed: Vec<_> = seen.promises.iter().filter(|(_, promise)| promise.owed().is_some()).collect();
    let id = *pen.dice.pick(&owed)?.0;
    let outcome = if pen.dice.chance(50) {
        PromiseOutcome::Kept
    } else {
        PromiseOutcome::NotKept { reason: words(pen) }
    };
    Some(CaseCommand::SettlePromise(id, outcome))
}

fn emergency(pen: &mut Pen<'_>, case: Stream) -> Option<CaseCommand> {
    let seen = case::fold(pen.history(case));
    let untold = seen.untold_emergencies().next().map(|(id, _)| id);
    Some(match untold {
        Some(id) => CaseCommand::TellEmergency(EmergencyTold { id, whom: words(pen), at: now(pen) }),
        None => {
            CaseCommand::RaiseEmergency(EmergencyRaised { id: entity(pen), what: words(pen), at: now(pen) })
        }
    })
}

fn add_person(pen: &mut Pen<'_>) -> Option<CaseCommand> {
    let person = if pen.dice.chance(50) { pen.pick_person()? } else { register(pen)? };
    Some(CaseCommand::AddPerson(Party { person, role: PartyRole::Household }))
}

fn write_person(pen: &mut Pen<'_>) {
    let Some(stream) = pen.pick_held(StreamKind::Person) else { return };
    let field = match pen.dice.below(4) {
        0 => PersonField::Name(words(pen)),
        1 => PersonField::Dog(words(pen)),
        2 => PersonField::Language(words(pen)),
        _ => {
            // One number per person, so that people meet in it.
            let point = ContactPoint { kind: ContactKind::Phone, value: words(pen) };
            let id = EntityId(Uuid::from_u128(stream.id.as_u128() ^ 1));
            PersonField::ContactPoint { id, point: pen.dice.chance(80).then_some(point) }
        }
    };
    decide_person(pen, stream, PersonCommand::Set(field), "entry: person's field set");
}

fn decide_case(pen: &mut Pen<'_>, stream: Stream, command: CaseCommand, kind: &'static str) {
    let history = pen.history(stream);
    let seen = case::fold(history.clone());
    if let Ok((fact, supersedes)) = case::decide(&seen, command, now(pen))
        && let Some(event) = pen.event(stream, fact.kind(), &fact, pen.named(supersedes, &history))
    {
        pen.put(event, kind, ids(&history));
    }
}

fn decide_person(pen: &mut Pen<'_>, stream: Stream, command: PersonCommand, kind: &'static str) {
    let history = pen.history(stream);
    let seen = person::fold(history.clone());
    if let Ok((fact, supersedes)) = person::decide(&seen, command)
        && let Some(event) = pen.event(stream, fact.kind(), &fact, pen.named(supersedes, &history))
    {
        pen.put(event, kind, ids(&history));
    }
}

/// The events in view that write fields. Only those can be replaced, and a forged note may have the id of one.
fn ids(history: &[Recorded]) -> Vec<EventId> {
    let writes = ["case.opened", "case.set", "person.registered", "person.set"];
    let writings = history.iter().filter(|recorded| writes.contains(&recorded.event.kind.as_str()));
    writings.map(|recorded| recorded.event.id).collect()
}

/// The organisation's wall clock, as far as this tablet knows.
fn now(pen: &Pen<'_>) -> NaiveDateTime {
    pen.tablet.time(pen.around.now).corrected().local(chrono_tz::Europe::Dublin)
}

fn words(pen: &mut Pen<'_>) -> String {
    let what = ["damp in the back bedroom", "Tá an geata briste", "the bus never comes", "wilgoć"];
    format!("{} {}", pen.dice.pick(&what).unwrap_or_default(), pen.dice.below(100))
}

fn entity(pen: &mut Pen<'_>) -> EntityId {
    EntityId(pen.dice.id())
}

fn pick_user(pen: &mut Pen<'_>) -> Option<UserId> {
    pen.dice.pick(&[AOIFE, BRIAN, CLARE])
}

/// One colleague or none; at times everybody who could handle a complaint about them.
fn colleagues(pen: &mut Pen<'_>) -> BTreeSet<UserId> {
    if pen.dice.chance(15) {
        return BTreeSet::from([CLARE, EITHNE]);
    }
    let me = pen.tablet.session.staff.user;
    pen.dice.pick(&[AOIFE, BRIAN, CLARE, DAITHI]).into_iter().filter(|user| *user != me).collect()
}
