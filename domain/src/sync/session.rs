//! What is said before any sync: which organisations there are, who signs in on which tablet, who works here and under
//! which charters.

use crate::charter::{Capability, Charter, Language, RoleId, Text};
use crate::id::{DeviceId, OrgName, ReplicaId, UserId};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;

/// An organisation, as the sign-in page offers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationCard {
    /// Its short name.
    pub id: OrgName,
    /// Its name.
    pub name: Text,
    /// The languages of its charter.
    pub languages: Vec<Language>,
    /// People to try the product as. Only a demo server names any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub demo: Vec<DemoPerson>,
}

/// Somebody to try the product as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoPerson {
    /// The name to sign in with.
    pub sign_in: String,
    /// Their name.
    pub name: String,
    /// What they are.
    pub role: Text,
    /// Their pass phrase.
    pub pass_phrase: String,
}

/// Somebody signs in.
#[derive(Clone, Serialize, Deserialize)]
pub struct SignIn {
    /// The name they sign in with.
    pub name: String,
    /// Their pass phrase.
    pub pass_phrase: String,
    /// Which tablet this is.
    pub device: DeviceProof,
    /// The replica of this database; absent when the database is new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replica: Option<ReplicaId>,
}

impl fmt::Debug for SignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A pass phrase must not reach a log by way of a debug line.
        f.debug_struct("SignIn").field("replica", &self.replica).finish_non_exhaustive()
    }
}

/// Which tablet or office browser this is.
#[derive(Clone, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum DeviceProof {
    /// One that is enrolled.
    Enrolled {
        /// Which.
        device: DeviceId,
        /// What it was given when it was enrolled.
        secret: String,
    },
    /// One to be enrolled now, with the code that the office gave for it.
    Code {
        /// The code; a demo server takes an empty one.
        code: String,
    },
}

/// They are in.
#[derive(Clone, Serialize, Deserialize)]
pub struct SignedIn {
    /// To be sent with every request from here on.
    pub token: String,
    /// Until when.
    pub expires_at: Timestamp,
    /// Who they are.
    pub user: UserId,
    /// Which tablet this is from here on.
    pub device: DeviceId,
    /// What proves it; given once, when it is enrolled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_secret: Option<String>,
    /// The replica of this database.
    pub replica: ReplicaId,
    /// Its short code for reference numbers.
    pub replica_code: String,
    /// The organisation's public key, to which the tablet wraps its data key so that unsent work can be recovered: an
    /// uncompressed P-256 point in base64.
    pub recovery_key: String,
    /// The server's clock.
    pub server_time: Timestamp,
    /// Charters and colleagues.
    pub directory: Directory,
    /// Whether the office has revoked this tablet: it may deliver what it holds, and no more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub revoked: bool,
}

/// What a device needs to know of the organisation, beside the cases.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Directory {
    /// Every version of the charter that a case may be pinned to, the one in force last.
    pub charters: Vec<Charter>,
    /// The staff.
    pub staff: Vec<Colleague>,
}

impl Directory {
    /// The charter in force.
    #[must_use]
    pub fn in_force(&self) -> Option<&Charter> {
        self.charters.last()
    }

    /// A version of the charter.
    #[must_use]
    pub fn charter(&self, version: u32) -> Option<&Charter> {
        self.charters.iter().find(|charter| charter.version == version)
    }

    /// Whether a colleague's roles include a capability. For what a page offers; the server decides.
    #[must_use]
    pub fn may(&self, colleague: &Colleague, capability: Capability) -> bool {
        let charter = self.in_force();
        charter
            .is_some_and(|charter| colleague.roles.iter().any(|role| charter.may(role.as_str(), capability)))
    }

    /// A colleague.
    #[must_use]
    pub fn colleague(&self, user: UserId) -> Option<&Colleague> {
        self.staff.iter().find(|colleague| colleague.user == user)
    }
}

/// A member of staff, as colleagues see them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colleague {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// Their roles in the charter.
    pub roles: Vec<RoleId>,
    /// Whether they still work here.
    pub active: bool,
}

/// What is told on the live line: only that there is something new.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Poke {
    /// The head of the feed.
    pub head: u64,
}
