//! What the organisation has published about its service, commitment by commitment, and what in this product keeps each.
//! A commitment is not a text: it binds parts of the charter that do something, or a person records that it was kept.

use super::element::Element;
use super::name::DocumentId;
use super::source::CommitmentId;
use super::text::Text;
use serde::{Deserialize, Serialize};

/// One published commitment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Commitment {
    /// Its number: `RO-47`.
    pub id: CommitmentId,
    /// The document that says it, where it is not the charter's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<DocumentId>,
    /// Where in the document, by its heading.
    pub section: String,
    /// What it says, in the words of this charter.
    pub text: Text,
    /// What it is about.
    pub kind: CommitmentKind,
    /// The parts of the charter that keep it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub binds: Vec<Element>,
    /// How one sees that it is kept.
    pub evidence: Evidence,
    /// What a person records about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub records: Vec<Record>,
    /// The capability of the product that it waits for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned: Option<Planned>,
}

/// What a commitment is about (requirements B1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CommitmentKind {
    /// A time limit.
    Clock,
    /// Something that must not happen, or must happen first.
    Guard,
    /// Who or what something goes to.
    Routing,
    /// Who is responsible.
    Role,
    /// What a letter must say.
    LetterField,
    /// Asking clients.
    Survey,
    /// What the organisation does at set times.
    Governance,
    /// What clients are told.
    Content,
    /// What somebody confirms with their name.
    Declaration,
    /// How staff behave.
    Conduct,
    /// When somebody is there.
    Hours,
}

/// How one sees that a commitment is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// The product itself does it, or refuses what breaks it.
    Automatic,
    /// A person records it.
    Recorded,
    /// The organisation says so to the public, and nothing checks it.
    Declared,
}

/// What a person records: an entry that the product has a page for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Record {
    /// A case is opened, with its kind, channel and time of receipt.
    Case,
    /// A conversation, visit or message: whom, how, what was said, and what the client was told would happen next.
    Contact,
    /// A note.
    Note,
    /// Something promised by a date, and whether it was kept.
    Promise,
    /// A planned visit.
    Visit,
    /// Who does the work.
    Owner,
    /// What is known about a person: language, interpreter, needs, whom they are with.
    Person,
    /// What a member of staff should know before the door.
    SafetyMarker,
    /// That somebody is in danger.
    Emergency,
    /// Where a case stands, and how it ended.
    State,
}

/// A capability that the product does not have yet, by which a commitment is kept once it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Planned {
    /// Letters from templates, with the fields that each must have.
    Letters,
    /// The stages of a complaint, decisions and their reasons.
    ComplaintStages,
    /// Corrective and preventive action.
    CorrectiveAction,
    /// Satisfaction surveys, oral evaluations and comment cards.
    Surveys,
    /// Requests to the competent body outside.
    Referrals,
    /// Meetings, reviews and plans.
    Governance,
    /// Documents, their versions and who has read them.
    Documents,
    /// Partners, councillors, providers and what is agreed with them.
    Partners,
    /// Required information, checks of documents, declarations and signatures.
    Applications,
    /// Absence, cover, conflict of interest.
    Absence,
    /// Appointments, interpreters, other formats.
    Appointments,
    /// Calls: how long people wait, recordings.
    Telephony,
    /// Incidents that concern the safety of staff.
    StaffSafety,
    /// Improvements, barriers, training.
    Improvement,
    /// Figures over all cases.
    Figures,
    /// Purposes, retention and the rights of the people concerned.
    Privacy,
    /// Going to people before they ask.
    Outreach,
}

/// What became of a commitment in this product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Parts of the charter keep it.
    Bound,
    /// A person records it.
    Recorded,
    /// It waits for a capability.
    Planned,
    /// Nothing keeps it: a defect.
    Unbound,
}

impl Commitment {
    /// What became of it. What waits for a capability is never counted as kept.
    #[must_use]
    pub const fn standing(&self) -> Standing {
        if self.planned.is_some() {
            Standing::Planned
        } else if !self.records.is_empty() {
            Standing::Recorded
        } else if !self.binds.is_empty() {
            Standing::Bound
        } else {
            Standing::Unbound
        }
    }
}
