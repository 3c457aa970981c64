//! `POST /api/{org}/sealed-note`: takes in a note that was written on a tablet while nobody could unlock it. The tablet proves
//! itself; who wrote is not known, and what it says only the holder of the private key learns.

use crate::app::App;
use crate::auth::token::TokenHash;
use crate::problem::Problem;
use crate::request::{JsonBody, Org};
use crate::store::{device, sealed_note};
use axum::extract::State;
use axum::http::StatusCode;
use domain::sync::sealed::SealedNote;
use domain::sync::session::DeviceProof;

/// Largest sealed note, in characters of base64.
const NOTE_CHARS_MAX: usize = 12 * 1024;

/// Keeps it. A tablet that was revoked may still deliver one.
///
/// # Errors
/// [`Problem::SignInRefused`] where the tablet does not prove itself, [`Problem::TooLarge`], or the server is busy.
pub async fn keep(
    State(app): State<App>,
    Org(org): Org,
    JsonBody(message): JsonBody<SealedNote>,
) -> Result<StatusCode, Problem> {
    if message.note.sealed.len() + message.note.point.len() > NOTE_CHARS_MAX {
        return Err(Problem::TooLarge { detail: format!("a note has at most {NOTE_CHARS_MAX} characters") });
    }
    let DeviceProof::Enrolled { device, secret } = message.device else { return Err(Problem::SignInRefused) };
    let keep = move |app: &App, tx: &rusqlite::Transaction<'_>| {
        let known = device::enrolled(tx, &org, device)?;
        if known.is_none_or(|known| known.secret != TokenHash::of(&secret).0) {
            return Err(Problem::SignInRefused);
        }
        if sealed_note::keep(tx, &org, Some(device), &message.note, app.now())? {
            Ok(())
        } else {
            Err(Problem::TooLarge { detail: "there is no room for further notes".to_owned() })
        }
    };
    app.write(keep, |_, ()| ()).await?;
    tracing::info!("a sealed note came in");
    Ok(StatusCode::NO_CONTENT)
}

#[cfg(test)]
mod tests {
    use crate::office::{ORG, Office};
    use serde_json::{Value, json};

    #[tokio::test]
    async fn an_enrolled_tablet_delivers_a_note_though_nobody_is_signed_in() {
        async fn check(office: &Office, device: Value, note: &str, expected: &str) {
            let body = json!({ "device": device, "note": { "point": "BA==", "sealed": note } });
            let answer = office.post(&format!("/api/{ORG}/sealed-note"), "", body.to_string()).await;
            let told = if answer.status == 204 { "kept".to_owned() } else { answer.code() };
            assert_eq!(told, expected, "{device} {}", note.len());
        }
        let office = Office::open();
        let maura = office.tablet("maura").await.signed_in;
        let proof = json!({ "is": "enrolled", "device": maura.device, "secret": maura.device_secret });
        check(&office, proof.clone(), "c2VhbGVk", "kept").await;
        check(&office, proof.clone(), "c2VhbGVk", "kept").await;
        check(&office, proof, &"A".repeat(13_000), "too-large").await;
        let stranger = json!({ "is": "enrolled", "device": maura.device, "secret": "guessed" });
        check(&office, stranger, "c2VhbGVk", "sign-in-refused").await;
        check(&office, json!({ "is": "code", "code": "" }), "c2VhbGVk", "sign-in-refused").await;
        let notes = rusqlite::Connection::open(office.data()).unwrap();
        let kept: i64 = notes.query_row("SELECT count(*) FROM sealed_note", [], |row| row.get(0)).unwrap();
        assert_eq!(kept, 1);
    }
}
