//! The command line at the edges of what it knows: a calendar that ends, a file that is not there, a proxy.

use super::cairt;
use serde_json::{Value, json};

fn told(line: &str) -> (Option<i32>, String, String) {
    let output = cairt(line);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn a_line_that_opens_next_beyond_the_calendar_says_so() {
    fn check(line: &str, open: bool, next_open: &Value, beyond: Option<&str>) {
        let (code, answer, _) = told(&format!("hours --json --charter {line}"));
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(
            (code, &answer["open"], &answer["next_open"], answer["beyond_calendar"]["date"].as_str()),
            (Some(0), &json!(open), next_open, beyond),
            "{line}"
        );
    }
    let last_of_the_calendar = "csagyi --line client-service --at 2030-12-31T23:59";
    check(last_of_the_calendar, false, &Value::Null, Some("2031-01-01"));
    check("csagyi --line client-service --at 2030-12-31T10:00", true, &Value::Null, None);
    check("csagyi --line client-service --at 2030-12-30T23:59", false, &json!("2030-12-31T09:00:00"), None);
    let (_, words, _) = told(&format!("hours --charter {last_of_the_calendar}"));
    assert!(words.contains("closed") && words.contains("do not reach as far as Wednesday 1 January 2031"));
}

#[test]
fn a_line_that_never_closes_is_not_said_to_close_with_the_calendar() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("round-the-clock.toml");
    std::fs::write(&file, ROUND_THE_CLOCK).unwrap();
    let line = format!("--charter {} --line night --at 2030-12-20T10:00", file.to_str().unwrap());
    let (code, answer, error) = told(&format!("hours --json {line}"));
    assert_eq!(code, Some(0), "{error}");
    let answer: Value = serde_json::from_str(&answer).unwrap();
    assert_eq!((&answer["open"], &answer["until"]), (&json!(true), &Value::Null));
    assert_eq!(answer["beyond_calendar"]["date"], "2031-01-01");
    assert!(told(&format!("hours {line}")).1.contains("until  The calendars do not reach"));
}

const ROUND_THE_CLOCK: &str = r#"
id = "fixture"
version = 1
status = "draft"
name = { en = "Fixture" }
calendar = "ireland"
time_zone = "Europe/Dublin"
week_start = "mon"
office_hours = "day-and-night"
case_kinds = ["complaint"]

[[languages]]
tag = "en"
direction = "ltr"
default = true

[hours.day-and-night]
on_holidays = "as-usual"

[hours.day-and-night.weekly]
mon = ["00:00-24:00"]
tue = ["00:00-24:00"]
wed = ["00:00-24:00"]
thu = ["00:00-24:00"]
fri = ["00:00-24:00"]
sat = ["00:00-24:00"]
sun = ["00:00-24:00"]

[[lines]]
id = "night"
name = { en = "Night line" }
numbers = [{ published = "1800 000 000", dial = "+3531800000000" }]
hours = "day-and-night"
source = "product-default"

[[channels]]
channel = "social-media"
source = "product-default"

[[roles]]
id = "field-worker"
name = { en = "Field worker" }
can = ["case-open"]
source = "product-default"
"#;

#[test]
fn a_date_that_no_calendar_knows_is_refused_by_hours_as_by_clock() {
    let (code, answer, _) = told("hours --json --charter csagyi --line client-service --at 2031-01-05T10:00");
    let refused: Value = serde_json::from_str(&answer).unwrap();
    assert_eq!((code, refused["refusal"].as_str()), (Some(1), Some("beyond-horizon")));
    let clock = "clock --json --charter csagyi --amount 0 --unit working-days --from 2031-01-05";
    let (code, answer, _) = told(clock);
    assert_eq!((code, serde_json::from_str::<Value>(&answer).unwrap()), (Some(1), refused));
}

#[test]
fn a_charter_file_that_cannot_be_read_is_named() {
    let (code, _, error) = told("charter check no-such-folder/charter.toml");
    assert_eq!(code, Some(2));
    assert!(error.contains("no-such-folder/charter.toml"), "{error}");
}

#[test]
fn a_proxy_that_is_no_address_is_a_wrong_question() {
    let (code, _, error) = told("serve --trusted-proxy nginx");
    assert_eq!(code, Some(2));
    assert!(error.contains("--trusted-proxy <ADDR>"), "{error}");
}

#[test]
fn a_backup_is_put_back_and_what_it_replaces_is_kept() {
    fn check(line: &str, expected: i32) -> String {
        let output = cairt(line);
        let told =
            format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(expected), "{line}: {told}");
        told
    }
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (data, backup, nowhere) = (path("cairt.sqlite"), path("backup.sqlite"), path("nowhere.sqlite"));
    check(&format!("backup --data {data} --to {backup}"), 2);
    super::add_maura(folder.path().join("cairt.sqlite").as_path(), "heron river lantern gate");
    check(&format!("backup --data {data} --to {backup}"), 0);
    assert!(check(&format!("backup --data {data} --to {backup}"), 1).contains("never replaces"));
    check(&format!("restore --from {nowhere} --data {data}"), 2);
    assert!(check(&format!("restore --from {backup} --data {data}"), 0).contains("before-restore"));
    check(&format!("device list --org kilkenny --data {data}"), 0);
    check(&format!("device list --org nowhere --data {data}"), 2);
    let nobody = "019b7601-f000-7000-8000-000000000000";
    check(&format!("device revoke --org kilkenny --device {nobody} --data {data}"), 1);
    let key = format!("{data}.recovery-kilkenny.pem");
    check(&format!("sealed-notes --org kilkenny --data {data} --key {key}"), 0);
    assert!(check(&format!("take-in {key} --org kilkenny --data {data} --key {key}"), 1).contains("no copy"));
    assert!(check(&format!("sealed-notes --org kilkenny --data {data} --key {data}"), 2).contains("UTF-8"));
}

#[test]
fn a_note_that_does_not_open_stays_unread_until_it_is_dismissed() {
    fn check(more: &str, data: &str, expected: usize) {
        let notes = super::json(&format!(
            "sealed-notes --json --org kilkenny --data {data} --key {data}.recovery-kilkenny.pem{more}"
        ));
        assert_eq!(notes.as_array().map(Vec::len), Some(expected), "{more}: {notes}");
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cairt.sqlite");
    super::add_maura(&path, "heron river lantern gate");
    let notes = rusqlite::Connection::open(&path).unwrap();
    let kept = "INSERT INTO sealed_note (org, place, received_at, sealed, read_at) VALUES ('kilkenny', ?1, 1, ?2, ?3)";
    let sealed = |text: &str| format!(r#"{{"point":"BA==","sealed":"{text}"}}"#);
    notes.execute(kept, rusqlite::params![1, sealed("cmVhZA=="), 2]).unwrap();
    notes.execute(kept, rusqlite::params![2, sealed("dW5yZWFk"), None::<i64>]).unwrap();
    let data = path.to_str().unwrap();
    check("", data, 2);
    check(" --unread", data, 1);
    check(" --unread", data, 1);
    let key = format!("{data}.recovery-kilkenny.pem");
    let (_, words, _) = told(&format!("sealed-notes --unread --org kilkenny --data {data} --key {key}"));
    let expected = "A note that came 1970-01-01T00:00:00.001+00:00 from a file does not open with this key.";
    assert_eq!(words.trim(), expected);
    check(" --unread --dismiss-unopened", data, 1);
    check(" --unread", data, 0);
    check("", data, 2);
}
