//! "Why this date?": the reckoning of a deadline, step by step, one tap away and on paper.

use super::foreign::{Foreign, ForeignText};
use leptos::prelude::*;

/// A piece of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepPiece {
    /// In the language of the page.
    Said(String),
    /// The name of a closure, in a language of the charter.
    Foreign(ForeignText),
}

/// The reckoning of one deadline.
#[component]
pub fn Why(
    /// "Why this date?".
    #[prop(into)]
    title: String,
    /// What is reckoned: the time limit.
    #[prop(into)]
    limit: String,
    /// The steps, each of some pieces.
    steps: Vec<Vec<StepPiece>>,
    /// Which calendar, and where the limit is published.
    sources: Vec<Vec<StepPiece>>,
    /// "Print".
    #[prop(into)]
    print: String,
) -> impl IntoView {
    let piece = |piece: StepPiece| match piece {
        StepPiece::Said(text) => text.into_any(),
        StepPiece::Foreign(words) => view! { <Foreign words/> }.into_any(),
    };
    let step =
        move |pieces: Vec<StepPiece>| view! { <li>{pieces.into_iter().map(piece).collect_view()}</li> };
    let source = move |pieces: Vec<StepPiece>| {
        view! { <p class="why-source">{pieces.into_iter().map(piece).collect_view()}</p> }
    };
    view! {
        <details class="why">
            <summary>{title}</summary>
            <p>{limit}</p>
            <ol>{steps.into_iter().map(step).collect_view()}</ol>
            {sources.into_iter().map(source).collect_view()}
            <button type="button" class="button button-quiet" on:click=|_| print_page()>{print}</button>
        </details>
    }
}

fn print_page() {
    // A browser that does not print leaves the page as it is.
    let _ = window().print();
}
