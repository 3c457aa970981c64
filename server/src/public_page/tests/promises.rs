//! Which time limits the page shows, and which it must not.

use super::*;
use domain::charter::{Clock, DeadlineSource};

/// The promise with this name.
fn promise<'a>(page: &'a str, name: &str) -> &'a str {
    between(page, &format!("<li class=\"promise\"><h3>{name}"), "</li>")
}

#[test]
fn a_promise_says_its_limit_and_the_day_it_would_end() {
    fn check(org: &str, lang: &str, name: &str, expected: &[&str]) {
        let page = page_of(org, lang, TUESDAY);
        let said = promise(&page, name);
        for words in expected {
            assert!(said.contains(words), "{org}, {name}: {words} in {said}");
        }
    }
    let reply =
        ["The time limit is 28 days. Every day counts", "If it reaches us now: Tuesday 13 October 2026"];
    check("kilkenny", "en", "Written reply from the Complaints Officer", &reply);
    check("kilkenny", "ga", "Freagra i scríbhinn ón Oifigeach Gearán", &["13 Deireadh Fómhair 2026"]);
    let letter = ["The time limit is 5 working days.", "If it reaches us now: Tuesday 22 September 2026"];
    check("lincolnshire", "en", "Acknowledgement of a letter", &letter);
    check("lincolnshire", "en", "Answering the phone", &["Within 15 seconds or within 5 rings"]);
    check("lincolnshire", "pl", "Odebranie telefonu", &["W ciągu 15 sekund albo po najwyżej 5 dzwonkach"]);
    let after = ["10 days", "Counted from: Acknowledgement of a letter"];
    check("lincolnshire", "en", "Reply to a letter, or interim reply with a date", &after);
    check(
        "lincolnshire",
        "en",
        "Automatic confirmation of an e-mail",
        &["Promised without a number of days."],
    );
    check(
        "vilnius",
        "lt",
        "Perdavimas kompetentingai institucijai",
        &["5 darbo dien", "2026 m. rugsėjo 22 d."],
    );
}

#[test]
fn where_no_limit_is_published_that_is_said() {
    for (org, lang, said) in [
        ("qatif", "en", "No time limit is published for this."),
        ("csagyi", "en", "The date is set case by case."),
    ] {
        assert!(page_of(org, lang, TUESDAY).contains(said), "{org}");
    }
}

#[test]
fn a_date_in_qatif_is_told_in_the_hijri_calendar_too() {
    let page = page_of("qatif", "ar", TUESDAY);
    assert!(between(&page, "<section class=\"version\"", "</section>").contains("1448"), "no Hijri year");
}

#[test]
fn a_day_that_may_still_move_is_said_so() {
    let mut charter = charter("qatif");
    let mut clock = super::charter("vilnius").clocks.swap_remove(0);
    clock.rule.as_mut().unwrap().amount = 20;
    charter.clocks.push(clock);
    let page = page(&view(&charter, "en", "2027-02-20T10:00:00"));
    assert!(page.contains("A holiday is not announced yet, so this date may still move."));
}

/// The clocks of every overlay of a charter.
fn of_overlays(charter: &Charter) -> Vec<Clock> {
    charter.overlays.iter().flat_map(|overlay| overlay.clocks.clone()).collect()
}

#[test]
fn an_overlay_is_on_the_page_only_while_it_is_on() {
    let off = charter("kilkenny");
    let names: Vec<_> =
        of_overlays(&off).into_iter().filter(super::super::expect::concerns_clients).collect();
    assert!(!names.is_empty());
    let mut on = off.clone();
    on.overlays.iter_mut().for_each(|overlay| overlay.on = true);
    let [off_page, on_page] = [&off, &on].map(|charter| page(&view(charter, "en", TUESDAY)));
    for clock in names {
        let heading = format!("<li class=\"promise\"><h3>{}", off.words(&clock.name, "en").words);
        assert!(!off_page.contains(&heading) && on_page.contains(&heading), "{heading}");
    }
}

#[test]
fn an_internal_target_is_never_shown() {
    let mut targets = 0;
    for (mut charter, lang) in everywhere() {
        charter.overlays.iter_mut().for_each(|overlay| overlay.on = true);
        let page = page(&view(&charter, &lang, TUESDAY));
        let internal =
            of_overlays(&charter).into_iter().filter(|clock| clock.source == DeadlineSource::InternalTarget);
        for clock in internal {
            targets += 1;
            let name = charter.words(&clock.name, &lang).words;
            assert!(
                !page.contains(&format!("<li class=\"promise\"><h3>{name}")),
                "{} in {lang}: {name}",
                charter.id
            );
        }
    }
    assert!(targets > 0, "no charter has an internal target to hide");
}
