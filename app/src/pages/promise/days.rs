//! By when: three days near at hand and a calendar. Each shows its date; a day on which the organisation is closed is
//! passed over, and it is said which and why.

use super::read_date;
use crate::pages::date_field::DateField;
use crate::parts::field::Takes;
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use domain::calendar::{BeyondHorizon, Off, WorkingCalendar};
use domain::clock::ClockRefusal;
use lang::{Words, when, why};
use leptos::prelude::*;

/// A chip never passes over more days than this; no organisation closes for longer.
const PASSED_OVER_MAX: usize = 30;

/// One day near at hand.
#[derive(Clone, Debug, PartialEq)]
struct Near {
    label: String,
    due: NaiveDateTime,
    /// The day that was meant, where it is passed over.
    skipped: Option<(NaiveDate, Off)>,
}

/// By when.
#[component]
pub fn Days(
    /// Told by when.
    promise: Callback<NaiveDateTime>,
    /// What is wrong; empty for nothing.
    error: Signal<String>,
) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let chips = move || {
        let words = speech.words()?;
        let near = near(&words, device);
        Some(near.into_iter().map(|day| view! { <DayChip day promise/> }).collect_view())
    };
    view! {
        <fieldset class="chips" id="promise-days" tabindex="-1">
            <legend>{say(|w| w.promise_by_when().into())}</legend>
            <Show when=move || !error.read().is_empty()><p class="field-error">{error}</p></Show>
            <div class="chips-list">{chips}</div>
            <Pick promise/>
        </fieldset>
    }
}

#[component]
fn DayChip(day: Near, promise: Callback<NaiveDateTime>) -> impl IntoView {
    let (words, due, today) = (speech().words_now(), day.due, device().today());
    let date = words.as_ref().map(|words| when::dated(words, due, today)).unwrap_or_default();
    let skipped = words.zip(day.skipped).map(|(words, (date, off))| {
        view! { <small>{words.promise_day_skipped(&words.date_short(date), &why::reason(&words, &off))}</small> }
    });
    view! {
        <button type="button" class="chip-button" on:click=move |_| promise.run(due)>
            <span>{day.label}</span>
            <small>{date}</small>
            {skipped}
        </button>
    }
}

/// Any other day.
#[component]
fn Pick(promise: Callback<NaiveDateTime>) -> impl IntoView {
    let (device, speech) = (device(), speech());
    let (typed, error) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let pick = move |_| {
        let Some(words) = speech.words_now() else { return };
        error.set(String::new());
        match read_date(&typed.get_untracked()) {
            Some(date) if date < device.today() => error.set(words.refusal_in_the_past().to_owned()),
            Some(date) => match closed_on(device, &words, date) {
                Ok(Some(off)) => {
                    error.set(words.refusal_day_closed(&words.date_short(date), &why::reason(&words, &off)));
                }
                Ok(None) => promise.run(due_on(device, &words, date)),
                Err(beyond) => error.set(why::refusal(&words, ClockRefusal::BeyondHorizon(beyond))),
            },
            None => error.set(words.refusal_date_unreadable().to_owned()),
        }
    };
    view! {
        <details class="plain-details">
            <summary>{say(|w| w.promise_pick().into())}</summary>
            <DateField id="promise-date" label=say(|w| w.promise_by_when().into()) value=typed takes=Takes::Date error/>
            <button type="button" class="button" on:click=pick>{say(|w| w.promise_title().into())}</button>
        </details>
    }
}

/// Tomorrow, Friday and in a week, each moved to a day on which the organisation works.
fn near(words: &Words, device: Device) -> Vec<Near> {
    let today = device.today();
    let to_friday =
        i64::from(Weekday::Fri.num_days_from_monday()) - i64::from(today.weekday().num_days_from_monday());
    // Tomorrow and today have a chip of their own or are too near.
    let friday = today + TimeDelta::days(if to_friday > 1 { to_friday } else { to_friday + 7 });
    let works_fridays = days(device, words).is_none_or(|days| !days.calendar().is_weekend(friday));
    let tomorrow = Some((words.promise_tomorrow(), today + TimeDelta::days(1)));
    let friday = works_fridays.then(|| (words.promise_friday(), friday));
    let week = Some((words.promise_in_a_week(), today + TimeDelta::days(7)));
    let chip = |(label, date): (&str, NaiveDate)| {
        let (works, skipped) = next_working(device, words, date);
        Near { label: label.to_owned(), due: due_on(device, words, works), skipped }
    };
    [tomorrow, friday, week].into_iter().flatten().map(chip).collect()
}

/// The organisation's calendar; none where only a newer app carries it.
fn days(device: Device, words: &Words) -> Option<WorkingCalendar> {
    device.charter()?.working_calendar(None, words.language().tag()).ok()
}

/// Why the organisation is closed on `date`, if it is. Beyond the end of its calendar nobody can tell.
fn closed_on(device: Device, words: &Words, date: NaiveDate) -> Result<Option<Off>, BeyondHorizon> {
    days(device, words).map_or(Ok(None), |days| days.off(date))
}

fn next_working(device: Device, words: &Words, date: NaiveDate) -> (NaiveDate, Option<(NaiveDate, Off)>) {
    let mut closed = date.iter_days().take(PASSED_OVER_MAX).map(|day| (day, closed_on(device, words, day)));
    let works = closed.find(|(_, off)| !matches!(off, Ok(Some(_)))).map_or(date, |(day, _)| day);
    let off = closed_on(device, words, date).ok().flatten();
    (works, off.filter(|_| works != date).map(|off| (date, off)))
}

/// Closing time of that day, or the end of the day where no hours are published.
fn due_on(device: Device, words: &Words, date: NaiveDate) -> NaiveDateTime {
    let end = date.and_time(NaiveTime::from_hms_opt(23, 59, 0).unwrap_or_default());
    let Some(charter) = device.charter() else { return end };
    let hours = charter.office_hours.as_ref().and_then(|id| charter.hours.get(id));
    let closing = hours
        .zip(days(device, words))
        .and_then(|(hours, days)| hours.closing_time(date, &days).ok().flatten());
    closing.unwrap_or(end)
}
