//! The page's boot script, as the app sees it: where the files of this build are, how it is named, whether a newer one
//! waits, and what is said when the app stops.

use js_sys::Reflect;
use lang::Language;

/// Where a language's words are.
#[must_use]
pub fn language_address(language: Language) -> Option<String> {
    said(&["lang", language.tag()])
}

/// Where the key-deriving worker is.
#[must_use]
pub fn worker_address() -> String {
    said(&["worker"]).unwrap_or_default()
}

/// The version and the build, for whoever asks which app this is.
#[must_use]
pub fn version() -> String {
    format!("{} ({})", env!("CARGO_PKG_VERSION"), said(&["build"]).unwrap_or_default())
}

/// Calls `then` whenever a newer build of the app is stored on this device and waits.
pub fn when_new_version(then: impl Fn() + 'static) {
    gloo::events::EventListener::new(&gloo::utils::window(), "cairt-new-version", move |_| then()).forget();
}

/// Starts the newer build: the page loads again.
pub fn start_new_version() {
    if let Ok(event) = web_sys::Event::new("cairt-start-new-version") {
        // Nobody forbids the event; without a listener the old build goes on.
        let _ = gloo::utils::window().dispatch_event(&event);
    }
}

/// The element that says that the app stopped, and where in the sentence the place in the code belongs.
pub const STOPPED: &str = "stopped";
/// Stands in the sentence of [`STOPPED`] for the place in the code.
pub const PLACE: &str = "§";

/// Says on the page that the app stopped at `place` in the code. Asks nothing of the app itself, which is broken now.
pub fn show_stopped(place: &str) {
    let Some(stopped) = gloo::utils::document().get_element_by_id(STOPPED) else { return };
    if let Ok(Some(sentence)) = stopped.query_selector("p") {
        let text = sentence.text_content().unwrap_or_default().replace(PLACE, place);
        sentence.set_text_content(Some(&text));
    }
    // An element that cannot be shown leaves the console's line.
    let _ = stopped.remove_attribute("hidden");
}

fn said(path: &[&str]) -> Option<String> {
    let root = Reflect::get(&js_sys::global(), &"__cairt".into()).ok()?;
    let value = path.iter().try_fold(root, |at, name| Reflect::get(&at, &(*name).into())).ok()?;
    value.as_string()
}
