//! A promise that is still owed, with what may have become of it.

use super::badge::{Badge, Tone};
use leptos::prelude::*;

/// A promise, ready to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseLine {
    /// "Call Mary Walsh".
    pub what: String,
    /// "By Fri 16 Jan, 17:00".
    pub by: String,
    /// How it stands.
    pub left: Option<(Tone, String)>,
    /// Where its case is; none on the page of the case itself.
    pub href: Option<String>,
}

/// One promise. The children are the buttons for what became of it.
#[component]
pub fn PromiseRow(
    /// The promise.
    line: PromiseLine,
    /// Buttons for what may have become of it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let what = match line.href {
        Some(href) => view! { <a href=href data-words="people" dir="auto">{line.what}</a> }.into_any(),
        None => view! { <span data-words="people" dir="auto">{line.what}</span> }.into_any(),
    };
    view! {
        <li class="promise-row">
            <span class="promise-row-what">{what}</span>
            <span class="promise-row-by">{line.by}</span>
            {line.left.map(|(tone, text)| view! { <Badge tone text/> })}
            {children.map(|children| view! { <div class="promise-row-acts">{children()}</div> })}
        </li>
    }
}
