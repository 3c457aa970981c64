//! Above a form that was not saved: what to look at, each with a link to its field (GOV.UK's error summary). Takes the
//! focus when it appears.

use crate::state::language::speech;
use lang::Words;
use leptos::html::Div;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

/// A sentence of the product.
pub type Sentence = for<'a> fn(&'a Words) -> &'a str;

/// What is wrong with one field: said anew when the language changes.
#[derive(Clone)]
pub struct FieldError {
    /// The field's id.
    pub field: &'static str,
    sentence: Arc<dyn for<'a> Fn(&'a Words) -> &'a str + Send + Sync>,
}

impl FieldError {
    /// What is missing and what to do, at `field`.
    pub fn new(
        field: &'static str,
        sentence: impl for<'a> Fn(&'a Words) -> &'a str + Send + Sync + 'static,
    ) -> Self {
        Self { field, sentence: Arc::new(sentence) }
    }
}

/// The sentence for a field, if there is one.
#[must_use]
pub fn error_of(errors: Signal<Vec<FieldError>>, field: &'static str) -> Signal<String> {
    let speech = speech();
    Signal::derive(move || {
        let (Some(words), errors) = (speech.words(), errors.read()) else { return String::new() };
        let wrong = errors.iter().find(|error| error.field == field);
        wrong.map(|error| (error.sentence)(&words).to_owned()).unwrap_or_default()
    })
}

/// What to look at before the form can be saved; nothing while there are no errors.
#[component]
pub fn ErrorSummary(
    /// "Not saved yet. Please look at one answer."
    #[prop(into)]
    title: Signal<String>,
    /// What is wrong, in the order of the form.
    #[prop(into)]
    errors: Signal<Vec<FieldError>>,
    /// How often the form was sent in: each time with errors the summary takes the focus again.
    #[prop(into)]
    sent: Signal<u32>,
) -> impl IntoView {
    let (speech, summary) = (speech(), NodeRef::<Div>::new());
    Effect::new(move || {
        sent.track();
        if let Some(summary) = summary.get()
            && !errors.read_untracked().is_empty()
        {
            // Where the element is gone already there is nothing to focus.
            let _ = summary.focus();
        }
    });
    let line = move |error: FieldError| {
        let field = error.field;
        let go = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            focus(field);
        };
        let sentence = move || speech.words().map(|words| (error.sentence)(&words).to_owned());
        view! { <li><a href=format!("#{field}") rel="external" on:click=go>{sentence}</a></li> }
    };
    view! {
        <Show when=move || !errors.read().is_empty()>
            <div class="error-summary" role="alert" tabindex="-1" node_ref=summary>
                <h2>{title}</h2>
                <ul>{move || errors.get().into_iter().map(line).collect_view()}</ul>
            </div>
        </Show>
    }
}

/// Takes the focus to a field. A link with `#` alone would only scroll to it, and would stay in the address.
fn focus(field: &str) {
    let element =
        document().get_element_by_id(field).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        if let Ok(Some(closed)) = element.closest("details:not([open])") {
            // Where it cannot be opened the focus stays on the summary.
            let _ = closed.set_attribute("open", "");
        }
        // A field that is gone again needs no focus.
        let _ = element.focus();
    }
}
