//! The built app as files: from a folder, or from inside the binary. Owns which bytes a name means and how long a browser
//! may keep them; `xtask` owns what the files are.

use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse as _, Response};
use std::borrow::Cow;
use std::path::PathBuf;

/// Where the built app is.
#[derive(Clone, Debug)]
pub enum AppFiles {
    /// In this folder, read anew for each request, so that a new build shows at once.
    Folder(PathBuf),
    /// Inside the binary.
    #[cfg(feature = "embed")]
    Embedded,
}

#[cfg(feature = "embed")]
#[derive(rust_embed::RustEmbed)]
#[folder = "../dist/app"]
struct Embedded;

impl AppFiles {
    /// The app that this binary carries; without one, the folder in which `cargo xtask build` leaves it.
    #[must_use]
    pub fn built_in() -> Self {
        #[cfg(feature = "embed")]
        return Self::Embedded;
        #[cfg(not(feature = "embed"))]
        Self::Folder(PathBuf::from("dist/app"))
    }

    /// Whether there is an app to serve. Blocks.
    #[must_use]
    pub fn is_built(&self) -> bool {
        self.read(INDEX).is_some()
    }

    /// The file of the app that `path` means, as this browser takes it. An address inside the app that is no file is the
    /// app's own page for it. Blocks.
    #[must_use]
    pub fn answer(&self, path: &str, request: &HeaderMap) -> Option<Response> {
        let name = if path.is_empty() { INDEX } else { path };
        let is_page = !name.rsplit('/').next().unwrap_or(name).contains('.');
        self.file(name, request).or_else(|| if is_page { self.file(INDEX, request) } else { None })
    }

    fn file(&self, name: &str, request: &HeaderMap) -> Option<Response> {
        let taken = ENCODINGS.iter().filter(|(encoding, _)| takes(request, encoding));
        let mut compressed =
            taken.filter_map(|(encoding, suffix)| Some((*encoding, self.read(&format!("{name}{suffix}"))?)));
        let (encoding, bytes) = match compressed.next() {
            Some((encoding, bytes)) => (Some(encoding), bytes),
            None => (None, self.read(name)?),
        };
        let mut response = bytes.into_owned().into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type(name)));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(keep(name)));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        if let Some(encoding) = encoding {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        Some(response)
    }

    fn read(&self, name: &str) -> Option<Cow<'static, [u8]>> {
        if !is_plain(name) {
            return None;
        }
        match self {
            Self::Folder(folder) => std::fs::read(folder.join(name)).ok().map(Cow::Owned),
            #[cfg(feature = "embed")]
            Self::Embedded => Embedded::get(name).map(|file| file.data),
        }
    }
}

const INDEX: &str = "index.html";

/// Best first.
const ENCODINGS: [(&str, &str); 2] = [("br", ".br"), ("gzip", ".gz")];

fn takes(request: &HeaderMap, encoding: &str) -> bool {
    let lists = request.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    lists.flat_map(|list| list.split(',')).any(|offer| {
        let mut parts = offer.split(';').map(str::trim);
        let is_it = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(encoding));
        is_it && !parts.any(|weight| matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

/// Names that stay inside the folder.
fn is_plain(name: &str) -> bool {
    name.split('/')
        .all(|part| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', ':', '\0']))
}

/// A name with sixteen hexadecimal digits between dots changes with its contents and may be kept for ever; any other
/// is asked for anew.
fn keep(name: &str) -> &'static str {
    let is_hash = |part: &str| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    if name.split('.').any(is_hash) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_never_leaves_the_folder() {
        fn check(name: &str, expected: bool) {
            assert_eq!(is_plain(name), expected, "{name}");
        }
        check("app.0123456789abcdef.js", true);
        check("icons/icon.svg", true);
        check("../Cargo.toml", false);
        check("/etc/passwd", false);
        check("icons/../../secret", false);
        check(".env", false);
        check("c:\\secret", false);
    }

    #[test]
    fn only_a_name_with_a_hash_is_kept_for_ever() {
        fn check(name: &str, expected: bool) {
            assert_eq!(keep(name).contains("immutable"), expected, "{name}");
        }
        check("app.0123456789abcdef.wasm", true);
        check("index.html", false);
        check("sw.js", false);
        check("lang-en.json", false);
    }

    #[test]
    fn a_browser_gets_the_form_it_takes() {
        fn check(offer: &str, encoding: &str, expected: bool) {
            let headers = HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_str(offer).unwrap())]);
            assert_eq!(takes(&headers, encoding), expected, "{offer}");
        }
        check("gzip, deflate, br", "br", true);
        check("gzip;q=0.8", "gzip", true);
        check("gzip, br;q=0", "br", false);
        check("identity", "gzip", false);
    }
}
