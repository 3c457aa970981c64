//! Above a form that was not saved: what to look at, each with a link to its field (GOV.UK's error summary). Takes the
//! focus when it appears.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field's id.
    pub field: &'static str,
    /// What is missing and what to do, in the reader's language.
    pub sentence: String,
}

/// The sentence for a field, if there is one.
#[must_use]
pub fn error_of(errors: Signal<Vec<FieldError>>, field: &'static str) -> Signal<String> {
    Signal::derive(move || {
        let errors = errors.read();
        errors
            .iter()
            .find(|error| error.field == field)
            .map(|error| error.sentence.clone())
            .unwrap_or_default()
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
    let summary: NodeRef<Div> = NodeRef::new();
    Effect::new(move || {
        sent.track();
        if let Some(summary) = summary.get()
            && !errors.read_untracked().is_empty()
        {
            // Where the element is gone already there is nothing to focus.
            let _ = summary.focus();
        }
    });
    let line = |error: FieldError| {
        let field = error.field;
        let go = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            focus(field);
        };
        view! { <li><a href=format!("#{field}") rel="external" on:click=go>{error.sentence}</a></li> }
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
        // A field that is gone again needs no focus.
        let _ = element.focus();
    }
}
