//! One question of a form: label, hint, error and the field itself, wired together for readers of the screen.

use leptos::either::Either;
use leptos::prelude::*;

/// What a field takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Takes {
    /// A line of text.
    #[default]
    Line,
    /// Several lines.
    Lines,
    /// A telephone number.
    Phone,
    /// A pass phrase, hidden while typed.
    PassPhrase,
    /// A PIN, hidden while typed, with a keyboard of digits.
    Pin,
    /// What to look for.
    Search,
    /// A date.
    Date,
    /// A date and a time of day.
    DateTime,
}

impl Takes {
    const fn kind(self) -> &'static str {
        match self {
            Self::Line | Self::Lines => "text",
            Self::Phone => "tel",
            Self::PassPhrase | Self::Pin => "password",
            Self::Search => "search",
            Self::Date => "date",
            Self::DateTime => "datetime-local",
        }
    }

    const fn keyboard(self) -> Option<&'static str> {
        match self {
            Self::Pin => Some("numeric"),
            _ => None,
        }
    }
}

/// A labelled field.
#[component]
pub fn Field(
    /// The field's id and name.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What is typed.
    value: RwSignal<String>,
    /// What it takes.
    #[prop(default = Takes::Line)]
    takes: Takes,
    /// A line under the label; empty for none.
    #[prop(optional, into)]
    hint: Signal<String>,
    /// What is wrong; empty for nothing.
    #[prop(optional, into)]
    error: Signal<String>,
    /// What the browser may fill in by itself.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// What was entered, read back in words; empty for nothing.
    #[prop(optional, into)]
    read_back: Signal<String>,
) -> impl IntoView {
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described = {
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        move || {
            let parts = [(hint, &hint_id), (error, &error_id)];
            let shown = parts.into_iter().filter(|(text, _)| !text.read().is_empty());
            let ids = shown.map(|(_, id)| id.clone()).collect::<Vec<_>>().join(" ");
            (!ids.is_empty()).then_some(ids)
        }
    };
    let invalid = move || (!error.read().is_empty()).then_some("true");
    let input = if takes == Takes::Lines {
        Either::Left(view! {
            <textarea id=id.clone() name=id.clone() rows="4" dir="auto" bind:value=value aria-invalid=invalid aria-describedby=described>
            </textarea>
        })
    } else {
        let dir = matches!(takes, Takes::Line | Takes::Search).then_some("auto");
        Either::Right(view! {
            <input id=id.clone() name=id.clone() type=takes.kind() inputmode=takes.keyboard() dir=dir autocomplete=autocomplete
                bind:value=value aria-invalid=invalid aria-describedby=described/>
        })
    };
    view! {
        <div class="field" data-error=move || (!error.read().is_empty()).to_string()>
            <label for=id.clone()>{label}</label>
            <Show when=move || !hint.read().is_empty()>
                <p class="field-hint" id=hint_id.clone()>{hint}</p>
            </Show>
            <Show when=move || !error.read().is_empty()>
                <p class="field-error" id=error_id.clone()>{error}</p>
            </Show>
            {input}
            <Show when=move || !read_back.read().is_empty()>
                <output class="field-read-back" for=id.clone()>{read_back}</output>
            </Show>
        </div>
    }
}
