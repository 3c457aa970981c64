//! How a form saves and says so: the words for what stood in the way, and the line that says "saved on this tablet" once
//! the storage has confirmed it, and not before.

use super::kept_draft::KeptDraft;
use crate::parts::error_summary::FieldError;
use crate::state::StoreTrouble;
use crate::state::device::{Device, NotSaved, Saved, Write};
use crate::state::language::Speech;
use lang::{Words, terms};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How far the saving of a form is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing was sent in yet, or it was refused.
    #[default]
    No,
    /// The storage has not confirmed it yet.
    Running,
    /// It is on this tablet.
    Done,
    /// The storage failed; what was typed is still in the form.
    Failed(StoreTrouble),
}

/// A form that saves.
#[derive(Clone, Copy)]
pub struct SavingForm {
    /// How far it is.
    pub saving: RwSignal<Saving>,
    /// What is wrong with its fields.
    pub errors: RwSignal<Vec<FieldError>>,
    /// How often it was sent in.
    pub sent: RwSignal<u32>,
    speech: Speech,
    draft: Option<KeptDraft>,
}

impl SavingForm {
    /// A form that nobody has sent in yet.
    #[must_use]
    pub fn new(speech: Speech) -> Self {
        let (saving, errors, sent) = (RwSignal::default(), RwSignal::default(), RwSignal::default());
        Self { saving, errors, sent, speech, draft: None }
    }

    /// The same form, keeping what is being written in it.
    #[must_use]
    pub const fn keeping(self, draft: KeptDraft) -> Self {
        Self { draft: Some(draft), ..self }
    }

    /// Begins to save; gives the name of the draft that ends with it.
    pub fn begin(self) -> Option<String> {
        self.saving.set(Saving::Running);
        self.draft.map(|draft| {
            draft.begins();
            draft.form()
        })
    }

    /// It is on this tablet.
    pub fn done(self) {
        if let Some(draft) = self.draft {
            draft.saved();
        }
        self.saving.try_set(Saving::Done);
    }

    /// Whether it may be sent in now.
    #[must_use]
    pub fn is_busy(self) -> bool {
        matches!(*self.saving.read(), Saving::Running)
    }

    /// Notes what is wrong and tells whether that was nothing.
    pub fn accepts(self, errors: Vec<FieldError>) -> bool {
        let accepted = errors.is_empty();
        self.errors.set(errors);
        self.sent.update(|sent| *sent += 1);
        accepted
    }

    /// Saves; `field` is the field at which a refusal is shown, and `then` is called once it is on this tablet.
    pub fn save(
        self,
        device: Device,
        writes: Vec<Write>,
        field: &'static str,
        then: impl FnOnce(Saved) + 'static,
    ) {
        let draft = self.begin();
        spawn_local(async move {
            match device.save(writes, draft).await {
                Ok(saved) => {
                    self.done();
                    then(saved);
                }
                Err(not_saved) => self.refused(not_saved, field),
            }
        });
    }

    /// Shows why it was not saved.
    pub fn refused(self, not_saved: NotSaved, field: &'static str) {
        if let Some(draft) = self.draft {
            draft.refused();
        }
        let error = match not_saved {
            NotSaved::Store(trouble) => {
                self.saving.try_set(Saving::Failed(trouble));
                return;
            }
            NotSaved::AppTooOld => FieldError::new(field, Words::problem_app_too_old_read_only),
            NotSaved::TooLong => FieldError::new(field, Words::refusal_too_long),
            NotSaved::Case(refusal) => FieldError::new(field, move |w| terms::case_refusal(w, refusal)),
            NotSaved::Person(refusal) => FieldError::new(field, move |w| terms::person_refusal(w, refusal)),
        };
        self.saving.try_set(Saving::No);
        self.accepts(vec![error]);
    }

    /// The line under the form: "Saving…", "Saved on this tablet", or what stood in the way.
    #[must_use]
    pub fn status(self) -> Signal<String> {
        Signal::derive(move || {
            let Some(words) = self.speech.words() else { return String::new() };
            match *self.saving.read() {
                Saving::No => String::new(),
                Saving::Running => words.save_saving().to_owned(),
                // Not over text that somebody has typed since.
                Saving::Done if self.draft.is_some_and(KeptDraft::is_edited) => String::new(),
                Saving::Done => words.save_saved().to_owned(),
                Saving::Failed(trouble) => not_kept(&words, trouble),
            }
        })
    }

    /// Whether the storage failed.
    #[must_use]
    pub fn failed(self) -> Signal<bool> {
        Signal::derive(move || matches!(*self.saving.read(), Saving::Failed(_)))
    }

    /// The heading of the error summary.
    #[must_use]
    pub fn summary(self) -> Signal<String> {
        Signal::derive(move || {
            let wrong = self.errors.read().len() as u64;
            self.speech.words().map(|words| words.app_check_answers(wrong)).unwrap_or_default()
        })
    }
}

fn not_kept(words: &Words, trouble: StoreTrouble) -> String {
    let (title, detail) = trouble_words(words, trouble);
    match trouble {
        StoreTrouble::Full => format!("{title}. {detail}"),
        _ => format!("{}. {}", words.save_failed_title(), words.save_failed_detail()),
    }
}

/// What happened to the storage, and what was kept and what to do.
#[must_use]
pub fn trouble_words(words: &Words, trouble: StoreTrouble) -> (&str, &str) {
    match trouble {
        StoreTrouble::Full => (words.storage_full_title(), words.storage_full_detail()),
        StoreTrouble::Gone => (words.storage_deleted_title(), words.storage_deleted_detail()),
        StoreTrouble::Blocked => (words.storage_blocked_title(), words.storage_blocked_detail()),
        StoreTrouble::Upgrading => {
            (words.storage_other_tab_updating_title(), words.storage_other_tab_updating_detail())
        }
        StoreTrouble::Unavailable => (words.storage_unavailable_title(), words.storage_unavailable_detail()),
        StoreTrouble::Lost => (words.storage_lost_title(), words.storage_lost_detail()),
        StoreTrouble::Damaged => (words.storage_damaged_title(), words.storage_damaged_detail()),
        StoreTrouble::NewerApp => (words.storage_app_too_old_title(), words.storage_app_too_old_detail()),
    }
}
