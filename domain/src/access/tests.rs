//! The rules of access as a table of examples: what a role may do, in whose case, about whom.

use super::*;
use crate::case::{
    CaseEvent, CaseField, CaseState, ClosureReason, EmergencyTold, Note, Opened, Party, PartyRole,
};
use crate::charter::{CaseKind, Channel};
use crate::id::EntityId;
use crate::person::{PersonEvent, PersonField, Registered};
use crate::reference::Reference;
use Capability::{CaseAssign, CaseOpen, CaseSeeAll, CaseSeeOwn, Decide, PeopleEdit, Register, RestrictedSee};
use Denied::{AboutThemselves, NoRightToCase, NoRightToPerson, NobodyWouldSee, NotInTheirRole, NotOnStaff};
use uuid::Uuid;

const MAURA: UserId = UserId(Uuid::from_u128(1));
const DONAL: UserId = UserId(Uuid::from_u128(2));
const AOIFE: UserId = UserId(Uuid::from_u128(3));
const SEAN: PersonId = PersonId(Uuid::from_u128(9));

fn member(user: UserId, can: &[Capability]) -> Staff {
    Staff { user, can: can.iter().copied().collect(), active: true }
}

fn rights(owner: UserId, about: &[UserId]) -> CaseRights {
    CaseRights { owners: [owner].into(), about: about.iter().copied().collect(), people: [SEAN].into() }
}

fn opened(owner: UserId, about: &[UserId]) -> CaseEvent {
    CaseEvent::Opened(Opened {
        reference: Reference::mint("KCC", 2026, "7F3", 1),
        kind: CaseKind::Complaint,
        channel: Channel::Letter,
        received: crate::case::Received { at: "2026-01-05T10:00:00".parse().unwrap(), reason: String::new() },
        what_happened: "The ramp was never finished.".into(),
        people: vec![Party { person: SEAN, role: PartyRole::Client }],
        owner,
        charter: 1,
        calendar: "ireland-1".into(),
        answer_language: None,
        service: None,
        told_next: None,
        about: about.iter().copied().collect(),
    })
}

fn note() -> CaseEvent {
    CaseEvent::NoteAdded(Note { text: "Nobody in.".into() })
}

fn told() -> CaseEvent {
    let at = "2026-01-05T10:00:00".parse().unwrap();
    CaseEvent::EmergencyTold(EmergencyTold { id: EntityId(Uuid::from_u128(7)), whom: "112".into(), at })
}

const fn set(field: CaseField) -> CaseEvent {
    CaseEvent::Set(field)
}

fn about(names: &[UserId]) -> CaseEvent {
    set(CaseField::About(names.iter().copied().collect()))
}

#[test]
fn a_case_is_seen_by_its_owner_and_by_who_sees_all_unless_it_is_restricted() {
    fn check(can: &[Capability], owner: UserId, about: &[UserId], expected: bool) {
        let seen = may_see_case(&member(MAURA, can), &rights(owner, about));
        assert_eq!(seen, expected, "{can:?}, of {owner}, about {about:?}");
    }
    check(&[CaseSeeOwn], MAURA, &[], true);
    check(&[CaseSeeOwn], DONAL, &[], false);
    check(&[CaseSeeOwn], MAURA, &[DONAL], true);
    check(&[CaseSeeOwn, RestrictedSee], DONAL, &[AOIFE], false);
    check(&[CaseSeeAll], DONAL, &[], true);
    check(&[CaseSeeAll], DONAL, &[AOIFE], false);
    check(&[CaseSeeAll, CaseSeeOwn], MAURA, &[AOIFE], true);
    check(&[CaseSeeAll, RestrictedSee], DONAL, &[AOIFE], true);
    check(&[CaseSeeAll, CaseSeeOwn, RestrictedSee], MAURA, &[MAURA], false);
    check(&[], MAURA, &[], false);
}

