//! What every answer says to the browser: trust nothing that is not ours.

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;

/// What the app may load: its own files and nothing else. `wasm-unsafe-eval` lets it compile its own WebAssembly; plain
/// `unsafe-eval` stays forbidden.
const APP_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; \
    connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; \
    base-uri 'none'; frame-ancestors 'none'; form-action 'self'; object-src 'none'";

/// What an answer of the API may load if somebody opens it as a page: nothing.
const DATA_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";

/// What a public page may load: its style sheet and its icon. No script, no frame, no form, nobody else's server. It may ask
/// its own server, which without a script only those do who check the page in a browser, for `robots.txt`.
const PUBLIC_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Adds the headers of a public page.
pub(crate) async fn of_public_page(response: Response) -> Response {
    with(response, PUBLIC_POLICY)
}

/// Adds the headers of a page or file of the app.
pub(crate) async fn of_app(response: Response) -> Response {
    with(response, APP_POLICY)
}

/// Adds the headers of an answer of the API, which nobody may keep.
pub(crate) async fn of_data(response: Response) -> Response {
    let mut response = with(response, DATA_POLICY);
    response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

fn with(mut response: Response, policy: &'static str) -> Response {
    let fixed: [(HeaderName, &'static str); 4] = [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    for (name, value) in fixed {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
