//! One case in a list: whom it is about, what happened, and what is next.

use super::badge::{Badge, Tone};
use super::people_words::PeopleWords;
use leptos::prelude::*;

/// What a list shows of a case, ready to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseLine {
    /// Where it leads.
    pub href: String,
    /// The client's name.
    pub name: String,
    /// Kind and reference.
    pub kind: String,
    /// Its number.
    pub reference: String,
    /// The first words of what happened.
    pub gist: String,
    /// How its next date stands; none where nothing is due.
    pub due: Option<(Tone, String)>,
}

/// One case in a list.
#[component]
pub fn CaseRow(
    /// The case.
    line: CaseLine,
) -> impl IntoView {
    let badge = line.due.map(|(tone, text)| view! { <Badge tone text/> });
    view! {
        <li class="case-row">
            <a class="case-row-name" href=line.href><PeopleWords text=line.name/></a>
            <span class="case-row-kind">{line.kind}</span>
            <span class="case-row-reference">{line.reference}</span>
            <span class="case-row-gist" dir="auto"><PeopleWords text=line.gist/></span>
            {badge}
        </li>
    }
}
