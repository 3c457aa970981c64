//! An address that is no page.

use super::heading::Heading;
use crate::route;
use crate::state::language::say;
use leptos::prelude::*;

/// There is no such page.
#[component]
pub fn Missing() -> impl IntoView {
    view! {
        <Heading text=say(|w| w.app_page_missing_title().into())/>
        <p>{say(|w| w.app_page_missing_detail().into())}</p>
        <p><a class="button" href=route::today::HREF>{say(|w| w.nav_today().into())}</a></p>
    }
}
