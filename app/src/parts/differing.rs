//! Two values that two people entered apart: side by side, with who and when, and what was there before. Settling them
//! is another page's.

use super::people_words::PeopleWords;
use leptos::prelude::*;

/// A field in which people differ, ready to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub label: String,
    /// Each value with who entered it and when.
    pub entries: Vec<(String, String)>,
    /// What was there before.
    pub before: Option<String>,
}

/// The values side by side.
#[component]
pub fn Differing(
    /// "Two different entries".
    #[prop(into)]
    title: String,
    /// What to do.
    #[prop(into)]
    hint: String,
    /// The field and its values.
    difference: Difference,
) -> impl IntoView {
    let entry = |(value, who): (String, String)| {
        view! {
            <li>
                <strong><PeopleWords text=value/></strong>
                <small data-words="people">{who}</small>
            </li>
        }
    };
    view! {
        <div class="differing" role="note">
            <p class="differing-title">{difference.label}": "{title}</p>
            <ul>{difference.entries.into_iter().map(entry).collect_view()}</ul>
            {difference.before.map(|before| view! { <p data-words="people">{before}</p> })}
            <p>{hint}</p>
        </div>
    }
}
