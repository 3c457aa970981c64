//! What the organisation has said about time: what starts, what ends it, how long, and who says so.

use super::case_kind::CaseKind;
use super::channel::Channel;
use super::name::{ClockId, HoursId, RoleId};
use super::source::CommitmentId;
use super::text::Text;
use crate::clock::rule::Rule;
use serde::{Deserialize, Serialize};

/// One time limit, or the statement that there is a promise without one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Clock {
    /// Its short name: `complaint-reply`.
    pub id: ClockId,
    /// What is due.
    pub name: Text,
    /// Who sets the limit. Only what is published or law is shown to clients as a promise.
    pub source: DeadlineSource,
    /// The published commitment that it keeps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commitment: Option<CommitmentId>,
    /// The role that sets the date in each case, where [`DeadlineSource::SetByRole`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_by: Option<RoleId>,
    /// What starts it. Its day is not counted unless the rule says so.
    pub starts_on: Moment,
    /// What ends it: whichever of these happens first.
    #[serde(default)]
    pub stops_on: Vec<Moment>,
    /// The cases for which it runs.
    #[serde(default)]
    pub applies_to: AppliesTo,
    /// How long, where there is a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
    /// How long somebody may wait, where that is counted in seconds or rings and not in days (PL-38).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait: Option<Wait>,
    /// The opening hours that the rule uses, where they are not those of the office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<HoursId>,
}

/// Who sets a limit (requirements B3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DeadlineSource {
    /// The organisation's published charter.
    Published,
    /// Another published document of the organisation.
    Companion,
    /// Law.
    Statutory,
    /// A role, case by case (HU-34).
    SetByRole,
    /// A worker, to the client, for the matter at hand (RO-29, PL-34).
    PromisedToCustomer,
    /// The organisation for itself; never shown to clients as a promise.
    InternalTarget,
    /// The charter, but without a number: "immediately", "is informed" (LT-17, HU-39).
    PromptUnquantified,
    /// Nobody: it is stated that no limit is published.
    None,
}

/// The longest that somebody may wait: so many seconds or so many rings. Where the seconds are known they decide; the rings
/// only where they are not (requirements C0.8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Wait {
    /// Seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u32>,
    /// Rings of a telephone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rings: Option<u32>,
}

impl Wait {
    /// Whether somebody who waited so long waited no longer than promised; nothing where it was not measured.
    #[must_use]
    pub fn kept(self, seconds: Option<u32>, rings: Option<u32>) -> Option<bool> {
        let by_seconds = self.seconds.zip(seconds);
        by_seconds.or_else(|| self.rings.zip(rings)).map(|(limit, waited)| waited <= limit)
    }
}

impl DeadlineSource {
    /// Whether a limit from this source is a number of days or hours; otherwise its date is set by somebody, or there is
    /// none.
    #[must_use]
    pub const fn has_rule(self) -> bool {
        matches!(self, Self::Published | Self::Companion | Self::Statutory | Self::InternalTarget)
    }

    /// Whether clients are promised something by it, with a number or without.
    #[must_use]
    pub const fn is_promise(self) -> bool {
        match self {
            Self::Published
            | Self::Companion
            | Self::Statutory
            | Self::PromisedToCustomer
            | Self::PromptUnquantified => true,
            Self::SetByRole | Self::InternalTarget | Self::None => false,
        }
    }
}

/// Something that happens in a case and starts or ends a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    /// It reached the organisation, as the worker who took it in says; not when it was synced (requirements C0.5).
    ReceivedAt,
    /// A machine confirmed that a message arrived.
    AutomaticReplySent,
    /// A person confirmed receipt.
    AcknowledgementSent,
    /// A person wrote that they deal with it themselves.
    PersonalReplySent,
    /// The client was told why a full answer takes longer.
    InterimReplySent,
    /// The answer was sent.
    ReplySent,
    /// A worker promised something.
    PromiseMade,
    /// What was promised was done.
    PromiseKept,
    /// It was sent on to the body that is competent.
    ReferralSent,
    /// The client was told that it was sent on.
    ReferralNoticeSent,
    /// A decision was recorded.
    DecisionRecorded,
    /// What was wrong has been put right.
    RemedyDone,
    /// Action to keep it from happening again was decided.
    CorrectiveActionDecided,
    /// That action is in place.
    CorrectiveActionIntroduced,
    /// The client was told of that action.
    CorrectiveActionNoticeSent,
    /// It was entered in the register.
    Registered,
    /// It was closed.
    Closed,
    /// The Board analysed it (HU-37).
    Analysed,
    /// Everything that was asked for is there, and signed (AR-33, AR-36).
    ApplicationComplete,
    /// What was asked for was given or done.
    OutcomeGiven,
    /// A question was passed to a colleague who knows (AR-35).
    ColleagueAsked,
    /// They answered.
    ColleagueAnswered,
    /// A telephone began to ring.
    CallOffered,
    /// Somebody answered it.
    CallAnswered,
    /// The time of an appointment.
    AppointmentDue,
    /// The client was seen.
    ClientSeen,
    /// A member of staff is away from then on.
    AbsenceBegins,
    /// Somebody else does their work.
    CoverArranged,
    /// Somebody stepped back from a case, or was taken off it (LT-12).
    Recused,
    /// Somebody else does the work in it.
    OwnerNamed,
    /// A document was checked (AR-34).
    DocumentChecked,
    /// It is no longer valid.
    DocumentExpires,
    /// A call was recorded (AR-37).
    CallRecorded,
    /// The recording was erased.
    RecordingErased,
    /// A supplier's valid invoice came in (RO-38f).
    InvoiceReceived,
    /// It was paid.
    InvoicePaid,
    /// The organisation decided or acted, as the ombudsman counts it.
    ActionTaken,
    /// The client went to the body outside.
    BodyAsked,
    /// A project or service ended.
    ServiceEnded,
    /// Somebody was spoken with.
    ContactMade,
}

/// The cases for which a clock runs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
#[serde(default)]
pub struct AppliesTo {
    /// Kinds of case. Empty: every kind.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub case_kinds: Vec<CaseKind>,
    /// Channels by which the case came in. Empty: every channel.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
}

impl AppliesTo {
    /// Whether a case of this kind that came in by this channel is among them.
    #[must_use]
    pub fn includes(&self, kind: CaseKind, channel: Channel) -> bool {
        (self.case_kinds.is_empty() || self.case_kinds.contains(&kind))
            && (self.channels.is_empty() || self.channels.contains(&channel))
    }
}
