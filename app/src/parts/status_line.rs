//! Where a form says that something is being saved, or is saved on this tablet. Always in the page, so that readers of
//! the screen hear when its words change.

use leptos::prelude::*;

/// What is to be said; empty says nothing.
#[component]
pub fn StatusLine(
    /// What is said; empty for nothing.
    #[prop(into)]
    text: Signal<String>,
    /// Whether it says that something went wrong: it must not look like "saved".
    #[prop(optional, into)]
    failed: Signal<bool>,
) -> impl IntoView {
    view! {
        <p class="status-line" role="status" data-empty=move || text.read().is_empty().to_string()
            data-failed=move || failed.get().to_string()>{text}</p>
    }
}
