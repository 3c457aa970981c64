//! Who works at the simulated office: two field workers with cases of their own, one of them sometimes with two tablets,
//! one person who sees everything and gives cases away, one who only reads, and a director whom a complaint can always
//! reach.

use super::dice::Dice;
use domain::access::Staff;
use domain::charter::Capability;
use domain::id::{OrgName, ReplicaId, UserId};
use domain::sync::host::Session;
use uuid::Uuid;

/// The first field worker.
pub const AOIFE: UserId = UserId(Uuid::from_u128(0xa1));
/// The second field worker.
pub const BRIAN: UserId = UserId(Uuid::from_u128(0xa2));
/// The office, complaints about staff included.
pub const CLARE: UserId = UserId(Uuid::from_u128(0xa3));
/// A reader of every case that is not restricted.
pub const DAITHI: UserId = UserId(Uuid::from_u128(0xa4));
/// The director, who reads every case and has no tablet.
pub const EITHNE: UserId = UserId(Uuid::from_u128(0xa5));

/// The organisation.
#[must_use]
pub fn org() -> OrgName {
    OrgName("kilkenny".into())
}

/// Everybody, with what the charter lets them do.
#[must_use]
pub fn everybody() -> Vec<Staff> {
    use Capability::{
        CaseAssign, CaseOpen, CaseSeeAll, CaseSeeOwn, Decide, PeopleEdit, Register, RestrictedSee,
    };
    let worker = [CaseOpen, CaseSeeOwn, PeopleEdit];
    let office = [CaseOpen, CaseSeeAll, CaseAssign, Register, Decide, RestrictedSee, PeopleEdit];
    vec![
        member(AOIFE, &worker),
        member(BRIAN, &worker),
        member(CLARE, &office),
        member(DAITHI, &[CaseSeeAll]),
        member(EITHNE, &[CaseSeeAll, RestrictedSee]),
    ]
}

fn member(user: UserId, can: &[Capability]) -> Staff {
    Staff { user, can: can.iter().copied().collect(), active: true }
}

/// A session for each tablet: one each for workers and office, and one of the reader's or, where `second` says so, a
/// second one of the first worker's.
#[must_use]
pub fn sessions(second: bool) -> Vec<Session> {
    let everybody = everybody();
    let fourth = if second { AOIFE } else { DAITHI };
    let with_tablets = [AOIFE, BRIAN, CLARE, fourth];
    let of = |user| everybody.iter().find(|member| member.user == user).cloned();
    let staff = with_tablets.into_iter().filter_map(of);
    staff.zip(0xb1..).map(|(staff, number)| session(staff, number)).collect()
}

/// Sessions of three to eight tablets: one each for workers and office, the others of anybody, so that some have several.
#[must_use]
pub fn crew(dice: &mut Dice) -> Vec<Session> {
    let mut users = vec![AOIFE, BRIAN, CLARE];
    let more = dice.below(6);
    users.extend((0..more).filter_map(|_| dice.pick(&[AOIFE, BRIAN, CLARE, DAITHI])));
    let everybody = everybody();
    let of = |user| everybody.iter().find(|member| member.user == user).cloned();
    users.into_iter().filter_map(of).zip(0xb1..).map(|(staff, number)| session(staff, number)).collect()
}

/// The session of the desk in the office, which has no tablet.
#[must_use]
pub fn desk() -> Session {
    let office = everybody().into_iter().find(|member| member.user == CLARE);
    session(office.unwrap_or_else(|| member(CLARE, &[])), 0xd1)
}

fn session(staff: Staff, number: u128) -> Session {
    Session { org: org(), staff, replica: ReplicaId(Uuid::from_u128(number)) }
}
