//! From a pass phrase to a key, by Argon2id in a worker of its own, so that the page stays usable meanwhile.

use super::CryptoTrouble;
use argon2::{Algorithm, Argon2, Params, Version};
use js_sys::{Object, Reflect, Uint8Array};
use serde::{Deserialize, Serialize};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

/// How hard a guess is made. Kept with what it protects, so that it can be raised later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effort {
    /// Memory in KiB.
    pub m_kib: u32,
    /// Passes.
    pub t: u32,
    /// Lanes.
    pub p: u32,
}

impl Effort {
    /// More than OWASP's floor (19 MiB, 2 passes), and under a second on an office tablet.
    pub const TODAY: Self = Self { m_kib: 32 * 1024, t: 3, p: 1 };
}

/// Derives 32 bytes from a pass phrase. Called by the worker, whose thread it occupies for a while.
///
/// # Errors
/// A text for the log where the parameters are not Argon2's.
#[wasm_bindgen]
pub fn derive_key(pass: &[u8], salt: &[u8], m_kib: u32, t: u32, p: u32) -> Result<Vec<u8>, JsValue> {
    let failed = |why: argon2::Error| JsValue::from_str(&why.to_string());
    let params = Params::new(m_kib, t, p, Some(32)).map_err(failed)?;
    let mut key = vec![0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(pass, salt, &mut key)
        .map_err(failed)?;
    Ok(key)
}

/// Has the worker derive a key, once, and lets the worker go.
pub async fn in_worker(pass: &str, salt: &[u8], effort: Effort) -> Result<Vec<u8>, CryptoTrouble> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker =
        Worker::new_with_options(&crate::boot::worker_address(), &options).map_err(CryptoTrouble::from)?;
    let answer = JsFuture::from(ask(&worker, pass, salt, effort)).await;
    worker.terminate();
    let answer = answer.map_err(CryptoTrouble::from)?;
    let key = Reflect::get(&answer, &"key".into()).map_err(CryptoTrouble::from)?;
    let key = key.dyn_into::<Uint8Array>().map_err(|_| CryptoTrouble::Refused(format!("{answer:?}")))?;
    Ok(key.to_vec())
}

fn ask(worker: &Worker, pass: &str, salt: &[u8], effort: Effort) -> js_sys::Promise {
    js_sys::Promise::new(&mut |resolve, reject| {
        let answered =
            Closure::once_into_js(move |event: MessageEvent| resolve.call1(&JsValue::NULL, &event.data()));
        let failed = Closure::once_into_js(move |event: JsValue| reject.call1(&JsValue::NULL, &event));
        worker.set_onmessage(Some(answered.unchecked_ref()));
        worker.set_onerror(Some(failed.unchecked_ref()));
        if let Ok(request) = request(pass, salt, effort) {
            // A worker that cannot be reached reports it through `onerror`.
            let _ = worker.post_message(&request);
        }
    })
}

fn request(pass: &str, salt: &[u8], effort: Effort) -> Result<Object, JsValue> {
    let request = Object::new();
    let entries: [(&str, JsValue); 6] = [
        ("id", 1.into()),
        ("pass", Uint8Array::from(pass.as_bytes()).into()),
        ("salt", Uint8Array::from(salt).into()),
        ("m_kib", effort.m_kib.into()),
        ("t", effort.t.into()),
        ("p", effort.p.into()),
    ];
    for (name, value) in entries {
        Reflect::set(&request, &name.into(), &value)?;
    }
    Ok(request)
}
