//! Plausible moments: within opening hours on working days of the organisation, and always before `today`.

use super::dice::Dice;
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use domain::calendar::{DayStatus, Off, WorkingCalendar};
use domain::charter::{CaseKind, Channel, Charter, Moment};
use domain::clock::deadline;

/// The organisation's days as its staff live them.
#[derive(Debug)]
pub struct Diary<'a> {
    /// The day on which the demo is looked at.
    pub today: NaiveDate,
    /// The moment at which it is set up.
    pub now: NaiveDateTime,
    charter: &'a Charter,
    days: WorkingCalendar,
}

impl<'a> Diary<'a> {
    /// The diary up to `now`; none where the calendars do not know the charter's version.
    pub fn of(charter: &'a Charter, now: NaiveDateTime) -> Option<Self> {
        let days = charter.working_calendar(None, charter.default_language()).ok()?;
        Some(Self { today: now.date(), now, charter, days })
    }

    /// The version of the calendar that a new case is opened with.
    pub fn calendar_version(&self) -> &'static str {
        self.days.calendar().version().name
    }

    /// The first moment that has not come yet in the demo.
    pub fn end(&self) -> NaiveDateTime {
        self.today.and_time(NaiveTime::MIN)
    }

    /// Whether the office works on `date`. A date that no calendar knows counts as worked.
    pub fn is_worked(&self, date: NaiveDate) -> bool {
        !matches!(self.days.status(date), Ok(DayStatus::Off(_)))
    }

    /// Whether `date` is a holiday.
    pub fn is_holiday(&self, date: NaiveDate) -> bool {
        matches!(self.days.off(date), Ok(Some(Off::Holiday { .. })))
    }

    /// The day `age` days ago, or the working day before it.
    pub fn working_day_ago(&self, age: i64) -> NaiveDate {
        let mut date = self.today - TimeDelta::days(age);
        while !self.is_worked(date) {
            date = date - Days::new(1);
        }
        date
    }

    /// Some moment of office work `days` days after `at`, or on the next working day.
    pub fn moment_after(&self, at: NaiveDateTime, days: i64, dice: &mut Dice) -> NaiveDateTime {
        let mut date = at.date() + TimeDelta::days(days);
        while !self.is_worked(date) {
            date = date + Days::new(1);
        }
        date.and_time(office_time(dice))
    }

    /// When something that came in at `received` is first looked at, at the desk.
    pub fn looked_at(&self, received: NaiveDateTime, dice: &mut Dice) -> NaiveDateTime {
        let in_hours = self.is_worked(received.date()) && (OPENS..CLOSES).contains(&received.time());
        if in_hours {
            return received + TimeDelta::minutes(dice.between(6, 55));
        }
        let mut date = received.date();
        if received.time() >= CLOSES {
            date = date + Days::new(1);
        }
        while !self.is_worked(date) {
            date = date + Days::new(1);
        }
        date.and_time(OPENS) + TimeDelta::minutes(dice.between(5, 95))
    }

    /// The first published date by which something received so is due.
    pub fn due(&self, kind: CaseKind, channel: Channel, received: NaiveDateTime) -> Option<NaiveDate> {
        let clocks =
            self.charter.clocks_for(kind, channel).filter(|clock| clock.starts_on == Moment::ReceivedAt);
        let dated = clocks.filter_map(|clock| {
            let hours = self.charter.hours_of(clock);
            deadline(clock.rule.as_ref()?, received, &self.days, hours).ok()
        });
        dated.map(|deadline| deadline.due_date).min()
    }
}

const OPENS: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};
const CLOSES: NaiveTime = match NaiveTime::from_hms_opt(16, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// A time at which every one of the five organisations is open: nine to four.
pub fn office_time(dice: &mut Dice) -> NaiveTime {
    time_at(9 * 60 + dice.between(5, 6 * 60 + 50))
}

/// A time at which people write: from early to late.
pub fn any_time(dice: &mut Dice) -> NaiveTime {
    time_at(dice.between(6 * 60 + 20, 22 * 60 + 40))
}

/// The time `minutes` after midnight.
pub fn time_at(minutes: i64) -> NaiveTime {
    NaiveTime::MIN.overflowing_add_signed(TimeDelta::minutes(minutes)).0
}
