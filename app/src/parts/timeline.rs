//! What has been done, newest first: each entry with who wrote it, when, and whether the office has it.

use super::badge::{Badge, Tone};
use super::people_words::PeopleWords;
use leptos::prelude::*;

/// One entry, ready to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// What was done, as a sentence.
    pub what: String,
    /// What somebody wrote about it; empty for nothing.
    pub text: String,
    /// Who.
    pub who: String,
    /// When.
    pub when: String,
    /// "Only on this tablet", while it is.
    pub only_here: Option<String>,
    /// Who took it in, and when, where it was set aside first.
    pub taken_in: Option<String>,
    /// What to look at, such as a tablet's wrong clock.
    pub warning: Option<String>,
}

/// The entries, newest first.
#[component]
pub fn Timeline(
    /// The entries.
    moments: Vec<Moment>,
    /// What is said where there are none.
    #[prop(into)]
    empty: String,
) -> impl IntoView {
    if moments.is_empty() {
        return view! { <p>{empty}</p> }.into_any();
    }
    view! { <ol class="timeline">{moments.into_iter().map(entry).collect_view()}</ol> }.into_any()
}

fn entry(moment: Moment) -> impl IntoView {
    let text = (!moment.text.is_empty()).then(|| {
        view! { <blockquote class="timeline-text"><PeopleWords text=moment.text/></blockquote> }
    });
    view! {
        <li class="timeline-entry">
            <p class="timeline-what" data-words="people">{moment.what}</p>
            {text}
            <p class="timeline-who"><PeopleWords text=moment.who/>" · "<time>{moment.when}</time></p>
            {moment.taken_in.map(|text| view! { <p class="timeline-who" data-words="people">{text}</p> })}
            {moment.only_here.map(|text| view! { <Badge tone=Tone::Here text/> })}
            {moment.warning.map(|warning| view! { <p class="timeline-warning">{warning}</p> })}
        </li>
    }
}
