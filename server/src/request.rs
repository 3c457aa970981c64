//! What every endpoint needs from a request: the organisation, who is signed in, the address, the body.

mod address;
mod origin;

pub use address::Address;

use crate::app::App;
use crate::auth::token::TokenHash;
use crate::problem::Problem;
use crate::store::{session, staff};
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, FromRequestParts, RawPathParams, Request};
use axum::http::StatusCode;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::response::{IntoResponse as _, Response};
use domain::id::OrgName;
use domain::sync::host::Session;
use domain::time::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The organisation that the address names.
#[derive(Clone, Debug)]
pub struct Org(pub OrgName);

impl FromRequestParts<App> for Org {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Problem::NotFound)?;
        let name = params.iter().find(|(name, _)| *name == "org").map(|(_, value)| OrgName(value.to_owned()));
        let org = name.ok_or(Problem::UnknownOrganisation)?;
        app.organisation(&org)?;
        Ok(Self(org))
    }
}

/// A member of staff who is signed in, with what their roles let them do at this moment.
#[derive(Clone, Debug)]
pub struct Worker {
    /// Who, where, with which replica.
    pub session: Session,
    /// The token they sent, hashed.
    pub token: TokenHash,
    /// Until when it is good.
    pub expires_at: Timestamp,
}

impl FromRequestParts<App> for Worker {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let Org(org) = Org::from_request_parts(parts, app).await?;
        find(app, org, token_of(parts)?).await
    }
}

/// Whoever may deliver what a device holds: somebody who is signed in, or was on a device that has been revoked since.
#[derive(Clone, Debug)]
pub struct Sender {
    /// Who, where, with which replica.
    pub session: Session,
    /// Whether the device was revoked: what it delivers is set aside.
    pub revoked: bool,
}

impl FromRequestParts<App> for Sender {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let Org(org) = Org::from_request_parts(parts, app).await?;
        let (worker, revoked) = look_up(app, org, token_of(parts)?).await?;
        Ok(Self { session: worker.session, revoked })
    }
}

fn token_of(parts: &Parts) -> Result<TokenHash, Problem> {
    let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = header.and_then(|value| value.strip_prefix("Bearer ")).ok_or(Problem::NotSignedIn)?;
    Ok(TokenHash::of(token))
}

/// Whose token this is.
///
/// # Errors
/// [`Problem::NotSignedIn`], [`Problem::TabletRevoked`], or the store failed.
pub async fn find(app: &App, org: OrgName, token: TokenHash) -> Result<Worker, Problem> {
    match look_up(app, org, token).await? {
        (worker, false) => Ok(worker),
        (_, true) => Err(Problem::TabletRevoked),
    }
}

/// Whose token this is, and whether their device was revoked.
async fn look_up(app: &App, org: OrgName, token: TokenHash) -> Result<(Worker, bool), Problem> {
    app.read(move |app, tx| {
        let open = session::find(tx, &org, &token.0, app.now())?.ok_or(Problem::NotSignedIn)?;
        let charter = app.organisation(&org)?.charters.last();
        let staff = staff::with_rights(tx, &org, charter, open.user)?.ok_or(Problem::NotSignedIn)?;
        let session = Session { org, staff, replica: open.replica };
        Ok((Worker { session, token, expires_at: open.expires_at }, open.revoked))
    })
    .await
}

/// A body of JSON. How large it may be is set where the route is.
#[derive(Clone, Copy, Debug)]
pub struct JsonBody<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for JsonBody<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let bytes = Bytes::from_request(request, app).await.map_err(|rejected| unread(&rejected))?;
        let read = serde_json::from_slice(&bytes);
        read.map(Self).map_err(|why| Problem::Malformed { detail: why.to_string() })
    }
}

fn unread(rejected: &BytesRejection) -> Problem {
    if rejected.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return Problem::TooLarge { detail: "the body is larger than this address takes".to_owned() };
    }
    Problem::Malformed { detail: "the body did not arrive whole".to_owned() }
}

/// An answer of JSON.
///
/// # Errors
/// [`Problem::Fault`] where it cannot be written, which no type of the protocol can cause.
pub fn json<T: Serialize>(answer: &T) -> Result<Response, Problem> {
    let body = serde_json::to_string(answer).map_err(|error| {
        tracing::error!(%error, "an answer could not be written");
        Problem::Fault
    })?;
    Ok(([(axum::http::header::CONTENT_TYPE, "application/json")], body).into_response())
}
