//! `POST /api/{org}/sealed-note`: takes in a note that was written on a tablet while nobody could unlock it. The tablet proves
//! itself; who wrote is not known, and what it says only the holder of the private key learns. `GET /api/{org}/sealed-notes`:
//! tells the office that such notes came and nobody has read them.

use crate::app::App;
use crate::auth::token::TokenHash;
use crate::problem::Problem;
use crate::request::{JsonBody, Org, Worker, json};
use crate::store::{device, sealed_note};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::charter::Capability;
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
    let of = org.clone();
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
    let nudge = move |app: &App, (): &()| {
        if let Ok(organisation) = app.organisation(&of) {
            organisation.line.nudge();
        }
    };
    app.write(keep, nudge).await?;
    tracing::info!("a sealed note came in");
    Ok(StatusCode::NO_CONTENT)
}

/// Lists what may be told of the notes that nobody has read, to whoever sees what is set aside or looks after tablets: they know
/// whom to ask to read them.
///
/// # Errors
/// [`Problem::NotSignedIn`], [`Problem::NotPermitted`], or the server is busy.
pub async fn unread(State(app): State<App>, worker: Worker) -> Result<Response, Problem> {
    let is_told = [Capability::SetAsideSee, Capability::StaffManage];
    if !is_told.into_iter().any(|capability| worker.session.staff.may(capability)) {
        return Err(Problem::NotPermitted);
    }
    let notes = app.read(move |_, tx| Ok(sealed_note::unread(tx, &worker.session.org)?)).await?;
    json(&notes)
}

#[cfg(test)]
mod tests {
    use crate::office::{ORG, Office};
    use crate::store::{Purpose, Store, fleet, sealed_note};
    use domain::id::OrgName;
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

    #[tokio::test]
    async fn the_office_is_told_that_a_note_came_until_it_was_read() {
        async fn check(office: &Office, token: &str, expected: Value) {
            let answer = office.get(&format!("/api/{ORG}/sealed-notes"), token).await;
            let told = if answer.status == 200 { answer.read() } else { Value::from(answer.code()) };
            assert_eq!(told, expected);
        }
        let office = Office::open();
        let [maura, grainne, colm] =
            [office.tablet("maura").await, office.tablet("grainne").await, office.tablet("colm").await];
        let [maura, grainne, colm] = [&maura.signed_in, &grainne.signed_in, &colm.signed_in];
        check(&office, &grainne.token, json!([])).await;
        let proof = json!({ "is": "enrolled", "device": maura.device, "secret": maura.device_secret });
        for note in ["Zmlyc3Q=", "c2Vjb25k"] {
            office.wait(60_000);
            let body = json!({ "device": proof, "note": { "point": "BA==", "sealed": note } });
            office.post(&format!("/api/{ORG}/sealed-note"), "", body.to_string()).await;
        }
        let org = OrgName(ORG.to_owned());
        let store = Store::open(&office.data(), Purpose::AsItIs).unwrap();
        let tablet = store.read(|tx| fleet::all(tx, &org)).unwrap();
        let tablet = &tablet.iter().find(|entry| entry.device == maura.device).unwrap().name;
        let both = [office.now().0 - 60_000, office.now().0]
            .map(|at| json!({ "received_at": at, "tablet": tablet }));
        check(&office, &grainne.token, json!(both)).await;
        check(&office, &colm.token, json!(both)).await;
        check(&office, &maura.token, json!("not-permitted")).await;
        store.write(|tx| sealed_note::mark_read(tx, &org, &[1], office.now())).unwrap();
        check(&office, &grainne.token, json!(both[1..])).await;
    }

    #[tokio::test]
    async fn only_notes_that_nobody_has_read_take_up_room() {
        async fn check(office: &Office, proof: &Value, notes: std::ops::Range<u16>, expected: u16) {
            for note in notes {
                let body =
                    json!({ "device": proof, "note": { "point": "BA==", "sealed": format!("{note:04}") } });
                let answer = office.post(&format!("/api/{ORG}/sealed-note"), "", body.to_string()).await;
                assert_eq!(answer.status, expected, "{note}");
            }
        }
        let office = Office::open();
        let maura = office.tablet("maura").await.signed_in;
        let proof = json!({ "is": "enrolled", "device": maura.device, "secret": maura.device_secret });
        check(&office, &proof, 0..200, 204).await;
        check(&office, &proof, 200..201, 413).await;
        let store = Store::open(&office.data(), Purpose::AsItIs).unwrap();
        store.write(|tx| sealed_note::mark_read(tx, &OrgName(ORG.to_owned()), &[7], office.now())).unwrap();
        check(&office, &proof, 200..201, 204).await;
        check(&office, &proof, 201..202, 413).await;
    }
}
