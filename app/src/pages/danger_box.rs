//! "Someone in danger now?": the numbers to phone first, and below them what a page asks. Wherever a worker may be when it
//! happens, it looks the same.

use super::frame::calls;
use crate::parts::emergency_banner::EmergencyNumbers;
use crate::state::device::device;
use crate::state::language::{say, speech};
use leptos::prelude::*;

/// The box, closed until somebody opens it.
#[component]
pub fn DangerBox(
    /// What is asked once the phone call is made.
    children: Children,
) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let numbers =
        move || speech.words().map(|words| view! { <EmergencyNumbers calls=calls(&words, device)/> });
    view! {
        <details class="plain-details danger-details">
            <summary>{say(|w| w.new_case_danger().into())}</summary>
            <p><strong>{say(|w| w.emergency_phone_first().into())}</strong></p>
            {numbers}
            {children()}
        </details>
    }
}
