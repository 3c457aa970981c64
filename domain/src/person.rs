//! A person or organisation that cases refer to: what is known of them, folded from the events of their stream. Access
//! to a person follows access to one of their cases (`access`); nothing here knows of cases.

mod decide;
mod event;
mod fold;
mod settle;

pub use decide::{PersonCommand, PersonRefusal, decide};
pub use event::{
    Address, ContactKind, ContactPoint, Interpreter, PersonEvent, PersonField, Registered, SafeContact,
    SafetyMarker,
};
pub use fold::fold;

use crate::field::Field;
use crate::id::{EntityId, EventId, UserId};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What is known of a person. A field in which people differ keeps every value (`field`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Who registered them.
    pub registered_by: Option<UserId>,
    /// Their name as they write it, síneadh fada and all.
    pub name: Field<String>,
    /// How they say it.
    pub said_as: Field<String>,
    /// The language to speak and write to them in (BCP 47).
    pub language: Field<String>,
    /// Whether an interpreter is needed.
    pub interpreter: Field<Interpreter>,
    /// Where they live.
    pub address: Field<Address>,
    /// How to find the door; the gate.
    pub directions: Field<String>,
    /// A dog, as a warning to whoever comes.
    pub dog: Field<String>,
    /// Channels that would put them in danger.
    pub safe_contact: Field<SafeContact>,
    /// What whoever visits must do to be safe.
    pub safety: Field<Option<SafetyMarker>>,
    /// Telephone numbers and addresses, each a thing of its own.
    pub contact_points: BTreeMap<EntityId, Field<Option<ContactPoint>>>,
    /// What they need: large print, step-free, time.
    pub needs: BTreeMap<EntityId, Field<Option<String>>>,
    /// Events that only a newer app can read.
    pub newer: Vec<EventId>,
    /// Events that no app can read.
    pub malformed: Vec<EventId>,
}

impl Person {
    /// The safety marker to act on. Where two people changed it apart, the more careful one holds until a manager
    /// settles it (ux.md, before the door): any marker before none, the earlier review date before the later.
    #[must_use]
    pub fn safety_to_act_on(&self) -> Option<&SafetyMarker> {
        let markers = self.safety.current().iter().filter_map(|written| written.value.as_ref());
        markers.min_by_key(|marker| marker.review_by)
    }

    /// The rule for safe contact to act on: where people differ, whatever any of them forbids is forbidden.
    #[must_use]
    pub fn safe_contact_to_act_on(&self) -> SafeContact {
        let rules = self.safe_contact.current().iter().map(|written| &written.value);
        rules.fold(SafeContact::default(), SafeContact::and_also)
    }

    /// Their contact points, those withdrawn left out.
    pub fn reachable(&self) -> impl Iterator<Item = (EntityId, &ContactPoint)> {
        self.contact_points.iter().filter_map(|(id, field)| Some((*id, field.get()?.as_ref()?)))
    }
}

impl Person {
    /// Every contact point that anybody says they have, where people differ.
    pub fn said_to_be_reachable(&self) -> impl Iterator<Item = &ContactPoint> {
        self.contact_points.values().flat_map(Field::every).filter_map(Option::as_ref)
    }
}

impl SafetyMarker {
    /// Whether it has not been reviewed in time. An overdue marker still holds: it never disappears by itself.
    #[must_use]
    pub fn is_review_overdue(&self, today: NaiveDate) -> bool {
        today > self.review_by
    }
}
