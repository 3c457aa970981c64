//! May they? The rights of whoever is judged, over what the ledger knows of the case and of the people it names.

use super::{Bench, Fact, changes_rights, recorded};
use crate::access::{self, CaseRights, Denied, Staff};
use crate::case::{self, CaseEvent};
use crate::event::{Event, Recorded};
use crate::id::{CaseId, PersonId};
use crate::person::PersonEvent;
use crate::sync::host::Ledger;

impl<L: Ledger> Bench<'_, L> {
    /// Whether whoever is judged may write `fact`.
    pub(super) fn authority(&self, event: &Event, fact: &Fact) -> Result<Result<(), Denied>, L::Error> {
        match fact {
            Fact::Case(fact) => self.authority_over_case(event, fact),
            Fact::Person(fact) => self.authority_over_person(event, fact),
        }
    }

    fn authority_over_case(&self, event: &Event, fact: &CaseEvent) -> Result<Result<(), Denied>, L::Error> {
        let before = self.ledger.case_rights(CaseId(event.stream.id))?;
        if let Err(denied) = access::may_record(&self.session.staff, fact, before.as_ref()) {
            return Ok(Err(denied));
        }
        for person in access::people_named(fact) {
            if !self.may_name(event, person)? {
                return Ok(Err(Denied::NoRightToPerson));
            }
        }
        if !changes_rights(fact) {
            return Ok(Ok(()));
        }
        let after = self.rights_with(event)?;
        Ok(access::may_restrict(&self.staff, before.as_ref(), &after))
    }

    /// What access to the case would hang on if `event` were accepted.
    fn rights_with(&self, event: &Event) -> Result<CaseRights, L::Error> {
        let mut events = recorded(&self.ledger.stream(event.stream)?);
        events.push(Recorded::pending(event.clone()));
        Ok(CaseRights::of(&case::fold(events)))
    }

    fn authority_over_person(
        &self,
        event: &Event,
        fact: &PersonEvent,
    ) -> Result<Result<(), Denied>, L::Error> {
        let person = PersonId(event.stream.id);
        let is_registered = !self.ledger.registered_by(person)?.is_empty();
        let sees = self.sees_person(&self.session.staff, person)?;
        Ok(access::may_write_person(&self.session.staff, fact, is_registered, sees))
    }

    /// Whether `event` may name a person: whoever is judged sees them, or its author does, where somebody else takes it in.
    fn may_name(&self, event: &Event, person: PersonId) -> Result<bool, L::Error> {
        let author = self.staff.iter().find(|member| member.user == event.actor);
        for member in [Some(&self.session.staff), author].into_iter().flatten() {
            if self.sees_person(member, person)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether somebody may see a person, of whom there may be no record at all.
    fn sees_person(&self, member: &Staff, person: PersonId) -> Result<bool, L::Error> {
        let (registered_by, cases) = (self.ledger.registered_by(person)?, self.ledger.cases_of(person)?);
        let cases = cases.iter().map(|(_, rights)| rights);
        Ok(access::may_see_person(member, &registered_by, cases))
    }
}
