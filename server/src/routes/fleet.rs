//! `POST /api/{org}/report`, `GET /api/{org}/fleet` and `POST /api/{org}/fleet/revoke`: what tablets say of themselves, for whoever
//! looks after them, and the end of one that was lost. Nothing of what is on a tablet is asked or told.

use crate::app::App;
use crate::problem::Problem;
use crate::request::{JsonBody, Worker, json};
use crate::store::{device, fleet};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::charter::Capability;
use domain::sync::fleet::{Report, Revoke};

/// Longest name of an app, in characters: a version and a build.
const APP_CHARS_MAX: usize = 80;

/// Keeps what a tablet says of itself, in place of what it said before.
///
/// # Errors
/// [`Problem::NotSignedIn`], [`Problem::TabletRevoked`], [`Problem::TooLarge`], or the server is busy.
pub async fn report(
    State(app): State<App>,
    worker: Worker,
    JsonBody(message): JsonBody<Report>,
) -> Result<StatusCode, Problem> {
    if message.app.chars().count() > APP_CHARS_MAX {
        return Err(Problem::TooLarge { detail: format!("`app` has at most {APP_CHARS_MAX} characters") });
    }
    let keep = move |app: &App, tx: &rusqlite::Transaction<'_>| {
        Ok(fleet::keep_report(tx, &worker.session.org, worker.session.replica, &message, app.now())?)
    };
    app.write(keep, |_, ()| ()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lists the tablets, the one that was silent longest first.
///
/// # Errors
/// [`Problem::NotSignedIn`], [`Problem::NotPermitted`], or the server is busy.
pub async fn list(State(app): State<App>, worker: Worker) -> Result<Response, Problem> {
    must_manage(&worker)?;
    let entries = app.read(move |_, tx| Ok(fleet::all(tx, &worker.session.org)?)).await?;
    json(&entries)
}

/// Revokes one.
///
/// # Errors
/// [`Problem::NotSignedIn`], [`Problem::NotPermitted`], [`Problem::NotFound`], or the server is busy.
pub async fn revoke(
    State(app): State<App>,
    worker: Worker,
    JsonBody(message): JsonBody<Revoke>,
) -> Result<StatusCode, Problem> {
    must_manage(&worker)?;
    let revoke = move |app: &App, tx: &rusqlite::Transaction<'_>| {
        if device::revoke(tx, &worker.session.org, message.device, app.now())? {
            Ok(())
        } else {
            Err(Problem::NotFound)
        }
    };
    // Its live line looks whether it may go on, as after a sign-out.
    app.write(revoke, |app, ()| app.tell_sign_out()).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn must_manage(worker: &Worker) -> Result<(), Problem> {
    if worker.session.staff.may(Capability::StaffManage) { Ok(()) } else { Err(Problem::NotPermitted) }
}

#[cfg(test)]
mod tests {
    use crate::office::{ORG, Office};
    use domain::sync::fleet::FleetEntry;
    use serde_json::json;

    #[tokio::test]
    async fn whoever_manages_tablets_sees_what_they_say_and_nobody_else_does() {
        let office = Office::open();
        let (maura, colm) = (office.tablet("maura").await, office.tablet("colm").await);
        let report = json!({ "app": "0.1.0 (3f)", "unsent": 2, "oldest_unsent": 1_768_294_000_000_i64, "persisted": true });
        let path = format!("/api/{ORG}/report");
        office.wait(60_000);
        assert_eq!(office.post(&path, &maura.signed_in.token, report.to_string()).await.status, 204);
        let fleet = format!("/api/{ORG}/fleet");
        assert_eq!(office.get(&fleet, &maura.signed_in.token).await.code(), "not-permitted");
        let entries: Vec<FleetEntry> = office.get(&fleet, &colm.signed_in.token).await.read();
        assert_eq!(entries.iter().map(|entry| entry.user).collect::<Vec<_>>(), [colm.user(), maura.user()]);
        assert_eq!((entries[0].last_contact, &entries[0].report), (None, &None));
        assert_eq!(entries[1].last_contact, Some(office.now()));
        assert_eq!(serde_json::to_value(&entries[1].report).unwrap(), report);
    }

    #[tokio::test]
    async fn a_lost_tablet_is_revoked_once_by_whoever_manages_tablets() {
        let office = Office::open();
        let (maura, colm) = (office.tablet("maura").await, office.tablet("colm").await);
        let path = format!("/api/{ORG}/fleet/revoke");
        let lost = json!({ "device": maura.signed_in.device }).to_string();
        assert_eq!(office.post(&path, &maura.signed_in.token, lost.clone()).await.code(), "not-permitted");
        assert_eq!(office.post(&path, &colm.signed_in.token, lost.clone()).await.status, 204);
        assert_eq!(office.post(&path, &colm.signed_in.token, lost).await.code(), "not-found");
        let directory = office.get(&format!("/api/{ORG}/directory"), &maura.signed_in.token).await;
        assert_eq!(directory.code(), "tablet-revoked");
    }
}
