//! Before a revoked tablet drops its key: what somebody had begun in a form and not saved is no entry, and nobody here will save
//! it. It goes to the office as sealed notes.

use super::{Begun, Device};
use crate::rim;
use crate::state::session::{NOTE_CHARS_MAX, hand_over_notes, sealed_note, store_name, workers};
use crate::store::{Edit, StoreTrouble, Sureness, Written};
use domain::sync::sealed::{Note, SealedForOffice};
use leptos::prelude::*;

/// The form in which somebody says who is in danger.
const DANGER_FORM: &str = "danger";
/// The field of other forms that says it.
const DANGER_FIELD: &str = "emergency";
/// Longest description of whom a note is about, in characters; the rest of [`NOTE_CHARS_MAX`] is for what was typed.
const WHO_CHARS_MAX: usize = 200;

impl Device {
    /// Turns every draft into sealed notes, each in one transaction, and delivers what waits. Tells whether all is sealed: what is
    /// not delivered yet outlives the key, since nobody here can read it, and the cases must not stay readable for its sake.
    pub(super) async fn hand_in_what_was_begun(self) -> Result<bool, StoreTrouble> {
        let inner = self.inner();
        let all_sealed = {
            let _turn = inner.writer.lock().await;
            self.seal_what_was_begun().await?
        };
        hand_over_notes(&self.org(), store_name(&self.org(), self.me())).await;
        Ok(all_sealed)
    }

    /// Tells whether all of it is; another tab may have been in the way.
    async fn seal_what_was_begun(self) -> Result<bool, StoreTrouble> {
        let inner = self.inner();
        for begun in self.begun().await? {
            // A page that still shows the form may keep the same draft once more: the office has it.
            let is_known = inner.handed_in.borrow().contains(&begun);
            let notes = if is_known { Vec::new() } else { self.sealed_notes(&begun).await? };
            let edit = Edit { notes, finished_draft: Some(begun.form.clone()), ..Edit::default() };
            let seen = inner.memory.borrow().turn;
            match inner.write(edit, seen, Sureness::Strict).await? {
                Written::Done(turn) => inner.memory.borrow_mut().turn = turn,
                Written::Stale => return self.read_again().await.map(|()| false),
            }
            inner.handed_in.borrow_mut().push(begun);
        }
        Ok(true)
    }

    async fn sealed_notes(self, begun: &Begun) -> Result<Vec<(String, SealedForOffice)>, StoreTrouble> {
        let (org, mut notes) = (self.org(), Vec::new());
        for note in self.notes_of(begun) {
            notes.push((rim::new_id().to_string(), sealed_note(&org, &note).await?));
        }
        Ok(notes)
    }

    /// As many notes as it takes; none where nothing was typed.
    fn notes_of(self, begun: &Begun) -> Vec<Note> {
        let worker =
            workers().into_iter().find(|worker| worker.user == self.me() && worker.org == self.org());
        let worker = worker.map(|worker| worker.name).unwrap_or_default();
        let note = |who: &str, text, emergency| Note {
            at: rim::wall_clock(),
            worker: worker.clone(),
            who: who.to_owned(),
            text,
            emergency,
        };
        self.inner().caseload.with_untracked(|caseload| {
            let fields = begun.fields(caseload);
            let emergency = is_emergency(begun, &fields);
            let subject = begun.subject(caseload).unwrap_or_else(|| begun.form.clone());
            let who: String = subject.chars().take(WHO_CHARS_MAX).collect();
            let line = |(name, value): &(&str, String)| format!("{} / {name}: {value}", begun.kind());
            let text = fields.iter().map(line).collect::<Vec<_>>().join("\n");
            let parts = in_parts(&text, NOTE_CHARS_MAX - WHO_CHARS_MAX);
            parts.into_iter().map(|text| note(&who, text, emergency)).collect()
        })
    }
}

fn is_emergency(begun: &Begun, fields: &[(&str, String)]) -> bool {
    begun.kind() == DANGER_FORM || fields.iter().any(|(name, _)| *name == DANGER_FIELD)
}

/// A text in parts of at most so many characters, none of them empty.
fn in_parts(text: &str, chars_max: usize) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    chars.chunks(chars_max).map(|part| part.iter().collect()).collect()
}
