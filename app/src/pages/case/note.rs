//! Writing a note: a few words, added and never changed.

use crate::pages::kept_draft::{BegunEarlier, Kept};
use crate::pages::not_saved::SavingForm;
use crate::pages::opened::OpenedCase;
use crate::parts::error_summary::error_of;
use crate::parts::field::{Field, Takes};
use crate::parts::status_line::StatusLine;
use crate::state::device::{Write, device};
use crate::state::language::{say, speech};
use domain::case::{CaseCommand, Note};
use leptos::prelude::*;

/// The form.
#[component]
pub fn NoteForm(
    /// Which case.
    opened: OpenedCase,
) -> impl IntoView {
    let (device, text) = (device(), RwSignal::new(String::new()));
    let kept = opened.keeps(device, "note", vec![("text", Kept::Text(text))]);
    let form = SavingForm::new(speech()).keeping(kept);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(case) = opened.id.get_untracked() else { return };
        form.errors.set(Vec::new());
        let note = Note { text: text.get_untracked().trim().to_owned() };
        let write = Write::Case(case, CaseCommand::AddNote(note));
        form.save(device, vec![write], "note", move |_| drop(text.try_set(String::new())));
    };
    view! {
        <section class="card" aria-labelledby="case-note">
            <h2 id="case-note" class="card-title">{say(|w| w.case_add_note().into())}</h2>
            <BegunEarlier draft=kept/>
            <form class="form" on:submit=submit novalidate>
                <Field id="note" label=say(|w| w.note_title().into()) hint=say(|w| w.visit_note_hint().into())
                    value=text takes=Takes::Lines error=error_of(form.errors.into(), "note")/>
                <button type="submit" class="button" disabled=move || form.is_busy()>{say(|w| w.action_save().into())}</button>
                <StatusLine text=form.status() failed=form.failed()/>
            </form>
        </section>
    }
}
