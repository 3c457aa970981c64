//! Signing in: once for each person and tablet, with a network. Also where somebody who has a store here already chooses
//! themselves.

mod known;

use super::heading::Heading;
use super::not_saved::SavingForm;
use crate::parts::demo_people::{DemoPeople, DemoPerson};
use crate::parts::error_summary::{ErrorSummary, FieldError, Sentence, error_of};
use crate::parts::field::{Field, Takes};
use crate::parts::foreign::ForeignText;
use crate::parts::select_field::{Choice, Label, SelectField};
use crate::parts::status_line::StatusLine;
use crate::state::StoreTrouble;
use crate::state::language::{say, speech};
use crate::state::session::{SignInTrouble, session};
use domain::charter::{Direction, Text, Words as CharterWords};
use domain::sync::session::OrganisationCard;
use domain::time::Timestamp;
use known::KnownPeople;
use lang::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Sign in.
#[component]
pub fn SignInPage() -> impl IntoView {
    let session = session();
    let cards = LocalResource::new(move || session.organisations());
    let shown = move || match cards.get() {
        None => view! { <p role="status">{say(|w| w.app_loading().into())}</p> }.into_any(),
        Some(Ok(cards)) => view! { <Form cards/> }.into_any(),
        Some(Err(_)) => view! { <Unreachable again=Callback::new(move |()| cards.refetch())/> }.into_any(),
    };
    view! {
        <Heading text=say(|w| w.sign_in_title().into())/>
        <KnownPeople/>
        {shown}
    }
}

#[component]
fn Unreachable(again: Callback<()>) -> impl IntoView {
    view! {
        <div class="notice" role="alert">
            <p>{say(|w| w.sign_in_unreachable().into())}</p>
            <button type="button" class="button" on:click=move |_| again.run(())>
                {say(|w| w.action_try_again().into())}
            </button>
        </div>
    }
}

/// What somebody typed.
#[derive(Clone, Copy)]
struct Draft {
    organisation: RwSignal<String>,
    name: RwSignal<String>,
    pass_phrase: RwSignal<String>,
    code: RwSignal<String>,
}

impl Draft {
    fn errors(self) -> Vec<FieldError> {
        let asked: [(RwSignal<String>, &'static str, Sentence); 3] = [
            (self.organisation, "organisation", Words::sign_in_organisation_missing),
            (self.name, "sign-in-name", Words::sign_in_name_missing),
            (self.pass_phrase, "pass-phrase", Words::sign_in_pass_phrase_missing),
        ];
        let missing = asked.into_iter().filter(|(value, ..)| value.read_untracked().trim().is_empty());
        missing.map(|(_, field, sentence)| FieldError::new(field, sentence)).collect()
    }
}

#[component]
fn Form(cards: Vec<OrganisationCard>) -> impl IntoView {
    let (speech, session) = (speech(), session());
    let first = cards.first().map(|card| card.id.0.clone()).unwrap_or_default();
    let draft = Draft {
        organisation: RwSignal::new(first),
        name: RwSignal::default(),
        pass_phrase: RwSignal::default(),
        code: RwSignal::default(),
    };
    let (form, busy) = (SavingForm::new(speech), RwSignal::new(false));
    let refusal = RwSignal::new(None::<SignInTrouble>);
    let signed_off = Signal::derive(move || refusal.get() == Some(SignInTrouble::TabletSignedOff));
    let cards = StoredValue::new(cards);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let chosen = draft.organisation.get_untracked();
        let card = cards.with_value(|cards| cards.iter().find(|card| card.id.0 == chosen).cloned());
        let (true, Some(card)) = (form.accepts(draft.errors()) && !busy.get_untracked(), card) else {
            return;
        };
        let (name, pass_phrase) =
            (draft.name.get_untracked().trim().to_owned(), draft.pass_phrase.get_untracked());
        let code = draft.code.get_untracked();
        refusal.set(None);
        busy.set(true);
        spawn_local(async move {
            let outcome = session.sign_in(card, name, pass_phrase, code).await;
            busy.try_set(false);
            refusal.try_set(outcome.err());
        });
    };
    let status = Signal::derive(move || {
        let checking = speech.words().filter(|_| busy.get()).map(|words| words.sign_in_checking().to_owned());
        checking.unwrap_or_default()
    });
    let fill = Callback::new(move |(name, pass_phrase)| {
        draft.name.set(name);
        draft.pass_phrase.set(pass_phrase);
    });
    view! {
        <ErrorSummary title=say(|w| w.sign_in_missing_title().into()) errors=form.errors sent=form.sent/>
        {move || refusal.get().map(|trouble| view! { <Refused trouble/> })}
        <form class="form" on:submit=submit novalidate>
            <Organisation cards chosen=draft.organisation/>
            <Field id="sign-in-name" label=say(|w| w.sign_in_name().into()) value=draft.name autocomplete="username"
                error=error_of(form.errors.into(), "sign-in-name")/>
            <Field id="pass-phrase" label=say(|w| w.sign_in_pass_phrase().into()) value=draft.pass_phrase
                takes=Takes::PassPhrase autocomplete="current-password"
                error=error_of(form.errors.into(), "pass-phrase")/>
            <Code cards code=draft.code signed_off/>
            <button type="submit" class="button" disabled=move || busy.get()>{say(|w| w.sign_in_submit().into())}</button>
            <StatusLine text=status/>
        </form>
        <Demo cards organisation=draft.organisation on_choose=fill/>
    }
}

