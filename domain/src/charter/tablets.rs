//! What holds for the tablets that staff carry.

use serde::{Deserialize, Serialize};

/// What holds for the tablets that staff carry. An internal rule; nothing of it is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Tablets {
    /// Days without contact after which a tablet opens only when it has heard from the office again. What is unsent on it
    /// stays.
    pub days_without_contact: u16,
}

impl Default for Tablets {
    fn default() -> Self {
        Self { days_without_contact: DAYS_WITHOUT_CONTACT }
    }
}

impl Tablets {
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// Where the charter does not say: long enough for a holiday, short enough for a tablet that was lost.
const DAYS_WITHOUT_CONTACT: u16 = 30;

#[cfg(test)]
mod tests {
    use crate::charter::Charter;

    /// With `more` at the end of a whole charter.
    fn days(more: &str) -> Result<u16, String> {
        let kilkenny = include_str!("../../../server/charters/kilkenny.toml");
        let charter = Charter::parse(&format!("{kilkenny}\n{more}"));
        charter.map(|charter| charter.tablets.days_without_contact).map_err(|found| found[0].to_string())
    }

    #[test]
    fn an_organisation_says_for_how_long_a_tablet_may_be_silent() {
        assert_eq!(days(""), Ok(30));
        assert_eq!(days("[tablets]\ndays_without_contact = 7"), Ok(7));
        assert!(days("[tablets]\ndays_without_contact = -1").is_err());
        assert!(days("[tablets]\ndays = 7").is_err());
    }
}
