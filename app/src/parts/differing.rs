//! Two values that two people entered apart: side by side, with who and when, and what was there before. Whoever knows
//! says which is right; what was not chosen stays in the history.

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

/// Which of the values is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// The one at this place.
    This(usize),
    /// All of them.
    Both,
}

/// What is said around the values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DifferingWords {
    /// "Two different entries".
    pub title: String,
    /// What to do.
    pub hint: String,
    /// "This one is right"; none where this person may not settle it.
    pub this: Option<String>,
    /// "Both are right"; none where only one can be.
    pub both: Option<String>,
}

/// The values side by side.
#[component]
pub fn Differing(
    /// The field and its values.
    difference: Difference,
    /// What is said around them.
    words: DifferingWords,
    /// Told which value is right.
    on_choose: Callback<Right>,
) -> impl IntoView {
    let DifferingWords { title, hint, this, both } = words;
    let button = move |label: Option<String>, right: Right| {
        label.map(|label| view! {
            <button type="button" class="button button-small button-quiet" on:click=move |_| on_choose.run(right)>{label}</button>
        })
    };
    let entry = move |(place, (value, who)): (usize, (String, String))| {
        view! {
            <li>
                <strong><PeopleWords text=value/></strong>
                <small data-words="people">{who}</small>
                {button(this.clone(), Right::This(place))}
            </li>
        }
    };
    view! {
        <div class="differing" role="note">
            <p class="differing-title">{difference.label}": "{title}</p>
            <ul>{difference.entries.into_iter().enumerate().map(entry).collect_view()}</ul>
            {difference.before.map(|before| view! { <p data-words="people">{before}</p> })}
            {button(both, Right::Both)}
            <p>{hint}</p>
        </div>
    }
}
