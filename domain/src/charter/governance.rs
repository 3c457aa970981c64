//! What the organisation does at set times, about itself: reviews, meetings, plans.

use super::name::{DutyId, RoleId};
use super::source::Source;
use super::text::Text;
use crate::clock::rule::Rule;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One recurring duty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Duty {
    /// Its short name: `annual-review`.
    pub id: DutyId,
    /// What is done.
    pub name: Text,
    /// Who does it. Absent: the document does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
    /// How often. Absent: regularly, without a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Rule>,
    /// When it was last done, or when the period began. Absent: not known yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<NaiveDate>,
    /// Who says so.
    pub source: Source,
}

/// The years that a plan covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Period {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub until: NaiveDate,
}

/// Who approved a version of the charter, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Approval {
    /// Who, as the minutes say it: a name, or a body.
    pub by: String,
    /// On which day.
    pub on: NaiveDate,
}
