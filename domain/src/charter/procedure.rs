//! The stages that a complaint or an appeal goes through, who deals with it there, and where it can go afterwards.

use super::case_kind::CaseKind;
use super::contact::Number;
use super::name::{BodyId, CategoryId, ClockId, LetterId, LineId, ProcedureId, RoleId, RouteId, StageId};
use super::source::Source;
use super::text::Text;
use serde::{Deserialize, Serialize};

/// One procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Procedure {
    /// Its short name: `complaints`.
    pub id: ProcedureId,
    /// What it is called.
    pub name: Text,
    /// The cases that go through it.
    pub case_kinds: Vec<CaseKind>,
    /// Its stages, the first first.
    pub stages: Vec<Stage>,
}

/// One stage: somebody deals with it, answers, and says what comes next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Stage {
    /// Its short name: `officer`.
    pub id: StageId,
    /// What it is called, as clients read it.
    pub name: Text,
    /// Who deals with it.
    pub role: RoleId,
    /// Whether the client has to ask for it in writing (RO-46).
    #[serde(default)]
    pub in_writing: bool,
    /// By when it is answered. Absent: no time limit is published for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<ClockId>,
    /// The letter that answers it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<LetterId>,
    /// Where it goes if the client is not satisfied.
    pub next: Next,
    /// Who says so.
    pub source: Source,
}

/// Where a complaint goes after a stage. Written `stage.officer`, `body.ombudsman`, or `none-published`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), schemars(extend("pattern" = "^((stage|body)\\.[a-z][a-z0-9-]*|none-published)$")))]
#[serde(try_from = "String", into = "String")]
pub enum Next {
    /// To another stage of the same procedure.
    Stage(StageId),
    /// To a body outside the organisation.
    Body(BodyId),
    /// The organisation publishes nothing further.
    NonePublished,
}

impl TryFrom<String> for Next {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.split_once('.') {
            Some(("stage", id)) => StageId::try_from(id.to_owned()).map(Self::Stage),
            Some(("body", id)) => BodyId::try_from(id.to_owned()).map(Self::Body),
            None if text == "none-published" => Ok(Self::NonePublished),
            _ => Err(format!(
                "found `{text}`, expected the next step such as `stage.officer`, `body.ombudsman` or `none-published`"
            )),
        }
    }
}

impl From<Next> for String {
    fn from(next: Next) -> Self {
        match next {
            Next::Stage(id) => format!("stage.{id}"),
            Next::Body(id) => format!("body.{id}"),
            Next::NonePublished => "none-published".to_owned(),
        }
    }
}

/// A body outside the organisation that looks at complaints anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Body {
    /// Its short name: `ombudsman`.
    pub id: BodyId,
    /// What it is called.
    pub name: Text,
    /// Its postal address, line by line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    /// Its telephone numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Number>,
    /// Its website.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// What a client should know first: that it is free, what it asks for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Who says so.
    pub source: Source,
}

/// A rule of who gets what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Route {
    /// Its short name: `complaints`.
    pub id: RouteId,
    /// The kinds of case; empty for every kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub case_kinds: Vec<CaseKind>,
    /// What the case is about; empty for everything.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<CategoryId>,
    /// Whether it holds only while the office is closed.
    #[serde(default)]
    pub out_of_hours: bool,
    /// The role that gets the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
    /// The line to phone instead of waiting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<LineId>,
    /// Who says so.
    pub source: Source,
}
