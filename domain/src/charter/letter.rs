//! What the organisation writes to clients: which letters there are, and what each must say.

use super::name::{BodyId, LetterId};
use super::source::Source;
use super::text::Text;
use serde::{Deserialize, Serialize};

/// One kind of letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Letter {
    /// Its short name: `final-response`.
    pub id: LetterId,
    /// What it is called.
    pub name: Text,
    /// What it must say; it does not leave without.
    pub fields: Vec<LetterField>,
    /// The body outside that it names with its address (RO-50).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signpost: Option<BodyId>,
    /// Who says so.
    pub source: Source,
}

/// Something that a letter must say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LetterField {
    /// Who deals with the matter.
    ContactName,
    /// Their telephone number and extension.
    Phone,
    /// Their e-mail address.
    Email,
    /// The reference number.
    Reference,
    /// What was decided.
    Outcome,
    /// Why.
    Reasons,
    /// What the client can do next.
    NextStep,
    /// How the matter is being dealt with.
    Explanation,
    /// By when it will be settled.
    PromisedDate,
    /// To whom it was passed.
    PassedTo,
    /// Which corrective action has begun.
    CorrectiveAction,
    /// What it is expected to bring.
    ExpectedResult,
    /// By when it is in place.
    IntroductionDate,
}
