//! Under which address somebody reaches the server, for pages that name themselves to search engines. Whether the way
//! there is encrypted is believed of a trusted proxy only: the server itself speaks plain HTTP.

use super::address::{is_trusted, peer};
use crate::app::App;
use crate::public_page::Origin;
use axum::extract::FromRequestParts;
use axum::http::header::HOST;
use axum::http::request::Parts;
use std::convert::Infallible;

impl FromRequestParts<App> for Origin {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let said = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
        let proxied = is_trusted(peer(parts), app.trusted_proxies());
        let is_encrypted = proxied && said("x-forwarded-proto") == Some("https");
        Ok(Self::new(is_encrypted, said(HOST.as_str()).unwrap_or_default()))
    }
}
