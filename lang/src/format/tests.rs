//! What a clerk would read in each language; and names, numbers and Hijri dates against Node's `Intl`, which has its own
//! code and, unlike browsers, all seven languages (`golden/formats.mjs`).

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate, Weekday};
use serde::Deserialize;

use crate::Language::{self, Ar, En, Ga, Hu, Lt, Pl, Ro};
use crate::Words;

fn words(language: Language) -> Words {
    Words::embedded(language).unwrap()
}

fn date(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn check(said: impl Fn(&Words) -> String, expected: [(Language, &str); 7]) {
    for (language, expected) in expected {
        assert_eq!(said(&words(language)), expected, "{}", language.tag());
    }
}

#[test]
fn a_date_in_full() {
    check(
        |words| words.date_long(date("2026-02-02")),
        [
            (En, "Monday 2 February 2026"),
            (Ga, "Dé Luain 2 Feabhra 2026"),
            (Pl, "poniedziałek, 2 lutego 2026"),
            (Hu, "2026. február 2., hétfő"),
            (Ro, "luni, 2 februarie 2026"),
            (Lt, "2026 m. vasario 2 d., pirmadienis"),
            (Ar, "الاثنين 2 فبراير 2026"),
        ],
    );
}

#[test]
fn a_date_in_short() {
    check(
        |words| words.date_short(date("2026-08-14")),
        [
            (En, "Fri 14 Aug"),
            (Ga, "Aoine 14 Lún"),
            (Pl, "pt., 14 sie"),
            (Hu, "aug. 14., P"),
            (Ro, "vin., 14 aug."),
            (Lt, "rugp. 14 d., pn"),
            (Ar, "الجمعة 14 أغسطس"),
        ],
    );
}

#[test]
fn a_date_with_its_time_on_the_24_hour_clock() {
    check(
        |words| words.date_time(date("2026-01-05").and_hms_opt(9, 5, 59).unwrap()),
        [
            (En, "5 January 2026, 09:05"),
            (Ga, "5 Eanáir 2026, 09:05"),
            (Pl, "5 stycznia 2026, 09:05"),
            (Hu, "2026. január 5., 09:05"),
            (Ro, "5 ianuarie 2026, 09:05"),
            (Lt, "2026 m. sausio 5 d., 09:05"),
            (Ar, "5 يناير 2026، 09:05"),
        ],
    );
}

#[test]
fn days_of_one_month() {
    check(
        |words| words.days_range(date("2026-05-25"), date("2026-05-29")),
        [
            (En, "25–29 May 2026"),
            (Ga, "25–29 Bealtaine 2026"),
            (Pl, "25–29 maja 2026"),
            (Hu, "2026. május 25–29."),
            (Ro, "25–29 mai 2026"),
            (Lt, "2026 m. gegužės 25–29 d."),
            (Ar, "25–29 مايو 2026"),
        ],
    );
}

#[test]
fn days_of_two_months() {
    check(
        |words| words.days_range(date("2026-09-28"), date("2026-10-02")),
        [
            (En, "28 September – 2 October 2026"),
            (Ga, "28 Meán Fómhair – 2 Deireadh Fómhair 2026"),
            (Pl, "28 września – 2 października 2026"),
            (Hu, "2026. szeptember 28. – október 2."),
            (Ro, "28 septembrie – 2 octombrie 2026"),
            (Lt, "2026 m. rugsėjo 28 d. – spalio 2 d."),
            (Ar, "28 سبتمبر – 2 أكتوبر 2026"),
        ],
    );
}

#[test]
fn days_of_two_years_and_a_single_day_are_whole_dates() {
    let across = |words: &Words| words.days_range(date("2026-12-24"), date("2027-01-02"));
    assert_eq!(across(&words(Ga)), "24 Nollaig 2026 – 2 Eanáir 2027");
    assert_eq!(across(&words(Hu)), "2026. december 24. – 2027. január 2.");
    let single = |words: &Words| words.days_range(date("2026-06-24"), date("2026-06-24"));
    assert_eq!(single(&words(Lt)), "2026 m. birželio 24 d.");
}

#[test]
fn weekdays_from_one_to_another() {
    check(
        |words| words.weekdays(Weekday::Sun, Weekday::Thu),
        [
            (En, "Sun–Thu"),
            (Ga, "Domh–Déar"),
            (Pl, "niedz.–czw."),
            (Hu, "V–Cs"),
            (Ro, "dum.–joi"),
            (Lt, "sk–kt"),
            (Ar, "الأحد–الخميس"),
        ],
    );
}

#[test]
fn three_people_in_a_sentence() {
    check(
        |words| words.list(&["Seán", "Áine", "Mary"]),
        [
            (En, "Seán, Áine and Mary"),
            (Ga, "Seán, Áine agus Mary"),
            (Pl, "Seán, Áine i Mary"),
            (Hu, "Seán, Áine és Mary"),
            (Ro, "Seán, Áine și Mary"),
            (Lt, "Seán, Áine ir Mary"),
            (Ar, "\u{2068}Seán\u{2069} و\u{2068}Áine\u{2069} و\u{2068}Mary\u{2069}"),
        ],
    );
}

#[test]
fn lists_of_every_length() {
    let words = words(Ga);
    assert_eq!(words.list(&[]), "");
    assert_eq!(words.list(&["fón"]), "fón");
    assert_eq!(words.list(&["fón", "litir"]), "fón agus litir");
    assert_eq!(words.list(&["fón", "litir", "ríomhphost", "cuairt"]), "fón, litir, ríomhphost agus cuairt");
}

#[test]
fn the_days_beside_today_have_words() {
    let words = words(Ga);
    let relative = |iso| words.relative_day(date(iso), date("2026-01-01"));
    assert_eq!(relative("2025-12-30"), None);
    assert_eq!(relative("2025-12-31"), Some("Inné"));
    assert_eq!(relative("2026-01-01"), Some("Inniu"));
    assert_eq!(relative("2026-01-02"), Some("Amárach"));
    assert_eq!(relative("2026-01-03"), None);
}

#[test]
fn ramadan_begins() {
    check(
        |words| words.hijri(date("2026-02-18")).unwrap(),
        [
            (En, "1 Ramadan 1447 AH"),
            (Ga, "1 Ramadan 1447 AH"),
            (Pl, "1 Ramadan 1447 AH"),
            (Hu, "1447. Ramadán 1. (hidzsra szerint)"),
            (Ro, "1 Ramadan 1447 AH"),
            (Lt, "1447 AH Ramadan 1 d."),
            (Ar, "1 رمضان 1447 هـ"),
        ],
    );
}

#[test]
fn a_date_beyond_every_calendar_does_not_panic() {
    for language in Language::ALL {
        for extreme in [NaiveDate::MIN, NaiveDate::MAX] {
            let words = words(language);
            assert!(words.date_long(extreme).contains(words.weekday(extreme.weekday())));
            assert_eq!(words.hijri(extreme), None);
        }
    }
}

/// What Node says, by ISO date or by number.
#[derive(Deserialize)]
struct Golden {
    languages: BTreeMap<String, InLanguage>,
    hijri: BTreeMap<NaiveDate, String>,
}

#[derive(Deserialize)]
struct InLanguage {
    date: BTreeMap<NaiveDate, String>,
    month_year: BTreeMap<NaiveDate, String>,
    weekday: BTreeMap<NaiveDate, String>,
    number: BTreeMap<i64, String>,
}

fn golden() -> Golden {
    serde_json::from_str(include_str!("../../golden/formats.json")).unwrap()
}

#[test]
fn names_and_numbers_are_those_of_node() {
    for (tag, golden) in golden().languages {
        let words = words(Language::from_tag(&tag).unwrap());
        check_table(&tag, &golden.date, |date| words.date(*date));
        check_table(&tag, &golden.month_year, |date| words.month_year(*date));
        check_table(&tag, &golden.weekday, |date| words.weekday(date.weekday()).to_owned());
        check_table(&tag, &golden.number, |number| words.number(*number));
    }
}

#[test]
fn hijri_dates_of_seven_years_are_those_of_node() {
    let english = words(En);
    check_table("hijri", &golden().hijri, |date| english.hijri(*date).unwrap());
}

fn check_table<K: std::fmt::Debug>(what: &str, golden: &BTreeMap<K, String>, said: impl Fn(&K) -> String) {
    assert!(golden.len() >= 7, "{what}");
    for (key, expected) in golden {
        assert_eq!(said(key), *expected, "{what} {key:?}");
    }
}
