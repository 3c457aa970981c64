//! The way to the main pages: a row where there is room, behind a button where there is not.

use leptos::prelude::*;

/// One page of the navigation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavLink {
    /// Its address.
    pub href: &'static str,
    /// Its name.
    pub label: String,
    /// Whether it is the page that is shown.
    pub current: bool,
}

/// The main pages.
#[component]
pub fn Nav(
    /// Hidden name of the navigation.
    #[prop(into)]
    label: Signal<String>,
    /// What the button says.
    #[prop(into)]
    menu: Signal<String>,
    /// The pages.
    #[prop(into)]
    links: Signal<Vec<NavLink>>,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let link = move |link: NavLink| {
        view! {
            <li>
                <a href=link.href aria-current=link.current.then_some("page") on:click=move |_| open.set(false)>
                    {link.label}
                </a>
            </li>
        }
    };
    view! {
        <nav class="nav" aria-label=label data-open=move || open.get().to_string()>
            <button type="button" class="nav-menu" aria-expanded=move || open.get().to_string() aria-controls="nav-list"
                on:click=move |_| open.update(|open| *open = !*open)>
                {menu}
            </button>
            <ul id="nav-list">{move || links.get().into_iter().map(link).collect_view()}</ul>
        </nav>
    }
}
