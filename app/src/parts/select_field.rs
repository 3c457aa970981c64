//! One answer out of many.

use super::foreign::ForeignText;
use leptos::prelude::*;

/// One answer of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is noted when it is chosen.
    pub value: String,
    /// What it says, with its own language where it is not the page's.
    pub label: Label,
}

/// What an answer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// In the language of the page.
    Said(String),
    /// In a language of the charter.
    Foreign(ForeignText),
    /// Somebody's name.
    Person(String),
}

/// A labelled list to choose from. Its first line is `none`, chosen by the empty value.
#[component]
pub fn SelectField(
    /// The field's id and name.
    id: &'static str,
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// The answers.
    #[prop(into)]
    choices: Signal<Vec<Choice>>,
    /// The value chosen.
    chosen: RwSignal<String>,
    /// What the line of no answer says; empty where there must be an answer.
    #[prop(optional, into)]
    none: Signal<String>,
) -> impl IntoView {
    let option = move |choice: Choice| {
        let is_chosen = *chosen.read_untracked() == choice.value;
        match choice.label {
            Label::Said(said) => {
                view! { <option value=choice.value selected=is_chosen>{said}</option> }.into_any()
            }
            Label::Foreign(text) => view! {
                <option value=choice.value selected=is_chosen lang=text.tag dir=text.dir>{text.text}</option>
            }
            .into_any(),
            Label::Person(name) => {
                view! { <option value=choice.value selected=is_chosen data-words="people">{name}</option> }
                    .into_any()
            }
        }
    };
    view! {
        <div class="select-field">
            <label for=id>{label}</label>
            <select id=id name=id on:change=move |event| chosen.set(event_target_value(&event))
                prop:value=move || { choices.track(); chosen.get() }>
                <Show when=move || !none.read().is_empty()>
                    <option value="">{none}</option>
                </Show>
                {move || choices.get().into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}
