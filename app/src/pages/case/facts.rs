//! What is known of a case, and what is still missing, line by line.

use super::change::Change;
use crate::pages::opened::OpenedCase;
use crate::parts::card::Card;
use crate::parts::fact::Fact;
use crate::parts::foreign::{Foreign, ForeignText};
use crate::parts::people_words::PeopleWords;
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use domain::case::Case;
use domain::charter::Charter;
use lang::{Words, terms};
use leptos::prelude::*;

/// The facts.
#[component]
pub fn Facts(
    /// Which case.
    opened: OpenedCase,
) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let works = opened.is_worked_on(device);
    let list = move || {
        let words = speech.words()?;
        opened.with(|_, file| facts(&words, &file.case, device))
    };
    view! { <Card id="case-facts" title=say(|w| w.case_title().into())>
        {list}
        <Show when=move || works.get()><Change opened/></Show>
    </Card> }
}

fn facts(words: &Words, case: &Case, device: Device) -> impl IntoView + use<> {
    let channel = case.channel.get().map(|channel| terms::channel(words, *channel).to_owned());
    let answer_language = case.answer_language.get().map(|tag| language_name(words, tag));
    view! {
        <dl class="facts">
            <Fact label=words.case_what_happened() value=written(words, case.what_happened.get())/>
            <Fact label=words.case_received() value=received(words, case)/>
            <Fact label=words.case_channel() value=known(words, channel)/>
            <Fact label=words.case_service() value=service(words, case, device)/>
            <Fact label=words.case_answer_language() value=known(words, answer_language)/>
            <Fact label=words.case_told_next() value=written(words, case.told_next.get())/>
            <Fact label=words.case_calendar() value=calendar(words, case, device)/>
        </dl>
    }
}

fn received(words: &Words, case: &Case) -> AnyView {
    let received = case.received.get();
    let at = received.map(|received| words.date_time(received.at));
    let reason = received.map(|received| received.reason.clone()).filter(|reason| !reason.is_empty());
    view! {
        {known(words, at)}
        {reason.map(|text| view! { <p class="quiet"><PeopleWords text/></p> })}
    }
    .into_any()
}

/// What somebody wrote, or that it is not known yet.
fn written(words: &Words, text: Option<&String>) -> AnyView {
    match text.filter(|text| !text.is_empty()) {
        Some(text) => view! { <PeopleWords text=text.clone()/> }.into_any(),
        None => not_known(words),
    }
}

/// A word of the product, or that it is not known yet.
fn known(words: &Words, text: Option<String>) -> AnyView {
    text.map_or_else(|| not_known(words), IntoAny::into_any)
}

fn not_known(words: &Words) -> AnyView {
    view! { <span class="not-known">{words.app_not_known().to_owned()}</span> }.into_any()
}

fn service(words: &Words, case: &Case, device: Device) -> AnyView {
    let name =
        case.service.get().zip(device.charter()).and_then(|(id, charter)| service_name(words, &charter, id));
    match name {
        Some(name) => view! { <Foreign words=name/> }.into_any(),
        None => not_known(words),
    }
}

/// The name of a category or line of the charter.
fn service_name(words: &Words, charter: &Charter, id: &str) -> Option<ForeignText> {
    let category = charter.categories.iter().find(|category| category.id.as_str() == id);
    let text = category.map(|category| &category.name).or_else(|| charter.line(id).map(|line| &line.name))?;
    Some(charter.words(text, words.language().tag()).into())
}

/// A service in a sentence: its name in the charter, or else its id.
#[must_use]
pub fn service_words(words: &Words, device: Device, id: &str) -> String {
    let name = device.charter().and_then(|charter| service_name(words, &charter, id));
    name.map_or_else(|| id.to_owned(), |name| name.text)
}

/// What a language is called, or its tag.
#[must_use]
pub fn language_name(words: &Words, tag: &str) -> String {
    terms::spoken_language(words, tag).unwrap_or(tag).to_owned()
}

fn calendar(words: &Words, case: &Case, device: Device) -> AnyView {
    let version = case.calendar.get().cloned().unwrap_or_default();
    let name = device.charter().map(|charter| terms::calendar(words, charter.calendar).to_owned());
    let name = name.unwrap_or_default();
    view! { {name}" "<code>{version}</code> }.into_any()
}
