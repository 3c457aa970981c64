//! `GET /app/…`: the built app.

use crate::app::App;
use crate::problem::Problem;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;

/// The app's own page.
///
/// # Errors
/// [`Problem::NotFound`] where the app has not been built.
pub async fn index(app: State<App>, headers: HeaderMap) -> Result<Response, Problem> {
    file(app, Ok(Path(String::new())), headers).await
}

/// A file of the app, or its page for an address that is no file.
///
/// # Errors
/// [`Problem::NotFound`].
pub async fn file(
    State(app): State<App>,
    path: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    // An address that is no text names nothing.
    let Path(path) = path.map_err(|_| Problem::NotFound)?;
    let answer = tokio::task::spawn_blocking(move || app.site().answer(&path, &headers)).await;
    answer.map_err(|_| Problem::Fault)?.ok_or(Problem::NotFound)
}

#[cfg(test)]
mod tests {
    use crate::office::{Answer, Office};
    use axum::body::Body;
    use axum::http::{Request, StatusCode};

    async fn get(office: &Office, path: &str, encodings: &str) -> Answer {
        let request = Request::get(path).header("accept-encoding", encodings);
        office.request(request.body(Body::empty()).unwrap()).await
    }

    #[tokio::test]
    async fn the_app_is_served_compressed_and_every_address_in_it_is_its_page() {
        let office = Office::open();
        office.put_in_app("index.html", "the page");
        office.put_in_app("app.0123456789abcdef.js", "the code");
        office.put_in_app("app.0123456789abcdef.js.br", "the code, smaller");
        for (path, encodings, body, cache) in [
            ("/app/", "br", "the page", "no-cache"),
            ("/app/cases/7", "br", "the page", "no-cache"),
            (
                "/app/app.0123456789abcdef.js",
                "br",
                "the code, smaller",
                "public, max-age=31536000, immutable",
            ),
            ("/app/app.0123456789abcdef.js", "gzip", "the code", "public, max-age=31536000, immutable"),
        ] {
            let answer = get(&office, path, encodings).await;
            assert_eq!((answer.status, answer.body.as_str()), (StatusCode::OK, body), "{path}");
            assert_eq!(answer.headers["cache-control"], cache, "{path}");
        }
        assert_eq!(get(&office, "/app/gone.0123456789abcdef.js", "br").await.code(), "not-found");
        assert_eq!(get(&office, "/app/%2e%2e/cairt.sqlite", "br").await.code(), "not-found");
    }

    #[tokio::test]
    async fn an_address_that_is_no_text_gets_a_problem_like_any_other() {
        let office = Office::open();
        office.put_in_app("index.html", "the page");
        let answer = get(&office, "/app/%ff", "br").await;
        assert_eq!((answer.status, answer.code().as_str()), (StatusCode::NOT_FOUND, "not-found"));
        assert_eq!(office.post("/app/", "", "").await.code(), "method-not-allowed");
    }

    #[tokio::test]
    async fn the_page_may_load_nothing_but_its_own_files() {
        let office = Office::open();
        office.put_in_app("index.html", "the page");
        let answer = get(&office, "/app/", "br").await;
        let policy = answer.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"), "{policy}");
        assert!(!policy.contains("'unsafe-eval'") && !policy.contains("'unsafe-inline'"), "{policy}");
        assert_eq!(get(&office, "/", "br").await.headers["location"], "/app/");
    }
}
