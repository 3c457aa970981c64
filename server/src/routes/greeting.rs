//! `GET /api/{org}/greeting`: protocol, epoch, clock and limits. Needs no token: a tablet asks before it unlocks, to learn
//! whether the server is there and how far its own clock is off.

use crate::app::App;
use crate::problem::Problem;
use crate::request::{Org, json};
use axum::extract::State;
use axum::response::Response;
use domain::sync::limits::{Limits, PROTOCOL};
use domain::sync::message::Greeting;

/// Greets.
///
/// # Errors
/// [`Problem::UnknownOrganisation`].
pub async fn greet(State(app): State<App>, _: Org) -> Result<Response, Problem> {
    let (epoch, server_time) = (app.epoch(), app.now());
    json(&Greeting { protocol: PROTOCOL, epoch, server_time, limits: Limits::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::{Office, TUESDAY};

    #[tokio::test]
    async fn the_limits_and_the_clock_are_told_to_anybody() {
        let office = Office::open();
        let greeting: Greeting = office.get("/api/kilkenny/greeting", "").await.read();
        assert_eq!((greeting.protocol, greeting.server_time), (PROTOCOL, TUESDAY));
        assert_eq!(greeting.limits, Limits::default());
        assert_eq!(office.get("/api/nowhere/greeting", "").await.code(), "unknown-organisation");
    }
}
