//! What a case is, and what it is about.

use super::name::{CategoryId, LineId};
use super::source::Source;
use super::text::Text;
use serde::{Deserialize, Serialize};

/// The kind of a case (requirements B2). Incidents that concern the safety of staff are no cases: they have a register
/// of their own (PL-11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CaseKind {
    /// A question.
    Enquiry,
    /// A request for a service.
    ServiceRequest,
    /// A request for help of somebody in need.
    AssistanceRequest,
    /// An offer to volunteer.
    VolunteerApplication,
    /// A proposal.
    Suggestion,
    /// A remark, neither praise nor complaint.
    Comment,
    /// Praise.
    Compliment,
    /// An expression of dissatisfaction, however made.
    Complaint,
    /// A request to look again at a decision.
    Appeal,
    /// A request from one part of the organisation to another.
    InternalRequest,
    /// A question that a councillor brings for a resident.
    CouncillorEnquiry,
    /// A request to see, correct or erase one's own data.
    DataRightsRequest,
}

/// A subject that cases are sorted by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Category {
    /// Its short name: `housing`.
    pub id: CategoryId,
    /// What it is called.
    pub name: Text,
    /// The telephone line for it, and through it the one for the time when that is closed (PL-07).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<LineId>,
    /// Who says that it exists.
    pub source: Source,
}
