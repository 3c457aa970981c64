//! The command line as a user types it: the examples of the issue and of requirements C3, read from its JSON.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "command_line/charters.rs"]
mod charters;
#[path = "command_line/edges.rs"]
mod edges;

use serde_json::Value;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs `cairt` with words separated by spaces.
fn cairt(line: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cairt")).args(line.split(' ')).stdin(Stdio::null()).output().unwrap()
}

fn json(line: &str) -> Value {
    let output = cairt(line);
    let told = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|why| panic!("{line}: {why} {told}"))
}

/// Runs `cairt` with something on its standard input.
fn cairt_told(arguments: &[&str], typed: &str) -> Output {
    let mut running = Command::new(env!("CARGO_BIN_EXE_cairt"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    running.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    running.wait_with_output().unwrap()
}

#[test]
fn a_deadline_is_as_requirements_c3_reckons_it() {
    fn check(example: &str, line: &str, due_date: &str) {
        assert_eq!(json(&format!("clock --json --charter {line}"))["due_date"], due_date, "{example}");
    }
    check("RO-E1", "kilkenny --clock complaint-reply --from 2026-01-05T10:00", "2026-02-02");
    check(
        "RO-E1, next",
        "kilkenny --amount 28 --unit calendar-days --roll next --from 2026-01-05",
        "2026-02-03",
    );
    check("RO-E4", "kilkenny --amount 5 --unit working-days --from 2026-01-29", "2026-02-06");
    check("HU-E1", "csagyi --amount 10 --unit working-days --from 2026-12-14", "2026-12-30");
    check("HU-E3", "csagyi --amount 3 --unit working-days --from 2026-08-06", "2026-08-10");
    check("AR-E1", "qatif --amount 2 --unit working-days --from 2026-05-14", "2026-05-18");
    check("AR-E2", "qatif --amount 5 --unit working-days --from 2026-03-15", "2026-03-24");
    let compensated =
        "qatif --amount 5 --unit working-days --from 2026-03-15 --closure 2026-03-23 --closure 2026-03-24";
    check("AR-E2, compensated", compensated, "2026-03-26");
    check("PL-E1", "lincolnshire --amount 5 --unit working-days --from 2026-12-24", "2027-01-05");
    check("PL-E2", "lincolnshire --amount 10 --unit calendar-days --from 2027-01-05", "2027-01-15");
    check(
        "PL-E2, working days",
        "lincolnshire --amount 10 --unit working-days --from 2027-01-05",
        "2027-01-19",
    );
    check("PL-E3", "lincolnshire --amount 1 --unit working-days --from 2026-04-02T16:40", "2026-04-07");
    check("LT-E1", "vilnius --amount 5 --unit working-days --from 2026-06-22", "2026-06-30");
    check("LT-E3", "vilnius --amount 5 --unit working-days --from 2026-10-28", "2026-11-05");
}

#[test]
fn what_arrives_while_nobody_is_there_can_count_from_the_next_opening() {
    fn check(example: &str, line: &str, opening: &str) {
        let answer = json(&format!(
            "clock --json --amount 1 --unit working-days --receipt next-opening --charter {line}"
        ));
        assert_eq!(answer["steps"][1]["at"], opening, "{example}");
    }
    check("HU-E6", "csagyi --from 2026-10-22T16:05", "2026-10-26T09:00:00");
    check("RO-E7", "kilkenny --from 2026-10-23T17:10", "2026-10-27T09:00:00");
}

#[test]
fn a_deadline_of_an_organisation_that_does_not_ship_comes_from_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("fixture.toml");
    std::fs::write(&file, FIXTURE).unwrap();
    let file = file.to_str().unwrap();
    let social = json(&format!(
        "clock --json --charter {file} --amount 3 --unit working-days --receipt next-opening --from 2026-09-18T21:00"
    ));
    assert_eq!(social["due_date"], "2026-09-24", "AR-E4");
    let hours = json(&format!(
        "clock --json --charter {file} --amount 4 --unit opening-hours --from 2026-09-10T15:00"
    ));
    assert_eq!(hours["due"], "2026-09-13T11:00:00", "AR-E7");
}

/// The hours are the examples' assumption; Qatif publishes none.
const FIXTURE: &str = r#"
id = "fixture"
version = 1
status = "draft"
name = { ar = "مثال" }
calendar = "saudi-arabia"
time_zone = "Asia/Riyadh"
week_start = "sun"
office_hours = "office"
case_kinds = ["complaint"]

[[languages]]
tag = "ar"
direction = "rtl"
default = true

[hours.office.weekly]
sun = ["08:00-16:00"]
mon = ["08:00-16:00"]
tue = ["08:00-16:00"]
wed = ["08:00-16:00"]
thu = ["08:00-16:00"]

[[channels]]
channel = "social-media"
source = "product-default"

[[roles]]
id = "field-worker"
name = { ar = "باحث ميداني" }
can = ["case-open"]
source = "product-default"
"#;

#[test]
fn the_whole_reasoning_is_told() {
    let answer = json("clock --charter kilkenny --clock complaint-reply --from 2026-01-05T10:00 --json");
    assert_eq!(answer["due"], "2026-02-02T23:59:59");
    assert_eq!(answer["internal_target"], "2026-01-30");
    let steps: Vec<&str> =
        answer["steps"].as_array().unwrap().iter().map(|step| step["step"].as_str().unwrap()).collect();
    let expected = [
        "received",
        "start-day-excluded",
        "counted",
        "off-but-counted",
        "last-day",
        "stays-on-day-off",
        "due",
        "internal-target",
    ];
    assert_eq!(steps, expected);
}

#[test]
fn the_reasoning_comes_in_the_language_asked_for() {
    fn check(language: &str, expected: &str) {
        let line =
            format!("clock --charter kilkenny --clock complaint-reply --from 2026-01-05 --lang {language}");
        let told = String::from_utf8(cairt(&line).stdout).unwrap();
        assert!(told.contains(expected), "{language}: {told}");
    }
    check("en", "St Brigid's Day");
    check("ga", "Lá Fhéile Bríde");
}

#[test]
fn a_line_is_open_as_its_charter_publishes() {
    fn check(line: &str, expected: &Value) {
        let answer = json(&format!("hours --json --charter {line}"));
        let found = serde_json::json!([answer["open"], answer["until"], answer["next_open"]]);
        assert_eq!(found, *expected, "{line}");
    }
    let open = |until: &str| serde_json::json!([true, until, null]);
    check("lincolnshire --line libraries --at 2026-09-12T12:30", &open("2026-09-12T16:00:00"));
    let closed = |next_open: &str| serde_json::json!([false, null, next_open]);
    // HU-E6: 23 October is a holiday.
    check("csagyi --line client-service --at 2026-10-22T16:05", &closed("2026-10-26T09:00:00"));
    // PL-E5: each line keeps hours of its own.
    check("lincolnshire --line registrars --at 2026-09-11T17:00", &closed("2026-09-14T08:00:00"));
    check("lincolnshire --line consumer-protection --at 2026-09-12T12:30", &open("2026-09-12T13:00:00"));
    let never_published = serde_json::json!([null, null, null]);
    check("lincolnshire --line social-care-out-of-hours --at 2026-09-12T12:30", &never_published);
}

#[test]
fn a_calendar_has_a_row_for_each_special_day() {
    fn check(line: &str, date: &str, kind: &str, name: &str) {
        let rows = json(&format!("calendar --json --from 2026-01-01 --to 2026-12-31 --charter {line}"));
        let row = rows.as_array().unwrap().iter().find(|row| row["date"] == date);
        let row = row.unwrap_or_else(|| panic!("{line} has no {date}"));
        assert_eq!((row["kind"].as_str(), row["name"].as_str()), (Some(kind), Some(name)), "{line} {date}");
    }
    check("kilkenny", "2026-02-02", "public_holiday", "St Brigid's Day");
    check("kilkenny --lang ga", "2026-02-02", "public_holiday", "Lá Fhéile Bríde");
    // A Saturday, and there all the same.
    check("kilkenny", "2026-12-26", "public_holiday", "St Stephen's Day");
    check("lincolnshire", "2026-12-28", "substitute", "Boxing Day");
    let kilkenny = json("calendar --json --charter kilkenny --from 2026-01-01 --to 2026-12-31");
    assert_eq!(kilkenny.as_array().unwrap().len(), 10);
}

#[test]
fn every_charter_that_ships_is_without_mistakes() {
    let output = cairt("charter check --all --json");
    assert_eq!(output.status.code(), Some(0));
    let reports: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(reports.as_array().unwrap().iter().all(|report| report["ok"] == true), "{reports}");
    assert_eq!(reports.as_array().unwrap().len(), 5);
}

#[test]
fn a_charter_with_a_mistake_is_refused_with_line_field_and_what_was_expected() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("wrong.toml");
    std::fs::write(&file, FIXTURE.replace("week_start = \"sun\"", "week_start = \"someday\"")).unwrap();
    let output = cairt(&format!("charter check --json {}", file.to_str().unwrap()));
    assert_eq!(output.status.code(), Some(1));
    let reports: Value = serde_json::from_slice(&output.stdout).unwrap();
    let finding = &reports[0]["findings"][0];
    assert_eq!((finding["line"].as_u64(), finding["field"].as_str()), (Some(8), Some("week_start")));
    assert!(finding["text"].as_str().unwrap().contains("expected"), "{finding}");
}

