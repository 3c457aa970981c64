//! The card: name, language, safety, the house, how not to reach them, and what was promised last. No scrolling.

use super::Known;
use crate::pages::case::{language_name, number};
use crate::pages::frame::StorageTrouble;
use crate::pages::heading::Heading;
use crate::pages::opened::OpenedCase;
use crate::pages::{colleague, local};
use crate::parts::badge::{Badge, Tone};
use crate::parts::fact::Fact;
use crate::parts::people_words::PeopleWords;
use crate::route;
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use chrono::NaiveDate;
use domain::case::due;
use domain::person::{Address, ContactKind, Person, SafeContact, SafetyMarker};
use lang::{Words, terms, when};
use leptos::prelude::*;

/// The card before the door.
#[component]
pub fn DoorCard(
    /// Which case.
    opened: OpenedCase,
    /// The person.
    known: Known,
    /// Told that the worker goes in.
    go_in: Callback<()>,
) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let write_up = move || opened.id.get().map(route::visit::href);
    let person = move || opened.with(|_, file| file.case.main_person().map(route::person::href)).flatten();
    let card = move || {
        let words = speech.words()?;
        Some(match known.get()? {
            Ok(person) => view! { <div class="door-card">{lines(&words, &person, device, device.now_ticking().date())}</div> }.into_any(),
            Err(trouble) => view! { <StorageTrouble trouble/> }.into_any(),
        })
    };
    view! {
        <div class="door">
            <Heading text=say(|w| w.door_title().into())/>
            {card}
            <LastPromise opened/>
            <AsOf/>
            <p class="buttons">
                <button type="button" class="button button-main" on:click=move |_| go_in.run(())>
                    {say(|w| w.door_going_in().into())}
                </button>
                <a class="button button-quiet" href=write_up>{say(|w| w.door_write_up().into())}</a>
                <a class="button button-quiet" href=person>{say(|w| w.action_change().into())}</a>
            </p>
            <p class="quiet">{say(move |w| no_alarm(w, device))}</p>
        </div>
    }
}

fn lines(words: &Words, person: &Person, device: Device, today: NaiveDate) -> impl IntoView + use<> {
    let name = person.name.get().cloned().unwrap_or_default();
    let said_as = person.said_as.get().map(|said| words.door_said_as(said));
    view! {
        <p class="door-name"><PeopleWords text=name/></p>
        {said_as.map(|said| view! { <p class="door-said" data-words="people">{said}</p> })}
        {safety(words, person, device, today)}
        <dl class="facts">
            {language(words, person)}
            {house(words, person)}
            {contact(words, person)}
            {needs(words, person)}
        </dl>
    }
}

/// The marker as an action. An overdue one still holds, and says so.
fn safety(words: &Words, person: &Person, device: Device, today: NaiveDate) -> AnyView {
    let Some(marker) = person.safety_to_act_on() else {
        return view! { <p class="door-safety door-safety-none">{words.door_safety_none().to_owned()}</p> }
            .into_any();
    };
    let overdue = marker.is_review_overdue(today);
    let review = if overdue {
        words.door_safety_review_overdue().to_owned()
    } else {
        reviewed(words, marker, device, today)
    };
    let differs =
        person.safety.differs().then(|| view! { <p>{words.door_safety_two_entries().to_owned()}</p> });
    view! {
        <div class="door-safety" role="note">
            <p class="door-safety-label">{words.door_safety().to_owned()}</p>
            <p class="door-safety-action"><PeopleWords text=marker.action.clone()/></p>
            <p data-overdue=overdue.to_string() data-words="people">{review}</p>
            {differs}
        </div>
    }
    .into_any()
}

fn reviewed(words: &Words, marker: &SafetyMarker, device: Device, today: NaiveDate) -> String {
    let date = when::day(words, marker.reviewed_on, today);
    words.door_safety_reviewed(&date, &colleague(device, marker.reviewed_by))
}

fn language(words: &Words, person: &Person) -> impl IntoView + use<> {
    let tag = person.language.get();
    let language = tag.map_or_else(|| words.app_not_known().to_owned(), |tag| language_name(words, tag));
    let interpreter = person.interpreter.get().map(|interpreter| {
        let said = if interpreter.needed {
            words.door_interpreter_needed()
        } else {
            words.door_interpreter_not_needed()
        };
        let note = interpreter.note.clone();
        let tone = if interpreter.needed { Tone::Soon } else { Tone::Calm };
        view! { <Badge tone text=said/>" "<PeopleWords text=note/> }
    });
    view! { <Fact label=words.door_language() value=view! { {language}" "{interpreter} }.into_any()/> }
}

