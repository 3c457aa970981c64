//! A date to enter. The field is the browser's and writes dates in the browser's own way, so what was entered is read back
//! in the language of the page: nobody takes 11/12 for the eleventh of December.

use crate::parts::field::{Field, Takes};
use crate::state::language::say;
use chrono::{NaiveDate, NaiveDateTime};
use lang::{Words, when};
use leptos::prelude::*;

/// How a date and a time stand in a field of the browser.
pub const FIELD_TIME: &str = "%Y-%m-%dT%H:%M";

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

fn read_back(words: &Words, entered: &str) -> String {
    if let Ok(date) = entered.parse::<NaiveDate>() {
        return words.date_long(date);
    }
    NaiveDateTime::parse_from_str(entered, FIELD_TIME).map(|at| when::in_full(words, at)).unwrap_or_default()
}
