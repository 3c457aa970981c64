//! Nobody hides a case by naming everybody who could see it.

use crate::desk::{Desk, client, opened, person, registered, stream_of};
use domain::access::Denied;
use domain::case::CaseField;
use domain::id::{CaseId, UserId};
use tests::sim::staff::{AOIFE, BRIAN, CLARE, DAITHI, EITHNE};
use uuid::Uuid;

const NEW: CaseId = CaseId(Uuid::from_u128(0xc1));

#[test]
fn somebody_who_handles_complaints_about_staff_is_left_to_see_a_case() {
    fn check(about: &[UserId], hidden: bool) {
        let (mut desk, client) = (Desk::new(), client(1));
        desk.accepts(AOIFE, person(client), registered());
        let (new, set) = (opened(AOIFE, &[client], about), CaseField::About(about.iter().copied().collect()));
        if hidden {
            desk.denies(AOIFE, stream_of(NEW), new, Denied::NobodyWouldSee);
        } else {
            desk.accepts(AOIFE, stream_of(NEW), new);
        }
        let (old, _) = desk.complaint_about(client, AOIFE, &[]);
        if hidden {
            desk.denies(AOIFE, stream_of(old), set, Denied::NobodyWouldSee);
            assert!(desk.seen_by(CLARE).contains(&stream_of(old)));
        } else {
            desk.accepts(AOIFE, stream_of(old), set);
        }
    }
    check(&[BRIAN, CLARE, DAITHI, EITHNE], true);
    check(&[CLARE, EITHNE], true);
    check(&[BRIAN, CLARE, DAITHI], false);
    check(&[EITHNE], false);
}

#[test]
fn who_is_named_one_after_another_counts_together() {
    let (mut desk, client) = (Desk::new(), client(1));
    let (case, _) = desk.complaint_of(client, AOIFE);
    desk.accepts(AOIFE, stream_of(case), CaseField::About([CLARE].into()));
    desk.denies(AOIFE, stream_of(case), CaseField::About([CLARE, EITHNE].into()), Denied::NobodyWouldSee);
    desk.denies(AOIFE, stream_of(case), CaseField::About([EITHNE].into()), Denied::NotInTheirRole);
    assert!(desk.seen_by(EITHNE).contains(&stream_of(case)));
}
