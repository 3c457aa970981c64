//! What is typed for a new case, and how it is read once when the form is sent in.

use crate::pages::about_staff;
use crate::pages::case_fields::{channel_key, channel_of, kind_key, kind_of, kinds};
use crate::pages::date_field::date_missing;
use crate::pages::kept_draft::Kept;
use crate::pages::who::WhoDraft;
use crate::parts::error_summary::{FieldError, Sentence};
use crate::state::device::{Device, NewCase};
use chrono::NaiveDateTime;
use domain::case::Received;
use domain::charter::{CaseKind, Channel};
use lang::{Words, when};
use leptos::prelude::*;

/// What is typed.
#[derive(Clone, Copy)]
pub struct Draft {
    pub who: WhoDraft,
    pub what: RwSignal<String>,
    pub kind: RwSignal<String>,
    pub channel: RwSignal<String>,
    pub received: RwSignal<String>,
    pub received_reason: RwSignal<String>,
    pub service: RwSignal<String>,
    pub answer_language: RwSignal<String>,
    pub told_next: RwSignal<String>,
    pub about: RwSignal<String>,
    pub emergency: RwSignal<String>,
}

impl Draft {
    /// An empty form: received now, at somebody's home.
    pub fn new(device: Device) -> Self {
        let empty = RwSignal::<String>::default;
        Self {
            who: WhoDraft::default(),
            what: empty(),
            kind: RwSignal::new(kinds(device).first().map(|kind| kind_key(*kind)).unwrap_or_default()),
            channel: RwSignal::new(channel_key(Channel::FieldVisit)),
            received: RwSignal::new(device.now_for_field()),
            received_reason: empty(),
            service: empty(),
            answer_language: empty(),
            told_next: empty(),
            about: empty(),
            emergency: empty(),
        }
    }

    /// Every field, by the name under which it is kept while it is being written.
    pub fn fields(self) -> Vec<(&'static str, Kept)> {
        let texts = [
            ("what", self.what),
            ("kind", self.kind),
            ("channel", self.channel),
            ("received", self.received),
            ("received_reason", self.received_reason),
            ("service", self.service),
            ("answer_language", self.answer_language),
            ("told_next", self.told_next),
            ("about", self.about),
            ("emergency", self.emergency),
        ];
        self.who.fields().into_iter().chain(texts.map(|(name, field)| (name, Kept::Text(field)))).collect()
    }

    /// What may still be added later and is empty. Tracked.
    pub fn missing(self) -> usize {
        let fields = [self.service, self.answer_language, self.told_next];
        let person = if self.who.is_new() { vec![self.who.phone, self.who.language] } else { vec![] };
        fields.into_iter().chain(person).filter(|field| field.read().trim().is_empty()).count()
    }

    /// When it came in, as the form has it.
    pub fn received_at(self) -> Option<NaiveDateTime> {
        when::of_field(&self.received.read())
    }

    /// Whether it is written down on a later day than it came in.
    pub fn is_backdated(self, now: NaiveDateTime) -> bool {
        self.received_at().is_some_and(|at| at.date() < now.date())
    }

    /// What stops it from being saved, in the order of the form.
    pub fn errors(self, device: Device) -> Vec<FieldError> {
        let empty = |field: RwSignal<String>| field.read_untracked().trim().is_empty();
        let backdated = untrack(|| self.is_backdated(device.now()));
        let unreadable = untrack(|| self.received_at()).is_none();
        let asked: [(bool, &'static str, Sentence); 4] = [
            (self.who.is_empty(), "who", Words::refusal_person_missing),
            (empty(self.what), "what", Words::refusal_what_happened_missing),
            (unreadable, "received", date_missing(device)),
            (backdated && empty(self.received_reason), "received-reason", Words::refusal_reason_missing),
        ];
        let wrong = asked.into_iter().filter(|(wrong, ..)| *wrong);
        wrong.map(|(_, field, sentence)| FieldError::new(field, sentence)).collect()
    }

    /// Reads all fields once.
    pub fn read(self, device: Device) -> NewCase {
        let text = |field: RwSignal<String>| field.get_untracked().trim().to_owned();
        let some = |field: RwSignal<String>| Some(text(field)).filter(|text| !text.is_empty());
        let at = untrack(|| self.received_at()).unwrap_or_else(|| device.now());
        let reason = if untrack(|| self.is_backdated(device.now())) {
            text(self.received_reason)
        } else {
            String::new()
        };
        NewCase {
            who: self.who.read(),
            what_happened: text(self.what),
            kind: kind_of(device, &text(self.kind)).unwrap_or(CaseKind::Enquiry),
            channel: channel_of(device, &text(self.channel)).unwrap_or(Channel::FieldVisit),
            received: Received { at, reason },
            service: some(self.service),
            answer_language: some(self.answer_language),
            told_next: some(self.told_next),
            about: about_staff::read(&self.about.get_untracked()),
            emergency: some(self.emergency),
        }
    }
}
