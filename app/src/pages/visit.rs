//! Recording a visit, or another contact: how it went, and in a few words what was said and done. Three taps from Today.

use super::case_fields::channel_key;
use super::date_field::{DateField, date_missing};
use super::heading::Heading;
use super::kept_draft::{BegunEarlier, Kept, KeptDraft};
use super::not_saved::{Saving, SavingForm};
use super::opened::FormAboutSomebody;
use crate::parts::chips::{Chip, Chips};
use crate::parts::error_summary::{ErrorSummary, FieldError, error_of};
use crate::parts::field::{Field, Takes};
use crate::parts::people_words::PeopleWords;
use crate::parts::select_field::{Choice, Label, SelectField};
use crate::parts::status_line::StatusLine;
use crate::route;
use crate::state::device::{Device, Write, device};
use crate::state::language::{say, speech};
use chrono::NaiveDate;
use domain::case::{CaseCommand, Contact, ContactOutcome};
use domain::charter::Channel;
use domain::id::{CaseId, EntityId, PersonId};
use domain::summary::VisitDone;
use lang::{Words, terms, when};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// Record a visit.
#[component]
pub fn Visit() -> impl IntoView {
    view! { <FormAboutSomebody form=|case| view! { <Form case/> }.into_any()/> }
}

/// What is being recorded.
#[derive(Clone, Copy)]
struct Draft {
    person: RwSignal<String>,
    channel: RwSignal<String>,
    at: RwSignal<String>,
    outcome: RwSignal<String>,
    note: RwSignal<String>,
    told_next: RwSignal<String>,
    interpreter: RwSignal<bool>,
}

impl Draft {
    fn new(device: Device, people: &[(PersonId, String)]) -> Self {
        Self {
            person: RwSignal::new(people.first().map(|(id, _)| id.to_string()).unwrap_or_default()),
            channel: RwSignal::new(channel_key(Channel::FieldVisit)),
            at: RwSignal::new(device.now_for_field()),
            outcome: RwSignal::new(outcome_key(ContactOutcome::Met)),
            note: RwSignal::default(),
            told_next: RwSignal::default(),
            interpreter: RwSignal::new(false),
        }
    }

    /// Every field, by the name under which it is kept while it is being written.
    fn fields(self) -> Vec<(&'static str, Kept)> {
        vec![
            ("person", Kept::Text(self.person)),
            ("channel", Kept::Text(self.channel)),
            ("at", Kept::Text(self.at)),
            ("outcome", Kept::Text(self.outcome)),
            ("note", Kept::Text(self.note)),
            ("told_next", Kept::Text(self.told_next)),
            ("interpreter", Kept::Tick(self.interpreter)),
        ]
    }

    /// Reads all fields once; nothing where the time cannot be read.
    fn contact(self) -> Option<Contact> {
        let outcome = ContactOutcome::ALL
            .into_iter()
            .find(|outcome| outcome_key(*outcome) == self.outcome.get_untracked());
        let channel =
            CHANNELS.into_iter().find(|channel| channel_key(*channel) == self.channel.get_untracked());
        Some(Contact {
            channel: channel.unwrap_or(Channel::FieldVisit),
            at: when::of_field(&self.at.get_untracked())?,
            outcome: outcome.unwrap_or(ContactOutcome::Met),
            person: self.person.get_untracked().parse().ok().map(PersonId),
            note: self.note.get_untracked().trim().to_owned(),
            told_next: self.told_next.get_untracked().trim().to_owned(),
            language: None,
            interpreter: self.interpreter.get_untracked(),
            visit: None,
        })
    }
}

/// The ways of contact that a worker records, the commonest first.
const CHANNELS: [Channel; 6] =
    [Channel::FieldVisit, Channel::Phone, Channel::InPerson, Channel::Email, Channel::Letter, Channel::Sms];

/// The value behind a choice; never shown.
fn outcome_key(outcome: ContactOutcome) -> String {
    format!("{outcome:?}")
}

/// The people of a case, by name.
#[must_use]
pub fn people_of(device: Device, case: CaseId) -> Vec<(PersonId, String)> {
    device.caseload().with_untracked(|caseload| {
        let people = caseload.case(case).map(|case| case.people.clone()).unwrap_or_default();
        people.into_iter().map(|person| (person, caseload.name_of(person))).collect()
    })
}

