//! One answer out of a few, each a large target.

use leptos::prelude::*;

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    /// What is noted when it is chosen.
    pub value: String,
    /// What it says.
    pub label: String,
    /// A second, smaller line; empty for none.
    pub detail: String,
    /// Whether it is somebody's name rather than words of the product.
    pub people: bool,
}

impl Chip {
    /// An answer of one line.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), detail: String::new(), people: false }
    }

    /// An answer that is somebody's name.
    pub fn person(value: impl Into<String>, name: impl Into<String>) -> Self {
        Self { people: true, ..Self::new(value, name) }
    }
}

/// A group of answers of which one holds. They are radio buttons underneath, so arrows and labels work as everywhere.
#[component]
pub fn Chips(
    /// The group's id, also the name of its fields.
    id: &'static str,
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// The answers.
    #[prop(into)]
    chips: Signal<Vec<Chip>>,
    /// The value chosen; empty for none yet.
    chosen: RwSignal<String>,
    /// What is wrong; empty for nothing.
    #[prop(optional, into)]
    error: Signal<String>,
) -> impl IntoView {
    let error_id = format!("{id}-error");
    let described = {
        let error_id = error_id.clone();
        move || (!error.read().is_empty()).then(|| error_id.clone())
    };
    view! {
        <fieldset class="chips" id=id tabindex="-1" aria-describedby=described>
            <legend>{label}</legend>
            <Show when=move || !error.read().is_empty()>
                <p class="field-error" id=error_id.clone()>{error}</p>
            </Show>
            <div class="chips-list">
                <For each=move || chips.get() key=|chip| (chip.value.clone(), chip.label.clone(), chip.detail.clone()) let:chip>
                    <OneChip group=id chip chosen/>
                </For>
            </div>
        </fieldset>
    }
}

#[component]
fn OneChip(group: &'static str, chip: Chip, chosen: RwSignal<String>) -> impl IntoView {
    let Chip { value, label, detail, people } = chip;
    let is_chosen = {
        let value = value.clone();
        move || *chosen.read() == value
    };
    let choose = {
        let value = value.clone();
        move |_| chosen.set(value.clone())
    };
    let detail = (!detail.is_empty()).then(|| view! { <small>{detail}</small> });
    view! {
        <label class="chip">
            <input type="radio" name=group value=value prop:checked=is_chosen on:change=choose/>
            <span class="chip-face"><span data-words=people.then_some("people") dir=people.then_some("auto")>{label}</span>{detail}</span>
        </label>
    }
}
