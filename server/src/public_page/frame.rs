//! What stands around every page: its title, its languages, its style.

use super::head::{path, title};
use super::language::offered;
use super::style::{ICON, STYLE};
use super::text::plain;
use super::view::View;
use maud::{DOCTYPE, Markup, html};

/// The page itself.
pub(super) fn page(view: &View<'_>, body: &Markup) -> Markup {
    let here = path(view, view.lang);
    let head = html! {
        meta name="description" content=(view.words.public_description(plain(view, &view.charter.name)));
        link rel="canonical" href={ (view.origin) (here) };
        @for tag in offered(view.charter) {
            link rel="alternate" hreflang=(tag) href={ (view.origin) (path(view, tag)) };
        }
        link rel="alternate" hreflang="x-default" href={ (view.origin) "/" (view.charter.id) };
    };
    let body = html! {
        a.skip href="#main" { (view.words.app_skip_to_content()) }
        (body)
    };
    whole(view.lang, view.dir(), &title(view), &head, "page", &body)
}

/// A sheet to print, with the way back to the page. Search engines are sent to the page.
pub(super) fn sheet(view: &View<'_>, name: &str, body: &Markup) -> Markup {
    let here = path(view, view.lang);
    let head = html! {
        meta name="robots" content="noindex";
        link rel="canonical" href={ (view.origin) (here) };
    };
    let body = html! {
        nav.back aria-label=(view.words.action_back()) { a href=(here) { (view.words.action_back()) } }
        main #main { (body) }
    };
    whole(view.lang, view.dir(), &title(view), &head, &format!("sheet of-{name}"), &body)
}

/// A document of HTML.
pub(super) fn whole(lang: &str, dir: &str, title: &str, head: &Markup, class: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(lang) dir=(dir) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                (head)
                link rel="stylesheet" href=(STYLE.path);
                link rel="icon" href=(ICON.path) type="image/svg+xml";
            }
            body class=(class) { (body) }
        }
    }
}
