//! `GET /api/{org}/live`: a stream of events that says only "there is something new" ([`Poke`]); what it is, the ordinary
//! pull tells. Ends when the session does, so that a tablet whose worker signed out elsewhere notices.

use crate::app::App;
use crate::problem::Problem;
use crate::request::{self, Worker};
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use domain::sync::session::Poke;
use futures_util::stream::{self, Stream};
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

/// How often a quiet line gives a sign of life, and looks whether the session still stands.
const KEEP_ALIVE: Duration = Duration::from_secs(20);

/// Listens.
///
/// # Errors
/// [`Problem::NotSignedIn`].
pub async fn listen(
    State(app): State<App>,
    worker: Worker,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Problem> {
    let mut head = app.organisation(&worker.session.org)?.line.listen();
    // The first poke goes out at once: whatever happened while the line was down is news too.
    head.mark_changed();
    let mut looks = interval_at(Instant::now() + KEEP_ALIVE, KEEP_ALIVE);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let (sign_outs, stopping) = (app.sign_outs(), app.stopping());
    let listener = Listener { app, worker, head, sign_outs, stopping, looks };
    let pokes = stream::unfold(listener, async |mut listener| Some((Ok(listener.next().await?), listener)));
    Ok(Sse::new(pokes).keep_alive(KeepAlive::new().interval(KEEP_ALIVE)))
}

struct Listener {
    app: App,
    worker: Worker,
    head: watch::Receiver<u64>,
    sign_outs: watch::Receiver<u64>,
    stopping: watch::Receiver<bool>,
    looks: Interval,
}

impl Listener {
    /// The next poke; nothing once the session or the server has ended.
    async fn next(&mut self) -> Option<Event> {
        loop {
            tokio::select! {
                changed = self.head.changed() => {
                    changed.ok()?;
                    let head = *self.head.borrow_and_update();
                    return Some(Event::default().data(serde_json::to_string(&Poke { head }).ok()?));
                }
                _ = self.stopping.changed() => return None,
                _ = self.sign_outs.changed() => self.still_signed_in().await?,
                _ = self.looks.tick() => self.still_signed_in().await?,
            }
        }
    }

    /// Nothing once the session has ended. A database that is busy for a moment ends no line.
    async fn still_signed_in(&self) -> Option<()> {
        let found = request::find(&self.app, self.worker.session.org.clone(), self.worker.token).await;
        (!matches!(found, Err(Problem::NotSignedIn | Problem::TabletRevoked))).then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::{ORG, Office, Tablet};
    use axum::body::{Body, BodyDataStream};
    use axum::http::Request;
    use futures_util::StreamExt as _;
    use serde_json::json;
    use tokio::time::timeout;
    use tower::ServiceExt as _;

    const PROMISED: Duration = Duration::from_secs(2);

    async fn line_of(office: &Office, tablet: &Tablet) -> BodyDataStream {
        let request = Request::get(format!("/api/{ORG}/live"))
            .header("authorization", format!("Bearer {}", tablet.signed_in.token));
        let response =
            crate::router(office.app.clone()).oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        response.into_body().into_data_stream()
    }

    /// The next thing said on the line within the two seconds that the product promises; none when it has ended.
    async fn said(line: &mut BodyDataStream) -> Option<String> {
        let bytes = timeout(PROMISED, line.next()).await.expect("nothing within two seconds")?.unwrap();
        Some(String::from_utf8(bytes.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn everybody_who_listens_hears_of_a_push() {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let grainne = office.tablet("grainne").await;
        let mut line = line_of(&office, &grainne).await;
        assert_eq!(said(&mut line).await.as_deref(), Some("data: {\"head\":0}\n\n"));
        maura.sent_complaint(&office, "Seán Byrne", &[]).await;
        // Two entries, and three rows of rights: who sees every case gains the person.
        assert_eq!(said(&mut line).await.as_deref(), Some("data: {\"head\":5}\n\n"));
    }

    #[tokio::test]
    async fn who_listens_hears_of_a_sealed_note_too() {
        let office = Office::open();
        let (maura, grainne) = (office.tablet("maura").await, office.tablet("grainne").await);
        let mut line = line_of(&office, &grainne).await;
        said(&mut line).await;
        let proof = json!({ "is": "enrolled", "device": maura.signed_in.device, "secret": maura.signed_in.device_secret });
        let note = json!({ "device": proof, "note": { "point": "BA==", "sealed": "c2VhbGVk" } });
        office.post(&format!("/api/{ORG}/sealed-note"), "", note.to_string()).await;
        assert_eq!(said(&mut line).await.as_deref(), Some("data: {\"head\":0}\n\n"));
    }

    #[tokio::test]
    async fn the_line_ends_with_the_session_and_with_the_server() {
        let office = Office::open();
        let maura = office.tablet("maura").await;
        let grainne = office.tablet("grainne").await;
        let (mut signed_out, mut stopped) =
            (line_of(&office, &grainne).await, line_of(&office, &maura).await);
        said(&mut signed_out).await;
        said(&mut stopped).await;
        office.post(&format!("/api/{ORG}/sign-out"), &grainne.signed_in.token, "").await;
        assert_eq!(said(&mut signed_out).await, None);
        office.app.stop();
        assert_eq!(said(&mut stopped).await, None);
    }
}
