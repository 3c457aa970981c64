//! Is somebody there, until when, and when next?

use super::{Day, OnHolidays, OpeningHours, Span};
use crate::calendar::{BeyondHorizon, DayStatus, Off, WorkingCalendar};
use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

/// How many days ahead an opening or a closing is looked for.
pub const SEARCH_DAYS: usize = 60;

/// Whether a line or place is open at a moment, by its wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenState {
    /// Somebody is there.
    pub open: bool,
    /// If open: until when. None if it does not close within [`SEARCH_DAYS`].
    pub until: Option<NaiveDateTime>,
    /// If closed: when it next opens. None if not within [`SEARCH_DAYS`], or beyond what the calendars know.
    pub next_open: Option<NaiveDateTime>,
}

/// One stretch of opening on one date, the end excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenSpan {
    /// Opens.
    pub from: NaiveDateTime,
    /// Closes; midnight of the next date if it is open to the end of the day.
    pub until: NaiveDateTime,
}

impl OpeningHours {
    /// Whether it is open at `local` on the wall clock of the place.
    ///
    /// # Errors
    ///
    /// [`BeyondHorizon`] where the calendars do not know the date.
    pub fn open_at(&self, local: NaiveDateTime, days: &WorkingCalendar) -> Result<OpenState, BeyondHorizon> {
        let now = self.spans_on(local.date(), days)?.into_iter().find(|span| span.contains(local));
        Ok(match now {
            Some(span) => OpenState { open: true, until: self.closes(span, days), next_open: None },
            None => OpenState { open: false, until: None, next_open: self.next_opening(local, days) },
        })
    }

    /// The first moment from `local` on at which it is open: `local` itself if it is open then. None if there is none
    /// within [`SEARCH_DAYS`], or none before the calendars end.
    #[must_use]
    pub fn next_opening(&self, local: NaiveDateTime, days: &WorkingCalendar) -> Option<NaiveDateTime> {
        let dates = local.date().iter_days().take(SEARCH_DAYS);
        let mut spans = dates.map_while(|date| self.spans_on(date, days).ok()).flatten();
        spans.find(|span| span.until > local).map(|span| span.from.max(local))
    }

    /// The closing time of `date`, if it is open that day at all.
    ///
    /// # Errors
    ///
    /// [`BeyondHorizon`] where the calendars do not know the date.
    pub fn closing_time(
        &self,
        date: NaiveDate,
        days: &WorkingCalendar,
    ) -> Result<Option<NaiveDateTime>, BeyondHorizon> {
        Ok(self.spans_on(date, days)?.last().map(|span| span.until))
    }

    /// When it is open on `date`: in order, apart, with holidays, closures, worked weekend days and shortened days
    /// taken into account. Hours kept on holidays as usual are kept on the eve as usual too.
    ///
    /// # Errors
    ///
    /// [`BeyondHorizon`] where the calendars do not know the date.
    pub fn spans_on(&self, date: NaiveDate, days: &WorkingCalendar) -> Result<Vec<OpenSpan>, BeyondHorizon> {
        let as_usual = self.on_holidays == OnHolidays::AsUsual;
        let own_day = Day::from(date.weekday());
        Ok(match days.status(date)? {
            DayStatus::Off(Off::Holiday { .. } | Off::Closure { .. }) if !as_usual => Vec::new(),
            DayStatus::WorkedWeekend => self.published(self.worked_weekend_as.unwrap_or(own_day), date),
            DayStatus::Shortened(minutes) if !as_usual => shortened(self.published(own_day, date), minutes),
            _ => self.published(own_day, date),
        })
    }

    /// The published hours of `day`, on `date`.
    fn published(&self, day: Day, date: NaiveDate) -> Vec<OpenSpan> {
        let mut spans: Vec<_> = self.weekly.on(day).iter().filter_map(|span| span.on(date)).collect();
        spans.sort_by_key(|span| span.from);
        spans.dedup_by(|later, earlier| earlier.absorbs(*later));
        spans
    }

    /// When the opening that `span` belongs to ends: a line open around midnight does not close at midnight.
    fn closes(&self, span: OpenSpan, days: &WorkingCalendar) -> Option<NaiveDateTime> {
        let mut until = span.until;
        for _ in 0..SEARCH_DAYS {
            let next_day = self.spans_on(until.date(), days).unwrap_or_default();
            match next_day.first().filter(|next| next.from == until) {
                Some(next) => until = next.until,
                None => return Some(until),
            }
        }
        None
    }
}

impl OpenSpan {
    fn contains(&self, local: NaiveDateTime) -> bool {
        (self.from..self.until).contains(&local)
    }

    /// Takes `later` in if it opens before this one has closed.
    fn absorbs(&mut self, later: Self) -> bool {
        let overlaps = later.from <= self.until;
        if overlaps {
            self.until = self.until.max(later.until);
        }
        overlaps
    }
}

impl Span {
    fn on(self, date: NaiveDate) -> Option<OpenSpan> {
        let closing_date = if self.until == NaiveTime::MIN { date.succ_opt()? } else { date };
        Some(OpenSpan { from: date.and_time(self.from), until: closing_date.and_time(self.until) })
    }
}

/// The same hours with `minutes` taken off the end of the day.
fn shortened(mut spans: Vec<OpenSpan>, minutes: u32) -> Vec<OpenSpan> {
    let Some(closing) = spans.last().map(|span| span.until - TimeDelta::minutes(minutes.into())) else {
        return spans;
    };
    spans.retain(|span| span.from < closing);
    for span in &mut spans {
        span.until = span.until.min(closing);
    }
    spans
}
