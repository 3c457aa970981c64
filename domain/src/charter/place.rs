//! Where clients may go, and on which days nobody is there.

use super::line::HoursRef;
use super::name::PlaceId;
use super::source::Source;
use super::text::Text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A place that clients may visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Place {
    /// Its short name: `county-hall`.
    pub id: PlaceId,
    /// What it is.
    pub kind: PlaceKind,
    /// What it is called.
    pub name: Text,
    /// Its address, line by line. Empty: not published here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    /// When it is open. Absent: not published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<HoursRef>,
    /// What a visitor should know first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Who publishes it.
    pub source: Source,
}

/// What a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PlaceKind {
    /// An office with a counter.
    Office,
    /// A library that gives information and advice.
    Library,
    /// A library on wheels.
    MobileLibrary,
}

/// A day on which the organisation is closed although its calendar has a working day, with its name in every language.
/// Deadlines skip it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct NamedClosure {
    /// Which day, written `"2026-04-03"`.
    pub date: NaiveDate,
    /// Why, as shown to clients.
    pub name: Text,
}
