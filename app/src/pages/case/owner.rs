//! Giving a case to another worker. It appears whole on their tablet; whoever had it keeps it until their own entries are in.

use crate::pages::not_saved::SavingForm;
use crate::pages::opened::OpenedCase;
use crate::parts::select_field::{Choice, Label, SelectField};
use crate::parts::status_line::StatusLine;
use crate::state::device::{Device, Write, device};
use crate::state::language::{say, speech};
use domain::case::{CaseCommand, CaseField};
use domain::charter::Capability;
use domain::id::UserId;
use domain::search::folded;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The form, for whoever may give cases away; nothing for others.
#[component]
pub fn OwnerForm(
    /// Which case.
    opened: OpenedCase,
) -> impl IntoView {
    device().may(Capability::CaseAssign).then(|| view! { <Form opened/> })
}

#[component]
fn Form(opened: OpenedCase) -> impl IntoView {
    let (device, form) = (device(), SavingForm::new(speech()));
    let owner = untrack(|| opened.with(|_, file| file.case.owners().next())).flatten();
    let chosen = RwSignal::new(owner.map(|user| user.to_string()).unwrap_or_default());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let to = chosen.get_untracked().parse().ok().map(UserId);
        if let (Some(case), Some(to)) = (opened.id.get_untracked(), to.filter(|to| Some(*to) != owner)) {
            let give = Write::Case(case, CaseCommand::Set(CaseField::Owner(to)));
            form.save(device, vec![give], "owner", |_| {});
        }
    };
    let about = untrack(|| opened.with(|_, file| file.case.all_about())).unwrap_or_default();
    let workers = workers(device, &about);
    let choices = Signal::derive(move || workers.clone());
    view! {
        <details class="plain-details">
            <summary>{say(|w| w.case_owner_change().into())}</summary>
            <form class="form" on:submit=submit novalidate>
                <SelectField id="owner" label=say(|w| w.case_owner().into()) choices chosen
                    none=say(|w| w.case_owner_none().into())/>
                <button type="submit" class="button" disabled=move || form.is_busy()>{say(|w| w.action_save().into())}</button>
                <StatusLine text=form.status() failed=form.failed()/>
            </form>
        </details>
    }
}

/// Everybody who works on cases, by name; nobody whom the case is about.
#[must_use]
pub fn workers(device: Device, about: &BTreeSet<UserId>) -> Vec<Choice> {
    let directory = device.directory();
    let mut workers: Vec<_> = directory
        .staff
        .iter()
        .filter(|colleague| colleague.active && !about.contains(&colleague.user))
        .filter(|colleague| directory.may(colleague, Capability::CaseOpen))
        .collect();
    workers.sort_by_cached_key(|colleague| folded(&colleague.name));
    let choice =
        |name: &str, user: UserId| Choice { value: user.to_string(), label: Label::Person(name.to_owned()) };
    workers.into_iter().map(|colleague| choice(&colleague.name, colleague.user)).collect()
}
