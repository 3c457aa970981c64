//! One entry that was set aside: what it is, what was written in it, why it does not count, and what can be done.

use super::Desk;
use super::forms::{Form, Opened, said};
use super::taking_in::{Offer, offer};
use crate::pages::case::history;
use crate::pages::person::history as person_history;
use crate::pages::{colleague, local};
use crate::parts::people_words::PeopleWords;
use crate::route;
use crate::state::device::{Device, SetAsideRow, device};
use crate::state::language::{say, speech};
use domain::event::{Event, StreamKind};
use domain::id::{CaseId, PersonId};
use domain::reference::Reference;
use domain::sync::message::WhySetAside;
use domain::sync::set_aside::Settlement;
use lang::{Words, terms, when};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// One entry.
#[component]
pub fn Entry(row: SetAsideRow, desk: Desk) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let (shown, acting) = (row.clone(), row.clone());
    let facts = move || speech.words().map(|words| facts(&words, device, &shown));
    view! {
        <li class="set-aside">
            {facts}
            <Acts row=acting desk/>
            <Opened row desk/>
        </li>
    }
}

fn facts(words: &Words, device: Device, row: &SetAsideRow) -> impl IntoView + use<> {
    let at = when::moment(words, local(device, row.at), device.today());
    let who = colleague(device, row.by);
    let name = subject(device, row.event.as_ref(), row.reference.as_ref(), &row.known_as);
    let handed = row.handed_to.map(|to| words.set_aside_handed_to(&colleague(device, to)));
    view! {
        <strong>{name}</strong>
        <p>{terms::why_set_aside(words, &row.why).to_owned()}</p>
        {what_and_text(words, device, row.event.as_ref())}
        <p class="quiet" data-words="people">{words.set_aside_written_by(&who, &at)}</p>
        {handed.map(|handed| view! { <p class="quiet" data-words="people">{handed}</p> })}
    }
}

/// What was written, where it reads.
pub fn what_and_text(words: &Words, device: Device, event: Option<&Event>) -> Option<AnyView> {
    let event = event?;
    let (what, text) = match event.stream.kind {
        StreamKind::Case => history::told(words, device, event),
        StreamKind::Person => person_history::told(words, event),
        StreamKind::Register => return None,
    };
    let text = match text.is_empty() {
        true => view! { <p class="quiet">{words.set_aside_no_words().to_owned()}</p> }.into_any(),
        false => view! { <blockquote class="timeline-text"><PeopleWords text/></blockquote> }.into_any(),
    };
    let view = view! { <p class="timeline-what" data-words="people">{what}</p>{text} };
    Some(view.into_any())
}

/// What an author wrote in an entry of a case; empty where it has no words.
pub fn text_of(words: &Words, device: Device, row: &SetAsideRow) -> String {
    let event = row.event.as_ref().filter(|event| event.stream.kind == StreamKind::Case);
    event.map(|event| history::told(words, device, event).1).unwrap_or_default()
}

