//! Naming a person's id opens nobody's record: who is named must be somebody whom the author may see.

use crate::desk::{Desk, client, opened, party, person, registered, stream_of};
use domain::access::Denied;
use domain::case::CaseEvent;
use domain::id::{CaseId, PersonId};
use domain::sync::message::Verdict;
use tests::sim::staff::{AOIFE, BRIAN, CLARE};
use uuid::Uuid;

const NEW: CaseId = CaseId(Uuid::from_u128(0xc1));

/// Brian names `target` in a new case, and in an old one of his own. Whoever it is, the answer is the same and he sees
/// what he saw before.
fn check(prepare: impl Fn(&mut Desk, PersonId)) {
    let (mut desk, target) = (Desk::new(), client(1));
    prepare(&mut desk, target);
    let (own, _) = desk.complaint_of(client(2), BRIAN);
    let before = desk.seen_by(BRIAN);
    desk.denies(BRIAN, stream_of(NEW), opened(BRIAN, &[target], &[]), Denied::NoRightToPerson);
    desk.denies(BRIAN, stream_of(NEW), opened(BRIAN, &[client(2), target], &[]), Denied::NoRightToPerson);
    desk.denies(BRIAN, stream_of(own), CaseEvent::PersonAdded(party(target)), Denied::NoRightToPerson);
    assert_eq!(desk.seen_by(BRIAN), before);
    assert!(!before.contains(&person(target)));
}

#[test]
fn a_person_of_a_colleague_is_not_seen_by_being_named() {
    check(|desk, target| {
        desk.complaint_of(target, AOIFE);
    });
}

#[test]
fn a_person_whom_a_colleague_has_just_registered_is_not_seen_by_being_named() {
    check(|desk, target| {
        desk.accepts(AOIFE, person(target), registered());
    });
}

#[test]
fn a_person_who_complains_about_the_author_is_not_seen_by_being_named() {
    check(|desk, target| {
        desk.accepts(CLARE, person(target), registered());
        desk.complaint_about(target, CLARE, &[BRIAN]);
    });
}

/// Brian registered them and had their case until they complained about him to the office.
#[test]
fn a_person_who_was_ones_own_is_not_seen_by_being_named() {
    check(|desk, target| {
        let (case, _) = desk.complaint_of(target, BRIAN);
        desk.accepts(CLARE, stream_of(case), domain::case::CaseField::About([BRIAN].into()));
    });
}

#[test]
fn a_person_who_does_not_exist_gets_the_same_answer() {
    check(|_, _| ());
}

#[test]
fn whom_one_may_see_or_has_registered_one_may_name() {
    let mut desk = Desk::new();
    desk.complaint_of(client(1), BRIAN);
    desk.accepts(BRIAN, person(client(2)), registered());
    desk.accepts(BRIAN, stream_of(NEW), opened(BRIAN, &[client(1), client(2)], &[]));
    desk.accepts(CLARE, stream_of(NEW), CaseEvent::PersonAdded(party(client(1))));

    let (new_person, new_case) = (client(3), CaseId(Uuid::from_u128(0xc2)));
    let registered = desk.event(BRIAN, person(new_person), &registered().into(), &[]);
    let opened = desk.event(BRIAN, stream_of(new_case), &opened(BRIAN, &[new_person], &[]).into(), &[]);
    let verdicts = desk.push(BRIAN, &[registered, opened]);
    assert!(matches!(verdicts[..], [Verdict::Accepted(_), Verdict::Accepted(_)]), "{verdicts:?}");
}
