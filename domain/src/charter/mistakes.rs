//! What each mistake in a charter file is answered with: its line, its field, and what was expected.

mod kept;

use super::*;
use proptest::prelude::*;

/// A charter of which each test spoils something. Its lines are numbered in the tests, from 1.
const COUNCIL: &str = r#"id = "council"
version = 1
status = "draft"
name = { en = "A council", ga = "Comhairle" }
calendar = "ireland"
time_zone = "Europe/Dublin"
week_start = "mon"
office_hours = "office"
case_kinds = ["enquiry", "complaint"]
languages = [{ tag = "en", default = true }, { tag = "ga" }]

[hours.office.weekly]
mon = ["09:00-12:00", "13:00-17:00"]

[contact]
website = "https://www.example.ie"

[[channels]]
channel = "letter"
hours = "always"
source = "product-default"

[[lines]]
id = "housing"
name = { en = "Housing", ga = "Tithíocht" }
numbers = [{ published = "01 234 5678", dial = "+35312345678" }]
hours = "office"
source = "CC-1"

[[roles]]
id = "officer"
name = { en = "Officer", ga = "Oifigeach" }
can = ["case-open"]
source = "product-default"

[[clocks]]
id = "reply"
name = { en = "Reply", ga = "Freagra" }
source = "published"
commitment = "CC-2"
starts_on = "received-at"
stops_on = ["reply-sent"]
applies_to = { case_kinds = ["complaint"], channels = ["letter"] }
rule = { amount = 20, unit = "working-days" }
"#;

/// Spoils the charter and compares everything that is said about it, in order.
fn check(spoil: &[(&str, &str)], expected: &[&str]) {
    let mut text = COUNCIL.to_owned();
    for (good, bad) in spoil {
        assert!(text.contains(good), "the charter has no {good}");
        text = text.replacen(good, bad, 1);
    }
    let findings = Charter::parse(&text).expect_err("the mistake is found");
    let found: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(found, expected, "{spoil:?}");
}

#[test]
fn the_charter_that_is_spoilt_is_sound() {
    assert_eq!(Charter::parse(COUNCIL).map(|charter| charter.check()), Ok(vec![]));
}

