//! What a refused request gets: a problem document (RFC 9457) with a stable `type` and `code`. The words on a screen are
//! `lang`'s, found by the code; the title here is for whoever reads a log.

use crate::store::StoreError;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// Why a request was refused.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// Nobody signs in with this name, the pass phrase is wrong, or the device is not enrolled: never told which.
    #[error("The name, the pass phrase or the device code is not right.")]
    SignInRefused,
    /// Too many wrong tries.
    #[error("Too many tries. Wait before the next one.")]
    TooManyTries {
        /// How long to wait, in seconds.
        retry_after: u64,
    },
    /// The token is missing, unknown or has run out.
    #[error("Not signed in.")]
    NotSignedIn,
    /// The office has revoked the tablet: it may deliver what it holds, and no more.
    #[error("This tablet was revoked.")]
    TabletRevoked,
    /// Whoever asks may not do this.
    #[error("You may not do this.")]
    NotPermitted,
    /// There is no such organisation here.
    #[error("There is no such organisation.")]
    UnknownOrganisation,
    /// There is nothing at this address.
    #[error("There is nothing at this address.")]
    NotFound,
    /// The address is there, but not for this method.
    #[error("This address does not take this method.")]
    MethodNotAllowed,
    /// The body is not what this address takes.
    #[error("The message does not read.")]
    Malformed {
        /// Where and why.
        detail: String,
    },
    /// The body or the batch is larger than the greeting allows.
    #[error("The message is too large.")]
    TooLarge {
        /// What is too large, and what is allowed.
        detail: String,
    },
    /// The cursor is not one of this server's, or is further on than its feed.
    #[error("The cursor does not read; begin again with an empty one.")]
    CursorUnreadable,
    /// The message or the sign-in names a replica that belongs to somebody else.
    #[error("This replica belongs to somebody else.")]
    OtherReplica,
    /// The server is at work on too much. Worth trying again.
    #[error("The server is busy. Try again.")]
    Busy,
    /// A fault of the server.
    #[error("The server has a fault. Nothing was stored.")]
    Fault,
}

impl Problem {
    /// The stable name of the problem, by which an app finds its words.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::SignInRefused => "sign-in-refused",
            Self::TooManyTries { .. } => "too-many-tries",
            Self::NotSignedIn => "not-signed-in",
            Self::TabletRevoked => "tablet-revoked",
            Self::NotPermitted => "not-permitted",
            Self::UnknownOrganisation => "unknown-organisation",
            Self::NotFound => "not-found",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::Malformed { .. } => "malformed",
            Self::TooLarge { .. } => "too-large",
            Self::CursorUnreadable => "cursor-unreadable",
            Self::OtherReplica => "other-replica",
            Self::Busy => "busy",
            Self::Fault => "fault",
        }
    }

    const fn status(&self) -> StatusCode {
        match self {
            Self::SignInRefused | Self::NotSignedIn => StatusCode::UNAUTHORIZED,
            Self::TooManyTries { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::TabletRevoked | Self::NotPermitted => StatusCode::FORBIDDEN,
            Self::UnknownOrganisation | Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Malformed { .. } | Self::CursorUnreadable => StatusCode::BAD_REQUEST,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::OtherReplica => StatusCode::CONFLICT,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Fault => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    const fn retry_after(&self) -> Option<u64> {
        match self {
            Self::TooManyTries { retry_after } => Some(*retry_after),
            Self::Busy => Some(BUSY_RETRY_SECONDS),
            _ => None,
        }
    }

    fn detail(&self) -> Option<&str> {
        match self {
            Self::Malformed { detail } | Self::TooLarge { detail } => Some(detail),
            _ => None,
        }
    }
}

/// After how many seconds a busy server is worth another try.
const BUSY_RETRY_SECONDS: u64 = 2;

/// The document as it travels.
#[derive(Serialize)]
struct Document<'a> {
    r#type: String,
    title: String,
    status: u16,
    code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'a str>,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let document = Document {
            r#type: format!("urn:cairt:problem:{}", self.code()),
            title: self.to_string(),
            status: self.status().as_u16(),
            code: self.code(),
            detail: self.detail(),
        };
        let body = serde_json::to_string(&document).unwrap_or_default();
        let mut response = (self.status(), body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(seconds) = self.retry_after() {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if matches!(self, Self::NotSignedIn) {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy => {
                tracing::warn!("the database was busy");
                Self::Busy
            }
            // The error names tables and statements, never values.
            error => {
                tracing::error!(%error, "the store failed");
                Self::Fault
            }
        }
    }
}
