//! The ways in which a client reaches the organisation, or it reaches the client.

use super::line::HoursRef;
use super::source::Source;
use super::text::Text;
use serde::{Deserialize, Serialize};

/// A way in (requirements B3). What the words on a screen are is `lang`'s.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// At the counter.
    InPerson,
    /// A conversation by arrangement.
    Interview,
    /// By telephone.
    Phone,
    /// By textphone, for deaf callers (Minicom).
    TextphoneMinicom,
    /// By telephone when the office is closed, to the line on duty.
    PhoneOutOfHours,
    /// On paper, by post or handed in.
    Letter,
    /// By e-mail.
    Email,
    /// A form on the organisation's website.
    WebForm,
    /// The comment card on the website.
    WebsiteCommentCard,
    /// A message on a social network.
    SocialMedia,
    /// By fax, for organisations that still have one.
    Fax,
    /// Through the representative of a branch office.
    BranchDelegate,
    /// A visit by a worker, at home or elsewhere.
    FieldVisit,
    /// Said at a conference or public meeting.
    EventForum,
    /// Through the service that takes requests for assistance.
    AssistanceRequestService,
    /// Through the service that takes in volunteers.
    VolunteeringService,
    /// In a mobile library.
    MobileLibrary,
    /// Through an elected councillor.
    Councillor,
    /// By text message.
    Sms,
}

/// A channel that the organisation offers, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct ChannelOffer {
    /// Which.
    pub channel: Channel,
    /// When somebody answers, or `always` for what may be sent at any time. Absent: not published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<HoursRef>,
    /// What a client should know first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Who says that this channel exists.
    pub source: Source,
}
