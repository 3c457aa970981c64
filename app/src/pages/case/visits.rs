//! The visits that are planned in a case: making one, and calling one off.

use crate::pages::date_field::DateField;
use crate::pages::kept_draft::{BegunEarlier, Kept};
use crate::pages::not_saved::SavingForm;
use crate::pages::opened::OpenedCase;
use crate::parts::card::Card;
use crate::parts::error_summary::{FieldError, error_of};
use crate::parts::field::Takes;
use crate::parts::status_line::StatusLine;
use crate::state::device::{Write, device};
use crate::state::language::{say, speech};
use domain::calendar::within_horizon;
use domain::case::{CaseCommand, CaseField, PlannedVisit};
use domain::summary::{VisitDone, VisitSummary};
use lang::{Words, when};
use leptos::prelude::*;

/// The visits to come.
#[component]
pub fn Visits(
    /// Which case.
    opened: OpenedCase,
) -> impl IntoView {
    let device = device();
    let works = opened.is_worked_on(device);
    let coming = Memo::new(move |_| {
        let today = device.now_ticking().date();
        let planned = opened.id.get().and_then(|id| {
            device.caseload().with(|caseload| caseload.case(id).map(|case| case.visits.clone()))
        });
        let mut coming = planned.unwrap_or_default();
        coming.sort_by_key(|visit| visit.at);
        coming.retain(|visit| visit.done == VisitDone::No && visit.at.date() >= today);
        coming
    });
    view! {
        <Card id="case-visits" title=say(move |w| w.today_visits(coming.read().len() as u64))>
            <ul class="rows">
                <For each=move || coming.get() key=|visit| (visit.id, visit.at) let:visit><Planned opened visit/></For>
            </ul>
            <Show when=move || works.get()><Plan opened/></Show>
        </Card>
    }
}

#[component]
fn Planned(opened: OpenedCase, visit: VisitSummary) -> impl IntoView {
    let (device, form) = (device(), SavingForm::new(speech()));
    let (id, at) = (visit.id, visit.at);
    let call_off = move |_| {
        let Some(case) = opened.id.get_untracked() else { return };
        let field = CaseField::Visit { id, visit: None };
        form.save(device, vec![Write::Case(case, CaseCommand::Set(field))], "plan-at", |_| {});
    };
    view! {
        <li class="planned-visit">
            <strong>{say(move |w| when::dated(w, at, device.today()))}</strong>
            <button type="button" class="button button-small button-quiet" disabled=move || form.is_busy() on:click=call_off>
                {say(|w| w.case_visit_call_off().into())}
            </button>
            <StatusLine text=form.status() failed=form.failed()/>
        </li>
    }
}

/// A visit to the person whom the case is mainly about, by whoever plans it.
#[component]
fn Plan(opened: OpenedCase) -> impl IntoView {
    let (device, at) = (device(), RwSignal::new(String::new()));
    let kept = opened.keeps(device, "plan", [("at", Kept::Text(at))]);
    let form = SavingForm::new(speech()).keeping(kept);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let entered = when::of_field(&at.read_untracked());
        // Beyond the years that the calendars reach it is a slip of the hand.
        let entered = entered.filter(|at| within_horizon(at.date()).is_ok());
        let unreadable = || FieldError::new("plan-at", Words::refusal_date_unreadable);
        let accepted = form.accepts(entered.is_none().then(unreadable).into_iter().collect());
        let whom = untrack(|| opened.with(|case, file| (case, file.case.main_person())));
        if let (true, Some(at_time), Some((case, Some(person)))) = (accepted, entered, whom) {
            let visit = PlannedVisit { at: at_time, person, by: device.me() };
            let write = Write::Case(case, CaseCommand::PlanVisit(device.new_entity(), visit));
            form.save(device, vec![write], "plan-at", move |_| drop(at.try_set(String::new())));
        }
    };
    view! {
        <details class="plain-details">
            <summary>{say(|w| w.case_plan_visit().into())}</summary>
            <BegunEarlier draft=kept/>
            <form class="form" on:submit=submit novalidate>
                <DateField id="plan-at" label=say(|w| w.visit_when().into()) value=at takes=Takes::DateTime
                    error=error_of(form.errors.into(), "plan-at")/>
                <button type="submit" class="button" disabled=move || form.is_busy()>{say(|w| w.action_save().into())}</button>
                <StatusLine text=form.status() failed=form.failed()/>
            </form>
        </details>
    }
}
