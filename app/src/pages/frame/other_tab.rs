//! Two versions of the app in two tabs: the older one stands in the way of the newer, or has let go of the storage for it. Said
//! on whatever page is shown, since it happens while nobody asks for anything.

use crate::state::language::say;
use crate::state::{StorageNews, storage_news};
use leptos::prelude::*;

/// Nothing, or what to do.
#[component]
pub fn OtherTab() -> impl IntoView {
    let news = storage_news();
    let title = say(move |w| match news.get() {
        Some(StorageNews::Blocked) => w.storage_blocked_title().to_owned(),
        Some(StorageNews::Upgrading) => w.storage_other_tab_updating_title().to_owned(),
        None => String::new(),
    });
    let detail = say(move |w| match news.get() {
        Some(StorageNews::Blocked) => w.storage_blocked_detail().to_owned(),
        Some(StorageNews::Upgrading) => w.storage_other_tab_updating_detail().to_owned(),
        None => String::new(),
    });
    view! {
        <Show when=move || news.get().is_some()>
            <section class="notice" role="alert">
                <p><strong>{title}</strong></p>
                <p>{detail}</p>
            </section>
        </Show>
    }
}
