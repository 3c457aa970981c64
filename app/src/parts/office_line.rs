//! The foot of every page: whether there is a network, and what is only on this tablet.

use leptos::prelude::*;

/// How this tablet stands with the office.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// In a few words.
    pub state: String,
    /// What that means for the worker; empty where there is nothing to add.
    pub detail: String,
    /// What is only on this tablet.
    pub only_here: String,
    /// Whether anything is.
    pub something_here: bool,
    /// Whether the office can be reached.
    pub reached: bool,
}

/// The line about the office.
#[component]
pub fn OfficeLine(
    /// How it stands.
    #[prop(into)]
    standing: Signal<Standing>,
) -> impl IntoView {
    let state = move || standing.read().state.clone();
    let only_here = move || standing.read().only_here.clone();
    let detail = move || {
        let detail = standing.read().detail.clone();
        (!detail.is_empty()).then(|| view! { <p class="office-line-detail">{detail}</p> })
    };
    view! {
        <div class="office-line" role="status" data-reached=move || standing.read().reached.to_string()>
            <p class="office-line-state">{state}</p>
            <p class="office-line-here" data-some=move || standing.read().something_here.to_string()>{only_here}</p>
        </div>
        {detail}
    }
}
