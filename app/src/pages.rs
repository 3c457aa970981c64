//! The screens, one file or folder each. Pages know addresses and ask `state`; what they show is made of `parts`.

pub mod about_staff;
pub mod case;
pub mod case_fields;
pub mod danger_box;
pub mod date_field;
pub mod differences;
pub mod door;
pub mod end_of_day;
pub mod find;
pub mod fleet;
pub mod frame;
pub mod heading;
pub mod kept_draft;
pub mod look;
pub mod missing;
pub mod new_case;
pub mod not_saved;
pub mod office;
pub mod opened;
pub mod person;
pub mod promise;
pub mod rows;
pub mod save_copy;
pub mod sealed_note;
pub mod set_aside;
pub mod settings;
pub mod sign_in;
pub mod today;
pub mod unlock;
pub mod unread_notes;
pub mod visit;
pub mod who;
pub mod without_unlocking;

use crate::route;
use crate::state::device::Device;
use chrono::NaiveDateTime;
use domain::id::{CaseId, UserId};
use domain::time::Timestamp;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Which case the address names; none where it is no id.
#[must_use]
pub fn case_in_address() -> Signal<Option<CaseId>> {
    let params = use_params_map();
    Signal::derive(move || params.read().get(route::ID).and_then(|id| id.parse().ok()).map(CaseId))
}

/// The case that the address names, while this device holds it.
#[must_use]
pub fn case_held_here(device: Device) -> Memo<Option<CaseId>> {
    let id = case_in_address();
    let held = move |id: &CaseId| device.caseload().with(|caseload| caseload.case(*id).is_some());
    Memo::new(move |_| id.get().filter(held))
}

/// A colleague's name; empty where the directory does not have them.
#[must_use]
pub fn colleague(device: Device, user: UserId) -> String {
    device.directory().colleague(user).map(|colleague| colleague.name.clone()).unwrap_or_default()
}

/// An instant by the organisation's wall clock.
#[must_use]
pub fn local(device: Device, at: Timestamp) -> NaiveDateTime {
    device.charter().map_or_else(|| device.now(), |charter| at.local(charter.time_zone))
}
