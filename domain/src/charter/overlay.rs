//! Rules that do not come from the charter's own document: another document of the organisation, a law, a proposal. Each
//! is switched on by itself, and what it adds never passes for what the charter published.

use super::clock::Clock;
use super::name::{DocumentId, OverlayId};
#[cfg(feature = "charter-files")]
use super::procedure::Body;
use super::text::Text;
use serde::{Deserialize, Serialize};

/// One set of such rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Overlay {
    /// Its short name: `companion`.
    pub id: OverlayId,
    /// What it is.
    pub name: Text,
    /// Where its rules come from.
    pub from: Origin,
    /// The document that says so, where it is one of the organisation's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<DocumentId>,
    /// The law, code or document in a line: `Act XXV of 2023`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// Whether it holds.
    #[serde(default)]
    pub on: bool,
    /// The time limits that it adds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clocks: Vec<Clock>,
    /// The bodies outside that it adds.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bodies: Vec<Body>,
}

/// Where the rules of an overlay come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Another published document of the organisation.
    Companion,
    /// Law, or a code that has the force of one.
    Statutory,
    /// Nobody yet: a proposal that the organisation may take up for itself.
    Proposed,
}
