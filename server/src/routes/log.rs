//! One line a request: which organisation, which address, what came of it and how long it took. Never a name, a token, a
//! body or the path as it was typed.

use crate::app::App;
use axum::extract::{MatchedPath, RawPathParams, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use domain::id::OrgName;
use std::time::Instant;

/// Logs a request.
pub async fn log(
    State(app): State<App>,
    path: Option<MatchedPath>,
    params: Result<RawPathParams, axum::extract::rejection::RawPathParamsRejection>,
    request: Request,
    next: Next,
) -> Response {
    let named = params
        .ok()
        .and_then(|params| params.iter().find(|(name, _)| *name == "org").map(|(_, v)| v.to_owned()));
    // A name that is none of ours is somebody's typing.
    let org = named.map(OrgName).filter(|org| app.organisations().contains_key(org));
    let (method, begun) = (request.method().clone(), Instant::now());
    let response = next.run(request).await;
    tracing::info!(
        org = org.as_ref().map_or("-", |org| org.0.as_str()),
        %method,
        route = path.as_ref().map_or("-", MatchedPath::as_str),
        status = response.status().as_u16(),
        milliseconds = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
        "request"
    );
    response
}