#[test]
fn syntax_is_answered_with_its_line() {
    check(
        &[("version = 1", "version = ")],
        &["line 2, not TOML: string values must be quoted, expected literal string"],
    );
    check(&[("version = 1", "version 1")], &["line 2, not TOML: key with no value, expected `=`"]);
    check(&[("[contact]", "[contact")], &["line 15, not TOML: unclosed table, expected `]`"]);
    check(&[("version = 1", "version = 1\nversion = 2")], &["line 3, not TOML: duplicate key"]);
    check(
        &[("status = \"draft\"", "status = \"draft")],
        &[r#"line 3, not TOML: invalid basic string, expected `"`"#],
    );
    check(
        &[("version = 1", "version = "), ("[contact]", "[contact")],
        &[
            "line 2, not TOML: string values must be quoted, expected literal string",
            "line 15, not TOML: unclosed table, expected `]`",
        ],
    );
}

#[test]
fn a_field_that_cannot_be_read_is_answered_with_what_was_expected() {
    check(
        &[("version = 1\n", "version = 1\nversoin = 2\n")],
        &["line 3, versoin: unknown field `versoin`, did you mean `version`?"],
    );
    check(
        &[("unit = \"working-days\"", "unit = \"weeks\"")],
        &[
            "line 44, clocks[0].rule.unit: found `weeks`, expected one of `working-days`, `calendar-days`, `opening-hours`, `months`, `quarters`, `years`",
        ],
    );
    check(&[("amount = 20, ", "")], &["line 44, clocks[0].rule.amount: missing, expected this field"]);
    check(
        &[("amount = 20", "amount = -1")],
        &["line 44, clocks[0].rule.amount: found number `-1`, expected a whole number, 0 or more"],
    );
    check(
        &[("amount = 20", "amount = \"20\"")],
        &[r#"line 44, clocks[0].rule.amount: found text "20", expected a whole number, 0 or more"#],
    );
    check(
        &[("unit = ", "unitt = ")],
        &[
            "line 44, clocks[0].rule.unit: missing, expected this field",
            "line 44, clocks[0].rule.unitt: unknown field `unitt`, did you mean `unit`?",
        ],
    );
    check(&[("id = \"council\"\n", "")], &["id: missing, expected this field"]);
    check(
        &[("calendar = \"ireland\"", "calendar = \"eire\"")],
        &[
            "line 5, calendar: found `eire`, expected one of `ireland`, `england`, `hungary`, `lithuania`, `saudi-arabia`",
        ],
    );
    check(
        &[("Europe/Dublin", "Europe/Kilkenny")],
        &[
            "line 6, time_zone: found `Europe/Kilkenny`, expected one of `Asia/Riyadh`, `Europe/Budapest`, `Europe/Dublin`, `Europe/London`, `Europe/Vilnius`, `UTC`",
        ],
    );
    check(
        &[("week_start = \"mon\"", "week_start = \"monday\"")],
        &[
            "line 7, week_start: found `monday`, expected one of `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`",
        ],
    );
    check(
        &[("\"09:00-12:00\"", "\"9-12\"")],
        &[
            r#"line 13, hours.office.weekly.mon: found ["9-12", "13:00-17:00"], expected hours as "09:00-17:00""#,
        ],
    );
    check(
        &[("\"09:00-12:00\"", "\"12:00-09:00\"")],
        &[
            r#"line 13, hours.office.weekly.mon: found ["12:00-09:00", "13:00-17:00"], expected a closing time after the opening time; hours past midnight are a span of the next day"#,
        ],
    );
    check(
        &[("\"+35312345678\"", "\"012345678\"")],
        &[
            "line 26, lines[0].numbers[0].dial: found `012345678`, expected an international number such as `+441522782010` or a short one such as `112`",
        ],
    );
    check(
        &[("can = [\"case-open\"]", "can = \"case-open\"")],
        &[
            r#"line 33, roles[0].can: found text "case-open", expected a list: square brackets, or `[[ ]]` before each item"#,
        ],
    );
    check(
        &[("\"CC-2\"", "\"2\"")],
        &["line 40, clocks[0].commitment: found `2`, expected the number of a commitment such as `RO-47`"],
    );
    check(
        &[("id = \"reply\"", "id = \"The reply\"")],
        &[
            "line 37, clocks[0].id: found `The reply`, expected a short name of lower-case letters, digits and hyphens",
        ],
    );
    check(
        &[("name = { en = \"Reply\", ga = \"Freagra\" }", "name = \"Reply\"")],
        &[r#"line 38, clocks[0].name: found text "Reply", expected a table such as { en = "words" }"#],
    );
    check(
        &[("[[channels]]", "[channels]")],
        &[
            "line 18, channels: found a table or a value without quotes, expected a list: square brackets, or `[[ ]]` before each item",
        ],
    );
    check(
        &[("[contact]", "[[closures]]\ndate = 2026-04-03\nname = { en = \"a\", ga = \"b\" }\n\n[contact]")],
        &[
            r#"line 16, closures[0].date: found a table or a value without quotes, expected a date in quotes such as "2026-04-03""#,
        ],
    );
}

#[test]
fn many_mistakes_are_found_at_once() {
    check(
        &[
            ("version = 1", "version = \"one\""),
            ("calendar = \"ireland\"\n", ""),
            ("[contact]\n", "[contact]\nfax = \"1\"\n"),
            ("can = [\"case-open\"]", "can = [\"case-opne\"]"),
            ("unit = \"working-days\"", "unit = \"weeks\", rol = \"next\""),
        ],
        &[
            "calendar: missing, expected this field",
            r#"line 2, version: found text "one", expected a whole number, 0 or more"#,
            "line 15, contact.fax: unknown field `fax`, expected one of `address`, `phones`, `website`, `email`",
            "line 33, roles[0].can[0]: found `case-opne`, expected one of `case-open`, `case-see-own`, `case-see-all`, `case-assign`, `register`, `decide`, `restricted-see`, `people-edit`, `set-aside-see`, `staff-manage`, `charter-see`",
            "line 44, clocks[0].rule.unit: found `weeks`, expected one of `working-days`, `calendar-days`, `opening-hours`, `months`, `quarters`, `years`",
            "line 44, clocks[0].rule.rol: unknown field `rol`, did you mean `roll`?",
        ],
    );
}

#[test]
fn fields_that_do_not_fit_together_are_found() {
    check(
        &[("id = \"council\"", "id = \"The Council\"")],
        &["line 1, id: found `The Council`, expected a short name of lower-case letters, digits and hyphens"],
    );
    check(&[("version = 1", "version = 0")], &["line 2, version: found 0, expected 1 or more"]);
    check(
        &[("version = 1\n", "version = 1\ncountry = \"Ireland\"\n")],
        &["line 3, country: found `Ireland`, expected a country code of two capitals such as `IE`"],
    );
    check(
        &[("version = 1\n", "version = 1\ncalendar_version = \"1999\"\n")],
        &["line 3, calendar_version: found `1999`, expected one of `2026` of this calendar's versions"],
    );
    check(
        &[("https://www", "www")],
        &[
            "line 16, contact.website: found `www.example.ie`, expected an address that begins with `https://`",
        ],
    );
    check(
        &[("[contact]\n", "[contact]\nemail = \"[email protected]\"\n")],
        &[
            "line 16, contact.email: found `[email protected]`, expected an e-mail address, or no field if none is published",
        ],
    );
    check(
        &[(", default = true", "")],
        &["line 10, languages: found 0 languages with `default = true`, expected 1"],
    );
    check(
        &[("tag = \"ga\"", "tag = \"en\"")],
        &["line 10, languages[1].tag: found `en` a second time, expected each once"],
    );
    check(
        &[("tag = \"ga\"", "tag = \"Irish\"")],
        &["line 10, languages[1].tag: found `Irish`, expected a language tag such as `ga`"],
    );
    let bilingual = |tags| format!("version = 1\nbilingual = {tags}");
    let sound = COUNCIL.replacen("version = 1", &bilingual("[\"ga\", \"en\"]"), 1);
    assert_eq!(Charter::parse(&sound).unwrap().bilingual, ["ga", "en"]);
    check(
        &[("version = 1", &bilingual("[\"ga\", \"cy\"]"))],
        &["line 3, bilingual[1]: found `cy`, expected one of `en`, `ga` of the charter's languages"],
    );
    for tags in ["[\"ga\"]", "[\"ga\", \"ga\"]"] {
        check(
            &[("version = 1", &bilingual(tags))],
            &["line 3, bilingual: expected two languages or more, each once, or none"],
        );
    }
    check(
        &[(", ga = \"Tithíocht\"", "")],
        &["line 25, lines[0].name: found no text in `ga`, expected one in each of the charter's languages"],
    );
    check(
        &[("ga = \"Tithíocht\"", "ga = \" \"")],
        &["line 25, lines[0].name.ga: found an empty text in `ga`, expected words"],
    );
    check(
        &[("ga = \"Tithíocht\"", "gb = \"Tithíocht\"")],
        &[
            "line 25, lines[0].name: found no text in `ga`, expected one in each of the charter's languages",
            "line 25, lines[0].name.gb: found a text in `gb`, expected only the charter's languages",
        ],
    );
    check(
        &[("[hours.office.weekly]", "[hours.always.weekly]")],
        &[
            "line 8, office_hours: found `office`, expected one of `always` under `hours`",
            "line 12, hours.always: found `always`, which stands for any time, expected another name",
            "line 27, lines[0].hours: found `office`, expected one of `always` under `hours`",
        ],
    );
    check(
        &[("\"13:00-17:00\"", "\"11:00-17:00\"")],
        &[
            "line 13, hours.office.weekly.mon: found `09:00-12:00`, `11:00-17:00`, expected spans in order and without overlap",
        ],
    );
    check(
        &[("hours = \"office\"\nsource", "hours = \"ofice\"\nsource")],
        &["line 27, lines[0].hours: found `ofice`, expected one of `office` under `hours`"],
    );
    check(
        &[("hours = \"office\"\nsource", "out_of_hours = \"housing\"\nsource")],
        &["line 27, lines[0].out_of_hours: found the line `housing` itself, expected another line"],
    );
    check(
        &[("hours = \"office\"\nsource", "out_of_hours = \"night\"\nsource")],
        &["line 27, lines[0].out_of_hours: found `night`, expected one of `housing` of the lines"],
    );
    check(
        &[("numbers = [{ published = \"01 234 5678\", dial = \"+35312345678\" }]\n", "")],
        &["line 23, lines[0].numbers: found a line without a number, expected at least one"],
    );
    check(
        &[("can = [\"case-open\"]", "can = []")],
        &["line 33, roles[0].can: found a role that may do nothing, expected at least one capability"],
    );
    check(
        &[(
            "[[roles]]",
            "[[roles]]\nid = \"officer\"\nname = { en = \"a\", ga = \"b\" }\ncan = [\"register\"]\nsource = \"CC-3\"\n\n[[roles]]",
        )],
        &["line 37, roles[1].id: found `officer` a second time, expected each once"],
    );
    check(
        &[("[\"enquiry\", \"complaint\"]", "[\"enquiry\", \"enquiry\", \"complaint\"]")],
        &["line 9, case_kinds[1]: found a kind of case a second time, expected each once"],
    );
    check(
        &[(
            "[contact]",
            "[[closures]]\ndate = \"2206-04-03\"\nname = { en = \"a\", ga = \"b\" }\n\n[contact]",
        )],
        &[
            "line 16, closures[0].date: found a date that no deadline reaches: 2206-04-03 is outside the years 2024 to 2030 that the calendars know",
        ],
    );
}

#[test]
fn a_clock_that_cannot_run_is_found() {
    check(
        &[("rule = { amount = 20, unit = \"working-days\" }\n", "")],
        &["line 36, clocks[0].rule: found none, expected a rule, as the source sets a number"],
    );
    check(
        &[("source = \"published\"", "source = \"promised-to-customer\"")],
        &[
            "line 44, clocks[0].rule: found a rule, expected none, as the source sets no number; an own one is an `internal-target`",
        ],
    );
    check(
        &[("commitment = \"CC-2\"\n", "")],
        &[
            "line 36, clocks[0].commitment: found none, expected the number of the published commitment, such as `RO-47`",
        ],
    );
    check(
        &[("amount = 20", "amount = 5000")],
        &["line 44, clocks[0].rule.amount: found 5000, expected at most 2600"],
    );
    check(
        &[("working-days", "opening-hours"), ("office_hours = \"office\"\n", "")],
        &[
            "line 35, clocks[0].hours: found none, expected the opening hours that the rule uses, here or as `office_hours`",
        ],
    );
    check(
        &[("commitment = \"CC-2\"", "commitment = \"CC-2\"\nset_by = \"officer\"")],
        &["line 41, clocks[0].set_by: found a role, expected one only where the source is `set-by-role`"],
    );
    check(
        &[
            ("source = \"published\"", "source = \"set-by-role\""),
            ("rule = { amount = 20, unit = \"working-days\" }\n", ""),
        ],
        &["line 36, clocks[0].set_by: found none, expected the role that sets the date"],
    );
    check(
        &[
            ("source = \"published\"", "source = \"set-by-role\"\nset_by = \"mayor\""),
            ("rule = { amount = 20, unit = \"working-days\" }\n", ""),
        ],
        &["line 40, clocks[0].set_by: found `mayor`, expected one of `officer` of the roles"],
    );
    check(
        &[("[\"reply-sent\"]", "[]")],
        &["line 42, clocks[0].stops_on: found nothing that stops the clock, expected at least one event"],
    );
    check(
        &[("[\"reply-sent\"]", "[\"received-at\"]")],
        &["line 42, clocks[0].stops_on: found the event that starts the clock, expected another"],
    );
    check(
        &[("[\"complaint\"], channels", "[\"appeal\"], channels")],
        &[
            "line 43, clocks[0].applies_to.case_kinds[0]: found a kind of case that is not under `case_kinds`, expected one that is",
        ],
    );
    check(
        &[("channels = [\"letter\"]", "channels = [\"letter\", \"fax\"]")],
        &[
            "line 43, clocks[0].applies_to.channels[1]: found a channel that is not under `channels`, expected one that is",
        ],
    );
}

proptest! {
    /// A file cut or scribbled on anywhere is answered, and each answer points into the file.
    #[test]
    fn any_damage_is_answered(from in 0..COUNCIL.len(), length in 0..40_usize, scribble in "[\\[\\]{}=\"'.,#a-z0-9\n é]{0,8}") {
        let characters: Vec<char> = COUNCIL.chars().collect();
        let from = from.min(characters.len());
        let until = (from + length).min(characters.len());
        let text: String = characters[..from].iter().chain(&scribble.chars().collect::<Vec<_>>()).chain(&characters[until..]).collect();
        let lines = text.matches('\n').count() + 1;
        match Charter::parse(&text) {
            Ok(charter) => prop_assert_eq!(charter.check(), vec![]),
            Err(findings) => {
                prop_assert!(!findings.is_empty());
                prop_assert!(findings.iter().all(|finding| finding.line.is_none_or(|line| (1..=lines).contains(&line))));
            }
        }
    }
}
