//! A part of a page that stands on its own, under a heading.

use leptos::prelude::*;

/// A part of a page under a heading of the second level. `id` names the heading for readers of the screen.
#[component]
pub fn Card(
    /// The id of the heading.
    id: &'static str,
    /// The heading.
    #[prop(into)]
    title: Signal<String>,
    /// What stands under it.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="card" aria-labelledby=id>
            <h2 id=id class="card-title">{title}</h2>
            {children()}
        </section>
    }
}
