//! Who may write what. A case is worked on by its owners and by whoever opens, registers or decides cases; everybody else
//! who sees it only reads, but may always say that somebody is in danger.

use super::{CaseRights, Denied, Staff, may_see_case};
use crate::case::{CaseEvent, CaseField, Opened};
use crate::charter::Capability;
use crate::id::PersonId;
use crate::person::PersonEvent;
use std::collections::BTreeSet;

/// Whether `staff` may record `fact` in a case. `rights` is absent while the case has no accepted event. Whom the fact
/// names ([`people_named`]) and hides it from ([`may_restrict`]) are questions of their own.
///
/// # Errors
/// [`Denied`], with the reason.
pub fn may_record(staff: &Staff, fact: &CaseEvent, rights: Option<&CaseRights>) -> Result<(), Denied> {
    if !staff.active {
        return Err(Denied::NotOnStaff);
    }
    match (fact, rights) {
        (CaseEvent::Opened(opened), None) => may_open(staff, opened),
        (_, None) => Err(Denied::NoRightToCase),
        // Also where it is about themselves: to be told so would tell them that there is such a case (invariant 6).
        (_, Some(rights)) if !may_see_case(staff, rights) => Err(Denied::NoRightToCase),
        // A life may hang on it.
        (CaseEvent::EmergencyRaised(_) | CaseEvent::EmergencyTold(_), Some(_)) => Ok(()),
        (CaseEvent::Set(field), Some(rights)) => may_set(staff, field, rights),
        (
            CaseEvent::Opened(_)
            | CaseEvent::PersonAdded(_)
            | CaseEvent::ContactRecorded(_)
            | CaseEvent::NoteAdded(_)
            | CaseEvent::PromiseMade(_),
            Some(rights),
        ) => needs(works_on(staff, rights)),
    }
}

fn may_open(staff: &Staff, opened: &Opened) -> Result<(), Denied> {
    let for_oneself = opened.owner == staff.user;
    needs(staff.may(Capability::CaseOpen) && (for_oneself || staff.may(Capability::CaseAssign)))?;
    let about_oneself = opened.about.contains(&staff.user);
    if for_oneself && about_oneself { Err(Denied::AboutThemselves) } else { Ok(()) }
}

fn may_set(staff: &Staff, field: &CaseField, rights: &CaseRights) -> Result<(), Denied> {
    match field {
        CaseField::Owner(_) => needs(staff.may(Capability::CaseAssign)),
        // Whoever works on it may name a colleague; only who decides may take a name away.
        CaseField::About(about) => {
            let takes_away = !about.is_superset(&rights.about);
            needs(works_on(staff, rights) && (!takes_away || staff.may(Capability::Decide)))
        }
        CaseField::Calendar(_) => needs(staff.may(Capability::Register)),
        CaseField::State(_) => needs(rights.owners.contains(&staff.user) || staff.may(Capability::Decide)),
        CaseField::Kind(_)
        | CaseField::Channel(_)
        | CaseField::Received(_)
        | CaseField::WhatHappened(_)
        | CaseField::Service(_)
        | CaseField::AnswerLanguage(_)
        | CaseField::ToldNext(_)
        | CaseField::Visit { .. }
        | CaseField::PromiseOutcome { .. } => needs(works_on(staff, rights)),
    }
}

/// With any of these somebody works on every case they see, and not only on their own.
pub const HANDLES_CASES: [Capability; 3] = [Capability::CaseOpen, Capability::Register, Capability::Decide];

/// Whether `staff`, who sees a case, also works on it.
fn works_on(staff: &Staff, rights: &CaseRights) -> bool {
    rights.owners.contains(&staff.user) || HANDLES_CASES.into_iter().any(|what| staff.may(what))
}

/// The people whom a fact brings into a case. Its author must see each of them already: a case opens the records of the
/// people in it to whoever sees the case, so naming an id would otherwise be enough to read a stranger's.
#[must_use]
pub fn people_named(fact: &CaseEvent) -> BTreeSet<PersonId> {
    match fact {
        CaseEvent::Opened(opened) => opened.people.iter().map(|party| party.person).collect(),
        CaseEvent::PersonAdded(party) => BTreeSet::from([party.person]),
        _ => BTreeSet::new(),
    }
}

/// Whether a case may come to be about whom it is about `after` a fact. Somebody of `everybody` who may see restricted
/// cases must be left to see it, or a worker could hide a case by naming all of them. Where nobody is named who was not
/// named `before`, nothing is hidden.
///
/// # Errors
/// [`Denied::NobodyWouldSee`].
pub fn may_restrict(
    everybody: &[Staff],
    before: Option<&CaseRights>,
    after: &CaseRights,
) -> Result<(), Denied> {
    let named_before = before.map(|rights| rights.about.clone()).unwrap_or_default();
    let sees = |member: &Staff| member.may(Capability::RestrictedSee) && may_see_case(member, after);
    if after.about.is_subset(&named_before) || everybody.iter().any(sees) {
        Ok(())
    } else {
        Err(Denied::NobodyWouldSee)
    }
}

/// Whether `staff` may write `fact` about a person. `is_registered`: whether the person has a record; `sees`: whether
/// `staff` may see it ([`super::may_see_person`]).
///
/// # Errors
/// [`Denied`], with the reason.
pub fn may_write_person(
    staff: &Staff,
    fact: &PersonEvent,
    is_registered: bool,
    sees: bool,
) -> Result<(), Denied> {
    if !staff.active {
        return Err(Denied::NotOnStaff);
    }
    match fact {
        PersonEvent::Registered(_) if !is_registered => needs(staff.may(Capability::CaseOpen)),
        _ if !sees => Err(Denied::NoRightToPerson),
        // A second registration writes the name.
        PersonEvent::Registered(_) | PersonEvent::Set(_) => needs(staff.may(Capability::PeopleEdit)),
    }
}

fn needs(held: bool) -> Result<(), Denied> {
    if held { Ok(()) } else { Err(Denied::NotInTheirRole) }
}
