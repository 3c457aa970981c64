//! The root: what every page may ask for, and which page an address shows. Sign-in and unlocking have no address: they
//! are shown by how the session stands, so that nobody is led around them.

use crate::pages::{self, frame::Frame, look};
use crate::route;
use crate::state::language::Speech;
use crate::state::session::Session;
use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route, Router};

/// The app.
#[component]
pub fn App() -> impl IntoView {
    let speech = Speech::provide();
    Session::provide();
    look::apply_remembered();
    leptos::task::spawn_local(async move {
        // Without any words there is no page to say so on; the boot script has said it in all languages.
        let _ = speech.switch(Speech::preferred()).await;
    });
    view! {
        <Router>
            <Show when=move || speech.words().is_some()>
                <Frame pages=|| view! { <Pages/> }.into_any()/>
            </Show>
        </Router>
    }
}

/// The table of pages, below an open store.
#[component]
fn Pages() -> impl IntoView {
    view! {
        <FlatRoutes fallback=pages::missing::Missing>
            <Route path=route::today::PATH view=pages::today::Today/>
            <Route path=route::find::PATH view=pages::find::Find/>
            <Route path=route::case::PATH view=pages::case::CasePage/>
            <Route path=route::person::PATH view=pages::person::PersonPage/>
            <Route path=route::visit::PATH view=pages::visit::Visit/>
            <Route path=route::promise::PATH view=pages::promise::Promise/>
            <Route path=route::door::PATH view=pages::door::Door/>
            <Route path=route::new_case::PATH view=pages::new_case::NewCasePage/>
            <Route path=route::end_of_day::PATH view=pages::end_of_day::EndOfDay/>
            <Route path=route::settings::PATH view=pages::settings::Settings/>
            <Route path=route::office::PATH view=pages::office::Office/>
            <Route path=route::set_aside::PATH view=pages::set_aside::SetAside/>
            <Route path=route::fleet::PATH view=pages::fleet::Fleet/>
        </FlatRoutes>
    }
}
