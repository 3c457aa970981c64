//! Somebody in danger: the numbers first, then what was seen, and who was told. Recording it tells nobody, and says so.

use crate::pages::danger_box::DangerBox;
use crate::pages::kept_draft::{BegunEarlier, Kept};
use crate::pages::not_saved::SavingForm;
use crate::pages::opened::OpenedCase;
use crate::parts::error_summary::{FieldError, error_of};
use crate::parts::field::{Field, Takes};
use crate::parts::people_words::PeopleWords;
use crate::parts::status_line::StatusLine;
use crate::state::device::{Write, device};
use crate::state::language::{say, speech};
use domain::case::{CaseCommand, EmergencyRaised, EmergencyTold};
use domain::id::EntityId;
use lang::Words;
use leptos::prelude::*;

/// Reporting a danger in a case that is here already.
#[component]
pub fn Danger(
    /// Which case.
    opened: OpenedCase,
) -> impl IntoView {
    let device = device();
    let what = RwSignal::new(String::new());
    let kept = opened.keeps(device, "danger", vec![("what", Kept::Text(what))]);
    let form = SavingForm::new(speech()).keeping(kept);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(case) = opened.id.get_untracked() else { return };
        let typed = what.get_untracked().trim().to_owned();
        let missing = || FieldError::new("danger", Words::refusal_what_happened_missing);
        if form.accepts(typed.is_empty().then(missing).into_iter().collect()) {
            let raised = EmergencyRaised { id: device.new_entity(), what: typed, at: device.now() };
            let write = Write::Case(case, CaseCommand::RaiseEmergency(raised));
            form.save(device, vec![write], "danger", move |_| drop(what.try_set(String::new())));
        }
    };
    view! {
        <DangerBox>
            <BegunEarlier draft=kept/>
            <form class="form" on:submit=submit novalidate>
                <Field id="danger" label=say(|w| w.emergency_what().into()) value=what takes=Takes::Lines
                    error=error_of(form.errors.into(), "danger")/>
                <button type="submit" class="button button-danger" disabled=move || form.is_busy()>
                    {say(|w| w.action_save().into())}
                </button>
                <StatusLine text=form.status() failed=form.failed()/>
            </form>
        </DangerBox>
    }
}

/// The first danger that nobody has been told of, with the way to say that somebody was; then the next.
#[component]
pub fn TellDanger(
    /// Which case.
    opened: OpenedCase,
) -> impl IntoView {
    let untold = Memo::new(move |_| {
        let untold = opened.with(|_, file| {
            file.case
                .untold_emergencies()
                .map(|(id, raised)| (id, raised.what.what.clone()))
                .collect::<Vec<_>>()
        });
        untold.unwrap_or_default()
    });
    view! {
        <For each=move || untold.get().into_iter().take(1) key=|(id, _)| *id let:danger>
            <Told opened id=danger.0 what=danger.1/>
        </For>
    }
}

#[component]
fn Told(opened: OpenedCase, id: EntityId, what: String) -> impl IntoView {
    let (device, whom) = (device(), RwSignal::new(String::new()));
    let kept = opened.keeps(device, "told", [("whom", Kept::Text(whom))]);
    let form = SavingForm::new(speech()).keeping(kept);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(case) = opened.id.get_untracked() else { return };
        form.errors.set(Vec::new());
        let told = EmergencyTold { id, whom: whom.get_untracked().trim().to_owned(), at: device.now() };
        form.save(device, vec![Write::Case(case, CaseCommand::TellEmergency(told))], "told", |_| {});
    };
    view! {
        <section class="card danger-card" aria-labelledby="danger-told">
            <h2 id="danger-told" class="card-title">{say(|w| w.emergency_not_sent().into())}</h2>
            <p><PeopleWords text=what/></p>
            <form class="form" on:submit=submit novalidate>
                <Field id="told" label=say(|w| w.emergency_told_who().into()) value=whom
                    error=error_of(form.errors.into(), "told")/>
                <button type="submit" class="button button-danger" disabled=move || form.is_busy()>
                    {say(|w| w.emergency_record_told().into())}
                </button>
                <StatusLine text=form.status() failed=form.failed()/>
            </form>
        </section>
    }
}
