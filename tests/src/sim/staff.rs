//! Who works at the simulated office: two field workers with cases of their own, one of them with two tablets, and one
//! person in the office who sees everything and gives cases away.

use domain::access::Staff;
use domain::charter::Capability;
use domain::id::{OrgName, ReplicaId, UserId};
use domain::sync::host::Session;
use uuid::Uuid;

/// The first field worker.
pub const AOIFE: UserId = UserId(Uuid::from_u128(0xa1));
/// The second field worker.
pub const BRIAN: UserId = UserId(Uuid::from_u128(0xa2));
/// The office.
pub const CLARE: UserId = UserId(Uuid::from_u128(0xa3));

/// The organisation.
#[must_use]
pub fn org() -> OrgName {
    OrgName("kilkenny".into())
}

/// Everybody, with what the charter lets them do.
#[must_use]
pub fn everybody() -> Vec<Staff> {
    let worker = [Capability::CaseOpen, Capability::CaseSeeOwn];
    let office = [
        Capability::CaseOpen,
        Capability::CaseSeeAll,
        Capability::CaseAssign,
        Capability::Register,
        Capability::Decide,
    ];
    vec![member(AOIFE, &worker), member(BRIAN, &worker), member(CLARE, &office)]
}

fn member(user: UserId, can: &[Capability]) -> Staff {
    Staff { user, can: can.iter().copied().collect(), active: true }
}

/// A session for each tablet: one each, and a second one of the first worker's where `second` says so.
#[must_use]
pub fn sessions(second: bool) -> Vec<Session> {
    let everybody = everybody();
    let again = everybody.first().filter(|_| second).cloned();
    let staff = everybody.into_iter().chain(again);
    staff.zip(0xb1..).map(|(staff, number)| session(staff, number)).collect()
}

fn session(staff: Staff, number: u128) -> Session {
    Session { org: org(), staff, replica: ReplicaId(Uuid::from_u128(number)) }
}
