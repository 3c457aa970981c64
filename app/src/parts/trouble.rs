//! A screen in place of a page: what happened, what was kept, and what to do.

use leptos::prelude::*;

/// What happened and what to do. The children are the way on: a button or a link.
#[component]
pub fn Trouble(
    /// What happened.
    #[prop(into)]
    title: Signal<String>,
    /// What was kept and what to do.
    #[prop(into)]
    detail: Signal<String>,
    /// The way on, where there is one.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="trouble" role="alert">
            <h1>{title}</h1>
            <p>{detail}</p>
            {children.map(|children| children())}
        </div>
    }
}
