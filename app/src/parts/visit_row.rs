//! A visit of today: when, whom, where, and how far it is.

use super::badge::{Badge, Tone};
use super::people_words::PeopleWords;
use leptos::prelude::*;

/// A visit, ready to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitLine {
    /// The time.
    pub time: String,
    /// Whom.
    pub name: String,
    /// Where.
    pub address: String,
    /// How far it is.
    pub state: (Tone, String),
    /// Where its case is.
    pub href: String,
}

/// One visit.
#[component]
pub fn VisitRow(
    /// The visit.
    line: VisitLine,
) -> impl IntoView {
    let (tone, text) = line.state;
    view! {
        <li class="visit-row">
            <span class="visit-row-time">{line.time}</span>
            <a class="visit-row-name" href=line.href><PeopleWords text=line.name/></a>
            <span class="visit-row-address"><PeopleWords text=line.address/></span>
            <Badge tone text/>
        </li>
    }
}

/// The next visit, large, with the way to the card before the door.
#[component]
pub fn NextVisit(
    /// The visit.
    line: VisitLine,
    /// "Before the door" and where it is.
    door: (String, String),
    /// "Record a visit" and where it is.
    record: (String, String),
) -> impl IntoView {
    view! {
        <div class="next-visit">
            <p class="next-visit-time">{line.time}</p>
            <p class="next-visit-name"><a href=line.href><PeopleWords text=line.name/></a></p>
            <p class="next-visit-address"><PeopleWords text=line.address/></p>
            <p class="next-visit-acts">
                <a class="button" href=door.1>{door.0}</a>
                <a class="button button-quiet" href=record.1>{record.0}</a>
            </p>
        </div>
    }
}
