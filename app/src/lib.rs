//! The app: pages over an encrypted store on the device, and the sync that keeps it and the office alike. Thin: the
//! rules are in `domain`, the words in `lang`.
//!
//! The way down: `pages` show `parts` and ask `state`; `state` asks `store`, `net` and the rules; nothing asks upwards.

pub mod agree;
pub mod app;
pub mod boot;
pub mod crypto;
pub mod net;
pub mod pages;
pub mod parts;
pub mod rim;
pub mod route;
pub mod state;
pub mod store;

use wasm_bindgen::prelude::wasm_bindgen;

/// Shows the app in the page. Called by the page's boot script; the key-deriving worker loads the same file and never
/// calls this.
#[wasm_bindgen]
pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        gloo::console::error!(panic.to_string());
        boot::show_stopped(&panic.location().map(ToString::to_string).unwrap_or_default());
    }));
    leptos::mount::mount_to_body(app::App);
}
