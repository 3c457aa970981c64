//! The browser's lock between tabs (Web Locks). Held for one run of sync and released by the browser with the tab,
//! however that ends.

use js_sys::{Function, Object, Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// Does `work` while holding the lock `name`, unless somebody else holds it. Where the browser has no locks, the work is
/// done all the same: the server takes the same entry twice for one.
pub(super) async fn if_free<T: 'static>(name: &str, work: impl Future<Output = T> + 'static) -> Option<T> {
    let Some((locks, request)) = locks() else { return Some(work.await) };
    let done = Rc::new(RefCell::new(None));
    let result = Rc::clone(&done);
    let held = Closure::once_into_js(move |lock: JsValue| -> Promise {
        future_to_promise(async move {
            if !lock.is_null() {
                let outcome = work.await;
                result.replace(Some(outcome));
            }
            Ok(JsValue::UNDEFINED)
        })
    });
    let options = Object::new();
    Reflect::set(&options, &"ifAvailable".into(), &true.into()).ok()?;
    let released = request.call3(&locks, &name.into(), &options, &held).ok()?;
    // The lock's promise settles when the work is done or was cut short.
    let _ = JsFuture::from(released.unchecked_into::<Promise>()).await;
    done.take()
}

fn locks() -> Option<(JsValue, Function)> {
    let navigator = leptos::prelude::window().navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok().filter(|locks| !locks.is_undefined())?;
    let request = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    Some((locks, request))
}
