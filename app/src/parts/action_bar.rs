//! The buttons at the foot of Today, within reach of a thumb.

use leptos::prelude::*;

/// One button of the bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: String,
}

/// The bar.
#[component]
pub fn ActionBar(
    /// Hidden name.
    #[prop(into)]
    label: String,
    /// The buttons.
    acts: Vec<Act>,
) -> impl IntoView {
    let button = |act: Act| view! { <li><a class="button" href=act.href>{act.label}</a></li> };
    view! {
        <nav class="action-bar" aria-label=label>
            <ul>{acts.into_iter().map(button).collect_view()}</ul>
        </nav>
    }
}
