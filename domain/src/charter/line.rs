//! Telephone lines by service, and when they, like any part of the organisation, are open.

use super::contact::Number;
use super::name::{HoursId, LineId};
use super::source::Source;
use super::text::Text;
use crate::hours::OpeningHours;
use serde::{Deserialize, Serialize};

/// One line of the directory: the service somebody is looking for, and what to dial.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Line {
    /// Its short name: `libraries`.
    pub id: LineId,
    /// What callers look it up by.
    pub name: Text,
    /// The numbers, the first to try first.
    #[serde(default)]
    pub numbers: Vec<Number>,
    /// Whom it is for.
    #[serde(default)]
    pub audience: Audience,
    /// When it answers. Absent: not published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<HoursRef>,
    /// The line that takes over when this one is closed (PL-07). Absent: none is published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_hours: Option<LineId>,
    /// What a caller should know first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Who publishes it.
    pub source: Source,
}

/// Whom a line is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Anybody.
    #[default]
    Everyone,
    /// Businesses only.
    Business,
}

/// When something is open, as a charter writes it: `always`, or the name of one of its opening hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), schemars(extend("pattern" = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$")))]
#[serde(try_from = "String", into = "String")]
pub enum HoursRef {
    /// At any time: a letter may be posted at midnight.
    Always,
    /// During these hours.
    Named(HoursId),
}

/// The word that stands for any time, and which opening hours can therefore not be named.
pub(super) const ALWAYS: &str = "always";

impl TryFrom<String> for HoursRef {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if text == ALWAYS { Ok(Self::Always) } else { HoursId::try_from(text).map(Self::Named) }
    }
}

impl From<HoursRef> for String {
    fn from(hours: HoursRef) -> Self {
        match hours {
            HoursRef::Always => ALWAYS.to_owned(),
            HoursRef::Named(id) => id.into(),
        }
    }
}

/// When something is open, with the hours looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening<'a> {
    /// The organisation does not say. Shown as that, never as closed.
    NotPublished,
    /// At any time.
    Always,
    /// During these hours.
    Hours(&'a OpeningHours),
}
