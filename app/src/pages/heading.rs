//! The heading of a page: also the title of the tab, and where the focus goes when the page appears.

use crate::state::language::speech;
use leptos::html::H1;
use leptos::prelude::*;

/// A page's heading.
#[component]
pub fn Heading(
    /// What it says.
    #[prop(into)]
    text: Signal<String>,
    /// Whether it is somebody's name rather than words of the product.
    #[prop(optional)]
    people: bool,
) -> impl IntoView {
    let (speech, heading) = (speech(), NodeRef::<H1>::new());
    Effect::new(move || {
        if let Some(words) = speech.words() {
            document().set_title(&words.app_title(&text.read()));
        }
    });
    Effect::new(move || {
        if let Some(heading) = heading.get() {
            // A page that is gone again needs no focus.
            let _ = heading.focus();
        }
    });
    let (dir, data_words) = if people { (Some("auto"), Some("people")) } else { (None, None) };
    view! { <h1 tabindex="-1" node_ref=heading dir=dir data-words=data_words>{text}</h1> }
}