#[test]
fn whoever_left_sees_and_writes_nothing() {
    let gone = Staff { active: false, ..member(MAURA, &[CaseOpen, CaseSeeAll, CaseSeeOwn, PeopleEdit]) };
    assert!(!may_see_case(&gone, &rights(MAURA, &[])));
    assert_eq!(may_record(&gone, &note(), Some(&rights(MAURA, &[]))), Err(NotOnStaff));
    assert_eq!(may_record(&gone, &opened(MAURA, &[]), None), Err(NotOnStaff));
    assert_eq!(may_write_person(&gone, &registered(), false, false), Err(NotOnStaff));
}

#[test]
fn a_case_is_opened_by_who_may_for_oneself_or_for_somebody_to_whom_one_may_give_it() {
    fn check(can: &[Capability], owner: UserId, about: &[UserId], expected: Result<(), Denied>) {
        let judged = may_record(&member(MAURA, can), &opened(owner, about), None);
        assert_eq!(judged, expected, "{can:?}, for {owner}, about {about:?}");
    }
    check(&[CaseOpen], MAURA, &[], Ok(()));
    check(&[CaseOpen], MAURA, &[DONAL], Ok(()));
    check(&[CaseOpen], DONAL, &[], Err(NotInTheirRole));
    check(&[CaseOpen, CaseAssign], DONAL, &[], Ok(()));
    check(&[CaseSeeAll, CaseAssign], MAURA, &[], Err(NotInTheirRole));
    check(&[CaseOpen], MAURA, &[MAURA], Err(AboutThemselves));
    check(&[CaseOpen, CaseAssign], DONAL, &[MAURA], Ok(()));
}

#[test]
fn a_case_is_worked_on_by_its_owner_and_by_who_handles_cases() {
    fn check(can: &[Capability], owner: UserId, fact: &CaseEvent, expected: Result<(), Denied>) {
        let judged = may_record(&member(MAURA, can), fact, Some(&rights(owner, &[AOIFE])));
        assert_eq!(judged, expected, "{can:?}, of {owner}: {fact:?}");
    }
    let reader = [CaseSeeAll, RestrictedSee];
    let with = |more| [CaseSeeAll, RestrictedSee, more];
    let denied = Err(NotInTheirRole);
    check(&[CaseSeeOwn], MAURA, &note(), Ok(()));
    check(&[CaseSeeOwn], DONAL, &note(), Err(NoRightToCase));
    check(&reader, DONAL, &note(), denied);
    check(&reader, DONAL, &told(), Ok(()));
    check(&with(CaseOpen), DONAL, &note(), Ok(()));
    check(&with(Register), DONAL, &note(), Ok(()));
    check(&with(Decide), DONAL, &note(), Ok(()));
    check(&with(CaseAssign), DONAL, &note(), denied);

    let given = set(CaseField::Owner(DONAL));
    check(&with(CaseOpen), DONAL, &given, denied);
    check(&with(CaseAssign), DONAL, &given, Ok(()));
    let calendar = set(CaseField::Calendar("ireland-2".into()));
    check(&with(CaseOpen), DONAL, &calendar, denied);
    check(&with(Register), DONAL, &calendar, Ok(()));
    let closed = set(CaseField::State(CaseState::Closed { reason: ClosureReason::Answered }));
    check(&with(CaseOpen), DONAL, &closed, denied);
    check(&with(Decide), DONAL, &closed, Ok(()));
    check(&[CaseSeeOwn], MAURA, &closed, Ok(()));
    check(&reader, DONAL, &about(&[AOIFE, DONAL]), denied);
    check(&[CaseSeeOwn], MAURA, &about(&[AOIFE, DONAL]), Ok(()));
    check(&[CaseSeeOwn], MAURA, &about(&[DONAL]), denied);
    check(&with(Decide), DONAL, &about(&[]), Ok(()));
}

