//! The facts of a case's stream, as they travel. Changing a body means a new version beside the old one.

use crate::charter::{CaseKind, Channel};
use crate::event::facts;
use crate::id::{EntityId, PersonId, UserId};
use crate::reference::Reference;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

facts! {
    /// What can happen in a case.
    pub enum CaseEvent {
        /// It was opened.
        "case.opened" v 1 => Opened(Opened),
        /// A field was written.
        "case.set" v 1 => Set(CaseField),
        /// A person was added.
        "case.person_added" v 1 => PersonAdded(Party),
        /// Somebody met, called, wrote, or tried to.
        "case.contact_recorded" v 1 => ContactRecorded(Contact),
        /// A note.
        "case.note_added" v 1 => NoteAdded(Note),
        /// A promise to the client (RO-29).
        "case.promise_made" v 1 => PromiseMade(PromiseMade),
        /// Somebody is in danger.
        "case.emergency_raised" v 1 => EmergencyRaised(EmergencyRaised),
        /// Somebody was told of it.
        "case.emergency_told" v 1 => EmergencyTold(EmergencyTold),
    }
}

/// A case begins. Also the first writing of every field it names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// Its number.
    pub reference: Reference,
    /// What kind of case.
    pub kind: CaseKind,
    /// How it came in.
    pub channel: Channel,
    /// When it came in.
    pub received: Received,
    /// What happened.
    pub what_happened: String,
    /// Who is in it.
    pub people: Vec<Party>,
    /// Who does the work.
    pub owner: UserId,
    /// The charter version it runs under.
    pub charter: u32,
    /// The calendar version it is reckoned with.
    pub calendar: String,
    /// The language to answer in, where it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_language: Option<String>,
    /// The service it is about, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// What the client was told happens next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_next: Option<String>,
    /// The members of staff it is about.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub about: BTreeSet<UserId>,
}

/// When something came in, by the wall clock of the organisation, and why it was backdated or corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// The local date and time that count.
    pub at: NaiveDateTime,
    /// Why it differs from when it was written down.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// A person's part in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// Who.
    pub person: PersonId,
    /// As what.
    pub role: PartyRole,
}

/// What a person is in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartyRole {
    /// The one it is for or from.
    Client,
    /// Someone who speaks for the client.
    Representative,
    /// A member of the household.
    Household,
    /// Another professional or organisation.
    Other,
}

impl PartyRole {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Client, Self::Representative, Self::Household, Self::Other];
}

/// One field and its new value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum CaseField {
    /// What kind of case.
    Kind(CaseKind),
    /// How it came in.
    Channel(Channel),
    /// When it came in.
    Received(Received),
    /// What happened.
    WhatHappened(String),
    /// The service it is about.
    Service(String),
    /// The language to answer in.
    AnswerLanguage(String),
    /// What the client was told happens next.
    ToldNext(String),
    /// Who does the work.
    Owner(UserId),
    /// The members of staff it is about.
    About(BTreeSet<UserId>),
    /// Open or closed.
    State(CaseState),
    /// The calendar version it is reckoned with.
    Calendar(String),
    /// A planned visit; `None` calls it off.
    Visit {
        /// Which.
        id: EntityId,
        /// When and with whom.
        visit: Option<PlannedVisit>,
    },
    /// What became of a promise.
    PromiseOutcome {
        /// Which.
        id: EntityId,
        /// What became of it.
        outcome: PromiseOutcome,
    },
}

impl CaseField {
    /// The field's name, with the id of the thing for things in lists. Events replace only events of the same field.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Kind(_) => "kind".into(),
            Self::Channel(_) => "channel".into(),
            Self::Received(_) => "received".into(),
            Self::WhatHappened(_) => "what_happened".into(),
            Self::Service(_) => "service".into(),
            Self::AnswerLanguage(_) => "answer_language".into(),
            Self::ToldNext(_) => "told_next".into(),
            Self::Owner(_) => "owner".into(),
            Self::About(_) => "about".into(),
            Self::State(_) => "state".into(),
            Self::Calendar(_) => "calendar".into(),
            Self::Visit { id, .. } => format!("visit/{id}"),
            Self::PromiseOutcome { id, .. } => format!("promise_outcome/{id}"),
        }
    }
}

