//! The public page of an organisation, and what is printed from it: plain HTML from its charter, for anybody, on any
//! device, without JavaScript.
//!
//! Owns what the public reads and in which order. Pure: a charter, a language and a moment go in, a page comes out. Knows
//! nothing of HTTP, and says nothing that the charter does not: what is not published is said to be so, the organisation's
//! own targets are not promises, and an overlay that is off does not exist.

mod address;
mod commitments;
mod complaints;
mod contact;
mod expect;
mod frame;
mod head;
mod hours;
mod language;
mod limit;
mod lines;
mod missing;
mod pieces;
mod places;
mod print;
mod rights;
mod style;
#[cfg(test)]
mod tests;
mod text;
mod version;
mod view;
mod web;

pub use address::Origin;
pub use language::chosen;
pub use missing::missing;
pub use print::Sheet;
pub use style::asset;
pub use view::View;
pub use web::{robots, site_map};

use maud::{Markup, html};

/// The page.
#[must_use]
pub fn page(view: &View<'_>) -> String {
    let body = html! {
        (head::head(view))
        main #main {
            (contact::danger(view))
            (expect::section(view))
            (contact::section(view))
            (lines::section(view))
            (places::section(view))
            (pieces::correspondence(view))
            (complaints::section(view))
            (complaints::appeals(view))
            (rights::section(view))
            (pieces::rest(view))
            (commitments::section(view))
        }
        (foot(view))
    };
    frame::page(view, &body).into_string()
}

/// A document to print.
#[must_use]
pub fn printed(view: &View<'_>, sheet: Sheet) -> String {
    frame::sheet(view, sheet.name(), &print::print(view, sheet)).into_string()
}

fn foot(view: &View<'_>) -> Markup {
    html! {
        footer.foot {
            div.inner {
                (print::links(view))
                (version::section(view))
            }
        }
    }
}
