//! When something came in and was first looked at: always before today, and so that few answers are late.

use super::diary::{Diary, any_time, office_time};
use super::dice::Dice;
use chrono::{NaiveDateTime, TimeDelta};
use domain::charter::{CaseKind, Channel};

/// When something came in, and when a case was opened for it.
#[derive(Clone, Copy, Debug)]
pub struct Arrival {
    /// The moment that starts the clocks.
    pub received: NaiveDateTime,
    /// The moment it was written down.
    pub opened_at: NaiveDateTime,
}

/// Ways in that have no hours.
const AT_ANY_TIME: [Channel; 6] = [
    Channel::Email,
    Channel::WebForm,
    Channel::WebsiteCommentCard,
    Channel::SocialMedia,
    Channel::AssistanceRequestService,
    Channel::VolunteeringService,
];

impl Arrival {
    /// Something that came in about `age` days ago.
    pub fn ago(age: i64, channel: Channel, diary: &Diary<'_>, dice: &mut Dice) -> Self {
        if AT_ANY_TIME.contains(&channel) {
            let received = (diary.today - TimeDelta::days(age)).and_time(any_time(dice));
            let opened_at = diary.looked_at(received, dice);
            if opened_at < diary.end() {
                return Self { received, opened_at };
            }
        }
        let received = diary.working_day_ago(age).and_time(office_time(dice));
        Self { received, opened_at: received + TimeDelta::minutes(dice.between(4, 50)) }
    }

    /// Something that may lie open by now: of late rather than long ago, where no date is published; within the last
    /// `oldest` days and not late, where one is.
    pub fn not_late(
        oldest: i64,
        kind: CaseKind,
        channel: Channel,
        diary: &Diary<'_>,
        dice: &mut Dice,
    ) -> Option<Self> {
        if diary.due(kind, channel, diary.end()).is_none() {
            let age = dice.between(1, 112).min(dice.between(1, 112));
            return Some(Self::ago(age, channel, diary, dice));
        }
        let arrival = Self::ago(dice.between(1, oldest), channel, diary, dice);
        let due = diary.due(kind, channel, arrival.received);
        due.is_none_or(|due| due >= diary.today).then_some(arrival)
    }

    /// Something whose date has passed some days ago; none where no date is published.
    pub fn late(kind: CaseKind, channel: Channel, diary: &Diary<'_>, dice: &mut Dice) -> Option<Self> {
        for age in dice.between(2, 6)..60 {
            let arrival = Self::ago(age, channel, diary, dice);
            if diary.due(kind, channel, arrival.received)? < diary.today {
                return Some(arrival);
            }
        }
        None
    }

    /// A letter whose last day is a holiday still to come; none where the calendar has none in reach.
    pub fn due_on_a_holiday(kind: CaseKind, diary: &Diary<'_>, dice: &mut Dice) -> Option<Self> {
        (1..40).find_map(|age| {
            let arrival = Self::ago(age, Channel::Letter, diary, dice);
            let due = diary.due(kind, Channel::Letter, arrival.received)?;
            (due >= diary.today && diary.is_holiday(due)).then_some(arrival)
        })
    }

    /// When a case for it was closed: after some weeks, or the day after where that would be too late.
    pub fn closed(self, diary: &Diary<'_>, dice: &mut Dice) -> Option<NaiveDateTime> {
        let days = dice.between(2, 26);
        [days, 1]
            .into_iter()
            .map(|days| diary.moment_after(self.opened_at, days, dice))
            .find(|at| *at < diary.end())
    }
}
