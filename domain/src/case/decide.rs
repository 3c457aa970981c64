//! What a worker may do in a case, before it becomes a fact. Runs on the device and may refuse; what two people did
//! apart is not refused here but shown by the fold.

use super::{
    Case, CaseEvent, CaseField, Contact, EmergencyRaised, EmergencyTold, Note, Opened, Party, PlannedVisit,
    Promise, PromiseMade, PromiseOutcome,
};
use crate::field::Field;
use crate::id::{EntityId, EventId};
use chrono::NaiveDateTime;

/// What somebody wants to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseCommand {
    /// Open a case.
    Open(Box<Opened>),
    /// Open a case of somebody who does not say who they are, where the charter accepts that (HU-40). Nobody is in it, whoever
    /// was named.
    OpenAnonymously(Box<Opened>),
    /// Write a field.
    Set(CaseField),
    /// Add a person.
    AddPerson(Party),
    /// Record a contact.
    RecordContact(Contact),
    /// Add a note.
    AddNote(Note),
    /// Promise something.
    MakePromise(PromiseMade),
    /// Record what became of a promise.
    SettlePromise(EntityId, PromiseOutcome),
    /// Plan a visit, or move it.
    PlanVisit(EntityId, PlannedVisit),
    /// Somebody is in danger.
    RaiseEmergency(EmergencyRaised),
    /// Somebody was told.
    TellEmergency(EmergencyTold),
}

/// Why it is not done. The words are in `lang`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CaseRefusal {
    /// Nothing says what happened.
    #[error("what happened is missing")]
    WhatHappenedMissing,
    /// Nobody is named.
    #[error("the person is missing")]
    PersonMissing,
    /// The person is in the case already.
    #[error("the person is in the case already")]
    PersonHereAlready,
    /// It is said to have happened later than now.
    #[error("the date is in the future")]
    InTheFuture,
    /// It is promised for a time that has passed.
    #[error("the date has passed")]
    InThePast,
    /// The note is empty.
    #[error("the note is empty")]
    NoteEmpty,
    /// Nobody is named as told.
    #[error("whom you told is missing")]
    WhomMissing,
    /// The case is closed; it must be opened again first.
    #[error("the case is closed")]
    Closed,
    /// There is no such promise, or it is settled.
    #[error("no such promise is owed")]
    NoSuchPromise,
}

/// Facts about to be written, each with what it replaces.
pub type CaseDraft = (CaseEvent, Vec<EventId>);

/// A quarter of an hour of grace for a clock that is slightly off.
const GRACE: chrono::TimeDelta = chrono::TimeDelta::minutes(15);

/// Turns what somebody wants into a fact. `now` is the organisation's wall clock, corrected by the known skew of the
/// device.
///
/// # Errors
/// [`CaseRefusal`], which a page shows beside the field concerned.
pub fn decide(case: &Case, command: CaseCommand, now: NaiveDateTime) -> Result<CaseDraft, CaseRefusal> {
    refuse(case, &command, now)?;
    Ok(written(case, command))
}

/// The same on a device whose clock is known to be wrong: it is `earliest` or later, so that nothing can be said to lie in
/// the future. The worker enters the time, and the office is told to check it (`requirements C0.5`).
///
/// # Errors
/// [`CaseRefusal`], which a page shows beside the field concerned.
pub fn decide_by_wrong_clock(
    case: &Case,
    command: CaseCommand,
    earliest: NaiveDateTime,
) -> Result<CaseDraft, CaseRefusal> {
    match refuse(case, &command, earliest) {
        Ok(()) | Err(CaseRefusal::InTheFuture) => Ok(written(case, command)),
        Err(refusal) => Err(refusal),
    }
}

fn written(case: &Case, command: CaseCommand) -> CaseDraft {
    let replaces = replaced_by(case, &command);
    let fact = match command {
        CaseCommand::Open(opened) => CaseEvent::Opened(*opened),
        CaseCommand::OpenAnonymously(opened) => CaseEvent::Opened(Opened { people: Vec::new(), ..*opened }),
        CaseCommand::Set(field) => CaseEvent::Set(field),
        CaseCommand::AddPerson(party) => CaseEvent::PersonAdded(party),
        CaseCommand::RecordContact(contact) => CaseEvent::ContactRecorded(contact),
        CaseCommand::AddNote(note) => CaseEvent::NoteAdded(note),
        CaseCommand::MakePromise(made) => CaseEvent::PromiseMade(made),
        CaseCommand::SettlePromise(id, outcome) => CaseEvent::Set(CaseField::PromiseOutcome { id, outcome }),
        CaseCommand::PlanVisit(id, visit) => CaseEvent::Set(CaseField::Visit { id, visit: Some(visit) }),
        CaseCommand::RaiseEmergency(raised) => CaseEvent::EmergencyRaised(raised),
        CaseCommand::TellEmergency(told) => CaseEvent::EmergencyTold(told),
    };
    (fact, replaces)
}