#[test]
fn the_exit_code_tells_a_refusal_from_a_wrong_question() {
    fn check(line: &str, expected: i32) {
        assert_eq!(cairt(line).status.code(), Some(expected), "{line}");
    }
    check("clock --charter kilkenny --amount 5 --unit working-days --from 2031-01-01", 1);
    check("clock --charter kilkenny --clock interim-reply --from 2026-01-05", 1);
    check("clock --charter nowhere --amount 5 --unit working-days --from 2026-01-05", 2);
    check("clock --charter kilkenny --clock no-such-clock --from 2026-01-05", 2);
    check("clock --charter kilkenny --amount 5 --from 2026-01-05", 2);
    check("clock --charter kilkenny --amount 5 --unit working-days --from yesterday", 2);
    check("clock --charter kilkenny --clock complaint-reply --from 2026-01-05 --lang de", 2);
    check("hours --charter kilkenny --line no-such-line --at 2026-01-05T10:00", 2);
    check("calendar --charter kilkenny --from 2026-12-31 --to 2026-01-01", 2);
    check("serve --demo --listen 0.0.0.0", 2);
    check("charter check", 2);
    check("no-such-command", 2);
}

fn add_maura(data: &Path, typed: &str) -> Output {
    let data = data.to_str().unwrap();
    let arguments = ["user", "add", "--org", "kilkenny", "--name", "Maura Brennan", "--sign-in", "maura"];
    cairt_told(&[&arguments[..], &["--role", "field-worker", "--data", data, "--json"]].concat(), typed)
}

