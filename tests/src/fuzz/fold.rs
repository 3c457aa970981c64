//! Folding: any events in any order become a state, always the same, with nothing silently lost, and lists and
//! deadlines can be made of it.

use super::draw;
use super::wire::equals_what_it_writes;
use crate::sim::ledger::charter;
use arbitrary::Unstructured;
use domain::case::{self, due};
use domain::event::{Recorded, StreamKind};
use domain::person;
use domain::summary::{self, Summary};
use std::collections::BTreeSet;

/// Of a case.
pub fn case(bytes: &[u8]) {
    let Ok(events) = draw::history(&mut Unstructured::new(bytes), StreamKind::Case) else { return };
    let case = case::fold(events.clone());
    assert_eq!(case, case::fold(events.clone()));
    if ids_of(&events).len() == events.len() {
        assert_eq!(case, case::fold(backwards(&events)));
    }
    let kept = case.notes.len() + case.contacts.len() + case.newer.len();
    assert!(kept <= ids_of(&events).len(), "more is shown than was written");
    let summary = summary::of_case(&case, charter());
    assert!(matches!(summary, Summary::Case(_)));
    equals_what_it_writes::<Summary>(&serde_json::to_vec(&summary).unwrap_or_default());
    if let Some(charter) = charter() {
        let running = due::running(&case, charter, "en");
        assert!(running.is_empty() || !case.is_closed(), "a closed case has a deadline");
    }
}

/// Of a person.
pub fn person(bytes: &[u8]) {
    let Ok(events) = draw::history(&mut Unstructured::new(bytes), StreamKind::Person) else { return };
    let person = person::fold(events.clone());
    assert_eq!(person, person::fold(events.clone()));
    if ids_of(&events).len() == events.len() {
        assert_eq!(person, person::fold(backwards(&events)));
    }
    assert!(person.newer.len() + person.malformed.len() <= ids_of(&events).len());
    let summary = summary::of_person(&person);
    assert!(matches!(summary, Summary::Person(_)));
    equals_what_it_writes::<Summary>(&serde_json::to_vec(&summary).unwrap_or_default());
    let strictest = person.safe_contact_to_act_on();
    for written in person.safe_contact.current() {
        assert!(strictest.no_post || !written.value.no_post, "a rule for safe contact is lost");
    }
    let _ = person.safety_to_act_on();
}

fn ids_of(events: &[Recorded]) -> BTreeSet<domain::id::EventId> {
    events.iter().map(|recorded| recorded.event.id).collect()
}

fn backwards(events: &[Recorded]) -> Vec<Recorded> {
    events.iter().rev().cloned().collect()
}
