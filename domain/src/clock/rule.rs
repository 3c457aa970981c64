//! What a charter says about one deadline: how much, of what, and how it ends. Data only; reckoning is in `clock`.

use serde::{Deserialize, Serialize};

/// How long, and how the end is found. The defaults are those of requirements C0: the day of the event is not counted,
/// receipt counts as it happened, the period ends with its last day and does not roll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Rule {
    /// How many units; 0 means the day itself (the same working day, or the next one if that day is none).
    pub amount: u32,
    /// What is counted.
    pub unit: Unit,
    /// Where an end on a day that is not a working day goes. Opening hours always end while somebody is there, so
    /// neither this nor `count_start_day` nor `end_of` concerns them.
    #[serde(default)]
    pub roll: Roll,
    /// Whether the day of the event is day 1 (Interpretation Act 2005 s.18(h)) or the day before day 1 (the default,
    /// Reg. 1182/71 art. 3).
    #[serde(default)]
    pub count_start_day: bool,
    /// When something that arrives outside opening hours counts as received.
    #[serde(default)]
    pub receipt: Receipt,
    /// At which time of its last day a period in days or months ends.
    #[serde(default)]
    pub end_of: EndOf,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Days on which the organisation works: not a rest day, holiday or closure; worked weekend days count.
    WorkingDays,
    /// Every day.
    CalendarDays,
    /// Hours during which the office is open.
    OpeningHours,
    /// Calendar months; a month without that day ends on its last day.
    Months,
    /// Quarters of the calendar year, each to its last day: what is due once a quarter after a day in January is due by
    /// the end of June.
    Quarters,
    /// Years: twelve months each.
    Years,
}

/// Where an end on a day that is not a working day goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Roll {
    /// It stays: the promise to the client is as published.
    #[default]
    None,
    /// To the next working day.
    Next,
    /// To the working day before, unless that is before the start: nothing is due before it arrived.
    Previous,
}

/// When something that arrives outside opening hours counts as received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Receipt {
    /// When it arrived: stricter on the organisation.
    #[default]
    AsReceived,
    /// When the office next opens.
    NextOpening,
}

/// At which time of its last day a period ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum EndOf {
    /// 23:59:59, local time.
    #[default]
    Day,
    /// Closing time of that date; the end of the day where it has none.
    Opening,
}
