//! A complaint about a member of staff is restricted: only its owner and whoever has the right to restricted cases see
//! it, and never the one it is about.

use crate::desk::{Desk, client, opened, person, stream_of};
use domain::access::Denied;
use domain::case::{CaseEvent, CaseField, Note};
use domain::id::{CaseId, UserId};
use tests::sim::staff::{AOIFE, BRIAN, CLARE, DAITHI, EITHNE};
use uuid::Uuid;

#[test]
fn a_complaint_about_staff_is_seen_by_its_owner_and_whoever_handles_such() {
    fn check(about: &[UserId], expected: &[UserId]) {
        let (mut desk, client) = (Desk::new(), client(1));
        let (case, _) = desk.complaint_of(client, AOIFE);
        desk.accepts(CLARE, stream_of(case), CaseField::About(about.iter().copied().collect()));
        let everybody = [AOIFE, BRIAN, CLARE, DAITHI, EITHNE];
        for stream in [stream_of(case), person(client)] {
            let see: Vec<UserId> =
                everybody.into_iter().filter(|user| desk.seen_by(*user).contains(&stream)).collect();
            assert_eq!(see, expected, "about {about:?}: {stream}");
        }
    }
    check(&[], &[AOIFE, CLARE, DAITHI, EITHNE]);
    check(&[BRIAN], &[AOIFE, CLARE, EITHNE]);
    check(&[AOIFE], &[CLARE, EITHNE]);
    check(&[CLARE, BRIAN], &[AOIFE, EITHNE]);
}

#[test]
fn nobody_opens_a_complaint_about_themselves_for_themselves() {
    let (mut desk, own) = (Desk::new(), client(1));
    desk.complaint_of(own, AOIFE);
    desk.complaint_of(client(2), CLARE);
    let new = stream_of(CaseId(Uuid::from_u128(0xc1)));
    desk.denies(AOIFE, new, opened(AOIFE, &[own], &[AOIFE]), Denied::AboutThemselves);
    desk.denies(CLARE, new, opened(CLARE, &[client(2)], &[BRIAN, CLARE]), Denied::AboutThemselves);
    // Given to somebody else to handle, it is as good as any.
    desk.accepts(CLARE, new, opened(AOIFE, &[client(2)], &[CLARE]));
    assert!(!desk.seen_by(CLARE).contains(&new));
}

/// The answer is that of any case that is not theirs, or that does not exist.
#[test]
fn nobody_is_told_that_a_case_is_about_themselves() {
    let (mut desk, client) = (Desk::new(), client(1));
    let (case, _) = desk.complaint_of(client, AOIFE);
    desk.accepts(CLARE, stream_of(case), CaseField::About([AOIFE].into()));
    for case in [case, CaseId(Uuid::from_u128(0xc1))] {
        let note = CaseEvent::NoteAdded(Note { text: "Nobody in.".into() });
        desk.denies(AOIFE, stream_of(case), note, Denied::NoRightToCase);
        desk.denies(AOIFE, stream_of(case), CaseField::About([].into()), Denied::NoRightToCase);
    }
}
