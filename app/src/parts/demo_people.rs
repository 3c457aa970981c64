//! The people to try the product as, on the sign-in page of a demonstration and nowhere else.

use super::foreign::ForeignText;
use leptos::prelude::*;

/// Somebody to try the product as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoPerson {
    /// The name to sign in with.
    pub sign_in: String,
    /// Their name.
    pub name: String,
    /// What they are, in the charter's words.
    pub role: ForeignText,
    /// Their pass phrase.
    pub pass_phrase: String,
    /// "Pass phrase: …".
    pub said_pass_phrase: String,
}

/// A list of invented people; a tap tells which.
#[component]
pub fn DemoPeople(
    /// Heading.
    #[prop(into)]
    title: String,
    /// What this is.
    #[prop(into)]
    intro: String,
    /// The people.
    people: Vec<DemoPerson>,
    /// Told the name and the pass phrase of the one chosen.
    on_choose: Callback<(String, String)>,
) -> impl IntoView {
    let line = move |person: DemoPerson| {
        let chosen = (person.sign_in.clone(), person.pass_phrase.clone());
        view! {
            <li>
                <button type="button" class="demo-person" on:click=move |_| on_choose.run(chosen.clone())>
                    <strong dir="auto" data-words="people">{person.name}</strong>
                    <span lang=person.role.tag dir=person.role.dir>{person.role.text}</span>
                    <small data-words="people">{person.said_pass_phrase}</small>
                </button>
            </li>
        }
    };
    view! {
        <aside class="demo-people" aria-labelledby="demo-people-title">
            <h2 id="demo-people-title">{title}</h2>
            <p>{intro}</p>
            <ul>{people.into_iter().map(line).collect_view()}</ul>
        </aside>
    }
}
