//! How a span of opening hours is written and read.

use super::Span;
use chrono::{NaiveTime, Timelike as _};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// Why a text is no span of opening hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpanError {
    /// It does not read like `09:00-17:00`.
    #[error("expected hours as \"09:00-17:00\"")]
    Form,
    /// It would close before it opens, or cross midnight.
    #[error("expected a closing time after the opening time; hours past midnight are a span of the next day")]
    Backwards,
}

impl Span {
    /// Whether this span closes at or before the time at which `later` opens.
    pub(super) fn ends_before(self, later: Self) -> bool {
        self.until != NaiveTime::MIN && self.until <= later.from
    }
}

impl FromStr for Span {
    type Err = SpanError;

    fn from_str(text: &str) -> Result<Self, SpanError> {
        let (from, until) = text.split_once('-').ok_or(SpanError::Form)?;
        let from = time_of_day(from).ok_or(SpanError::Form)?;
        let until =
            if until == "24:00" { NaiveTime::MIN } else { time_of_day(until).ok_or(SpanError::Form)? };
        let to_the_end = text.ends_with("24:00");
        if to_the_end || from < until { Ok(Self { from, until }) } else { Err(SpanError::Backwards) }
    }
}

/// Two digits, a colon, two digits; no seconds.
fn time_of_day(text: &str) -> Option<NaiveTime> {
    if text.len() != 5 || text.contains('+') {
        return None;
    }
    let (hour, minute) = text.split_once(':')?;
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0).filter(|_| hour.len() == 2)
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let closes = if self.until == NaiveTime::MIN { 24 } else { self.until.hour() };
        let (from, until) = (self.from, self.until);
        write!(f, "{:02}:{:02}-{closes:02}:{:02}", from.hour(), from.minute(), until.minute())
    }
}

impl TryFrom<String> for Span {
    type Error = SpanError;

    fn try_from(text: String) -> Result<Self, SpanError> {
        text.parse()
    }
}

impl From<Span> for String {
    fn from(span: Span) -> Self {
        span.to_string()
    }
}