/// The code of a tablet. One that somebody works on already, or of a demonstration, needs none unless it was signed off: there
/// the field stands folded away until it is wanted.
#[component]
fn Code(
    cards: StoredValue<Vec<OrganisationCard>>,
    code: RwSignal<String>,
    signed_off: Signal<bool>,
) -> impl IntoView {
    let demo = cards.with_value(|cards| cards.iter().any(|card| !card.demo.is_empty()));
    let field = move || {
        view! {
            <Field id="enrolment-code" label=say(|w| w.sign_in_enrolment_code().into()) value=code
                hint=say(|w| w.sign_in_enrolment_code_hint().into())/>
        }
    };
    if !demo && session().workers().is_empty() {
        return field().into_any();
    }
    view! {
        <details class="plain-details" open=move || signed_off.get() || !code.read_untracked().is_empty()>
            <summary>{say(|w| w.sign_in_code_needed().into())}</summary>
            {field()}
        </details>
    }
    .into_any()
}

#[component]
fn Organisation(cards: StoredValue<Vec<OrganisationCard>>, chosen: RwSignal<String>) -> impl IntoView {
    let speech = speech();
    let choices = Signal::derive(move || {
        let Some(words) = speech.words() else { return Vec::new() };
        let choice = |card: &OrganisationCard| Choice {
            value: card.id.0.clone(),
            label: Label::Foreign(in_words_of(card, &card.name, words.language().tag())),
        };
        cards.with_value(|cards| cards.iter().map(choice).collect())
    });
    view! { <SelectField id="organisation" label=say(|w| w.sign_in_organisation().into()) choices chosen/> }
}

/// Charter text of an organisation that nobody is signed in to yet.
fn in_words_of(card: &OrganisationCard, text: &Text, wanted: &str) -> ForeignText {
    let default =
        card.languages.iter().find(|language| language.default).map_or("und", |language| &language.tag);
    let (tag, words) = text.in_language(wanted, default);
    let language = card.languages.iter().find(|language| language.tag == tag);
    let direction = language.map_or_else(Direction::default, |language| language.direction);
    CharterWords { tag, direction, words }.into()
}

/// The people of a demonstration.
#[component]
fn Demo(
    cards: StoredValue<Vec<OrganisationCard>>,
    organisation: RwSignal<String>,
    on_choose: Callback<(String, String)>,
) -> impl IntoView {
    let speech = speech();
    move || {
        let (words, chosen) = (speech.words()?, organisation.get());
        let card = cards.with_value(|cards| cards.iter().find(|card| card.id.0 == chosen).cloned())?;
        let person = |person: &domain::sync::session::DemoPerson| DemoPerson {
            sign_in: person.sign_in.clone(),
            name: person.name.clone(),
            role: in_words_of(&card, &person.role, words.language().tag()),
            pass_phrase: person.pass_phrase.clone(),
            said_pass_phrase: words.sign_in_demo_pass_phrase(&person.pass_phrase),
        };
        let people: Vec<_> = card.demo.iter().map(person).collect();
        let (title, intro) = (words.sign_in_demo_title().to_owned(), words.sign_in_demo_intro().to_owned());
        (!people.is_empty()).then(|| view! { <DemoPeople title intro people on_choose/> })
    }
}

/// Why nobody is signed in.
#[component]
fn Refused(trouble: SignInTrouble) -> impl IntoView {
    view! {
        <div class="error-summary" role="alert">
            <h2>{say(|w| w.sign_in_refused_title().into())}</h2>
            <p>{say(move |w| refused(w, trouble))}</p>
        </div>
    }
}

fn refused(words: &Words, trouble: SignInTrouble) -> String {
    match trouble {
        SignInTrouble::Refused => words.sign_in_refused_detail().to_owned(),
        SignInTrouble::TabletSignedOff => words.sign_in_signed_off().to_owned(),
        SignInTrouble::TooManyTries { until } => words.sign_in_wait(&device_time(words, until)),
        SignInTrouble::NoAnswer => words.sign_in_unreachable().to_owned(),
        SignInTrouble::OtherPassPhrase => words.unlock_changed_elsewhere().to_owned(),
        SignInTrouble::NotSecure => words.sign_in_not_secure().to_owned(),
        SignInTrouble::CannotStore(StoreTrouble::Unavailable) => words.sign_in_no_storage().to_owned(),
        SignInTrouble::CannotStore(trouble) => super::not_saved::trouble_words(words, trouble).1.to_owned(),
    }
}

/// The time of day on this tablet's own clock: before a sign-in no organisation's time zone is known.
fn device_time(words: &Words, at: Timestamp) -> String {
    words.time(crate::rim::time_of_day(at))
}
