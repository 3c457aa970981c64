//! The tablets of the organisation, for whoever looks after them: what each last said of itself, and signing one off that was
//! lost. Nothing of what is on them.

use super::heading::Heading;
use super::unread_notes::UnreadNotes;
use super::{colleague, local};
use crate::parts::people_words::PeopleWords;
use crate::parts::trouble::Trouble;
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use domain::charter::Capability;
use domain::id::{DeviceId, UserId};
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
        <UnreadNotes/>
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
    let rows: Vec<_> = Tablet::of(entries, device)
        .iter()
        .map(|tablet| tablet_rows(words, device, tablet, changed))
        .collect();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=words.fleet_title().to_owned()>
            <table class="fleet">
                <thead><tr>{heads}<td></td></tr></thead>
                {rows}
            </table>
        </div>
    }
}

/// A tablet with everybody who works on it: signing off ends it for all of them.
struct Tablet<'a> {
    workers: Vec<&'a FleetEntry>,
    first: &'a FleetEntry,
    signing_off: SigningOff,
}

/// What signing a tablet off means for whoever does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SigningOff {
    /// It is somebody else's.
    Other,
    /// It is the one they use.
    Own,
    /// It is the one they use, and nobody who looks after tablets has another.
    Last,
}

impl<'a> Tablet<'a> {
    /// The tablets, in the order of their first entries.
    fn of(entries: &'a [FleetEntry], device: Device) -> Vec<Self> {
        let mut tablets: Vec<Self> = Vec::new();
        for entry in entries {
            match tablets.iter_mut().find(|tablet| tablet.first.device == entry.device) {
                Some(tablet) => tablet.workers.push(entry),
                None => {
                    let signing_off = SigningOff::of(entry.device, entries, device);
                    tablets.push(Self { workers: vec![entry], first: entry, signing_off });
                }
            }
        }
        tablets
    }
}

impl SigningOff {
    fn of(tablet: DeviceId, entries: &[FleetEntry], device: Device) -> Self {
        let directory = device.directory();
        let looks_after = |user: UserId| {
            let colleague = directory.colleague(user).filter(|colleague| colleague.active);
            colleague.is_some_and(|colleague| directory.may(colleague, Capability::StaffManage))
        };
        let another = |entry: &FleetEntry| {
            entry.device != tablet && entry.revoked_at.is_none() && looks_after(entry.user)
        };
        match device.tablet() {
            Some(this) if this != tablet => Self::Other,
            None => Self::Other,
            Some(_) if entries.iter().any(another) => Self::Own,
            Some(_) => Self::Last,
        }
    }

    fn warning(self, words: &Words) -> Option<&str> {
        match self {
            Self::Other => None,
            Self::Own => Some(words.fleet_sign_off_own()),
            Self::Last => Some(words.fleet_sign_off_last()),
        }
    }
}

fn tablet_rows(
    words: &Words,
    device: Device,
    tablet: &Tablet<'_>,
    changed: RwSignal<u32>,
) -> impl IntoView + use<> {
    let (first, count) = (tablet.first, tablet.workers.len());
    let rows = count.to_string();
    let end = match first.revoked_at {
        Some(at) => {
            let at = when::moment(words, local(device, at), device.today());
            view! { <strong>{words.fleet_signed_off(&at)}</strong> }.into_any()
        }
        None => view! { <SignOff tablet=first.device workers=count signing_off=tablet.signing_off changed/> }
            .into_any(),
    };
    let name = view! {
        <th scope="rowgroup" rowspan=rows.clone()><PeopleWords text=first.name.clone()/>" "<small>{end_of(first.device)}</small></th>
    };
    let (mut name, mut end) = (Some(name), Some(view! { <td class="fleet-end" rowspan=rows>{end}</td> }));
    let workers: Vec<_> = tablet
        .workers
        .iter()
        .map(|entry| view! { <tr>{name.take()}{worker_cells(words, device, entry)}{end.take()}</tr> })
        .collect();
    view! { <tbody>{workers}</tbody> }
}

/// What the app of one worker on a tablet last said.
fn worker_cells(words: &Words, device: Device, entry: &FleetEntry) -> impl IntoView + use<> {
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
    view! {
        <td class="fleet-worker" data-label=words.fleet_worker().to_owned()><PeopleWords text=colleague(device, entry.user)/></td>
        <td data-label=words.fleet_contact().to_owned()>{contact.unwrap_or_default()}</td>
        {said}
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
fn SignOff(
    tablet: DeviceId,
    workers: usize,
    signing_off: SigningOff,
    changed: RwSignal<u32>,
) -> impl IntoView {
    let (speech, device, failed) = (speech(), device(), RwSignal::new(false));
    let warning = move || {
        let warning = signing_off.warning(&*speech.words()?)?.to_owned();
        Some(view! { <p class="notice">{warning}</p> })
    };
    let shared = move || {
        let told =
            (workers > 1).then(|| speech.words().map(|words| words.fleet_sign_off_shared(workers as u64)));
        told.flatten().map(|told| view! { <p>{told}</p> })
    };
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
            {warning}
            {shared}
            <p>{say(|w| w.fleet_sign_off_detail().into())}</p>
            <button type="button" class="button" on:click=sure>{say(|w| w.fleet_sign_off_sure().into())}</button>
            <Show when=move || failed.get()><p role="status">{say(|w| w.fleet_needs_network().into())}</p></Show>
        </details>
    }
}
