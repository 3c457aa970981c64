//! Tells the office that sealed notes have come in which nobody has read: one may be an emergency, and none can be read here.

use super::local;
use crate::parts::people_words::PeopleWords;
use crate::state::device::{Device, device};
use crate::state::language::speech;
use chrono::Timelike as _;
use domain::charter::Capability;
use domain::sync::sealed::UnreadNote;
use domain::time::Timestamp;
use lang::{Words, when};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What reads the notes, on the server. Never translated.
const COMMAND: &str = "cairt sealed-notes --unread";

/// Unread notes of one tablet.
struct FromTablet {
    /// What it is called; none for what came in files.
    tablet: Option<String>,
    /// How many notes.
    count: u64,
    /// When the first came.
    since: Timestamp,
}

/// The notice, for those whom the office tells of such notes; nothing while there are none.
#[component]
pub fn UnreadNotes() -> impl IntoView {
    let (speech, device) = (speech(), device());
    let is_told = [Capability::SetAsideSee, Capability::StaffManage];
    if !is_told.into_iter().any(|capability| device.may(capability)) {
        return ().into_any();
    }
    let notes = asked(device);
    let said = move || {
        let words = speech.words()?;
        let notes = notes.read();
        (!notes.is_empty()).then(|| notice(&words, device, &notes))
    };
    view! { <div role="alert">{said}</div> }.into_any()
}

/// Asked anew with every word from the office and every minute: a note is read by a command that tells nobody. Where there is no
/// answer, what was known stays.
fn asked(device: Device) -> RwSignal<Vec<UnreadNote>> {
    let (known, news) = (RwSignal::new(Vec::new()), device.news());
    let minute = Memo::new(move |_| device.now_ticking().minute());
    Effect::new(move |_| {
        news.track();
        // Read, not only tracked: a memo that nobody reads is never worked out, and so never changes.
        let _ = minute.get();
        spawn_local(async move {
            if let Ok(notes) = device.unread_notes().await
                && known.try_with_untracked(|known| *known != notes) == Some(true)
            {
                known.try_set(notes);
            }
        });
    });
    known
}

fn notice(words: &Words, device: Device, notes: &[UnreadNote]) -> impl IntoView + use<> {
    let row = |from: FromTablet| {
        let since = when::moment(words, local(device, from.since), device.today());
        let name = match from.tablet {
            Some(tablet) => view! { <PeopleWords text=tablet/> }.into_any(),
            None => words.sealed_note_unread_file().to_owned().into_any(),
        };
        view! { <li><strong>{name}</strong>" – "{words.sealed_note_unread_came(from.count, &since)}</li> }
    };
    view! {
        <section class="notice unread-notes">
            <p><strong>{words.sealed_note_unread(notes.len() as u64)}</strong></p>
            <ul class="plain-list">{by_tablet(notes).into_iter().map(row).collect_view()}</ul>
            <p>{words.sealed_note_unread_why().to_owned()}</p>
            <p>{words.sealed_note_unread_do().to_owned()}" "<code lang="en" dir="ltr">{COMMAND}</code></p>
        </section>
    }
}

/// The tablets in the order in which their first note came.
fn by_tablet(notes: &[UnreadNote]) -> Vec<FromTablet> {
    let mut tablets: Vec<FromTablet> = Vec::new();
    for note in notes {
        match tablets.iter_mut().find(|from| from.tablet == note.tablet) {
            Some(from) => from.count += 1,
            None => {
                let since = note.received_at;
                tablets.push(FromTablet { tablet: note.tablet.clone(), count: 1, since });
            }
        }
    }
    tablets
}
