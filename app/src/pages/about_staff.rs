//! Which members of staff a case is about. They never see it; the office decides who does.

use crate::state::device::{Device, device};
use crate::state::language::say;
use domain::id::UserId;
use domain::search::folded;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Whom a case is about, as one field keeps it: ids, with spaces between.
#[must_use]
pub fn written(about: &BTreeSet<UserId>) -> String {
    about.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// Reads it.
#[must_use]
pub fn read(written: &str) -> BTreeSet<UserId> {
    written.split_whitespace().filter_map(|id| id.parse().ok()).map(UserId).collect()
}

/// A tick for each colleague, closed until somebody opens it.
#[component]
pub fn AboutField(
    /// Whom it is about ([`written`]).
    chosen: RwSignal<String>,
) -> impl IntoView {
    let colleagues = colleagues(device()).into_iter().map(|(user, name)| {
        let ticked = move || read(&chosen.read()).contains(&user);
        let tick = move |event| {
            let mut about = read(&chosen.read_untracked());
            if event_target_checked(&event) {
                about.insert(user);
            } else {
                about.remove(&user);
            }
            chosen.set(written(&about));
        };
        view! {
            <label class="check">
                <input type="checkbox" prop:checked=ticked on:change=tick/>
                <span data-words="people">{name}</span>
            </label>
        }
    });
    view! {
        <details class="plain-details">
            <summary>{say(|w| w.case_about_staff().into())}</summary>
            <fieldset>
                <legend class="quiet">{say(|w| w.case_about_staff_hint().into())}</legend>
                {colleagues.collect_view()}
            </fieldset>
        </details>
    }
}

/// Everybody who works here but oneself, by name: nobody opens a case about themselves.
fn colleagues(device: Device) -> Vec<(UserId, String)> {
    let (directory, me) = (device.directory(), device.me());
    let others = directory.staff.iter().filter(|colleague| colleague.active && colleague.user != me);
    let mut others: Vec<_> = others.map(|colleague| (colleague.user, colleague.name.clone())).collect();
    others.sort_by_cached_key(|(_, name)| folded(name));
    others
}
