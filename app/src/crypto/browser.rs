//! The few calls of `WebCrypto` that are needed, with Rust types on both sides.

use super::CryptoTrouble;
use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

/// Length of an AES-GCM nonce in bytes.
pub const NONCE_BYTES: usize = 12;

pub fn subtle() -> Result<SubtleCrypto, CryptoTrouble> {
    let crypto = leptos::prelude::window().crypto().map_err(CryptoTrouble::from)?;
    let subtle = Reflect::get(&crypto, &"subtle".into()).map_err(CryptoTrouble::from)?;
    subtle.dyn_into().map_err(|_| CryptoTrouble::NotSecure)
}

/// Imports an AES-256-GCM key that no script can read again.
pub async fn import_aes(bytes: &[u8]) -> Result<CryptoKey, CryptoTrouble> {
    let usages = Array::of2(&"encrypt".into(), &"decrypt".into());
    let data = Uint8Array::from(bytes);
    let promise = subtle()?
        .import_key_with_str("raw", data.as_ref(), "AES-GCM", false, &usages)
        .map_err(CryptoTrouble::from)?;
    done(promise).await
}

/// Imports a public P-256 point for key agreement.
pub async fn import_p256(point: &[u8]) -> Result<CryptoKey, CryptoTrouble> {
    let algorithm = named(&[("name", "ECDH".into()), ("namedCurve", "P-256".into())])?;
    let data = Uint8Array::from(point);
    let promise = subtle()?.import_key_with_object("raw", data.as_ref(), &algorithm, true, &Array::new());
    done(promise.map_err(CryptoTrouble::from)?).await
}

/// A key pair for one agreement: the secret shared with `other`, and the public point to send along.
pub async fn agree(other: &CryptoKey) -> Result<([u8; 32], Vec<u8>), CryptoTrouble> {
    let algorithm = named(&[("name", "ECDH".into()), ("namedCurve", "P-256".into())])?;
    let usages = Array::of1(&"deriveBits".into());
    let pair: JsValue =
        done(subtle()?.generate_key_with_object(&algorithm, true, &usages).map_err(CryptoTrouble::from)?)
            .await?;
    let half = |name: &str| {
        Reflect::get(&pair, &name.into())
            .map_err(CryptoTrouble::from)?
            .dyn_into::<CryptoKey>()
            .map_err(CryptoTrouble::from)
    };
    let (own, public) = (half("privateKey")?, half("publicKey")?);
    let with = named(&[("name", "ECDH".into()), ("public", other.into())])?;
    let bits: JsValue =
        done(subtle()?.derive_bits_with_object(&with, &own, 256).map_err(CryptoTrouble::from)?).await?;
    let point: JsValue = done(subtle()?.export_key("raw", &public).map_err(CryptoTrouble::from)?).await?;
    let secret = Uint8Array::new(&bits).to_vec();
    let secret =
        secret.try_into().map_err(|_| CryptoTrouble::Refused("a secret of another length".into()))?;
    Ok((secret, Uint8Array::new(&point).to_vec()))
}

/// Encrypts `plain`, bound to `place`; the nonce is fresh and stands in front.
pub async fn encrypt(key: &CryptoKey, place: &str, plain: &[u8]) -> Result<Vec<u8>, CryptoTrouble> {
    let nonce: [u8; NONCE_BYTES] = crate::rim::random();
    let algorithm = gcm(&nonce, place)?;
    let promise =
        subtle()?.encrypt_with_object_and_u8_array(&algorithm, key, plain).map_err(CryptoTrouble::from)?;
    let sealed: JsValue = done(promise).await?;
    let sealed = Uint8Array::new(&sealed);
    let mut out = nonce.to_vec();
    out.resize(NONCE_BYTES + sealed.length() as usize, 0);
    sealed.copy_to(&mut out[NONCE_BYTES..]);
    Ok(out)
}

/// Decrypts what [`encrypt`] wrote for the same `place`.
pub async fn decrypt(key: &CryptoKey, place: &str, sealed: &[u8]) -> Result<Vec<u8>, CryptoTrouble> {
    let (nonce, sealed) = sealed.split_at_checked(NONCE_BYTES).ok_or(CryptoTrouble::DoesNotOpen)?;
    let algorithm = gcm(nonce, place)?;
    let promise =
        subtle()?.decrypt_with_object_and_u8_array(&algorithm, key, sealed).map_err(CryptoTrouble::from)?;
    let plain = JsFuture::from(promise).await.map_err(|_| CryptoTrouble::DoesNotOpen)?;
    Ok(Uint8Array::new(&plain).to_vec())
}

fn gcm(nonce: &[u8], place: &str) -> Result<Object, CryptoTrouble> {
    named(&[
        ("name", "AES-GCM".into()),
        ("iv", Uint8Array::from(nonce).into()),
        ("additionalData", Uint8Array::from(place.as_bytes()).into()),
    ])
}

fn named(entries: &[(&str, JsValue)]) -> Result<Object, CryptoTrouble> {
    let object = Object::new();
    for (name, value) in entries {
        Reflect::set(&object, &(*name).into(), value).map_err(CryptoTrouble::from)?;
    }
    Ok(object)
}

async fn done<T: wasm_bindgen::JsCast>(promise: js_sys::Promise) -> Result<T, CryptoTrouble> {
    JsFuture::from(promise).await.map_err(CryptoTrouble::from)?.dyn_into().map_err(CryptoTrouble::from)
}
