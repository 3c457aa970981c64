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
    let kept = opened.keeps(device, "change", [("told_next", Kept::Text(draft.told_next.typed))]);
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
            <ServiceField chosen=draft.service.typed/>
            <LanguageField id="answer-language" label=say(|w| w.new_case_answer_language().into())
                chosen=draft.answer_language.typed/>
            <Field id="told-next" label=say(|w| w.case_told_next().into())
                hint=say(|w| w.visit_told_next_hint().into()) value=draft.told_next.typed
                error=error_of(form.errors.into(), "told-next")/>
            <KindField chosen=draft.kind.typed/>
            <ChannelField chosen=draft.channel.typed/>
            <button type="submit" class="button" disabled=move || form.is_busy()>{say(|w| w.action_save().into())}</button>
            <StatusLine text=form.status()/>
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

/// One answer: what it was when somebody began, and what it is now.
#[derive(Clone, Copy, Default)]
struct Answer {
    began: RwSignal<String>,
    typed: RwSignal<String>,
}

impl Answer {
    fn of(value: Option<String>) -> Self {
        let value = value.unwrap_or_default();
        Self { began: RwSignal::new(value.clone()), typed: RwSignal::new(value) }
    }

    /// The new answer, where it is another one and not empty: nothing that is known is forgotten here.
    fn changed(self) -> Option<String> {
        let typed = self.typed.get_untracked().trim().to_owned();
        (!typed.is_empty() && typed != *self.began.read_untracked()).then_some(typed)
    }
}

/// What is asked.
#[derive(Clone, Copy, Default)]
struct Draft {
    kind: Answer,
    channel: Answer,
    service: Answer,
    answer_language: Answer,
    told_next: Answer,
}

impl Draft {
    fn of(case: &Case) -> Self {
        Self {
            kind: Answer::of(case.kind.get().map(|kind| kind_key(*kind))),
            channel: Answer::of(case.channel.get().map(|channel| channel_key(*channel))),
            service: Answer::of(case.service.get().cloned()),
            answer_language: Answer::of(case.answer_language.get().cloned()),
            told_next: Answer::of(case.told_next.get().cloned()),
        }
    }

    fn changes(self, case: CaseId, seen: &Arc<Case>, device: Device) -> Vec<Write> {
        let fields = [
            self.kind.changed().and_then(|key| kind_of(device, &key)).map(CaseField::Kind),
            self.channel.changed().and_then(|key| channel_of(device, &key)).map(CaseField::Channel),
            self.service.changed().map(CaseField::Service),
            self.answer_language.changed().map(CaseField::AnswerLanguage),
            self.told_next.changed().map(CaseField::ToldNext),
        ];
        let write = |field| Write::CaseAsSeen(case, CaseCommand::Set(field), Arc::clone(seen));
        fields.into_iter().flatten().map(write).collect()
    }
}
