//! The foot of every page: how this tablet stands with the office, in words.

use crate::pages::local;
use crate::pages::not_saved::trouble_words;
use crate::parts::office_line::{OfficeLine as OfficePart, Standing};
use crate::parts::progress_bar::ProgressBar;
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use crate::state::office::{Doing, OfficeLine};
use crate::state::session::session;
use lang::Words;
use leptos::prelude::*;

/// The foot.
#[component]
pub fn Foot() -> impl IntoView {
    let (speech, device, session) = (speech(), device(), session());
    let standing = Memo::new(move |_| {
        let words = speech.words();
        words.map(|words| standing(&words, &device.office().read(), device)).unwrap_or_default()
    });
    view! {
        <footer class="foot">
            <FirstFilling device/>
            <OfficePart standing/>
            <Show when=move || device.office().read().doing == Doing::SignInAgain>
                <button type="button" class="button" on:click=move |_| session.lock()>{say(|w| w.sign_in_title().into())}</button>
            </Show>
        </footer>
    }
}

/// While the cases of a new tablet arrive: how many are here.
#[component]
fn FirstFilling(device: Device) -> impl IntoView {
    let speech = speech();
    let line = device.office();
    move || {
        let words = speech.words()?;
        let line = line.get();
        if line.complete {
            return None;
        }
        Some(match line.doing {
            Doing::Talking(Some(progress)) => {
                let said =
                    words.sync_first_progress(progress.total, &words.number(progress.done.cast_signed()));
                view! {
                    <div class="first-filling">
                        <p><strong>{words.sync_first_title().to_owned()}</strong></p>
                        <ProgressBar said done=progress.done total=progress.total/>
                        <p>{words.sync_first_usable().to_owned()}</p>
                    </div>
                }
                .into_any()
            }
            Doing::NoAnswer => {
                view! { <p role="status">{words.sync_first_interrupted().to_owned()}</p> }.into_any()
            }
            _ => view! { <p role="status">{words.sync_first_title().to_owned()}</p> }.into_any(),
        })
    }
}

fn standing(words: &Words, line: &OfficeLine, device: Device) -> Standing {
    let (state, detail) = match line.doing {
        Doing::Resting if line.complete && line.last_contact.is_none() => (words.sync_offline(), ""),
        Doing::Resting => (words.sync_online(), ""),
        Doing::Talking(_) if line.unsent > 0 => (words.sync_sending(), ""),
        Doing::Talking(_) => (words.sync_fetching(), ""),
        Doing::NoAnswer => (words.sync_offline(), words.sync_offline_detail()),
        Doing::SignInAgain => (words.problem_not_signed_in_title(), words.sync_signed_out()),
        Doing::AppTooOld => (words.problem_app_too_old_title(), words.problem_app_too_old_read_only()),
        Doing::SignedOff => (words.sync_offline(), words.sync_device_stopped()),
        Doing::CannotStore(trouble) => (words.sync_offline(), trouble_words(words, trouble).1),
    };
    let reached = matches!(line.doing, Doing::Resting | Doing::Talking(_));
    let contact = line.last_contact.filter(|_| !reached);
    let contact = contact.map(|at| words.sync_last_contact(&words.date_time(local(device, at))));
    let usable = (line.complete && line.doing == Doing::Resting).then(|| words.sync_first_done().to_owned());
    let renewing = (line.renewing && reached).then(|| words.sync_renewing().to_owned());
    let detail = [Some(detail.to_owned()), renewing, contact, usable]
        .into_iter()
        .flatten()
        .filter(|text| !text.is_empty());
    Standing {
        state: state.to_owned(),
        detail: detail.collect::<Vec<_>>().join(" "),
        only_here: words.save_count_only_here(line.unsent as u64),
        something_here: line.unsent > 0,
        reached,
    }
}
