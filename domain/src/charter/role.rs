//! Who may do what in an organisation. What each right means for a single event or stream is decided in `access`.

use super::name::RoleId;
use super::source::Source;
use super::text::Text;
use serde::{Deserialize, Serialize};

/// A role, under the name that the organisation itself uses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Role {
    /// Its short name: `complaints-officer`.
    pub id: RoleId,
    /// What the organisation calls it.
    pub name: Text,
    /// What it may do.
    #[serde(default)]
    pub can: Vec<Capability>,
    /// Who says that it exists. The rights themselves are always the organisation's settings.
    pub source: Source,
}

/// Something that a role may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Capability {
    /// Open a case, register a person for it, and work on every case that one sees: notes, contacts, promises, visits,
    /// people, fields.
    CaseOpen,
    /// See the cases that are one's own, and work on them.
    CaseSeeOwn,
    /// See every case that is not restricted.
    CaseSeeAll,
    /// Give a case to somebody.
    CaseAssign,
    /// Enter a case in the official register, and work on every case that one sees.
    Register,
    /// Decide on a complaint or an appeal, and work on every case that one sees; close it; take back that it is about
    /// somebody.
    Decide,
    /// With [`CaseSeeAll`](Self::CaseSeeAll): see also the restricted cases, which are those about members of staff,
    /// unless oneself is concerned. Somebody on the staff who has it must be left to see every such case.
    RestrictedSee,
    /// Change what is known about a person whom one sees.
    PeopleEdit,
    /// See and settle what the server has set aside.
    SetAsideSee,
    /// Manage users and devices.
    StaffManage,
    /// Read the charter with its notes.
    CharterSee,
}
