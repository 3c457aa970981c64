//! `GET /{org}`: the public page of an organisation, for anybody; its languages, its sheets to print, and what search engines
//! read. What is on it is [`crate::public_page`]'s.

use crate::app::App;
use crate::public_page::{self, Origin, Sheet, View};
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::header::{ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::{Html, IntoResponse as _, Response};
use domain::charter::Charter;
use domain::id::OrgName;

/// How long a browser may keep a page: it says what is open now.
const KEEP: &str = "public, max-age=60";

/// The page in the language that the browser likes best.
pub async fn chosen(
    State(app): State<App>,
    path: Result<Path<String>, PathRejection>,
    origin: Origin,
    headers: HeaderMap,
) -> Response {
    let found = path.ok().and_then(|Path(org)| {
        let charter = charter(&app, &org)?;
        let lang = public_page::chosen(charter, accept_language(&headers))?;
        page(&app, &org, lang, origin)
    });
    let mut response = found.unwrap_or_else(|| missing(&app, &headers));
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept-language"));
    response
}

/// The page in one of its languages.
pub async fn in_language(
    State(app): State<App>,
    path: Result<Path<[String; 2]>, PathRejection>,
    origin: Origin,
    headers: HeaderMap,
) -> Response {
    let found = path.ok().and_then(|Path([org, lang])| page(&app, &org, &lang, origin));
    found.unwrap_or_else(|| missing(&app, &headers))
}

/// A sheet to print.
pub async fn printed(
    State(app): State<App>,
    path: Result<Path<[String; 3]>, PathRejection>,
    origin: Origin,
    headers: HeaderMap,
) -> Response {
    let found = path.ok().and_then(|Path([org, lang, sheet])| {
        let sheet = Sheet::named(&sheet)?;
        let view = view(&app, &org, &lang, origin)?;
        Some(html(public_page::printed(&view, sheet), view.lang))
    });
    found.unwrap_or_else(|| missing(&app, &headers))
}

/// The style sheet or the icon, under the address that belongs to its contents.
pub async fn asset(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Response {
    let Some(asset) = public_page::asset(uri.path()) else {
        return missing(&app, &headers);
    };
    let forever = "public, max-age=31536000, immutable";
    ([(CONTENT_TYPE, asset.media_type), (CACHE_CONTROL, forever)], asset.text).into_response()
}

/// `robots.txt`.
pub async fn robots(origin: Origin) -> Response {
    ([(CONTENT_TYPE, "text/plain; charset=utf-8")], public_page::robots(&origin)).into_response()
}

/// `sitemap.xml`.
pub async fn site_map(State(app): State<App>, origin: Origin) -> Response {
    let sites = public_page::site_map(&origin, charters(&app));
    ([(CONTENT_TYPE, "application/xml; charset=utf-8")], sites).into_response()
}

fn page(app: &App, org: &str, lang: &str, origin: Origin) -> Option<Response> {
    let view = view(app, org, lang, origin)?;
    Some(html(public_page::page(&view), view.lang))
}

fn view<'a>(app: &'a App, org: &str, lang: &str, origin: Origin) -> Option<View<'a>> {
    View::new(charter(app, org)?, lang, app.now(), origin, app.is_demo())
}

fn charter<'a>(app: &'a App, org: &str) -> Option<&'a Charter> {
    app.organisation(&OrgName(org.to_owned())).ok()?.charters.last()
}

fn charters(app: &App) -> impl Iterator<Item = &Charter> {
    app.organisations().values().filter_map(|organisation| organisation.charters.last())
}

/// A page that may be kept for a moment.
fn html(page: String, lang: &str) -> Response {
    let mut response = ([(CACHE_CONTROL, KEEP)], Html(page)).into_response();
    if let Ok(lang) = HeaderValue::from_str(lang) {
        response.headers_mut().insert(CONTENT_LANGUAGE, lang);
    }
    response
}

fn missing(app: &App, headers: &HeaderMap) -> Response {
    let page = public_page::missing(charters(app), accept_language(headers));
    (StatusCode::NOT_FOUND, [(CACHE_CONTROL, KEEP)], Html(page)).into_response()
}

fn accept_language(headers: &HeaderMap) -> &str {
    headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
