//! One person in a list, with the way to their cases.

use super::people_words::PeopleWords;
use leptos::prelude::*;

/// What a list shows of a person, ready to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonLine {
    /// Where what is known of them is.
    pub href: String,
    /// Their name.
    pub name: String,
    /// Where they live.
    pub address: String,
    /// How many open cases.
    pub cases: String,
    /// Address and reference of each open case.
    pub links: Vec<(String, String)>,
}

/// One person in a list. The name leads to the most urgent of their cases, or to themselves where none is open.
#[component]
pub fn PersonRow(
    /// The person.
    line: PersonLine,
) -> impl IntoView {
    let first = line.links.first().map_or(line.href, |(href, _)| href.clone());
    let others = line.links.into_iter().skip(1);
    let others =
        others.map(|(href, reference)| view! { <li><a href=href>{reference}</a></li> }).collect_view();
    view! {
        <li class="person-row">
            <a class="person-row-name" href=first><PeopleWords text=line.name/></a>
            <span class="person-row-address"><PeopleWords text=line.address/></span>
            <span class="person-row-cases">{line.cases}</span>
            <ul class="person-row-others">{others}</ul>
        </li>
    }
}
