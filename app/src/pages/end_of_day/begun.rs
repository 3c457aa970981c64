//! What was begun in a form and not saved, at the end of the day: each with the way back to it, and where there is none any
//! more, since the case was given away, with its words.

use crate::parts::card::Card;
use crate::parts::people_words::PeopleWords;
use crate::route;
use crate::state::caseload::Caseload;
use crate::state::device::{About, Begun, Device, device};
use crate::state::language::{say, speech};
use domain::id::{CaseId, PersonId};
use lang::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The list; nothing where nothing was begun.
#[component]
pub fn BegunForms() -> impl IntoView {
    let (speech, device, discarded) = (speech(), device(), RwSignal::new(0_u32));
    let read = LocalResource::new(move || {
        device.stored().track();
        discarded.track();
        device.begun()
    });
    // A store that cannot be read has a screen of its own.
    let begun = Memo::new(move |_| read.get().and_then(Result::ok).unwrap_or_default());
    let list = move || {
        let words = speech.words()?;
        let row = |begun: &Begun| row(&words, device, begun, discarded);
        Some(begun.read().iter().map(row).collect_view())
    };
    let title = say(move |w| w.end_of_day_begun(begun.read().len() as u64));
    view! {
        <Show when=move || !begun.read().is_empty()>
            <Card id="day-begun" title>
                <p>{say(|w| w.end_of_day_begun_why().into())}</p>
                <ul class="rows begun-forms">{list}</ul>
            </Card>
        </Show>
    }
}

fn row(words: &Words, device: Device, begun: &Begun, discarded: RwSignal<u32>) -> impl IntoView + use<> {
    let (kind, form) = (kind_of_form(words, begun.kind()).to_owned(), begun.form.clone());
    let (subject, typed) =
        device.caseload().with(|caseload| (begun.subject(caseload), typed(begun, caseload)));
    let subject = subject.map(|subject| view! { ": "<PeopleWords text=subject/> });
    let rest = match way_back(device, begun) {
        Some(href) => view! { <p><a href=href>{kind}{subject}</a></p> }.into_any(),
        None => view! {
            <p><strong>{kind}{subject}</strong></p>
            <p>{words.end_of_day_begun_not_here().to_owned()}</p>
            <div class="begun-typed">{typed.into_iter().map(|text| view! { <p><PeopleWords text/></p> }).collect_view()}</div>
            <Discard form discarded/>
        }
        .into_any(),
    };
    view! { <li>{rest}</li> }
}

#[component]
fn Discard(form: String, discarded: RwSignal<u32>) -> impl IntoView {
    let device = device();
    let discard = move |_| {
        let form = form.clone();
        spawn_local(async move {
            device.keep_draft(&form, || None).await;
            discarded.try_update(|discarded| *discarded += 1);
        });
    };
    view! {
        <button type="button" class="button button-quiet" on:click=discard>
            {say(|w| w.save_draft_discard().into())}
        </button>
    }
}

/// Where the form is, with what was typed in it; none where the worker cannot go on with it.
fn way_back(device: Device, begun: &Begun) -> Option<String> {
    let is_known = |person| device.caseload().with(|caseload| caseload.person(person).is_some());
    match begun.about()? {
        About::NewCase => Some(route::new_case::HREF.to_owned()),
        About::Person(person) => is_known(person).then(|| route::person::href(person)),
        About::Case(case) if !is_worked_on(device, case) => None,
        About::Case(case) => Some(match begun.kind() {
            "visit" => route::visit::href(case),
            "promise" => route::promise::href(case),
            _ => route::case::href(case),
        }),
    }
}

/// Whether the case is here, and its page offers forms.
fn is_worked_on(device: Device, case: CaseId) -> bool {
    let owner = device.caseload().with(|caseload| caseload.case(case).map(|case| case.owner));
    owner.is_some_and(|owner| device.works_on(owner))
}

/// What was typed, without the ids and ticks among it.
fn typed(begun: &Begun, caseload: &Caseload) -> Vec<String> {
    let is_words = |value: &String| value != "yes" && value.parse().ok().map(PersonId).is_none();
    begun.fields(caseload).into_iter().map(|(_, value)| value).filter(is_words).collect()
}

fn kind_of_form<'a>(words: &'a Words, kind: &str) -> &'a str {
    match kind {
        "new-case" => words.new_case_title(),
        "visit" => words.visit_title(),
        "promise" => words.promise_title(),
        "plan" => words.case_plan_visit(),
        "change" => words.case_told_next(),
        "add-person" => words.case_people_add(),
        "danger" => words.emergency_title(),
        "told" => words.emergency_record_told(),
        "person" => words.person_name(),
        _ => words.note_title(),
    }
}
