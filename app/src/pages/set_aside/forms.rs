//! The forms beside an entry that was set aside: handing it over, discarding it with a reason, and writing it anew as a note
//! where the author may write.

use super::Desk;
use super::entry::{held_case, text_of};
use crate::pages::case::owner::workers;
use crate::pages::not_saved::SavingForm;
use crate::parts::field::{Field, Takes};
use crate::parts::select_field::{Choice, Label, SelectField};
use crate::parts::status_line::StatusLine;
use crate::state::device::{Device, NotReached, SetAsideRow, Write, device};
use crate::state::language::{say, speech};
use domain::case::{CaseCommand, Note};
use domain::charter::Capability;
use domain::id::{CaseId, UserId};
use domain::sync::set_aside::{Settled, Settlement};
use lang::{Words, terms};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeSet;

/// Which form is open beside an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Write it anew as a note.
    Correct,
    /// Ask somebody else to settle it.
    HandOver,
    /// It never counts.
    Discard,
}

/// What became of an entry, in a sentence.
pub fn said(words: &Words, outcome: Result<Settled, NotReached>) -> String {
    match outcome {
        Ok(Settled::Accepted) => words.set_aside_counts_now().to_owned(),
        Ok(Settled::StillAside { why }) => words.set_aside_still_not(terms::why_set_aside(words, &why)),
        Ok(Settled::HandedOver) => String::new(),
        Ok(Settled::MayNotSee) => words.set_aside_may_not_see().to_owned(),
        Ok(Settled::Discarded) => words.set_aside_discarded().to_owned(),
        Err(_) => words.set_aside_needs_network().to_owned(),
    }
}

/// The form that is open beside this entry, if one is.
#[component]
pub fn Opened(row: SetAsideRow, desk: Desk) -> impl IntoView {
    let entry = row.entry.clone();
    let form = Memo::new(move |_| {
        desk.open.read().as_ref().filter(|(open, _)| *open == entry).map(|(_, form)| *form)
    });
    move || {
        let row = row.clone();
        Some(match form.get()? {
            Form::Correct => view! { <Correct row desk/> }.into_any(),
            Form::HandOver => view! { <HandOver row desk/> }.into_any(),
            Form::Discard => view! { <Discard row desk/> }.into_any(),
        })
    }
}

#[component]
fn HandOver(row: SetAsideRow, desk: Desk) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let (choices, chosen) = (RwSignal::new(Vec::new()), RwSignal::new(String::new()));
    let entry = row.entry.clone();
    spawn_local(async move {
        let found = workers(device, &cannot_settle(device, &row).await);
        chosen.try_set(found.first().map(|first: &Choice| first.value.clone()).unwrap_or_default());
        choices.try_set(found);
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(to) = chosen.get_untracked().parse().ok().map(UserId) else { return };
        let entry = entry.clone();
        spawn_local(async move {
            let outcome = device.settle(entry, Settlement::HandOver { to }).await;
            ended(desk, speech.words().map(|words| said(&words, outcome)));
        });
    };
    view! {
        <form class="form" on:submit=submit novalidate>
            <SelectField id="hand-over-to" label=say(|w| w.set_aside_hand_over_to().into()) choices chosen/>
            <button type="submit" class="button">{say(|w| w.set_aside_hand_over().into())}</button>
        </form>
    }
}

/// Who need not be offered: oneself, its author and, as far as this tablet knows the case, whoever it is kept from. The office knows
/// of all of them.
async fn cannot_settle(device: Device, row: &SetAsideRow) -> BTreeSet<UserId> {
    let mut cannot = BTreeSet::from([device.me(), row.by]);
    let Some(id) = held_case(device, row) else { return cannot };
    let Ok(file) = device.case(id).await else { return cannot };
    let about = file.case.all_about();
    if !about.is_empty() {
        let (directory, owners) = (device.directory(), file.case.owners().collect::<BTreeSet<_>>());
        let kept_from = directory.staff.iter().filter(|colleague| {
            !owners.contains(&colleague.user) && !directory.may(colleague, Capability::RestrictedSee)
        });
        cannot.extend(kept_from.map(|colleague| colleague.user).chain(about));
    }
    cannot
}