#[component]
fn Form(case: CaseId) -> impl IntoView {
    let (speech, device, query) = (speech(), device(), use_query_map());
    let people = people_of(device, case);
    let draft = Draft::new(device, &people);
    let kept = KeptDraft::new(device, format!("visit/{case}"), draft.fields());
    let (form, people) = (SavingForm::new(speech).keeping(kept), StoredValue::new(people));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if form.is_busy() {
            return;
        }
        let unreadable = || FieldError::new("at", date_missing(device));
        let read = draft.contact();
        form.accepts(read.is_none().then(unreadable).into_iter().collect());
        let Some(mut contact) = read else { return };
        if contact.channel == Channel::FieldVisit {
            let named = query.read_untracked().get(route::PLANNED).and_then(|id| id.parse().ok());
            contact.visit = planned_on(device, case, contact.at.date(), named.map(EntityId));
        }
        form.save(device, vec![Write::Case(case, CaseCommand::RecordContact(contact))], "at", |_| {});
    };
    let name = move || {
        let chosen = draft.person.get();
        people.with_value(|people| {
            people.iter().find(|(id, _)| id.to_string() == chosen).map(|(_, name)| name.clone())
        })
    };
    let name = Signal::derive(move || name().unwrap_or_default());
    view! {
        <Heading text=say(|w| w.visit_title().into())/>
        <p class="who"><PeopleWordsOf name/></p>
        <Show when=move || *form.saving.read() != Saving::Done fallback=move || view! { <Saved case name/> }>
            <BegunEarlier draft=kept/>
            <ErrorSummary title=form.summary() errors=form.errors sent=form.sent/>
            <form class="form" on:submit=submit novalidate>
                <Who people chosen=draft.person/>
                <Outcome chosen=draft.outcome/>
                <Field id="note" label=say(|w| w.note_title().into()) hint=say(|w| w.visit_note_hint().into())
                    value=draft.note takes=Takes::Lines/>
                <button type="submit" class="button button-main" disabled=move || form.is_busy()>
                    {say(|w| w.visit_save().into())}
                </button>
                <StatusLine text=form.status() failed=form.failed()/>
                <More draft form/>
            </form>
        </Show>
    }
}

/// The planned visit of that day which this is: the one the address names, or else the first still open. A telephone
/// call is none, nor is a visit of another day: whoever is waiting at home stays on the list.
fn planned_on(device: Device, case: CaseId, day: NaiveDate, named: Option<EntityId>) -> Option<EntityId> {
    let visits = device.caseload().with_untracked(|caseload| caseload.visits(day, device.me()));
    let mut open =
        visits.into_iter().filter(|row| row.case == case && row.visit.done != VisitDone::WrittenUp);
    open.find(|row| named.is_none_or(|named| row.visit.id == named)).map(|row| row.visit.id)
}

/// A name that may change while the page is shown.
#[component]
pub fn PeopleWordsOf(
    /// The name.
    #[prop(into)]
    name: Signal<String>,
) -> impl IntoView {
    move || view! { <PeopleWords text=name.get()/> }
}

/// Whom, where there are several people in the case.
#[component]
fn Who(people: StoredValue<Vec<(PersonId, String)>>, chosen: RwSignal<String>) -> impl IntoView {
    let several = people.with_value(|people| people.len() > 1);
    let chips = Signal::derive(move || {
        people.with_value(|people| {
            people.iter().map(|(id, name)| Chip::person(id.to_string(), name)).collect::<Vec<_>>()
        })
    });
    several.then(|| {
        view! {
            <Chips id="person" label=say(|w| w.visit_who().into()) chips chosen/>
        }
    })
}

#[component]
fn Outcome(chosen: RwSignal<String>) -> impl IntoView {
    let speech = speech();
    let chips = Signal::derive(move || {
        let Some(words) = speech.words() else { return Vec::new() };
        let chip = |outcome| Chip::new(outcome_key(outcome), terms::contact_outcome(&words, outcome));
        ContactOutcome::ALL.map(chip).into()
    });
    view! { <Chips id="outcome" label=say(|w| w.visit_how().into()) chips chosen/> }
}

/// What need not be said to save: when, how, what was told.
#[component]
fn More(draft: Draft, form: SavingForm) -> impl IntoView {
    let speech = speech();
    let choices = Signal::derive(move || speech.words().map(|words| channels(&words)).unwrap_or_default());
    view! {
        <details class="plain-details">
            <summary>{say(|w| w.action_more().into())}</summary>
            <DateField id="at" label=say(|w| w.visit_when().into()) value=draft.at takes=Takes::DateTime
                error=error_of(form.errors.into(), "at")/>
            <SelectField id="channel" label=say(|w| w.contact_channel().into()) choices chosen=draft.channel/>
            <Field id="told-next" label=say(|w| w.case_told_next().into()) hint=say(|w| w.visit_told_next_hint().into())
                value=draft.told_next/>
            <label class="check">
                <input type="checkbox" bind:checked=draft.interpreter/>
                <span>{say(|w| w.visit_interpreter_used().into())}</span>
            </label>
        </details>
    }
}

fn channels(words: &Words) -> Vec<Choice> {
    let choice = |channel| Choice {
        value: channel_key(channel),
        label: Label::Said(terms::channel(words, channel).to_owned()),
    };
    CHANNELS.map(choice).into()
}

/// It is on this tablet; and what mostly comes next.
#[component]
fn Saved(case: CaseId, name: Signal<String>) -> impl IntoView {
    view! {
        <div class="saved" role="status">
            <p data-words="people">{say(move |w| w.visit_saved(&name.get()))}</p>
        </div>
        <p>{say(|w| w.visit_also_promise().into())}</p>
        <p class="buttons">
            <a class="button" href=route::promise::href(case)>{say(|w| w.case_add_promise().into())}</a>
            <a class="button button-quiet" href=route::case::href(case)>{say(|w| w.case_title().into())}</a>
            <a class="button button-quiet" href=route::today::HREF>{say(|w| w.nav_today().into())}</a>
        </p>
    }
}
