//! The browser's storage as a whole: whether it promised to keep what is in it, and how much room there is.

use crate::store::{BLOCKED, UNBLOCKED, UPGRADING};
use gloo::events::EventListener;
use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// Whether the browser promised not to clear the store by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Persistence {
    /// It did.
    Granted,
    /// It did not: unsent entries should go to the office soon.
    NotGranted,
    /// It does not say.
    Unknown,
}

/// Two versions of the app meet at one database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageNews {
    /// An older one in another tab stands in this one's way.
    Blocked,
    /// A newer one in another tab has taken over; this one must be loaded again.
    Upgrading,
}

/// What happens to the storage while nobody asks for anything.
#[must_use]
pub fn storage_news() -> RwSignal<Option<StorageNews>> {
    let news = RwSignal::new(None);
    let told =
        [(BLOCKED, Some(StorageNews::Blocked)), (UPGRADING, Some(StorageNews::Upgrading)), (UNBLOCKED, None)];
    for (event, meaning) in told {
        let listener = EventListener::new(&window(), event, move |_| {
            // Whoever has let go stays in the way of nobody, and has nothing until the page is loaded again.
            if news.get_untracked() != Some(StorageNews::Upgrading) {
                news.set(meaning);
            }
        });
        listener.forget();
    }
    news
}

/// How much room the browser gives this product, in bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Taken.
    pub used: f64,
    /// Still to be had.
    pub available: f64,
}

/// Whether the browser promised not to clear the store by itself; asks it to on the way.
pub async fn ask_for_persistence() -> Persistence {
    let Some(asked) = storage().and_then(|storage| storage.persist().ok()) else {
        return Persistence::Unknown;
    };
    answer(JsFuture::from(asked).await)
}

fn answer(answered: Result<JsValue, JsValue>) -> Persistence {
    match answered {
        Ok(answer) if answer.is_truthy() => Persistence::Granted,
        Ok(_) => Persistence::NotGranted,
        Err(_) => Persistence::Unknown,
    }
}

/// Whether it promised; does not ask it to.
pub async fn persistence() -> Persistence {
    let Some(asked) = storage().and_then(|storage| storage.persisted().ok()) else {
        return Persistence::Unknown;
    };
    answer(JsFuture::from(asked).await)
}

/// How much room there is, where the browser says.
pub async fn room() -> Option<Room> {
    let estimate = JsFuture::from(storage()?.estimate().ok()?).await.ok()?;
    let number = |name: &str| Reflect::get(&estimate, &name.into()).ok()?.as_f64();
    let (used, quota) = (number("usage")?, number("quota")?);
    Some(Room { used, available: (quota - used).max(0.0) })
}

/// None on pages that are not secure.
fn storage() -> Option<StorageManager> {
    let storage = window().navigator().storage();
    (!JsValue::from(storage.clone()).is_undefined()).then_some(storage)
}