#[component]
fn Discard(row: SetAsideRow, desk: Desk) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let (entry, own) = (row.entry, row.by == device.me());
    let (reason, missing) = (RwSignal::new(String::new()), RwSignal::new(false));
    let hint = say(move |w| {
        if own { w.set_aside_discard_hint() } else { w.set_aside_discard_hint_theirs() }.to_owned()
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let reason = reason.get_untracked().trim().to_owned();
        missing.set(reason.is_empty());
        if reason.is_empty() {
            return;
        }
        let entry = entry.clone();
        spawn_local(async move {
            let outcome = device.settle(entry, Settlement::Discard { reason }).await;
            ended(desk, speech.words().map(|words| said(&words, outcome)));
        });
    };
    let error =
        say(move |w| if missing.get() { w.set_aside_reason_missing().to_owned() } else { String::new() });
    view! {
        <form class="form" on:submit=submit novalidate>
            <Field id="discard-why" label=say(|w| w.set_aside_discard_why().into()) value=reason takes=Takes::Lines
                hint error/>
            <button type="submit" class="button">{say(|w| w.set_aside_discard().into())}</button>
        </form>
    }
}

/// The note is an entry like any other, saved on this tablet first; then the old entry is discarded, which says where its words
/// are now.
#[component]
fn Correct(row: SetAsideRow, desk: Desk) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let form = SavingForm::new(speech);
    let text = RwSignal::new(speech.words().map(|words| text_of(&words, device, &row)).unwrap_or_default());
    let chosen = RwSignal::new(held_case(device, &row).map(|id| id.to_string()).unwrap_or_default());
    let cases = cases(device);
    let choices = Signal::derive(move || cases.clone());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(case) = chosen.get_untracked().parse().ok().map(CaseId) else { return };
        let note = Write::Case(case, CaseCommand::AddNote(Note { text: text.get_untracked() }));
        let entry = row.entry.clone();
        form.save(device, vec![note], "correct-text", move |_| {
            let reference = reference_of(device, case);
            let reason =
                speech.words().map(|words| words.set_aside_corrected_reason(&reference)).unwrap_or_default();
            spawn_local(async move {
                let discarded = device.settle(entry, Settlement::Discard { reason }).await;
                let told = speech.words().map(|words| match discarded {
                    Ok(_) => words.set_aside_corrected().to_owned(),
                    Err(_) => words.save_saved().to_owned(),
                });
                ended(desk, told);
            });
        });
    };
    view! {
        <form class="form" on:submit=submit novalidate>
            <h2>{say(|w| w.set_aside_correct_title().into())}</h2>
            <SelectField id="correct-case" label=say(|w| w.set_aside_correct_case().into()) choices chosen
                none=say(|w| w.app_not_known().into())/>
            <Field id="correct-text" label=say(|w| w.set_aside_correct_text().into()) value=text takes=Takes::Lines/>
            <button type="submit" class="button" disabled=move || form.is_busy() || chosen.read().is_empty()>
                {say(|w| w.set_aside_correct_save().into())}
            </button>
            <StatusLine text=form.status() failed=form.failed()/>
        </form>
    }
}

fn ended(desk: Desk, told: Option<String>) {
    desk.open.try_set(None);
    desk.told.try_set(told.unwrap_or_default());
}

/// The open cases here, by reference and who they are about.
fn cases(device: Device) -> Vec<Choice> {
    device.caseload().with_untracked(|caseload| {
        let open = caseload.all_cases().into_iter().filter(|row| !row.case.closed);
        let choice = open.map(|row| {
            let reference = row.case.reference.as_ref().map(ToString::to_string).unwrap_or_default();
            let who = row.client.map(|(_, name)| name).unwrap_or_default();
            let label = Label::Person(format!("{reference} · {who}"));
            Choice { value: row.id.to_string(), label }
        });
        choice.collect()
    })
}

fn reference_of(device: Device, case: CaseId) -> String {
    let reference = |case: &domain::summary::CaseSummary| case.reference.as_ref().map(ToString::to_string);
    device.caseload().with_untracked(|caseload| caseload.case(case).and_then(reference)).unwrap_or_default()
}
