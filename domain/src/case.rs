//! A case: what came in, from whom, what was done and promised since, and what is due. Folded from the events of its
//! stream; knows persons only by their ids.

mod decide;
pub mod due;
mod event;
mod fold;

pub use decide::{CaseCommand, CaseDraft, CaseRefusal, decide, decide_by_wrong_clock};
pub use event::{
    CaseEvent, CaseField, CaseState, ClosureReason, Contact, ContactOutcome, EmergencyRaised, EmergencyTold,
    Note, Opened, Party, PartyRole, PlannedVisit, PromiseKind, PromiseMade, PromiseOutcome, Received,
};
pub use fold::{fold, fold_hash};

use crate::charter::{CaseKind, Channel};
use crate::field::{Field, Written};
use crate::id::{EntityId, EventId, PersonId, UserId};
use crate::reference::Reference;
use crate::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// The state of a case after its events. A field in which people differ keeps every value (`field`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    /// How it began; absent while its first event has not arrived.
    pub opening: Option<Opening>,
    /// What kind of case.
    pub kind: Field<CaseKind>,
    /// How it came in.
    pub channel: Field<Channel>,
    /// When it came in, as the worker says. Starts the clocks.
    pub received: Field<Received>,
    /// What happened, in the words of whoever told it or wrote it down.
    pub what_happened: Field<String>,
    /// The service it is about (an id of the charter).
    pub service: Field<String>,
    /// The language to answer in (BCP 47).
    pub answer_language: Field<String>,
    /// What the client was told happens next (PL-31).
    pub told_next: Field<String>,
    /// Who does the work.
    pub owner: Field<UserId>,
    /// The members of staff it is about. None of them ever sees it (invariant 6).
    pub about: Field<BTreeSet<UserId>>,
    /// Open, or closed and why.
    pub state: Field<CaseState>,
    /// The calendar version it is reckoned with.
    pub calendar: Field<String>,
    /// The people in it.
    pub people: Vec<Party>,
    /// Every contact, in reading order.
    pub contacts: Vec<Entry<Contact>>,
    /// Every note.
    pub notes: Vec<Entry<Note>>,
    /// Visits planned; `None` where one was called off.
    pub visits: BTreeMap<EntityId, Field<Option<PlannedVisit>>>,
    /// Promises made to the client.
    pub promises: BTreeMap<EntityId, Promise>,
    /// Emergencies, each open until somebody was told.
    pub emergencies: BTreeMap<EntityId, Emergency>,
    /// What does not fit together and somebody must look at.
    pub anomalies: Vec<Anomaly>,
    /// Events that only a newer app can read.
    pub newer: Vec<EventId>,
}

/// What is fixed when a case is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Its number, final from the first moment.
    pub reference: Reference,
    /// Who opened it.
    pub by: UserId,
    /// When, by their device, corrected.
    pub at: Timestamp,
    /// The charter version it runs under, for good.
    pub charter: u32,
}

/// Something that was added and stays: who, when, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<T> {
    /// The event that added it.
    pub event: EventId,
    /// Who.
    pub by: UserId,
    /// When, by their device, corrected.
    pub at: Timestamp,
    /// Whether it is only on this tablet.
    pub pending: bool,
    /// What.
    pub what: T,
}

/// A promise and what became of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Promise {
    /// The promise; absent while only its outcome has arrived.
    pub made: Option<Entry<PromiseMade>>,
    /// What became of it. Nothing yet: it is still owed.
    pub outcome: Field<PromiseOutcome>,
}

impl Promise {
    /// The promise, while it is still owed.
    #[must_use]
    pub fn owed(&self) -> Option<&PromiseMade> {
        if self.outcome.current().is_empty() { self.made.as_ref().map(|made| &made.what) } else { None }
    }
}

/// Somebody was in danger. Pinned until the worker recorded whom they told and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Emergency {
    /// What was seen.
    pub raised: Option<Entry<EmergencyRaised>>,
    /// Who was told.
    pub told: Vec<Entry<EmergencyTold>>,
}

/// A step that cannot have happened as written. Shown, settled by a person, and never a reason to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anomaly {
    /// There are events, but not the one that opens the case.
    NotOpened,
    /// It was opened a second time; the first opening in reading order holds.
    OpenedAgain(EventId),
    /// An outcome for a promise that is not in this case.
    PromiseUnknown(EntityId),
    /// A report about an emergency that is not in this case.
    EmergencyUnknown(EntityId),
    /// Work was recorded after it had been closed.
    WorkedAfterClosing(EventId),
    /// A body that no app can read.
    Malformed(EventId),
}

impl Case {
    /// The person the case is mainly about or from.
    #[must_use]
    pub fn main_person(&self) -> Option<PersonId> {
        let client = self.people.iter().find(|party| party.role == PartyRole::Client);
        client.or_else(|| self.people.first()).map(|party| party.person)
    }

    /// Whether whoever it is from did not say who they are (HU-40): nobody can be visited and nothing promised.
    #[must_use]
    pub fn is_anonymous(&self) -> bool {
        self.opening.is_some() && self.people.is_empty()
    }

    /// Everyone who may currently count as its owner: two, where two people gave it away apart.
    pub fn owners(&self) -> impl Iterator<Item = UserId> {
        self.owner.current().iter().map(|written| written.value)
    }

    /// Every member of staff that anybody said the case is about, as long as nobody has settled otherwise.
    #[must_use]
    pub fn all_about(&self) -> BTreeSet<UserId> {
        self.about.current().iter().flat_map(|written| written.value.iter().copied()).collect()
    }

    /// Whether anybody holds it to be closed.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.closed().is_some()
    }

    /// The closing that holds, if one does.
    #[must_use]
    pub fn closed(&self) -> Option<&Written<CaseState>> {
        self.state.current().iter().find(|written| matches!(written.value, CaseState::Closed { .. }))
    }

    /// Emergencies of which nobody has been told yet.
    pub fn untold_emergencies(&self) -> impl Iterator<Item = (EntityId, &Entry<EmergencyRaised>)> {
        self.emergencies
            .iter()
            .filter(|(_, emergency)| emergency.told.is_empty())
            .filter_map(|(id, emergency)| Some((*id, emergency.raised.as_ref()?)))
    }
}
