//! A date to enter. The field is the browser's and writes dates in the browser's own way, so what was entered is read back
//! in the language of the page: nobody takes 11/12 for the eleventh of December.

use crate::parts::error_summary::Sentence;
use crate::parts::field::{Field, Takes};
use crate::state::device::Device;
use crate::state::language::say;
use chrono::NaiveDate;
use lang::{Words, when};
use leptos::prelude::*;

/// A date, with or without a time of day.
#[component]
pub fn DateField(
    /// The field's id and name.
    id: &'static str,
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What is entered, as the browser writes it.
    value: RwSignal<String>,
    /// [`Takes::Date`] or [`Takes::DateTime`].
    takes: Takes,
    /// A line under the label; empty for none.
    #[prop(optional, into)]
    hint: Signal<String>,
    /// What is wrong; empty for nothing.
    #[prop(optional, into)]
    error: Signal<String>,
) -> impl IntoView {
    let read_back = say(move |w| read_back(w, &value.read()));
    view! { <Field id label value takes hint error read_back/> }
}

/// What to say where nothing, or no date, was entered: it may have been left empty because the clock is wrong.
#[must_use]
pub fn date_missing(device: Device) -> Sentence {
    if untrack(|| device.clock_is_wrong()) {
        Words::refusal_clock_wrong
    } else {
        Words::refusal_date_unreadable
    }
}

fn read_back(words: &Words, text: &str) -> String {
    if let Ok(date) = text.parse::<NaiveDate>() {
        return words.date_long(date);
    }
    when::of_field(text).map(|at| when::in_full(words, at)).unwrap_or_default()
}