/// What can be done: only what has a chance. The office decides.
#[component]
fn Acts(row: SetAsideRow, desk: Desk) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let own = row.by == device.me();
    let may_count = may_count(&row.why);
    let asked = row.clone();
    let offer = Memo::new(move |_| match !own && may_count {
        true => desk.rows.with(|rows| offer(device, &asked, rows.as_deref().unwrap_or_default())),
        false => Offer::Nothing,
    });
    let has_text = speech.words().is_some_and(|words| !text_of(&words, device, &row).is_empty());
    let entry = row.entry.clone();
    let ask = move |how: Settlement| {
        desk.busy.set(true);
        let entry = entry.clone();
        spawn_local(async move {
            let outcome = device.settle(entry, how).await;
            desk.busy.try_set(false);
            if let Some(words) = speech.words() {
                desk.told.try_set(said(&words, outcome));
            }
        });
    };
    let (again, take_in) = (ask.clone(), ask);
    let opens = move |form: Form| {
        let entry = row.entry.clone();
        move |_| {
            let this = Some((entry.clone(), form));
            desk.open.update(|open| *open = this.filter(|this| open.as_ref() != Some(this)));
        }
    };
    let (correct, hand_over, discard) = (opens(Form::Correct), opens(Form::HandOver), opens(Form::Discard));
    view! {
        {move || speech.words().and_then(|words| {
            let said = offer.get().said(&words)?.to_owned();
            Some(view! { <p class="quiet">{said}</p> })
        })}
        <p class="buttons">
            {(own && may_count).then(|| view! {
                <button type="button" class="button button-main" disabled=desk.busy on:click=move |_| again(Settlement::SendAgain)>
                    {say(|w| w.set_aside_send_again().into())}
                </button>
            })}
            {move || {
                let take_in = take_in.clone();
                offer.get().is_made().then(|| view! {
                    <button type="button" class="button button-main" disabled=desk.busy on:click=move |_| take_in(Settlement::TakeIn)>
                        {say(|w| w.set_aside_take_in().into())}
                    </button>
                })
            }}
            {(own && has_text).then(|| view! {
                <button type="button" class="button button-quiet" on:click=correct>{say(|w| w.set_aside_correct().into())}</button>
            })}
            <button type="button" class="button button-quiet" on:click=hand_over>{say(|w| w.set_aside_hand_over().into())}</button>
            <button type="button" class="button button-quiet" on:click=discard>{say(|w| w.set_aside_discard().into())}</button>
        </p>
    }
}

/// Whether the very bytes could ever enter the record.
const fn may_count(why: &WhySetAside) -> bool {
    match why {
        WhySetAside::Denied { .. }
        | WhySetAside::ReplacesForeign { .. }
        | WhySetAside::VersionUnknown
        | WhySetAside::BodyUnreadable
        | WhySetAside::TabletRevoked
        | WhySetAside::Newer => true,
        WhySetAside::Unreadable
        | WhySetAside::NotTheAuthor
        | WhySetAside::IdTaken
        | WhySetAside::ReplicaSeqTaken => false,
    }
}

/// The case of an entry, while this device holds it.
pub fn held_case(device: Device, row: &SetAsideRow) -> Option<CaseId> {
    let stream = row.event.as_ref()?.stream;
    let held = |id: CaseId| device.caseload().with_untracked(|caseload| caseload.case(id).is_some());
    (stream.kind == StreamKind::Case).then_some(CaseId(stream.id)).filter(|id| held(*id))
}

/// What an entry is about, as far as this tablet knows or the office told, with the way there while it is here.
pub fn subject(
    device: Device,
    event: Option<&Event>,
    reference: Option<&Reference>,
    known_as: &str,
) -> AnyView {
    let (name, href) = name_and_way(device, event, reference);
    let name = if name.is_empty() { known_as.to_owned() } else { name };
    match href {
        Some(href) => view! { <a href=href><PeopleWords text=name/></a> }.into_any(),
        None => view! { <PeopleWords text=name/> }.into_any(),
    }
}

fn name_and_way(
    device: Device,
    event: Option<&Event>,
    reference: Option<&Reference>,
) -> (String, Option<String>) {
    let Some(stream) = event.map(|event| event.stream) else { return (String::new(), None) };
    device.caseload().with_untracked(|caseload| match stream.kind {
        StreamKind::Case => {
            let id = CaseId(stream.id);
            let here = caseload.case(id).and_then(|case| case.reference.as_ref());
            let href = here.map(|_| route::case::href(id));
            (here.or(reference).map(ToString::to_string).unwrap_or_default(), href)
        }
        StreamKind::Person => {
            let id = PersonId(stream.id);
            (caseload.name_of(id), caseload.person(id).is_some().then(|| route::person::href(id)))
        }
        StreamKind::Register => (String::new(), None),
    })
}
