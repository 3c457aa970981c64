//! The tablets of the organisation, for whoever looks after them: what each last said of itself, and signing one off that was
//! lost. Nothing of what is on them.

use super::heading::Heading;
use super::{colleague, local};
use crate::parts::people_words::PeopleWords;
use crate::parts::trouble::Trouble;
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use domain::charter::Capability;
use domain::id::DeviceId;
use domain::sync::fleet::{FleetEntry, Report};
use lang::{Words, when};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// From how many minutes on a clock counts as wrong.
const WRONG_MINUTES: u64 = 2;

/// The tablets.
#[component]
pub fn Fleet() -> impl IntoView {
    let (speech, device) = (speech(), device());
    if !device.may(Capability::StaffManage) {
        return view! {
            <Trouble title=say(|w| w.problem_not_permitted_title().into())
                detail=say(|w| w.problem_not_permitted_detail().into())/>
        }
        .into_any();
    }
    // Raised when a tablet was signed off.
    let changed = RwSignal::new(0u32);
    let asked = LocalResource::new(move || {
        changed.track();
        device.fleet()
    });
    let table = move || {
        let words = speech.words()?;
        Some(match asked.get() {
            None => view! { <p role="status">{words.app_loading().to_owned()}</p> }.into_any(),
            Some(Err(_)) => {
                view! { <p class="notice" role="status">{words.fleet_needs_network().to_owned()}</p> }
                    .into_any()
            }
            Some(Ok(entries)) if entries.is_empty() => {
                view! { <p>{words.fleet_none().to_owned()}</p> }.into_any()
            }
            Some(Ok(entries)) => table(&words, device, &entries, changed).into_any(),
        })
    };
    view! {
        <Heading text=say(|w| w.fleet_title().into())/>
        <p>{say(|w| w.fleet_intro().into())}</p>
        {table}
    }
    .into_any()
}

fn table(
    words: &Words,
    device: Device,
    entries: &[FleetEntry],
    changed: RwSignal<u32>,
) -> impl IntoView + use<> {
    let heads = [
        words.fleet_tablet(),
        words.fleet_worker(),
        words.fleet_contact(),
        words.fleet_unsent(),
        words.fleet_storage(),
        words.fleet_clock(),
        words.fleet_version(),
    ];
    let heads: Vec<_> =
        heads.iter().map(|head| view! { <th scope="col">{(*head).to_owned()}</th> }).collect();
    let rows: Vec<_> = entries.iter().map(|entry| row(words, device, entry, changed)).collect();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=words.fleet_title().to_owned()>
            <table class="fleet">
                <thead><tr>{heads}<td></td></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(words: &Words, device: Device, entry: &FleetEntry, changed: RwSignal<u32>) -> impl IntoView + use<> {
    let contact = entry.last_contact.map(|at| when::moment(words, local(device, at), device.today()));
    let said = entry.report.as_ref().map(|report| {
        let cells = [
            (words.fleet_unsent(), unsent(words, device, report)),
            (words.fleet_storage(), storage(words, report)),
            (words.fleet_clock(), clock(words, report)),
            (words.fleet_version(), report.app.clone()),
        ];
        cells
            .map(|(label, cell)| view! { <td data-label=label.to_owned()>{cell}</td> })
            .into_iter()
            .collect_view()
    });
    let said = match said {
        Some(cells) => cells.into_any(),
        None => view! { <td colspan="4">{words.fleet_silent().to_owned()}</td> }.into_any(),
    };
    let end = match entry.revoked_at {
        Some(at) => {
            let at = when::moment(words, local(device, at), device.today());
            view! { <strong>{words.fleet_signed_off(&at)}</strong> }.into_any()
        }
        None => view! { <SignOff tablet=entry.device changed/> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row"><PeopleWords text=entry.name.clone()/>" "<small>{end_of(entry.device)}</small></th>
            <td data-label=words.fleet_worker().to_owned()><PeopleWords text=colleague(device, entry.user)/></td>
            <td data-label=words.fleet_contact().to_owned()>{contact.unwrap_or_default()}</td>
            {said}
            <td>{end}</td>
        </tr>
    }
}

/// The end of a device's id, by which two of one name are told apart; `cairt device list` has the whole.
fn end_of(device: DeviceId) -> String {
    let id = device.to_string();
    format!("…{}", id.get(id.len().saturating_sub(6)..).unwrap_or_default())
}

fn unsent(words: &Words, device: Device, report: &Report) -> String {
    match report.oldest_unsent {
        Some(since) if report.unsent > 0 => {
            let since = when::moment(words, local(device, since), device.today());
            words.fleet_unsent_since(report.unsent, &since)
        }
        _ => words.fleet_nothing_unsent().to_owned(),
    }
}

fn storage(words: &Words, report: &Report) -> String {
    let said = match report.persisted {
        Some(true) => words.fleet_storage_kept(),
        Some(false) => words.fleet_storage_may_go(),
        None => words.fleet_storage_unknown(),
    };
    said.to_owned()
}

/// A clock is ahead where the server's time less its own is negative.
fn clock(words: &Words, report: &Report) -> String {
    let Some(offset) = report.clock_offset_ms else { return words.fleet_storage_unknown().to_owned() };
    let minutes = offset.unsigned_abs() / 60_000;
    match offset {
        _ if minutes < WRONG_MINUTES => words.fleet_clock_right().to_owned(),
        ..0 => words.fleet_clock_ahead(minutes),
        _ => words.fleet_clock_behind(minutes),
    }
}

/// Two taps: what it means stands between them.
#[component]
fn SignOff(tablet: DeviceId, changed: RwSignal<u32>) -> impl IntoView {
    let (device, failed) = (device(), RwSignal::new(false));
    let sure = move |_| {
        spawn_local(async move {
            let revoked = device.revoke(tablet).await;
            failed.try_set(revoked.is_err());
            changed.try_update(|changed| *changed += 1);
        });
    };
    view! {
        <details class="plain-details">
            <summary>{say(|w| w.fleet_sign_off().into())}</summary>
            <p><strong>{say(|w| w.fleet_sign_off_title().into())}</strong></p>
            <p>{say(|w| w.fleet_sign_off_detail().into())}</p>
            <button type="button" class="button" on:click=sure>{say(|w| w.fleet_sign_off_sure().into())}</button>
            <Show when=move || failed.get()><p role="status">{say(|w| w.fleet_needs_network().into())}</p></Show>
        </details>
    }
}
