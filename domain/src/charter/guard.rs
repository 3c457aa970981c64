//! What the product refuses on the charter's word, and what it must not measure.

use serde::{Deserialize, Serialize};

/// Something that must not happen, or must happen first. Each is kept by the product wherever it applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Guard {
    /// Nobody sees, handles or decides a case about themselves.
    NobodyHandlesTheirOwn,
    /// A case about a member of staff is seen only by its owner and by those who may see restricted cases.
    RestrictedAboutStaff,
    /// A case may be opened without anybody's name.
    AnonymousAccepted,
    /// A case that is in danger shows the numbers to phone before anything else, offline too.
    EmergencyFirst,
    /// A message that no person wrote stops no clock that waits for a person.
    PersonalReplyByAPerson,
    /// Every case has somebody who does the work.
    AlwaysAnOwner,
    /// Nothing written is changed or taken away; what is corrected stays readable.
    NothingIsOverwritten,
    /// A case keeps the version of the charter under which it was opened.
    CharterOfItsTime,
    /// An answer is written in the language that the client chose.
    LanguageOfChoice,
    /// What is promised has a date, and the date is watched.
    PromiseHasADate,
}

/// Something that some organisations measure and this one has promised not to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// How long calls take (PL-40).
    CallDuration,
    /// How long interviews take (AR-32).
    InterviewDuration,
    /// Rankings of single members of staff (AR-16).
    StaffRanking,
}

/// A format in which information is given on request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// As it is.
    Standard,
    /// In large print.
    LargePrint,
    /// In Braille.
    Braille,
    /// Read aloud.
    Audio,
    /// In easy words.
    EasyRead,
    /// As an accessible file.
    Electronic,
    /// As a video in sign language.
    SignLanguageVideo,
    /// In another language.
    OtherLanguage,
}