#[test]
fn a_case_that_nobody_has_opened_or_that_is_about_the_author_is_not_theirs() {
    let everything = [CaseOpen, CaseSeeOwn, CaseSeeAll, CaseAssign, Register, Decide, RestrictedSee];
    let maura = member(MAURA, &everything);
    for fact in [note(), told(), about(&[]), opened(MAURA, &[])] {
        assert_eq!(may_record(&maura, &fact, Some(&rights(MAURA, &[MAURA]))), Err(NoRightToCase));
    }
    assert_eq!(may_record(&maura, &note(), None), Err(NoRightToCase));
}

#[test]
fn a_case_may_be_restricted_while_somebody_who_handles_such_cases_sees_it() {
    fn check(before: Option<&[UserId]>, after: &[UserId], expected: Result<(), Denied>) {
        let office = [
            member(MAURA, &[CaseOpen, CaseSeeOwn]),
            member(DONAL, &[CaseOpen, CaseSeeAll]),
            member(AOIFE, &[CaseSeeAll, RestrictedSee]),
            Staff { active: false, ..member(UserId(Uuid::from_u128(4)), &[CaseSeeAll, RestrictedSee]) },
        ];
        let before = before.map(|about| rights(MAURA, about));
        let judged = may_restrict(&office, before.as_ref(), &rights(MAURA, after));
        assert_eq!(judged, expected, "about {before:?}, then {after:?}");
    }
    check(None, &[], Ok(()));
    check(None, &[DONAL], Ok(()));
    check(None, &[AOIFE], Err(NobodyWouldSee));
    check(Some(&[]), &[DONAL, AOIFE], Err(NobodyWouldSee));
    check(Some(&[DONAL]), &[DONAL, AOIFE], Err(NobodyWouldSee));
    // Nobody sees it as it is; to take a name away, or to leave all as it is, hides it from nobody.
    check(Some(&[DONAL, AOIFE]), &[AOIFE], Ok(()));
}

fn registered() -> PersonEvent {
    PersonEvent::Registered(Registered { name: "Seán Byrne".into() })
}

#[test]
fn a_person_is_registered_by_who_opens_cases_and_changed_by_who_sees_and_edits_people() {
    fn check(
        can: &[Capability],
        fact: &PersonEvent,
        registered: bool,
        sees: bool,
        expected: Result<(), Denied>,
    ) {
        let judged = may_write_person(&member(MAURA, can), fact, registered, sees);
        assert_eq!(judged, expected, "{can:?}, registered {registered}, sees {sees}: {fact:?}");
    }
    let named = PersonEvent::Set(PersonField::Name("Seán Ó Broin".into()));
    check(&[CaseOpen], &registered(), false, false, Ok(()));
    check(&[PeopleEdit], &registered(), false, false, Err(NotInTheirRole));
    check(&[CaseOpen, PeopleEdit], &registered(), true, false, Err(NoRightToPerson));
    check(&[CaseOpen], &registered(), true, true, Err(NotInTheirRole));
    check(&[PeopleEdit], &registered(), true, true, Ok(()));
    check(&[CaseOpen, CaseSeeAll], &named, true, true, Err(NotInTheirRole));
    check(&[PeopleEdit], &named, true, true, Ok(()));
    check(&[PeopleEdit], &named, true, false, Err(NoRightToPerson));
    check(&[PeopleEdit], &named, false, false, Err(NoRightToPerson));
}

#[test]
fn a_person_is_seen_through_a_case_or_before_there_is_one_by_who_registered_them() {
    fn check(registered_by: &[UserId], cases: &[CaseRights], expected: bool) {
        let seen = may_see_person(&member(MAURA, &[CaseSeeOwn]), registered_by, cases);
        assert_eq!(seen, expected, "registered by {registered_by:?}, in {cases:?}");
    }
    check(&[MAURA], &[], true);
    check(&[DONAL], &[], false);
    // Donal's registration was set aside, and Maura took it in.
    check(&[DONAL, MAURA], &[], true);
    check(&[], &[], false);
    check(&[DONAL], &[rights(DONAL, &[]), rights(MAURA, &[])], true);
    check(&[MAURA], &[rights(DONAL, &[])], false);
    check(&[MAURA], &[rights(DONAL, &[MAURA])], false);
}
