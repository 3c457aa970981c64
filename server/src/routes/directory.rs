//! `GET /api/{org}/directory`: the versions of the charter and the staff. Answers "not changed" to whoever has it.

use crate::app::App;
use crate::problem::Problem;
use crate::request::{Worker, json};
use crate::store::staff;
use axum::extract::State;
use axum::http::header::{ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use domain::charter::Charter;
use domain::event::ContentHash;
use domain::id::OrgName;
use domain::sync::session::Directory;
use rusqlite::Transaction;

/// Tells charters and colleagues.
///
/// # Errors
/// [`Problem::NotSignedIn`], or the server is busy.
pub async fn directory(
    State(app): State<App>,
    worker: Worker,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let directory = app.read(move |app, tx| of(app, tx, &worker.session.org)).await?;
    let tag = tag_of(&directory)?;
    if headers.get(IF_NONE_MATCH) == Some(&tag) {
        return Ok((StatusCode::NOT_MODIFIED, [(ETAG, tag)]).into_response());
    }
    let mut response = json(&directory)?;
    response.headers_mut().insert(ETAG, tag);
    Ok(response)
}

/// The directory of an organisation.
///
/// # Errors
/// [`Problem::UnknownOrganisation`], or the store failed.
pub fn of(app: &App, tx: &Transaction<'_>, org: &OrgName) -> Result<Directory, Problem> {
    let charters = app.organisation(org)?.charters.iter().map(Charter::for_tablets).collect();
    Ok(Directory { charters, staff: staff::colleagues(tx, org)? })
}

/// Equal for equal directories. Weak, since the answer may be compressed on its way.
fn tag_of(directory: &Directory) -> Result<HeaderValue, Problem> {
    let bytes = serde_json::to_vec(directory).map_err(|_| Problem::Fault)?;
    HeaderValue::try_from(format!("W/\"{}\"", ContentHash::of(&bytes).0)).map_err(|_| Problem::Fault)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::Office;
    use axum::body::Body;
    use axum::http::Request;

    #[tokio::test]
    async fn whoever_has_the_directory_is_told_that_it_has_not_changed() {
        let office = Office::open();
        let token = office.tablet("maura").await.signed_in.token;
        let first = office.get("/api/kilkenny/directory", &token).await;
        let directory: Directory = first.read();
        assert_eq!(directory.staff.len(), 6);
        assert_eq!(directory.in_force().unwrap().id.0, "kilkenny");
        let again = Request::get("/api/kilkenny/directory")
            .header("authorization", format!("Bearer {token}"))
            .header(IF_NONE_MATCH, &first.headers[ETAG]);
        let again = office.request(again.body(Body::empty()).unwrap()).await;
        assert_eq!((again.status, again.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
    }
}
