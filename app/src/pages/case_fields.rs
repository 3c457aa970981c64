//! The questions about a case that a new case asks and an open one asks again: its kind, its channel, its service, its
//! languages. What may be chosen comes from the charter.

use crate::parts::chips::{Chip, Chips};
use crate::parts::select_field::{Choice, Label, SelectField};
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use domain::charter::{CaseKind, Channel};
use domain::search::folded;
use lang::{Words, terms};
use leptos::prelude::*;

/// The value behind a chip; never shown.
#[must_use]
pub fn kind_key(kind: CaseKind) -> String {
    format!("{kind:?}")
}

/// The value behind a chip; never shown.
#[must_use]
pub fn channel_key(channel: Channel) -> String {
    format!("{channel:?}")
}

/// The kinds of case that the organisation takes.
#[must_use]
pub fn kinds(device: Device) -> Vec<CaseKind> {
    let charter = device.charter();
    let kinds = charter.map(|charter| charter.case_kinds.clone()).unwrap_or_default();
    if kinds.is_empty() { vec![CaseKind::Enquiry] } else { kinds }
}

/// The ways in that the organisation offers, the doorstep first.
#[must_use]
pub fn channels(device: Device) -> Vec<Channel> {
    let charter = device.charter();
    let offered =
        charter.map(|charter| charter.channels.iter().map(|offer| offer.channel).collect::<Vec<_>>());
    let others = offered.unwrap_or_default().into_iter().filter(|channel| *channel != Channel::FieldVisit);
    std::iter::once(Channel::FieldVisit).chain(others).collect()
}

/// The kind that a chip stands for.
#[must_use]
pub fn kind_of(device: Device, key: &str) -> Option<CaseKind> {
    kinds(device).into_iter().find(|kind| kind_key(*kind) == key)
}

/// The channel that a chip stands for.
#[must_use]
pub fn channel_of(device: Device, key: &str) -> Option<Channel> {
    channels(device).into_iter().find(|channel| channel_key(*channel) == key)
}

/// What is it?
#[component]
pub fn KindField(
    /// The key of the kind chosen.
    chosen: RwSignal<String>,
) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let chips = Signal::derive(move || {
        let Some(words) = speech.words() else { return Vec::new() };
        let chip = |kind| Chip::new(kind_key(kind), terms::case_kind(&words, kind));
        kinds(device).into_iter().map(chip).collect()
    });
    view! { <Chips id="kind" label=say(|w| w.new_case_kind().into()) chips chosen/> }
}

/// How did it reach us?
#[component]
pub fn ChannelField(
    /// The key of the channel chosen.
    chosen: RwSignal<String>,
) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let chips = Signal::derive(move || {
        let Some(words) = speech.words() else { return Vec::new() };
        let chip = |channel| Chip::new(channel_key(channel), terms::channel(&words, channel));
        channels(device).into_iter().map(chip).collect()
    });
    view! { <Chips id="channel" label=say(|w| w.new_case_channel().into()) chips chosen/> }
}

/// Which service? In the words of the charter.
#[component]
pub fn ServiceField(
    /// The id of the category or line chosen.
    chosen: RwSignal<String>,
) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let choices = Signal::derive(move || {
        let Some((words, charter)) = speech.words().zip(device.charter()) else { return Vec::new() };
        let tag = words.language().tag();
        let choice =
            |(id, name)| Choice { value: id, label: Label::Foreign(charter.words(name, tag).into()) };
        let categories = charter.categories.iter().map(|category| (category.id.to_string(), &category.name));
        let lines = charter.lines.iter().map(|line| (line.id.to_string(), &line.name));
        if charter.categories.is_empty() {
            lines.map(choice).collect()
        } else {
            categories.map(choice).collect()
        }
    });
    view! {
        <SelectField id="service" label=say(|w| w.new_case_service().into()) choices chosen
            none=say(|w| w.app_not_known().into())/>
    }
}

/// A language that somebody speaks or reads.
#[component]
pub fn LanguageField(
    /// The field's id and name.
    id: &'static str,
    /// What is asked.
    label: Signal<String>,
    /// The tag of the language chosen.
    chosen: RwSignal<String>,
) -> impl IntoView {
    let speech = speech();
    let choices = Signal::derive(move || speech.words().map(|words| languages(&words)).unwrap_or_default());
    view! { <SelectField id label choices chosen none=say(|w| w.app_not_known().into())/> }
}

/// In the order of their names, as the reader calls them.
fn languages(words: &Words) -> Vec<Choice> {
    let named = |tag: &'static str| (terms::spoken_language(words, tag).unwrap_or(tag).to_owned(), tag);
    let mut all: Vec<_> = terms::spoken_language_tags().map(named).collect();
    all.sort_by_cached_key(|(name, _)| folded(name));
    all.into_iter().map(|(name, tag)| Choice { value: tag.to_owned(), label: Label::Said(name) }).collect()
}
