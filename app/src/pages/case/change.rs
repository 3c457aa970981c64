//! What is still missing of a case, asked again, and what is known, to be corrected. Only what was changed is written, so
//! that two people who complete different things do not get in each other's way.

use crate::pages::case_fields::{
    ChannelField, KindField, LanguageField, ServiceField, channel_key, channel_of, kind_key, kind_of,
};
use crate::pages::kept_draft::{BegunEarlier, Kept};
use crate::pages::not_saved::SavingForm;
use crate::pages::opened::OpenedCase;
use crate::parts::error_summary::error_of;
use crate::parts::field::Field;
use crate::parts::status_line::StatusLine;
use crate::state::device::{CaseFile, Device, Write, device};
use crate::state::language::{say, speech};
use domain::case::{Case, CaseCommand, CaseField};
use domain::id::CaseId;
use leptos::prelude::*;
use std::sync::Arc;

/// The form, closed until somebody opens it.
#[component]
pub fn Change(
    /// Which case.
    opened: OpenedCase,
) -> impl IntoView {
    let missing =
        Memo::new(move |_| opened.with(|_, file: &CaseFile| missing(&file.case)).unwrap_or_default());
    let (saving, times) = (SavingForm::new(speech()), RwSignal::new(0_u32));
    let saved = Callback::new(move |()| {
        times.try_update(|times| *times += 1);
    });
    view! {
        <details class="plain-details">
            <summary>{say(move |w| match missing.get() {
                0 => w.action_change().to_owned(),
                missing => w.new_case_missing(missing as u64),
            })}</summary>
            {move || {
                times.track();
                view! { <Form opened saving saved/> }
            }}
        </details>
    }
}

/// Made anew with what is known after each saving.
#[component]
fn Form(opened: OpenedCase, saving: SavingForm, saved: Callback<()>) -> impl IntoView {
    let device = device();
    let seen = untrack(|| opened.with(|_, file| Arc::new(file.case.clone()))).unwrap_or_default();
    let draft = Draft::of(&seen);
    let kept = opened.keeps(device, "change", [("told_next", Kept::Text(draft.told_next))]);
    let form = saving.keeping(kept);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(case) = opened.id.get_untracked() else { return };
        let writes = draft.changes(case, &seen, device);
        if form.accepts(Vec::new()) && !writes.is_empty() {
            form.save(device, writes, "told-next", move |_| saved.run(()));
        }
    };
    view! {
        <BegunEarlier draft=kept/>
        <form class="form" on:submit=submit novalidate>
            <ServiceField chosen=draft.service/>
            <LanguageField id="answer-language" label=say(|w| w.new_case_answer_language().into())
                chosen=draft.answer_language/>
            <Field id="told-next" label=say(|w| w.case_told_next().into())
                hint=say(|w| w.visit_told_next_hint().into()) value=draft.told_next
                error=error_of(form.errors.into(), "told-next")/>
            <KindField chosen=draft.kind/>
            <ChannelField chosen=draft.channel/>
            <button type="submit" class="button" disabled=move || form.is_busy()>{say(|w| w.action_save().into())}</button>
            <StatusLine text=form.status() failed=form.failed()/>
        </form>
    }
}

/// How much of what a new case asks nobody has said yet.
fn missing(case: &Case) -> usize {
    let said = |text: Option<&String>| text.is_some_and(|text| !text.trim().is_empty());
    [case.service.get(), case.answer_language.get(), case.told_next.get()]
        .into_iter()
        .filter(|text| !said(*text))
        .count()
}

/// What is asked, as it stands in the form.
#[derive(Clone, Copy)]
struct Draft {
    kind: RwSignal<String>,
    channel: RwSignal<String>,
    service: RwSignal<String>,
    answer_language: RwSignal<String>,
    told_next: RwSignal<String>,
}

impl Draft {
    fn of(case: &Case) -> Self {
        let answer = |known: Option<String>| RwSignal::new(known.unwrap_or_default());
        Self {
            kind: answer(case.kind.get().copied().map(kind_key)),
            channel: answer(case.channel.get().copied().map(channel_key)),
            service: answer(case.service.get().cloned()),
            answer_language: answer(case.answer_language.get().cloned()),
            told_next: answer(case.told_next.get().cloned()),
        }
    }

    /// The answers that are other ones than were seen, and not empty: nothing that is known is forgotten here.
    fn changes(self, case: CaseId, seen: &Arc<Case>, device: Device) -> Vec<Write> {
        let changed = |typed: RwSignal<String>, known: Option<&String>| {
            let typed = typed.get_untracked().trim().to_owned();
            (!typed.is_empty() && Some(&typed) != known).then_some(typed)
        };
        let kind = kind_of(device, &self.kind.read_untracked()).filter(|kind| Some(kind) != seen.kind.get());
        let channel = channel_of(device, &self.channel.read_untracked());
        let fields = [
            kind.map(CaseField::Kind),
            channel.filter(|channel| Some(channel) != seen.channel.get()).map(CaseField::Channel),
            changed(self.service, seen.service.get()).map(CaseField::Service),
            changed(self.answer_language, seen.answer_language.get()).map(CaseField::AnswerLanguage),
            changed(self.told_next, seen.told_next.get()).map(CaseField::ToldNext),
        ];
        let write = |field| Write::CaseAsSeen(case, CaseCommand::Set(field), Arc::clone(seen));
        fields.into_iter().flatten().map(write).collect()
    }
}
