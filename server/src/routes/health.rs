//! `GET /health`: whether the server can read its database, for whoever watches over it.

use crate::app::App;
use crate::problem::Problem;
use crate::request::json;
use crate::store::meta;
use axum::extract::State;
use axum::response::Response;
use serde::Serialize;

#[derive(Serialize)]
struct Health {
    status: &'static str,
    version: &'static str,
    format: u32,
}

/// Answers with version and database format, or with a problem.
///
/// # Errors
/// The database cannot be read.
pub async fn health(State(app): State<App>) -> Result<Response, Problem> {
    let format = app.read(|_, tx| Ok(meta::read(tx)?.format)).await?;
    json(&Health { status: "ok", version: env!("CARGO_PKG_VERSION"), format })
}

#[cfg(test)]
mod tests {
    use crate::office::Office;
    use axum::http::StatusCode;

    #[tokio::test]
    async fn a_server_that_reads_its_database_is_well() {
        let office = Office::open();
        let answer = office.get("/health", "").await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.body.contains("\"format\":3"), "{}", answer.body);
        assert_eq!(answer.headers["x-content-type-options"], "nosniff");
        assert_eq!(answer.headers["cache-control"], "no-store");
    }
}
