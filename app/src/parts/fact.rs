//! A label and what is known, one line of a description list.

use leptos::prelude::*;

/// One line of a `<dl class="facts">`.
#[component]
pub fn Fact(
    /// What it is.
    #[prop(into)]
    label: String,
    /// What is known of it.
    value: AnyView,
) -> impl IntoView {
    view! {
        <div class="fact">
            <dt>{label}</dt>
            <dd>{value}</dd>
        </div>
    }
}