fn refuse(case: &Case, command: &CaseCommand, now: NaiveDateTime) -> Result<(), CaseRefusal> {
    let happened = |at: NaiveDateTime| {
        if at > now + GRACE { Err(CaseRefusal::InTheFuture) } else { Ok(()) }
    };
    let to_come = |at: NaiveDateTime| {
        if at < now - GRACE { Err(CaseRefusal::InThePast) } else { Ok(()) }
    };
    let still_open = || {
        if case.is_closed() { Err(CaseRefusal::Closed) } else { Ok(()) }
    };
    match command {
        CaseCommand::Open(opened) | CaseCommand::OpenAnonymously(opened)
            if opened.what_happened.trim().is_empty() =>
        {
            Err(CaseRefusal::WhatHappenedMissing)
        }
        CaseCommand::Open(opened) if opened.people.is_empty() => Err(CaseRefusal::PersonMissing),
        CaseCommand::Open(opened) | CaseCommand::OpenAnonymously(opened) => happened(opened.received.at),
        CaseCommand::Set(CaseField::WhatHappened(text)) if text.trim().is_empty() => {
            Err(CaseRefusal::WhatHappenedMissing)
        }
        CaseCommand::Set(CaseField::Received(received)) => happened(received.at),
        CaseCommand::AddPerson(party) if case.people.iter().any(|known| known.person == party.person) => {
            Err(CaseRefusal::PersonHereAlready)
        }
        CaseCommand::Set(_) | CaseCommand::AddPerson(_) => Ok(()),
        CaseCommand::RecordContact(contact) => still_open().and_then(|()| happened(contact.at)),
        CaseCommand::AddNote(note) if note.text.trim().is_empty() => Err(CaseRefusal::NoteEmpty),
        CaseCommand::AddNote(_) => Ok(()),
        CaseCommand::MakePromise(made) => still_open().and_then(|()| to_come(made.due)),
        CaseCommand::SettlePromise(id, _) => {
            let owed = case.promises.get(id).and_then(Promise::owed);
            owed.map(|_| ()).ok_or(CaseRefusal::NoSuchPromise)
        }
        CaseCommand::PlanVisit(_, visit) => still_open().and_then(|()| to_come(visit.at)),
        CaseCommand::RaiseEmergency(_) => Ok(()),
        CaseCommand::TellEmergency(told) if told.whom.trim().is_empty() => Err(CaseRefusal::WhomMissing),
        CaseCommand::TellEmergency(told) => happened(told.at),
    }
}

fn replaced_by(case: &Case, command: &CaseCommand) -> Vec<EventId> {
    match command {
        CaseCommand::Set(field) => case.holding(field),
        CaseCommand::SettlePromise(id, _) => {
            case.promises.get(id).map(|promise| promise.outcome.to_supersede()).unwrap_or_default()
        }
        CaseCommand::PlanVisit(id, _) => case.visits.get(id).map(Field::to_supersede).unwrap_or_default(),
        _ => Vec::new(),
    }
}

impl Case {
    /// The events whose values hold in the field that `field` writes.
    fn holding(&self, field: &CaseField) -> Vec<EventId> {
        match field {
            CaseField::Kind(_) => self.kind.to_supersede(),
            CaseField::Channel(_) => self.channel.to_supersede(),
            CaseField::Received(_) => self.received.to_supersede(),
            CaseField::WhatHappened(_) => self.what_happened.to_supersede(),
            CaseField::Service(_) => self.service.to_supersede(),
            CaseField::AnswerLanguage(_) => self.answer_language.to_supersede(),
            CaseField::ToldNext(_) => self.told_next.to_supersede(),
            CaseField::Owner(_) => self.owner.to_supersede(),
            CaseField::About(_) => self.about.to_supersede(),
            CaseField::State(_) => self.state.to_supersede(),
            CaseField::Calendar(_) => self.calendar.to_supersede(),
            CaseField::Visit { id, .. } => self.visits.get(id).map(Field::to_supersede).unwrap_or_default(),
            CaseField::PromiseOutcome { id, .. } => {
                self.promises.get(id).map(|promise| promise.outcome.to_supersede()).unwrap_or_default()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Received;

    fn day(day: u32) -> NaiveDateTime {
        chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default().and_time(chrono::NaiveTime::MIN)
    }

    #[test]
    fn a_wrong_clock_refuses_no_date_as_in_the_future() {
        let received = |at| CaseCommand::Set(CaseField::Received(Received { at, reason: String::new() }));
        let case = Case::default();
        assert_eq!(decide(&case, received(day(22)), day(20)), Err(CaseRefusal::InTheFuture));
        assert!(decide_by_wrong_clock(&case, received(day(22)), day(20)).is_ok());
        let nothing_said = CaseCommand::AddNote(Note { text: String::new() });
        assert_eq!(decide_by_wrong_clock(&case, nothing_said, day(20)), Err(CaseRefusal::NoteEmpty));
    }
}
