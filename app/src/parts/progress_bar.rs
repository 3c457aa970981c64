//! Long work: a bar with numbers beneath it.

use leptos::prelude::*;

/// How far something is. `said` tells it in numbers; readers of the screen hear that instead of a percentage.
#[component]
pub fn ProgressBar(
    /// How far it is, in numbers.
    #[prop(into)]
    said: String,
    /// What is done.
    done: u64,
    /// Of how much.
    total: u64,
) -> impl IntoView {
    let text = said.clone();
    view! {
        <div class="progress-bar">
            <progress value=done.to_string() max=total.max(1).to_string() aria-label=said></progress>
            <p role="status">{text}</p>
        </div>
    }
}
