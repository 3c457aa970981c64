//! What the public is told besides channels, hours and deadlines: the pieces of the public page and of what is printed.

use super::name::{ContentId, DocumentId, GroundId};
use super::source::Source;
use super::text::Text;
use serde::{Deserialize, Serialize};

/// One piece of the public page. Plain text, never markup; an empty line begins a new paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Content {
    /// Its short name: `how-to-complain`.
    pub id: ContentId,
    /// Where on the page it stands.
    pub part: Part,
    /// Its heading.
    pub title: Text,
    /// Its text.
    pub text: Text,
    /// Where to read more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Who says so.
    pub source: Source,
}

/// A part of the public page, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// What to expect.
    WhatToExpect,
    /// How to reach the organisation.
    Contact,
    /// Visiting.
    Visits,
    /// Letters, e-mail, forms and leaflets.
    Correspondence,
    /// Being served in one's own language, or in another format.
    Languages,
    /// How to complain.
    Complaints,
    /// How to have a decision looked at again.
    Appeals,
    /// Saying what one thinks.
    YourVoice,
    /// What the organisation asks of clients.
    YourPart,
    /// Data about people.
    Privacy,
    /// About the organisation, its plan and who paid for it.
    About,
}

/// A ground on which nobody may be treated worse than others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Ground {
    /// Its short name: `age`.
    pub id: GroundId,
    /// What it is called.
    pub name: Text,
    /// Who says so.
    pub source: Source,
}

/// A published document besides the charter's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Document {
    /// Its short name: `complaints-procedure`.
    pub id: DocumentId,
    /// Its title.
    pub name: Text,
    /// Where it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}
