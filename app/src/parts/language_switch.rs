//! The choice of language, on every page. Each language is named by its own name, in its own language.

use lang::Language;
use leptos::prelude::*;

/// The choice of language.
#[component]
pub fn LanguageSwitch(
    /// Hidden label.
    #[prop(into)]
    label: Signal<String>,
    /// The language in use.
    #[prop(into)]
    current: Signal<Language>,
    /// Told the language chosen.
    on_choose: Callback<Language>,
    /// The field's id: the switch stands in the head and in the settings.
    #[prop(default = "language")]
    id: &'static str,
) -> impl IntoView {
    let option = move |language: Language| {
        view! {
            <option value=language.tag() lang=language.tag() dir=language.dir()
                selected=move || current.get() == language>{language.own_name()}</option>
        }
    };
    let choose = move |event| {
        if let Some(language) = Language::from_tag(&event_target_value(&event)) {
            on_choose.run(language);
        }
    };
    view! {
        <div class="language-switch">
            <label class="visually-hidden" for=id>{label}</label>
            <select id=id on:change=choose prop:value=move || current.get().tag()>
                {Language::ALL.map(option).into_iter().collect_view()}
            </select>
        </div>
    }
}
