//! What the page's boot script says of this build: where its files are and how it is named.

use js_sys::Reflect;
use lang::Language;

/// Where a language's words are.
#[must_use]
pub fn language_address(language: Language) -> Option<String> {
    said(&["lang", language.tag()])
}

/// Where the key-deriving worker is.
#[must_use]
pub fn worker_address() -> String {
    said(&["worker"]).unwrap_or_default()
}

/// The version and the build, for whoever asks which app this is.
#[must_use]
pub fn version() -> String {
    format!("{} ({})", env!("CARGO_PKG_VERSION"), said(&["build"]).unwrap_or_default())
}

fn said(path: &[&str]) -> Option<String> {
    let root = Reflect::get(&js_sys::global(), &"__cairt".into()).ok()?;
    let value = path.iter().try_fold(root, |at, name| Reflect::get(&at, &(*name).into())).ok()?;
    value.as_string()
}
