//! The names of things: ids that arrive from outside and are only compared, never made here.

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// One event, time-ordered (`UUIDv7`) so that storage stays dense.
    EventId,
    /// A case.
    CaseId,
    /// A person (or organisation) that cases refer to.
    PersonId,
    /// A member of staff.
    UserId,
    /// A tablet or office browser that the organisation has enrolled.
    DeviceId,
    /// Tablet × worker × organisation × birth of its database.
    ReplicaId,
    /// A thing in a list that lives inside a stream: a contact point, a need, a promise, a planned visit.
    EntityId,
}

/// The short name of an organisation, as in its address: `kilkenny`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct OrgName(pub String);

impl fmt::Display for OrgName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
