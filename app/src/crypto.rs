//! Encryption of what this device keeps. AES-256-GCM by the browser's `WebCrypto` with a key that scripts cannot read while
//! the store is open; the key itself is kept wrapped, by the pass phrase and by the organisation's public key.

mod browser;
mod keys;
mod pass_phrase;

pub use keys::{DataKey, KeyRing, WrongPassPhrase};
pub use pass_phrase::derive_key;

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
