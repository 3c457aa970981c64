//! Every address of the server, on one screen. What happens at each is in the file of its name.

pub mod app_files;
pub mod directory;
pub mod fleet;
pub mod greeting;
pub mod health;
pub mod live;
pub mod log;
pub mod organisations;
pub mod public_page;
pub mod pull;
pub mod push;
pub mod sealed_note;
pub mod set_aside;
pub mod settle;
pub mod sign_in;
pub mod sign_out;

use crate::app::App;
use crate::headers;
use crate::problem::Problem;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn_with_state, map_response};
use axum::response::Redirect;
use axum::routing::{any, get, post};
use tower_http::compression::CompressionLayer;

/// The server as a service: mount it in a test, or serve it on a port.
pub fn router(app: App) -> Router {
    let api = Router::new()
        .route("/api/organisations", get(organisations::list))
        .route("/api/{org}/sign-in", post(sign_in::sign_in))
        .route("/api/{org}/sign-out", post(sign_out::sign_out))
        .route("/api/{org}/greeting", get(greeting::greet))
        .route("/api/{org}/directory", get(directory::directory))
        .route("/api/{org}/push", post(push::push).layer(DefaultBodyLimit::max(push::BODY_BYTES_MAX)))
        .route("/api/{org}/pull", post(pull::pull))
        .route("/api/{org}/live", get(live::listen))
        .route("/api/{org}/set-aside", get(set_aside::list))
        .route("/api/{org}/set-aside/settle", post(settle::settle))
        .route("/api/{org}/set-aside/settled", get(set_aside::settled))
        .route("/api/{org}/report", post(fleet::report))
        .route("/api/{org}/fleet", get(fleet::list))
        .route("/api/{org}/fleet/revoke", post(fleet::revoke))
        .route("/api/{org}/sealed-note", post(sealed_note::keep))
        .route("/api/{org}/sealed-notes", get(sealed_note::unread))
        .route("/api", any(async || Problem::NotFound))
        // Or they would be organisations with a public page.
        .route("/api/{org}", any(async || Problem::NotFound))
        .route("/api/{org}/{address}", any(async || Problem::NotFound))
        .route("/health", get(health::health))
        .fallback(async || Problem::NotFound)
        .method_not_allowed_fallback(async || Problem::MethodNotAllowed)
        .layer(DefaultBodyLimit::max(SMALL_BODY_BYTES_MAX))
        .layer(CompressionLayer::new().gzip(true))
        .layer(map_response(headers::of_data));
    let pages = Router::new()
        .route("/", get(async || Redirect::temporary("/app/")))
        .route("/app", get(async || Redirect::temporary("/app/")))
        .route("/app/", get(app_files::index))
        .route("/app/{*path}", get(app_files::file))
        .method_not_allowed_fallback(async || Problem::MethodNotAllowed)
        .layer(map_response(headers::of_app));
    let public = Router::new()
        .route("/{org}", get(public_page::chosen))
        .route("/{org}/{lang}", get(public_page::in_language))
        .route("/{org}/{lang}/print/{sheet}", get(public_page::printed))
        .route("/public-page/{file}", get(public_page::asset))
        .route("/robots.txt", get(public_page::robots))
        .route("/sitemap.xml", get(public_page::site_map))
        .method_not_allowed_fallback(async || Problem::MethodNotAllowed)
        .layer(CompressionLayer::new().gzip(true))
        .layer(map_response(headers::of_public_page));
    api.merge(pages).merge(public).layer(from_fn_with_state(app.clone(), log::log)).with_state(app)
}

/// Largest body where nothing else is said. A sign-in or a pull is a fraction of it.
const SMALL_BODY_BYTES_MAX: usize = 16 * 1024;
