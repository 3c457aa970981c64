//! Who has a store on this tablet already: they only unlock.

use crate::parts::people_words::PeopleWords;
use crate::state::language::say;
use crate::state::session::{Worker, session};
use leptos::prelude::*;

/// The people whose store is here; nothing on a new tablet.
#[component]
pub fn KnownPeople() -> impl IntoView {
    let session = session();
    let workers = session.workers();
    let line = move |worker: Worker| {
        let name = worker.name.clone();
        view! {
            <li>
                <button type="button" class="button button-quiet" on:click=move |_| session.choose(worker.clone())>
                    <PeopleWords text=name/>
                </button>
            </li>
        }
    };
    (!workers.is_empty()).then(|| {
        view! {
            <section class="known-people">
                <h2>{say(|w| w.unlock_choose_person().into())}</h2>
                <ul class="plain-list">{workers.into_iter().map(line).collect_view()}</ul>
                <h2>{say(|w| w.unlock_someone_else().into())}</h2>
            </section>
        }
    })
}
