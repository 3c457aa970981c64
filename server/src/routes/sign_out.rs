//! `POST /api/{org}/sign-out`: the replica's tokens are good no longer.

use crate::app::App;
use crate::problem::Problem;
use crate::request::Worker;
use crate::store::session;
use axum::extract::State;
use axum::http::StatusCode;

/// Ends the session of the token that is sent, and the earlier ones of its replica that still serve.
///
/// # Errors
/// [`Problem::NotSignedIn`], or the server is busy.
pub async fn sign_out(State(app): State<App>, worker: Worker) -> Result<StatusCode, Problem> {
    let end = move |_: &App, tx: &rusqlite::Transaction<'_>| {
        Ok(session::end(tx, &worker.session.org, worker.session.replica)?)
    };
    app.write(end, |app, ()| app.tell_sign_out()).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[cfg(test)]
mod tests {
    use crate::auth::token::LIFETIME_MS;
    use crate::office::{ORG, Office, phrase_of};
    use axum::http::StatusCode;
    use domain::sync::session::SignedIn;
    use serde_json::json;

    #[tokio::test]
    async fn a_token_is_good_until_it_is_given_back_or_runs_out() {
        let office = Office::open();
        let (maura, donal) = (office.tablet("maura").await.signed_in, office.tablet("donal").await.signed_in);
        let directory = format!("/api/{ORG}/directory");
        assert_eq!(office.get(&directory, &maura.token).await.status, StatusCode::OK);
        let out = office.post(&format!("/api/{ORG}/sign-out"), &maura.token, "").await;
        assert_eq!(out.status, StatusCode::NO_CONTENT);
        assert_eq!(office.get(&directory, &maura.token).await.code(), "not-signed-in");
        assert_eq!(office.get(&directory, &donal.token).await.status, StatusCode::OK);
        office.wait(LIFETIME_MS);
        assert_eq!(office.get(&directory, &donal.token).await.code(), "not-signed-in");
    }

    #[tokio::test]
    async fn signing_out_leaves_no_earlier_session_of_the_replica_behind() {
        let office = Office::open();
        let first = office.tablet("maura").await.signed_in;
        let device = json!({ "is": "enrolled", "device": first.device, "secret": first.device_secret });
        let again = json!({ "name": "maura", "pass_phrase": phrase_of("maura"), "device": device,
                            "replica": first.replica });
        let second: SignedIn = office.sign_in(&again).await.read();
        office.post(&format!("/api/{ORG}/sign-out"), &second.token, "").await;
        for token in [&first.token, &second.token] {
            assert_eq!(office.get(&format!("/api/{ORG}/directory"), token).await.code(), "not-signed-in");
        }
    }
}
