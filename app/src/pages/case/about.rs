//! Saying which members of staff a case is about, once it is open. From then on they do not see it any more.

use crate::pages::about_staff::{AboutField, read, written};
use crate::pages::not_saved::SavingForm;
use crate::pages::opened::OpenedCase;
use crate::parts::status_line::StatusLine;
use crate::state::device::{Write, device};
use crate::state::language::{say, speech};
use domain::case::{CaseCommand, CaseField};
use leptos::prelude::*;
use std::sync::Arc;

/// The form.
#[component]
pub fn AboutForm(
    /// Which case.
    opened: OpenedCase,
) -> impl IntoView {
    let (device, form) = (device(), SavingForm::new(speech()));
    let seen = untrack(|| opened.with(|_, file| Arc::new(file.case.clone()))).unwrap_or_default();
    let before = seen.all_about();
    let chosen = RwSignal::new(written(&before));
    let changed = Memo::new(move |_| read(&chosen.read()) != before);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(case) = opened.id.get_untracked() else { return };
        let about = CaseCommand::Set(CaseField::About(read(&chosen.get_untracked())));
        form.save(device, vec![Write::CaseAsSeen(case, about, Arc::clone(&seen))], "about", |_| {});
    };
    view! {
        <form on:submit=submit novalidate>
            <AboutField chosen/>
            <Show when=move || changed.get()>
                <button type="submit" class="button" disabled=move || form.is_busy()>{say(|w| w.action_save().into())}</button>
            </Show>
            <StatusLine text=form.status() failed=form.failed()/>
        </form>
    }
}
