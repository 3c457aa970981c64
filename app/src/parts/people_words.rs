//! What people wrote, and proper names: in whatever language and direction they are, and never translated.

use leptos::prelude::*;

/// What people wrote.
#[component]
pub fn PeopleWords(
    /// The words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <span class="people-words" dir="auto" data-words="people">{text}</span> }
}