#[test]
fn somebody_is_added_once_with_a_pass_phrase_typed_or_made_up() {
    let folder = tempfile::tempdir().unwrap();
    let (typed, made_up) = (folder.path().join("typed.sqlite"), folder.path().join("made-up.sqlite"));
    let added: Value =
        serde_json::from_slice(&add_maura(&typed, "heron river lantern gate\n").stdout).unwrap();
    assert!(added["pass_phrase"].is_null() && added["recovery_key_file"].is_string(), "{added}");
    assert_eq!(add_maura(&typed, "heron river lantern gate").status.code(), Some(1));
    let added: Value = serde_json::from_slice(&add_maura(&made_up, "").stdout).unwrap();
    assert_eq!(added["pass_phrase"].as_str().unwrap().len(), 19);
    assert_eq!(add_maura(&folder.path().join("weak.sqlite"), "kilkenny1").status.code(), Some(1));
}

#[test]
fn a_device_is_enrolled_by_a_code_that_is_told_once() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("cairt.sqlite");
    let enrol = |org: &str| {
        cairt_told(
            &[
                "device",
                "enrol",
                "--json",
                "--org",
                org,
                "--name",
                "Tablet 7",
                "--data",
                data.to_str().unwrap(),
            ],
            "",
        )
    };
    assert_eq!(enrol("kilkenny").status.code(), Some(2), "no database yet");
    add_maura(&data, "heron river lantern gate");
    let enrolment: Value = serde_json::from_slice(&enrol("kilkenny").stdout).unwrap();
    assert_eq!(enrolment["code"].as_str().unwrap().len(), 14);
    assert_eq!(enrolment["good_for_days"], 7);
    assert_eq!(enrol("qatif").status.code(), Some(2), "an organisation that is not here");
}

#[test]
fn a_demo_refuses_a_database_for_real_work() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("cairt.sqlite");
    add_maura(&data, "heron river lantern gate");
    let output = cairt(&format!("serve --demo --port 0 --data {}", data.to_str().unwrap()));
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("not a demo"));
}