impl CaseEvent {
    /// The fields this event writes: what another event may name as replaced.
    #[must_use]
    pub fn writes(&self) -> Vec<String> {
        match self {
            Self::Opened(_) => [
                "kind",
                "channel",
                "received",
                "what_happened",
                "service",
                "answer_language",
                "told_next",
                "owner",
                "about",
                "state",
                "calendar",
            ]
            .map(String::from)
            .into(),
            Self::Set(field) => vec![field.key()],
            _ => Vec::new(),
        }
    }
}

/// Open, or closed and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum CaseState {
    /// Work goes on.
    Open,
    /// It ended.
    Closed {
        /// Why.
        reason: ClosureReason,
    },
}

/// Why a case was closed (requirements B3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words of requirements B3")]
pub enum ClosureReason {
    Answered,
    ResolvedFirstContact,
    Referred,
    Withdrawn,
    NoReplyFromCustomer,
    AnonymousNoContact,
    StatutoryRoute,
}

impl ClosureReason {
    /// Every reason, in the order in which a list shows them.
    pub const ALL: [Self; 7] = [
        Self::Answered,
        Self::ResolvedFirstContact,
        Self::Referred,
        Self::Withdrawn,
        Self::NoReplyFromCustomer,
        Self::AnonymousNoContact,
        Self::StatutoryRoute,
    ];
}

/// Somebody met, called, wrote, or tried to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// How.
    pub channel: Channel,
    /// When, local time.
    pub at: NaiveDateTime,
    /// What came of it.
    pub outcome: ContactOutcome,
    /// With whom, where it was one of the people in the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// What was said and seen; empty where it is still to be written up.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// What the client was told happens next (PL-31).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub told_next: String,
    /// The language spoken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Whether an interpreter was there.
    #[serde(default)]
    pub interpreter: bool,
    /// The planned visit that this was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<EntityId>,
}

/// What came of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactOutcome {
    /// They met or spoke.
    Met,
    /// Nobody was there.
    NobodyThere,
    /// They did not want to.
    Refused,
    /// They do not live there any more.
    Moved,
}

impl ContactOutcome {
    /// Every outcome, in the order in which a page offers them.
    pub const ALL: [Self; 4] = [Self::Met, Self::NobodyThere, Self::Refused, Self::Moved];
}

/// A note; notes only append.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The text.
    pub text: String,
}

/// A visit to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedVisit {
    /// When, local time.
    pub at: NaiveDateTime,
    /// Whom.
    pub person: PersonId,
    /// Who goes.
    pub by: UserId,
}

/// A promise to the client: its date is a deadline like any other (RO-29).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromiseMade {
    /// Which.
    pub id: EntityId,
    /// To do what.
    pub kind: PromiseKind,
    /// To whom.
    pub to: PersonId,
    /// By when, local time.
    pub due: NaiveDateTime,
    /// More about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// What is promised at a doorstep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromiseKind {
    /// To call back.
    CallBack,
    /// To send a form.
    SendForm,
    /// To find something out.
    FindOut,
    /// To come again.
    VisitAgain,
    /// Something else, said in the text.
    Other,
}

impl PromiseKind {
    /// Every kind, in the order in which a page offers them.
    pub const ALL: [Self; 5] = [Self::CallBack, Self::SendForm, Self::FindOut, Self::VisitAgain, Self::Other];
}

/// What became of a promise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum PromiseOutcome {
    /// It was kept.
    Kept,
    /// It was not; the client is told and why.
    NotKept {
        /// Why.
        reason: String,
    },
    /// It was a slip of the finger, taken back at once.
    TakenBack,
}

/// Somebody is in danger. Recording this tells nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmergencyRaised {
    /// Which.
    pub id: EntityId,
    /// What was seen.
    pub what: String,
    /// When, local time.
    pub at: NaiveDateTime,
}

/// Somebody was told of an emergency, by a person and by phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmergencyTold {
    /// Of which.
    pub id: EntityId,
    /// Whom.
    pub whom: String,
    /// When, local time.
    pub at: NaiveDateTime,
}
