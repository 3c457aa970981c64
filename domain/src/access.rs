//! Who may see and do what. Owns the answer alone: the server asks it for every event on push and for every stream on
//! pull, and a device holds only what the server decided. Knows no roles by name; a role's capabilities are charter data.
//! Who may see is decided here, who may write in `record`.

mod record;
#[cfg(test)]
mod tests;

pub use record::{HANDLES_CASES, may_record, may_restrict, may_write_person, people_named};

use crate::case::Case;
use crate::charter::Capability;
use crate::id::{PersonId, UserId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A member of staff, as far as access goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// Who.
    pub user: UserId,
    /// What the charter lets their roles do.
    pub can: BTreeSet<Capability>,
    /// Whether they still work here.
    pub active: bool,
}

impl Staff {
    /// Whether they are on the staff and their roles include `capability`.
    #[must_use]
    pub fn may(&self, capability: Capability) -> bool {
        self.active && self.can.contains(&capability)
    }
}

/// What access to a case hangs on. Derived from its accepted events, never stored as truth.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseRights {
    /// Who does the work; two people, where it was given away twice apart.
    pub owners: BTreeSet<UserId>,
    /// The members of staff it is about.
    pub about: BTreeSet<UserId>,
    /// The people in it.
    pub people: BTreeSet<PersonId>,
}

impl CaseRights {
    /// Reads them off a case folded from accepted events.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        Self {
            owners: case.owners().collect(),
            about: case.all_about(),
            people: case.people.iter().map(|party| party.person).collect(),
        }
    }
}

/// Whether `staff` may see a case. Nobody sees a case about themselves, whatever their roles (invariant 6); a case about
/// a colleague is restricted to its owners and to those who may see restricted cases.
#[must_use]
pub fn may_see_case(staff: &Staff, rights: &CaseRights) -> bool {
    if rights.about.contains(&staff.user) {
        return false;
    }
    let own = staff.may(Capability::CaseSeeOwn) && rights.owners.contains(&staff.user);
    let may_see_restricted = rights.about.is_empty() || staff.may(Capability::RestrictedSee);
    own || (staff.may(Capability::CaseSeeAll) && may_see_restricted)
}

/// Whether `staff` may see a person: through one of the person's cases, or, while there is none, as one of those who
/// registered them: the author, and whoever took the registration in on their own word.
#[must_use]
pub fn may_see_person<'a>(
    staff: &Staff,
    registered_by: &[UserId],
    cases: impl IntoIterator<Item = &'a CaseRights>,
) -> bool {
    let mut any_case = false;
    for rights in cases {
        any_case = true;
        if may_see_case(staff, rights) {
            return true;
        }
    }
    !any_case && staff.active && registered_by.contains(&staff.user)
}

/// Why somebody may not do something. Shown to the author and the office as a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Denied {
    /// They do not work here any more.
    #[error("not on the staff")]
    NotOnStaff,
    /// The case is not theirs.
    #[error("no right to this case")]
    NoRightToCase,
    /// None of the person's cases is theirs.
    #[error("no right to this person")]
    NoRightToPerson,
    /// By their own words the case is about themselves, and they would handle it. Never said of what somebody else wrote:
    /// that would tell them that there is such a case (invariant 6).
    #[error("nobody decides about themselves")]
    AboutThemselves,
    /// Their role does not include it.
    #[error("their role does not include this")]
    NotInTheirRole,
    /// It would hide the case from everybody who handles complaints about staff.
    #[error("nobody who handles complaints about staff would see the case")]
    NobodyWouldSee,
    /// In a way that only a newer app knows.
    #[error("for a reason of a newer version")]
    #[serde(other)]
    Newer,
}
