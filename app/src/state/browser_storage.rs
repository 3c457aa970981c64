//! The browser's storage as a whole: whether it promised to keep what is in it, and how much room there is.

use js_sys::Reflect;
use leptos::prelude::window;
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
