//! The pages of the five organisations in each of their languages, at moments that a clerk would recognise.

mod bilingual;
mod english;
mod promises;
mod served;

use super::{Origin, Sheet, View, page, printed};
use crate::charters::{SHIPPED, shipped};
use chrono::NaiveDateTime;
use domain::charter::Charter;
use domain::time::Timestamp;

/// Saturday, 12 September 2026, half past twelve: the libraries are open, the customer service centre is not.
const SATURDAY: &str = "2026-09-12T12:30:00";
/// Tuesday, 15 September 2026, at night.
const TEN_AT_NIGHT: &str = "2026-09-15T22:00:00";
/// The same Tuesday at work.
const TUESDAY: &str = "2026-09-15T10:00:00";

/// The largest a page may be before compression.
const BYTES_MAX: usize = 60_000;

fn charter(org: &str) -> Charter {
    shipped(org).unwrap().unwrap()
}

fn view<'a>(charter: &'a Charter, lang: &str, at: &str) -> View<'a> {
    let local: NaiveDateTime = at.parse().unwrap();
    let now = Timestamp::from_local(local, charter.time_zone);
    View::new(charter, lang, now, Origin::new(true, "example.org"), false).unwrap()
}

fn page_of(org: &str, lang: &str, at: &str) -> String {
    page(&view(&charter(org), lang, at))
}

/// Every organisation that ships, with each of its languages.
fn everywhere() -> Vec<(Charter, String)> {
    let charters = SHIPPED.iter().map(|file| charter(file.org));
    let languages = |charter: Charter| {
        charter.languages.clone().into_iter().map(move |language| (charter.clone(), language.tag))
    };
    charters.flat_map(languages).collect()
}

/// What stands between `from` and `until` in `page`, the first time.
fn between<'a>(page: &'a str, from: &str, until: &str) -> &'a str {
    let (_, rest) = page.split_once(from).unwrap_or_else(|| panic!("no {from}"));
    rest.split_once(until).unwrap_or_else(|| panic!("no {until} after {from}")).0
}

/// The entry of a list whose heading is `name`, up to the next heading.
fn entry<'a>(page: &'a str, name: &str) -> &'a str {
    between(page, &format!("<h3>{name} "), "<h3>")
}

#[test]
fn every_page_is_small_marked_and_without_script() {
    for (charter, lang) in everywhere() {
        let page = page(&view(&charter, &lang, TUESDAY));
        let at = format!("{} in {lang}", charter.id);
        assert!(page.len() < BYTES_MAX, "{at}: {} bytes", page.len());
        let dir = if lang == "ar" { "rtl" } else { "ltr" };
        assert!(page.starts_with(&format!("<!DOCTYPE html><html lang=\"{lang}\" dir=\"{dir}\">")), "{at}");
        for never in ["<script", "style=", "onclick", "<iframe", "<form", "<img"] {
            assert!(!page.contains(never), "{at}: {never}");
        }
        for language in &charter.languages {
            let alternate =
                format!("hreflang=\"{0}\" href=\"https://example.org/{1}/{0}\"", language.tag, charter.id);
            assert!(page.contains(&alternate), "{at}: {alternate}");
        }
        assert!(
            page.contains(&format!("rel=\"canonical\" href=\"https://example.org/{}/{lang}\"", charter.id)),
            "{at}"
        );
        assert!(page.contains("<meta name=\"description\" content=\"") && page.contains("<title>"), "{at}");
    }
}

#[test]
fn everything_that_belongs_on_the_page_is_on_it() {
    for (charter, lang) in everywhere() {
        let page = page(&view(&charter, &lang, TUESDAY));
        let at = format!("{} in {lang}", charter.id);
        for commitment in &charter.commitments {
            assert!(page.contains(&format!("<li id=\"{}\">", commitment.id)), "{at}: {}", commitment.id);
        }
        let escaped = |text: &str| maud::html! { (text) }.into_string();
        for piece in &charter.content {
            let title = escaped(charter.words(&piece.title, &lang).words);
            assert!(page.contains(&format!("<h3>{title} ")), "{at}: {title}");
        }
        let numbers = charter.emergency.iter().map(|one| &one.number);
        for number in numbers.chain(charter.lines.iter().flat_map(|line| &line.numbers)) {
            assert!(page.contains(&format!("href=\"{}\"", number.dial.link())), "{at}: {}", number.published);
        }
        for link in page.split("href=\"#").skip(1).filter_map(|rest| rest.split_once('"')) {
            assert!(page.contains(&format!("id=\"{}\"", link.0)), "{at}: #{} leads nowhere", link.0);
        }
        let question: Vec<_> = charter.to_confirm.iter().map(|open| escaped(&open.question)).collect();
        assert!(
            !question.iter().any(|question| page.contains(question)),
            "{at}: a question of the organisation's own"
        );
    }
}

#[test]
fn danger_comes_before_anything_else() {
    for (charter, lang) in everywhere() {
        let page = page(&view(&charter, &lang, TUESDAY));
        let main = between(&page, "<main id=\"main\">", "</section>");
        assert!(main.starts_with("<section class=\"danger\""), "{} in {lang}", charter.id);
        assert!(main.contains("href=\"tel:"), "{} in {lang}", charter.id);
    }
}

#[test]
fn a_librarian_s_saturday() {
    let page = page_of("lincolnshire", "en", SATURDAY);
    assert!(entry(&page, "Libraries and renewals").contains("data-open=\"true\">Open until 16:00<"));
    let schools = entry(&page, "Schools and general education");
    assert!(schools.contains("data-open=\"false\">Closed. Opens: Mon 14 Sept, 08:00<"), "{schools}");
}

#[test]
fn social_care_at_night_shows_the_duty_team_first() {
    fn check(at: &str, first: &str, second: &str) {
        let page = page_of("lincolnshire", "en", at);
        let entry = entry(&page, "Adult social care");
        let place = |number: &str| entry.find(number).unwrap_or_else(|| panic!("no {number} in {entry}"));
        assert!(place(first) < place(second), "{at}: {entry}");
    }
    check(TEN_AT_NIGHT, "tel:+441529413366", "tel:+441522782155");
    check(TUESDAY, "tel:+441522782155", "tel:+441529413366");
}

#[test]
fn what_is_not_published_is_said_so() {
    let page = page_of("qatif", "en", TUESDAY);
    let contact = between(&page, "<section id=\"contact\"", "</dl>");
    assert_eq!(contact.matches("Not published").count(), 4, "address, phone, e-mail and website");
    assert!(page.contains("Hours are not published."));
}

#[test]
fn a_printed_sheet_knows_no_today() {
    for (charter, lang) in everywhere() {
        for sheet in Sheet::ALL {
            let [now, later] = [TUESDAY, SATURDAY].map(|at| printed(&view(&charter, &lang, at), sheet));
            assert!(now == later, "{} in {lang}: {} changes from day to day", charter.id, sheet.name());
            assert!(now.len() < BYTES_MAX && !now.contains("<script"), "{}: {}", charter.id, now.len());
            assert!(now.contains(&format!("<body class=\"sheet of-{}\">", sheet.name())));
        }
    }
}
