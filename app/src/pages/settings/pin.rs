//! Choosing a PIN for the shift. It opens a key that is in memory and is never stored.

use crate::pages::not_saved::SavingForm;
use crate::parts::error_summary::{FieldError, Sentence, error_of};
use crate::parts::field::{Field, Takes};
use crate::parts::status_line::StatusLine;
use crate::state::language::{say, speech};
use crate::state::session::{PIN_DIGITS, in_western_digits, session};
use lang::Words;
use leptos::prelude::*;

/// The form.
#[component]
pub fn PinForm() -> impl IntoView {
    let (session, speech) = (session(), speech());
    let (form, done) = (SavingForm::new(speech), RwSignal::new(session.has_pin()));
    let (new, again) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let wrong =
            wrong(&in_western_digits(&new.read_untracked()), &in_western_digits(&again.read_untracked()));
        if form.accepts(wrong.into_iter().collect()) && session.set_pin(&new.get_untracked()) {
            done.set(true);
            new.set(String::new());
            again.set(String::new());
        }
    };
    let status = say(move |w| if done.get() { w.unlock_pin_saved().to_owned() } else { String::new() });
    view! {
        <form class="form" on:submit=submit novalidate>
            <h3>{move || if done.get() { say(|w| w.settings_pin_change().into()) } else { say(|w| w.settings_pin_set().into()) }}</h3>
            <p class="quiet">{say(|w| w.unlock_pin_set_why().into())}</p>
            <Field id="new-pin" label=say(|w| w.unlock_pin_new().into()) hint=say(|w| w.unlock_pin_hint().into())
                value=new takes=Takes::Pin error=error_of(form.errors.into(), "new-pin")/>
            <Field id="new-pin-again" label=say(|w| w.unlock_pin_repeat().into()) value=again takes=Takes::Pin
                error=error_of(form.errors.into(), "new-pin-again")/>
            <button type="submit" class="button">{say(|w| w.unlock_pin_set().into())}</button>
            <StatusLine text=status/>
        </form>
    }
}

fn wrong(new: &str, again: &str) -> Option<FieldError> {
    let all_digits = new.len() == PIN_DIGITS && new.bytes().all(|digit| digit.is_ascii_digit());
    let (field, sentence): (&'static str, Sentence) = if !all_digits {
        ("new-pin", Words::unlock_pin_not_six)
    } else if is_easy(new) {
        ("new-pin", Words::unlock_pin_too_simple)
    } else if new != again {
        ("new-pin-again", Words::unlock_pin_differs)
    } else {
        return None;
    };
    Some(FieldError::new(field, sentence))
}

/// One digit over and over, or digits in a row.
fn is_easy(pin: &str) -> bool {
    let steps: Vec<i16> =
        pin.as_bytes().windows(2).map(|pair| i16::from(pair[1]) - i16::from(pair[0])).collect();
    [0, 1, -1].iter().any(|step| steps.iter().all(|one| one == step))
}
