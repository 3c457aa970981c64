//! A case that is still open on the day of the demo, as far as what is to be done in it goes.

use crate::demo::DemoStaff;
use chrono::NaiveDateTime;
use domain::charter::CaseKind;
use domain::id::{CaseId, PersonId};

/// A case that goes on.
pub struct Running<'a> {
    /// Which.
    pub case: CaseId,
    /// Whose.
    pub client: PersonId,
    /// The client's language.
    pub language: &'static str,
    /// Whether an interpreter comes along.
    pub interpreter: bool,
    /// Whether they live in the open country.
    pub rural: bool,
    /// Whether the matter is worth a journey.
    pub worth_a_visit: bool,
    /// Who does the work.
    pub owner: &'a DemoStaff,
    /// When something was last written in it.
    pub last: NaiveDateTime,
    /// Whether a colleague must never see it.
    pub about_main: bool,
}

/// A remark or a question is answered by telephone or letter.
pub const fn is_worth_a_visit(kind: CaseKind) -> bool {
    use CaseKind::{Appeal, AssistanceRequest, Complaint, ServiceRequest};
    matches!(kind, Complaint | ServiceRequest | AssistanceRequest | Appeal)
}
