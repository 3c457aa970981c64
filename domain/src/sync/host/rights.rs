//! What a change in a case means for who may hold which streams: the rows of the feed that give and take them, written
//! in the transaction of the change itself.

use super::Ledger;
use crate::access::{CaseRights, Staff, may_see_case, may_see_person};
use crate::event::{Stream, StreamKind};
use crate::id::{CaseId, PersonId, UserId};
use std::collections::BTreeSet;

/// Follows a case's rights from `before` to `after`, for the case and for the people in it.
pub(super) fn follow<L: Ledger>(
    ledger: &mut L,
    staff: &[Staff],
    author: &Staff,
    case: CaseId,
    before: Option<CaseRights>,
    after: &CaseRights,
) -> Result<(), L::Error> {
    let stream = Stream { kind: StreamKind::Case, id: case.0 };
    let is_new = before.is_none();
    let before = before.unwrap_or_default();
    let people: BTreeSet<PersonId> = before.people.union(&after.people).copied().collect();
    let mut held_before = Vec::new();
    for person in &people {
        held_before.push((*person, holders_of_person(ledger, staff, *person)?));
    }
    ledger.project_rights(case, after)?;

    let may = |rights: &CaseRights| holders(staff, |member| may_see_case(member, rights));
    let (mut had, has) = (may(&before), may(after));
    if is_new {
        // Its first event reaches whoever may see it through the feed itself. Only its author already holds it.
        had = BTreeSet::from([author.user]);
        had.extend(&has);
    }
    tell(ledger, stream, &had, &has)?;
    for (person, had) in held_before {
        let has = holders_of_person(ledger, staff, person)?;
        tell(ledger, Stream { kind: StreamKind::Person, id: person.0 }, &had, &has)?;
    }
    Ok(())
}

fn holders(staff: &[Staff], may: impl Fn(&Staff) -> bool) -> BTreeSet<UserId> {
    staff.iter().filter(|member| may(member)).map(|member| member.user).collect()
}

fn holders_of_person<L: Ledger>(
    ledger: &L,
    staff: &[Staff],
    person: PersonId,
) -> Result<BTreeSet<UserId>, L::Error> {
    let (registered_by, cases) = (ledger.registered_by(person)?, ledger.cases_of(person)?);
    Ok(holders(staff, |member| {
        may_see_person(member, &registered_by, cases.iter().map(|(_, rights)| rights))
    }))
}

fn tell<L: Ledger>(
    ledger: &mut L,
    stream: Stream,
    had: &BTreeSet<UserId>,
    has: &BTreeSet<UserId>,
) -> Result<(), L::Error> {
    for user in has.difference(had) {
        ledger.append_right(*user, stream, true)?;
    }
    for user in had.difference(has) {
        ledger.append_right(*user, stream, false)?;
    }
    Ok(())
}
