//! The style sheet and the icon of the public page, at addresses that change with them.

use sha2::{Digest as _, Sha256};
use std::sync::LazyLock;

/// A file that public pages load.
#[derive(Debug)]
pub struct Asset {
    /// Its address.
    pub path: String,
    /// What it is.
    pub media_type: &'static str,
    /// What is in it.
    pub text: &'static str,
}

/// The tokens that app and public page share, then the page's own rules.
const STYLE_SHEET: &str =
    concat!(include_str!("../../../style/tokens.css"), include_str!("../../../style/public_page.css"));

/// The style sheet.
pub(super) static STYLE: LazyLock<Asset> =
    LazyLock::new(|| Asset::new(STYLE_SHEET, "css", "text/css; charset=utf-8"));

/// The icon.
pub(super) static ICON: LazyLock<Asset> =
    LazyLock::new(|| Asset::new(include_str!("../../../public/icon.svg"), "svg", "image/svg+xml"));

/// The file at this address.
#[must_use]
pub fn asset(path: &str) -> Option<&'static Asset> {
    [&*STYLE, &*ICON].into_iter().find(|asset| asset.path == path)
}

impl Asset {
    fn new(text: &'static str, ending: &str, media_type: &'static str) -> Self {
        let hash = Sha256::digest(text);
        let hash: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Self { path: format!("/public-page/{hash}.{ending}"), media_type, text }
    }
}
