//! One running deadline: what is due, by when, how many days are left, and why.

use super::badge::{Badge, Tone};
use super::foreign::{Foreign, ForeignText};
use chrono::NaiveDate;
use lang::Words;
use leptos::prelude::*;

/// A deadline, ready to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlineLine {
    /// What is due, in the charter's words.
    pub name: ForeignText,
    /// Who sets the limit.
    pub source: String,
    /// "Due: Monday 2 February 2026", or why there is no date.
    pub due: String,
    /// What to aim for, where that is an earlier day.
    pub aim: Option<String>,
    /// How it stands.
    pub left: Option<(Tone, String)>,
}

/// Days before a due date from which it is soon.
const SOON_DAYS: i64 = 3;

/// How a date stands on `today`, in days of the calendar: "3 days left". Amber before, one dark-red word after, always
/// as text.
#[must_use]
pub fn left(words: &Words, today: NaiveDate, due: NaiveDate) -> (Tone, String) {
    let days = due.signed_duration_since(today).num_days();
    match days {
        0 => (Tone::Soon, words.due_today().to_owned()),
        1 => (Tone::Soon, words.due_tomorrow().to_owned()),
        2..=SOON_DAYS => (Tone::Soon, words.due_in_days(days.unsigned_abs())),
        4.. => (Tone::Calm, words.due_in_days(days.unsigned_abs())),
        _ => (Tone::Late, words.due_late_days(days.unsigned_abs())),
    }
}

/// One running deadline, with its reckoning where there is a date.
#[component]
pub fn Deadline(
    /// The deadline.
    line: DeadlineLine,
    /// Its reckoning, where there is a date.
    why: Option<AnyView>,
) -> impl IntoView {
    view! {
        <div class="deadline">
            <h3><Foreign words=line.name/></h3>
            <p class="deadline-due">{line.due}" "{line.left.map(|(tone, text)| view! { <Badge tone text/> })}</p>
            {line.aim.map(|aim| view! { <p class="deadline-aim">{aim}</p> })}
            <p class="deadline-source">{line.source}</p>
            {why}
        </div>
    }
}
