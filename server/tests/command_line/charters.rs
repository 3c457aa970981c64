//! Charters on the command line: what keeps each commitment, and the schema by which editors check a file.

use super::{cairt, json};
use serde_json::Value;
use server::charters::SHIPPED;

/// Where the schema lies, for editors; `cairt charter schema` prints it.
const SCHEMA: &str = include_str!("../../../docs/charter.schema.json");

fn kilkenny() -> &'static str {
    SHIPPED.iter().find(|charter| charter.org == "kilkenny").unwrap().toml
}

#[test]
fn every_commitment_of_the_five_organisations_is_kept_or_planned() {
    fn check(account: &Value, organisation: &str, commitments: u64) {
        let count = |what: &str| account[what].as_u64().unwrap_or_default();
        assert_eq!(account["organisation"], organisation);
        assert_eq!((count("commitments"), count("unbound")), (commitments, 0), "{account}");
        assert_eq!(count("bound") + count("recorded") + count("planned"), commitments, "{account}");
        let by_evidence = account["evidence"].as_object().into_iter().flatten();
        let seen: usize = by_evidence.map(|(_, ids)| ids.as_array().map_or(0, Vec::len)).sum();
        assert_eq!(seen as u64, count("bound") + count("recorded"), "{account}");
    }
    let accounts = json("charter coverage --all --json");
    let expected = [("csagyi", 44), ("kilkenny", 71), ("lincolnshire", 44), ("qatif", 42), ("vilnius", 21)];
    for (at, (organisation, commitments)) in expected.into_iter().enumerate() {
        check(&accounts[at], organisation, commitments);
    }
    assert_eq!(cairt("charter coverage --all").status.code(), Some(0));
}

/// A line of a commitment taken away: what kept it is gone, and the exit status says so.
#[test]
fn a_commitment_that_lost_what_kept_it_fails_the_check() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kilkenny.toml");
    std::fs::write(&file, kilkenny().replacen("id = \"complaint-reply\"", "id = \"reply\"", 1)).unwrap();
    let path = file.display();
    assert_eq!(cairt(&format!("charter check {path}")).status.code(), Some(1));
    let report = json(&format!("charter check --json {path}"));
    let fields: Vec<&str> = report[0]["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|finding| finding["field"].as_str())
        .collect();
    assert!(fields.iter().any(|field| field.starts_with("commitments[")), "{fields:?}");
    assert!(report[0]["findings"][0]["line"].as_u64().is_some_and(|line| line > 1));
}

#[test]
fn the_schema_for_editors_is_that_of_the_types() {
    let printed = json("charter schema");
    let kept: Value = serde_json::from_str(SCHEMA).unwrap();
    assert!(
        printed == kept,
        "docs/charter.schema.json is old: cairt charter schema > docs/charter.schema.json"
    );
}

#[test]
fn the_schema_takes_every_charter_that_ships_and_refuses_what_the_reader_refuses() {
    let schema = jsonschema::validator_for(&serde_json::from_str(SCHEMA).unwrap()).unwrap();
    let read = |toml: &str| -> Value { toml::from_str(toml).unwrap() };
    let check = |what: &str, toml: &str, expected: bool| {
        let told: Vec<String> = schema.iter_errors(&read(toml)).map(|error| error.to_string()).collect();
        assert_eq!(told.is_empty(), expected, "{what}: {told:?}");
        assert!(toml.starts_with("#:schema ../../docs/charter.schema.json\n"), "{what} names no schema");
    };
    for charter in SHIPPED {
        check(charter.org, charter.toml, true);
    }
    for (good, bad) in [
        ("version = 2", "version = \"two\""),
        ("calendar = \"ireland\"", "calendar = \"erin\""),
        ("week_start = \"mon\"", "week_begin = \"mon\""),
        ("unit = \"calendar-days\"", "unit = \"weeks\""),
        ("time_zone = \"Europe/Dublin\"", "time_zone = \"Ireland\""),
        ("id = \"complaint-reply\"", "id = \"Complaint reply\""),
        ("mon = [\"09:00-17:00\"]", "mon = [\"9 to 5\"]"),
    ] {
        assert!(kilkenny().contains(good), "the charter has no {good}");
        check(bad, &kilkenny().replacen(good, bad, 1), false);
    }
}
