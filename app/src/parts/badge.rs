//! A state in a word or two, always as text and never as colour alone.

use leptos::prelude::*;

/// How a state is set off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// As it should be, or nothing special.
    Calm,
    /// Done.
    Good,
    /// Soon.
    Soon,
    /// Late, or in danger.
    Late,
    /// Only on this tablet.
    Here,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Calm => "badge",
            Self::Good => "badge badge-good",
            Self::Soon => "badge badge-soon",
            Self::Late => "badge badge-late",
            Self::Here => "badge badge-here",
        }
    }
}

/// A state in a word or two.
#[component]
pub fn Badge(
    /// How it is set off.
    tone: Tone,
    /// The words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <span class=tone.class()>{text}</span> }
}