fn house(words: &Words, person: &Person) -> impl IntoView + use<> {
    let addresses = person.address.every().into_iter().map(Address::one_line).collect::<Vec<_>>();
    let line = |label: &str, texts: Vec<&String>| {
        let texts: Vec<_> = texts.into_iter().filter(|text| !text.is_empty()).cloned().collect();
        (!texts.is_empty()).then(|| view! { <Fact label=label value=each(texts)/> })
    };
    let check = words.door_check_address().to_owned();
    let address = match addresses.is_empty() {
        true => view! { {words.app_not_known().to_owned()}<p class="quiet">{check}</p> }.into_any(),
        false => view! { {each(addresses)}<p class="quiet">{check}</p> }.into_any(),
    };
    view! {
        <Fact label=words.door_address() value=address/>
        {line(words.door_directions(), person.directions.every())}
        {line(words.door_dog(), person.dog.every())}
    }
}

/// Where people differ, whoever stands at the door reads what each of them wrote.
fn each(texts: Vec<String>) -> AnyView {
    let lines = texts.into_iter().map(|text| view! { <p><PeopleWords text/></p> });
    lines.collect_view().into_any()
}

/// The rule for safe contact beside every number, so that nobody dials past it.
fn contact(words: &Words, person: &Person) -> impl IntoView + use<> {
    let rule = person.safe_contact_to_act_on();
    let forbidden = forbidden(words, &rule);
    let note = (!rule.note.is_empty()).then(|| rule.note.clone());
    let points = person.said_to_be_reachable().map(|point| {
        let no = rule.no_calls && point.kind != ContactKind::Email;
        let value = match point.kind {
            ContactKind::Email => view! { <PeopleWords text=point.value.clone()/> }.into_any(),
            ContactKind::Phone | ContactKind::Textphone => number(words, &point.value, no),
        };
        view! { <Fact label=terms::contact_kind(words, point.kind) value/> }
    });
    let points = points.collect_view();
    let said = if rule.says_something() {
        view! { <Badge tone=Tone::Late text=forbidden/>" "{note.map(|text| view! { <PeopleWords text/> })} }
            .into_any()
    } else {
        words.door_contact_no_rule().to_owned().into_any()
    };
    view! {
        <Fact label=words.door_contact() value=said/>
        {points}
    }
}

/// What the rule for safe contact forbids, in a line.
#[must_use]
pub fn forbidden(words: &Words, rule: &SafeContact) -> String {
    let said = [
        (rule.no_post, words.door_contact_no_post()),
        (rule.no_voicemail, words.door_contact_no_voicemail()),
        (rule.no_calls, words.door_contact_no_calls()),
    ];
    let said: Vec<&str> = said.into_iter().filter(|(holds, _)| *holds).map(|(_, said)| said).collect();
    if said.is_empty() { words.door_contact().to_owned() } else { said.join(" · ") }
}

fn needs(words: &Words, person: &Person) -> Option<impl IntoView + use<>> {
    let needs = person.needs.values().filter_map(|need| need.get()?.clone());
    let needs = needs.map(|text| view! { <li><PeopleWords text/></li> }).collect::<Vec<_>>();
    (!needs.is_empty())
        .then(|| view! { <Fact label=words.door_needs() value=view! { <ul>{needs}</ul> }.into_any()/> })
}

/// The last promise that is still owed.
#[component]
fn LastPromise(opened: OpenedCase) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let line = move || {
        let words = speech.words()?;
        let last = opened
            .with(|_, file| due::promises(&file.case).last().map(|(_, made)| (*made).clone()))
            .flatten();
        Some(last.map_or_else(
            || words.door_last_promise_none().to_owned(),
            |made| {
                let name = device.caseload().with(|caseload| caseload.name_of(made.to));
                let what = terms::promise_line(&words, made.kind, &name, &made.text);
                format!("{what}. {}", words.promise_due_by(&when::dated(&words, made.due, device.today())))
            },
        ))
    };
    view! {
        <dl class="facts">
            <div class="fact">
                <dt>{say(|w| w.door_last_promise().into())}</dt>
                <dd data-words="people">{line}</dd>
            </div>
        </dl>
    }
}

/// How old this information may be.
#[component]
fn AsOf() -> impl IntoView {
    let device = device();
    let as_of = say(move |w| {
        let contact = device.office().read().last_contact;
        let at = contact.map_or_else(
            || w.app_not_known().to_owned(),
            |at| when::moment(w, local(device, at), device.today()),
        );
        w.door_as_of(&at)
    });
    view! { <p class="door-as-of">{as_of}</p> }
}

/// The first number of the organisation to call, or that none is published.
fn no_alarm(words: &Words, device: Device) -> String {
    let charter = device.charter();
    let number =
        charter.as_ref().and_then(|charter| charter.emergency.first()).map(|number| &number.number.published);
    number.map_or_else(|| words.door_no_alarm_no_number().to_owned(), |phone| words.door_no_alarm(phone))
}
