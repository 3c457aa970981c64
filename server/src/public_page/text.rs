//! Charter text as HTML: marked with its language where that is not the page's, and set apart in paragraphs.

use super::view::{View, direction};
use chrono::{NaiveDate, NaiveDateTime};
use domain::charter::{CommitmentId, Contact, Number, NumberKind, Source, Text};
use lang::when;
use maud::{Markup, html};

/// A charter's text.
pub(super) fn said(view: &View<'_>, text: &Text) -> Markup {
    let found = view.charter.words(text, view.lang);
    if found.tag == view.lang {
        return html! { (found.words) };
    }
    html! { span lang=(found.tag) dir=(direction(found.direction)) { (found.words) } }
}

/// A charter's text as it stands in an attribute or a title.
pub(super) fn plain<'a>(view: &View<'a>, text: &'a Text) -> &'a str {
    view.charter.words(text, view.lang).words
}

/// A text of several paragraphs, with an empty line between them.
pub(super) fn paragraphs(view: &View<'_>, text: &Text) -> Markup {
    let found = view.charter.words(text, view.lang);
    let foreign = (found.tag != view.lang).then_some((found.tag, direction(found.direction)));
    html! {
        @for paragraph in found.words.split("\n\n") {
            @if let Some((tag, dir)) = foreign {
                p lang=(tag) dir=(dir) { (paragraph) }
            } @else {
                p { (paragraph) }
            }
        }
    }
}

/// An address as an envelope needs it, in the organisation's own language whatever the page's is.
pub(super) fn postal(view: &View<'_>, lines: &[String]) -> Markup {
    let own = view.charter.default_language();
    let own = (own != view.lang).then_some(own);
    html! {
        address lang=[own] dir="auto" {
            @for (at, line) in lines.iter().enumerate() {
                @if at > 0 { br; }
                (line)
            }
        }
    }
}

/// A number that dials, and says so where a textphone answers.
pub(super) fn number(view: &View<'_>, number: &Number) -> Markup {
    html! {
        a.tel href=(number.dial.link()) dir="ltr" { (number.published) }
        @if number.kind == NumberKind::Textphone {
            " " span.mark { (view.words.person_textphone()) }
        }
    }
}

/// A website by its name.
pub(super) fn website(address: &str) -> Markup {
    let name = address.trim_start_matches("https://").trim_end_matches('/');
    html! { a href=(address) dir="ltr" { (name) } }
}

/// The day, with its weekday; in the Hijri calendar too where the organisation lives by it.
pub(super) fn day(view: &View<'_>, date: NaiveDate) -> String {
    with_hijri(view, view.words.date_long(date), date)
}

/// The moment in full; in the Hijri calendar too where the organisation lives by it.
pub(super) fn moment(view: &View<'_>, at: NaiveDateTime) -> String {
    with_hijri(view, when::in_full(&view.words, at), at.date())
}

fn with_hijri(view: &View<'_>, gregorian: String, date: NaiveDate) -> String {
    match view.words.hijri(date).filter(|_| view.has_hijri_dates()) {
        Some(hijri) => format!("{gregorian} ({hijri})"),
        None => gregorian,
    }
}

/// Where a part of the page comes from: the commitment's number, or that it is not the organisation's word.
pub(super) fn origin(view: &View<'_>, source: &Source) -> Markup {
    match source {
        Source::Commitment(id) => commitment(id),
        Source::ProductDefault | Source::GeneralKnowledge => {
            html! { span.mark { (view.words.public_not_from_charter()) } }
        }
    }
}

/// A commitment's number, with the way to its text.
pub(super) fn commitment(id: &CommitmentId) -> Markup {
    html! { a.ref href={ "#" (id) } dir="ltr" { (id) } }
}

/// What is not published, said so.
pub(super) fn not_published(view: &View<'_>) -> Markup {
    html! { span.absent { (view.words.app_not_published()) } }
}

/// A heading with what belongs under it.
pub(super) fn section(id: &str, heading: &str, body: &Markup) -> Markup {
    html! {
        section id=(id) aria-labelledby={ (id) "-heading" } {
            h2 id={ (id) "-heading" } { (heading) }
            (body)
        }
    }
}

/// A labelled fact.
pub(super) fn fact(label: &str, value: &Markup) -> Markup {
    html! { div.fact { dt { (label) } dd { (value) } } }
}

/// Where the organisation as a whole is reached, what it does not publish included.
pub(super) fn contact_facts(view: &View<'_>, contact: &Contact) -> Markup {
    let w = &view.words;
    let absent = || not_published(view);
    let phones = html! {
        @for phone in &contact.phones { div { (number(view, phone)) } }
        @if contact.phones.is_empty() { (absent()) }
    };
    let address = if contact.address.is_empty() { absent() } else { postal(view, &contact.address) };
    let email =
        contact.email.as_ref().map(|email| html! { a href={ "mailto:" (email) } dir="ltr" { (email) } });
    html! {
        dl.facts {
            (fact(w.door_address(), &address))
            (fact(w.channel_phone(), &phones))
            (fact(w.channel_email(), &email.unwrap_or_else(absent)))
            (fact(w.public_website(), &contact.website.as_deref().map_or_else(absent, website)))
        }
    }
}
