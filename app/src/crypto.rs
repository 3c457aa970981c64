//! Encryption of what this device keeps. AES-256-GCM by the browser's `WebCrypto` with a key that scripts cannot read while
//! the store is open; the key itself is kept wrapped, by the pass phrase and by the organisation's public key.

mod browser;
mod keys;
mod pass_phrase;

pub use keys::{DataKey, KeyRing, WrongPassPhrase, seal_for_office};
pub use pass_phrase::derive_key;

/// In base64, as the office's own programs read it.
#[must_use]
pub fn to_base64(bytes: &[u8]) -> String {
    let binary: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    // Every character is below 256, which is all that the browser asks.
    leptos::prelude::window().btoa(&binary).unwrap_or_default()
}

/// From base64, of either alphabet; none where it is no such text.
#[must_use]
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    let standard = text.replace('-', "+").replace('_', "/");
    let binary = leptos::prelude::window().atob(&standard).ok()?;
    let string: js_sys::JsString =
        wasm_bindgen::JsCast::unchecked_into(wasm_bindgen::JsValue::from_str(&binary));
    string.iter().map(|unit| u8::try_from(unit).ok()).collect()
}

/// What the browser's cryptography could not do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CryptoTrouble {
    /// There is none: the page was not loaded from a secure address.
    #[error("no cryptography outside a secure context")]
    NotSecure,
    /// The bytes were not sealed by this key for this place, or were changed since.
    #[error("does not open")]
    DoesNotOpen,
    /// The browser refused; the text is its own.
    #[error("the browser refused: {0}")]
    Refused(String),
}

impl From<wasm_bindgen::JsValue> for CryptoTrouble {
    fn from(why: wasm_bindgen::JsValue) -> Self {
        Self::Refused(format!("{why:?}"))
    }
}
