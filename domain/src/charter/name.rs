//! The short names by which parts of a charter refer to each other.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Whether `text` may be a short name: lower-case letters, digits and single hyphens, beginning with a letter.
pub(super) fn is_short_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), schemars(extend("pattern" = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$")))]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The name as the charter writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                if is_short_name(&text) {
                    Ok(Self(text))
                } else {
                    Err(format!("found `{text}`, expected a short name of lower-case letters, digits and hyphens"))
                }
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

names! {
    /// One set of opening hours: `office`.
    HoursId,
    /// One telephone line: `libraries`.
    LineId,
    /// One place: `county-hall`.
    PlaceId,
    /// One role: `field-worker`.
    RoleId,
    /// One clock: `complaint-reply`.
    ClockId,
    /// One category of cases: `housing`.
    CategoryId,
    /// One published document: `plan`.
    DocumentId,
    /// One rule of who gets what: `complaints`.
    RouteId,
    /// One procedure: `complaints`.
    ProcedureId,
    /// One stage of a procedure: `officer`.
    StageId,
    /// One body outside the organisation: `ombudsman`.
    BodyId,
    /// One kind of letter: `final-response`.
    LetterId,
    /// One piece of the public page: `how-to-complain`.
    ContentId,
    /// One recurring duty of the organisation itself: `annual-review`.
    DutyId,
    /// One set of rules that the organisation did not publish there: `companion`.
    OverlayId,
    /// One ground on which nobody may be treated worse: `age`.
    GroundId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_is_safe_in_an_address_and_on_a_command_line() {
        fn check(text: &str, expected: bool) {
            assert_eq!(is_short_name(text), expected, "{text:?}");
        }
        check("complaint-reply", true);
        check("stage2", true);
        check("", false);
        check("2nd", false);
        check("Complaint", false);
        check("complaint_reply", false);
        check("complaint--reply", false);
        check("complaint-", false);
        check("gearán", false);
    }
}
