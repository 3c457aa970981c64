//! Who does what in a demo organisation, found by what the charter lets their roles do, never by the name of a role.

use crate::demo::DemoStaff;
use domain::charter::{Capability, Charter};

/// The members of staff who write the demo's cases. Two of them may be the same person.
#[derive(Clone, Copy, Debug)]
pub struct Office<'a> {
    /// The worker whose day the demo shows; most cases are theirs.
    pub main: &'a DemoStaff,
    /// Another worker.
    pub second: &'a DemoStaff,
    /// Somebody who decides and keeps a few cases.
    pub third: &'a DemoStaff,
    /// Who opens what comes by post.
    pub desk: &'a DemoStaff,
    /// Who gives cases to people.
    pub assigner: &'a DemoStaff,
    /// Who handles complaints about members of staff.
    pub manager: &'a DemoStaff,
}

impl<'a> Office<'a> {
    /// The office of `staff`; none where nobody could do the work.
    pub fn of(charter: &Charter, staff: &'a [DemoStaff]) -> Option<Self> {
        use Capability::{CaseAssign, CaseOpen, CaseSeeAll, Decide, Register, RestrictedSee};
        let can = |member: &DemoStaff, what| member.roles.iter().any(|role| charter.may(role.as_str(), what));
        let first = |wanted: &[Capability]| {
            staff.iter().find(|member| can(member, CaseOpen) && wanted.iter().all(|what| can(member, *what)))
        };
        let mut workers = staff.iter().filter(|member| can(member, CaseOpen) && !can(member, CaseSeeAll));
        let main = workers.next()?;
        let second = workers.next().unwrap_or(main);
        let desk = first(&[CaseSeeAll, Register])?;
        let manager = first(&[CaseSeeAll, RestrictedSee])?;
        let apart = |member: &&DemoStaff| ![desk.user, manager.user].contains(&member.user);
        let decides = staff.iter().filter(|member| can(member, CaseOpen) && can(member, CaseSeeAll));
        let third = decides.filter(apart).find(|member| can(member, Decide)).unwrap_or(second);
        let assigner = if can(desk, CaseAssign) { desk } else { first(&[CaseSeeAll, CaseAssign])? };
        Some(Self { main, second, third, desk, assigner, manager })
    }

    /// Whether this member of staff goes out to people.
    pub fn visits(&self, member: &DemoStaff) -> bool {
        [self.main.user, self.second.user].contains(&member.user)
    }
}
