//! Who it is: a name typed finds people who are known here; whoever is not chosen is a new person.

use super::kept_draft::Kept;
use super::not_saved::SavingForm;
use crate::parts::error_summary::error_of;
use crate::parts::field::Field;
use crate::parts::people_words::PeopleWords;
use crate::state::device::{Who, device};
use crate::state::language::say;
use domain::charter::Guard;
use domain::id::PersonId;
use domain::summary::PersonSummary;
use leptos::prelude::*;

/// Known people offered at a time.
const OFFERED_MAX: usize = 5;
/// Letters from which on people are offered; one letter finds half of everybody.
const TYPED_MIN: usize = 2;

/// What is typed of a person.
#[derive(Clone, Copy, Default)]
pub struct WhoDraft {
    /// Somebody who is known here.
    pub known: RwSignal<Option<PersonId>>,
    /// The name of somebody new.
    pub name: RwSignal<String>,
    /// Their number.
    pub phone: RwSignal<String>,
    /// The tag of their language.
    pub language: RwSignal<String>,
    /// They do not say who they are.
    pub anonymous: RwSignal<bool>,
}

impl WhoDraft {
    /// Whether it is somebody who is not known here yet. Tracked.
    #[must_use]
    pub fn is_new(self) -> bool {
        self.known.read().is_none() && !self.anonymous.get()
    }

    /// Whether it is not said who it is, nor that they do not say.
    #[must_use]
    pub fn is_empty(self) -> bool {
        untrack(|| self.is_new()) && self.name.read_untracked().trim().is_empty()
    }

    /// Reads all fields once.
    #[must_use]
    pub fn read(self) -> Who {
        let text = |field: RwSignal<String>| field.get_untracked().trim().to_owned();
        let some = |field: RwSignal<String>| Some(text(field)).filter(|text| !text.is_empty());
        match self.known.get_untracked() {
            _ if self.anonymous.get_untracked() => Who::Anonymous,
            Some(person) => Who::Known(person),
            None => {
                Who::New { name: text(self.name), phone: some(self.phone), language: some(self.language) }
            }
        }
    }

    /// Nobody again.
    pub fn clear(self) {
        self.known.try_set(None);
        for field in [self.name, self.phone, self.language] {
            field.try_set(String::new());
        }
        self.anonymous.try_set(false);
    }

    /// Every field, by the name under which it is kept while it is being written.
    #[must_use]
    pub fn fields(self) -> [(&'static str, Kept); 5] {
        [
            ("known", Kept::Person(self.known)),
            ("name", Kept::Text(self.name)),
            ("phone", Kept::Text(self.phone)),
            ("language", Kept::Text(self.language)),
            ("anonymous", Kept::Tick(self.anonymous)),
        ]
    }
}

/// Who?
#[component]
pub fn WhoField(
    /// What is typed.
    draft: WhoDraft,
    /// The form it belongs to.
    form: SavingForm,
) -> impl IntoView {
    let device = device();
    let offered = Memo::new(move |_| {
        let typed = draft.name.read();
        if draft.known.read().is_some() || typed.trim().chars().count() < TYPED_MIN {
            return Vec::new();
        }
        let (_, mut people) = device.caseload().with(|caseload| caseload.search(&typed));
        people.truncate(OFFERED_MAX);
        people
    });
    view! {
        <Show when=move || draft.known.read().is_none() fallback=move || view! { <Known draft/> }>
            <Field id="who" label=say(|w| w.new_case_who().into()) hint=say(|w| w.new_case_who_hint().into())
                value=draft.name error=error_of(form.errors.into(), "who")/>
            <Show when=move || !offered.read().is_empty()>
                <p class="field-hint" id="who-known">{say(|w| w.new_case_who_known().into())}</p>
                <ul class="choices" aria-labelledby="who-known">
                    {move || offered.get().into_iter().map(|person| view! { <Offer draft person/> }).collect_view()}
                </ul>
            </Show>
        </Show>
    }
}

/// Who? Or that they do not say, where the charter accepts that (HU-40).
#[component]
pub fn WhoOrNobody(
    /// What is typed.
    draft: WhoDraft,
    /// The form it belongs to.
    form: SavingForm,
) -> impl IntoView {
    let accepts =
        device().charter().is_some_and(|charter| charter.guards.contains(&Guard::AnonymousAccepted));
    let anonymous = draft.anonymous;
    view! {
        <Show when=move || !anonymous.get()><WhoField draft form/></Show>
        <Show when=move || accepts>
            <label class="check">
                <input type="checkbox" id="anonymous" bind:checked=anonymous/>
                <span>{say(|w| w.new_case_anonymous().into())}</span>
            </label>
            <Show when=move || anonymous.get()>
                <p class="field-hint">{say(|w| w.new_case_anonymous_hint().into())}</p>
            </Show>
        </Show>
    }
}

#[component]
fn Offer(draft: WhoDraft, person: (PersonId, PersonSummary)) -> impl IntoView {
    let (id, person) = person;
    view! {
        <li>
            <button type="button" class="choice" on:click=move |_| draft.known.set(Some(id))>
                <span class="choice-name"><PeopleWords text=person.name/></span>
                <span class="choice-detail"><PeopleWords text=person.address/></span>
            </button>
        </li>
    }
}

/// Somebody known was chosen.
#[component]
fn Known(draft: WhoDraft) -> impl IntoView {
    let device = device();
    let name = move || {
        let person = draft.known.get()?;
        Some(device.caseload().with(|caseload| caseload.name_of(person)))
    };
    view! {
        <p class="who">
            <span class="who-label">{say(|w| w.new_case_who().into())}</span>
            {move || name().map(|text| view! { <PeopleWords text/> })}
            <button type="button" class="button button-quiet button-small" on:click=move |_| draft.known.set(None)>
                {say(|w| w.action_change().into())}
            </button>
        </p>
    }
}
