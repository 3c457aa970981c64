//! A telephone number that dials.

use domain::search::western_digit;
use leptos::prelude::*;

/// A number as it is published, and the link that dials it. `label` says whose it is.
#[component]
pub fn PhoneLink(
    /// What the link says.
    #[prop(into)]
    label: String,
    /// What it dials.
    #[prop(into)]
    link: String,
) -> impl IntoView {
    view! { <a class="phone-link" href=link rel="external">{label}</a> }
}

/// The link that dials what somebody wrote down as their number: digits and a leading plus.
#[must_use]
pub fn dialling(written: &str) -> String {
    let digits = written.chars().map(western_digit).filter(|c| c.is_ascii_digit() || *c == '+');
    format!("tel:{}", digits.collect::<String>())
}
