//! What search engines read first.

use super::address::Origin;
use super::language::offered;
use domain::charter::Charter;
use maud::{Markup, PreEscaped, html};

/// `robots.txt`: the public pages, not the app.
#[must_use]
pub fn robots(origin: &Origin) -> String {
    let rules = "User-agent: *\nDisallow: /api/\nDisallow: /app/\n";
    if origin.is_known() { format!("{rules}\nSitemap: {origin}/sitemap.xml\n") } else { rules.to_owned() }
}

/// `sitemap.xml`: each organisation's page in each language, with the others beside it.
#[must_use]
pub fn site_map<'a>(origin: &Origin, charters: impl Iterator<Item = &'a Charter>) -> String {
    let sites = html! {
        (PreEscaped("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
        urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" {
            @for charter in charters {
                @for tag in offered(charter) { (entry(origin, charter, tag)) }
            }
        }
    };
    sites.into_string()
}

fn entry(origin: &Origin, charter: &Charter, tag: &str) -> Markup {
    html! {
        url {
            loc { (origin) "/" (charter.id) "/" (tag) }
            @for other in offered(charter) {
                xhtml:link rel="alternate" hreflang=(other) href={ (origin) "/" (charter.id) "/" (other) } {}
            }
        }
    }
}
