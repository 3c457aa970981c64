//! The page as a browser gets it.

use crate::office::{Answer, Office};
use axum::body::Body;
use axum::http::{Request, StatusCode};

async fn get(office: &Office, path: &str, accept_language: &str) -> Answer {
    let request =
        Request::get(path).header("accept-language", accept_language).header("host", "charter.example.ie");
    office.request(request.body(Body::empty()).unwrap()).await
}

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    answer.headers.get(name).map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn a_browser_gets_its_language_and_may_keep_the_page_for_a_minute() {
    let office = Office::open();
    for (path, wish, lang) in [
        ("/kilkenny", "ga-IE", "ga"),
        ("/kilkenny", "de", "en"),
        ("/kilkenny/ga", "en", "ga"),
        ("/kilkenny/ga/print/poster", "en", "ga"),
    ] {
        let answer = get(&office, path, wish).await;
        assert_eq!((answer.status, header(&answer, "content-language")), (StatusCode::OK, lang), "{path}");
        assert_eq!(header(&answer, "cache-control"), "public, max-age=60");
        assert_eq!(header(&answer, "content-type"), "text/html; charset=utf-8");
        assert!(answer.headers.get("set-cookie").is_none());
        let canonical = "rel=\"canonical\" href=\"http://charter.example.ie/kilkenny/";
        assert!(answer.body.contains(&format!("{canonical}{lang}\"")), "{path}");
    }
    let varies = get(&office, "/kilkenny", "ga").await;
    assert!(varies.headers.get_all("vary").iter().any(|value| value == "accept-language"));
}

#[tokio::test]
async fn a_page_may_load_its_own_style_and_nothing_else() {
    let office = Office::open();
    let page = get(&office, "/kilkenny/en", "en").await;
    let policy = header(&page, "content-security-policy");
    assert!(policy.starts_with("default-src 'none'; style-src 'self'; img-src 'self';"), "{policy}");
    assert!(!policy.contains("script") && !policy.contains("unsafe"), "{policy}");
    let style = super::between(&page.body, "<link rel=\"stylesheet\" href=\"", "\"");
    let style = get(&office, style, "en").await;
    assert_eq!(header(&style, "content-type"), "text/css; charset=utf-8");
    assert!(header(&style, "cache-control").ends_with("immutable"));
}

#[tokio::test]
async fn an_address_that_leads_nowhere_is_a_page_that_leads_on() {
    let office = Office::open();
    for path in
        ["/nowhere", "/kilkenny/de", "/kilkenny/en/print/menu", "/nowhere/en", "/public-page/old.css", "/%ff"]
    {
        let answer = get(&office, path, "ga").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(
            answer.body.contains("<html lang=\"ga\"") && answer.body.contains("href=\"/kilkenny\""),
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_app_and_its_data_stay_where_they_are() {
    let office = Office::open();
    office.put_in_app("index.html", "the page");
    assert_eq!(get(&office, "/app/", "en").await.body, "the page");
    assert_eq!(header(&get(&office, "/app", "en").await, "location"), "/app/");
    for path in ["/api", "/api/kilkenny", "/api/kilkenny/nothing", "/api/kilkenny/a/b"] {
        assert_eq!(get(&office, path, "en").await.code(), "not-found", "{path}");
    }
    assert_eq!(get(&office, "/health", "en").await.status, StatusCode::OK);
    assert_eq!(office.post("/kilkenny", "", "").await.code(), "method-not-allowed");
}

#[tokio::test]
async fn search_engines_find_every_language() {
    let office = Office::open();
    let robots = get(&office, "/robots.txt", "").await;
    assert!(robots.body.contains("Sitemap: http://charter.example.ie/sitemap.xml"), "{}", robots.body);
    let sites = get(&office, "/sitemap.xml", "").await.body;
    for lang in ["en", "ga"] {
        assert!(sites.contains(&format!("<loc>http://charter.example.ie/kilkenny/{lang}</loc>")), "{sites}");
    }
}

#[tokio::test]
async fn only_a_trusted_proxy_says_that_the_way_is_encrypted() {
    for (proxies, scheme) in [(vec!["0.0.0.0".parse().unwrap()], "https"), (Vec::new(), "http")] {
        let request =
            Request::get("/kilkenny/en").header("host", "example.ie").header("x-forwarded-proto", "https");
        let answer = Office::behind(&proxies).request(request.body(Body::empty()).unwrap()).await;
        assert!(answer.body.contains(&format!("href=\"{scheme}://example.ie/kilkenny/en\"")), "{scheme}");
    }
}
