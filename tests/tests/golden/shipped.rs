//! What was shipped stays as it was: a hash of each sample, in a list to which lines are only added. An edited sample
//! would make every other test here agree with whatever the code does today.

use crate::{folder, freezing};
use domain::event::ContentHash;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The list: `sha256  file: sample` a line, in order of name.
const LIST: &str = "shipped.sha256";

/// Files whose samples are frozen. Of the history only the events are: what they fold to may change for a reason.
const SAMPLES: [&str; 11] = [
    "case-events.json",
    "device.json",
    "fleet.json",
    "history.json",
    "messages.json",
    "person-events.json",
    "sealed.json",
    "session.json",
    "set-aside.json",
    "verdicts.json",
    "words.json",
];

/// Every sample, by `file: sample`.
pub fn samples() -> BTreeMap<String, Value> {
    SAMPLES.into_iter().flat_map(|file| of_file(file.to_owned())).collect()
}

/// Every sample, and what its reader could not do without when it was shipped.
fn frozen() -> BTreeMap<String, Value> {
    let required = SAMPLES.into_iter().flat_map(|file| of_file(format!("required/{file}")));
    samples().into_iter().chain(required).collect()
}

fn of_file(file: String) -> impl Iterator<Item = (String, Value)> {
    let text = std::fs::read_to_string(folder().join(&file)).unwrap_or_else(|_| "{}".to_owned());
    let samples = match serde_json::from_str(&text).unwrap() {
        Value::Object(samples) => samples,
        whole => Map::from_iter([("whole".to_owned(), whole)]),
    };
    samples.into_iter().map(move |(name, sample)| (format!("{file}: {name}"), sample))
}

/// The list as it is in the tree: name and hash.
fn listed() -> BTreeMap<String, String> {
    let text = std::fs::read_to_string(folder().join(LIST)).unwrap_or_default();
    let lines = text.lines().filter_map(|line| line.split_once("  "));
    lines.map(|(hash, name)| (name.to_owned(), hash.to_owned())).collect()
}

/// What is wrong with `samples`, by the list.
fn compare(listed: &BTreeMap<String, String>, samples: &BTreeMap<String, Value>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, hash) in listed {
        match samples.get(name) {
            None => wrong.push(format!("{name}: was shipped and is gone")),
            Some(sample) if hash_of(sample) != *hash => {
                wrong
                    .push(format!("{name}: was shipped otherwise. Put it back, and a new version beside it"));
            }
            Some(_) => {}
        }
    }
    let unlisted = samples.keys().filter(|name| !listed.contains_key(*name));
    wrong.extend(unlisted.map(|name| format!("{name}: not in the list; CAIRT_FREEZE=1 adds it")));
    wrong
}

/// Of the sample as data: how its file is indented is nobody's business.
fn hash_of(sample: &Value) -> String {
    ContentHash::of(in_order(sample).to_string().as_bytes()).0
}

/// The same with the fields of each object in order of name, whatever order this build of serde keeps.
fn in_order(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let sorted: BTreeMap<_, _> =
                fields.iter().map(|(name, value)| (name.clone(), in_order(value))).collect();
            Value::Object(sorted.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(in_order).collect()),
        plain => plain.clone(),
    }
}

#[test]
fn nothing_that_was_shipped_is_edited() {
    let (mut listed, samples) = (listed(), frozen());
    if freezing() {
        for (name, sample) in &samples {
            listed.entry(name.clone()).or_insert_with(|| hash_of(sample));
        }
        let lines: Vec<_> = listed.iter().map(|(name, hash)| format!("{hash}  {name}\n")).collect();
        std::fs::write(folder().join(LIST), lines.concat()).unwrap();
    }
    let wrong = compare(&listed, &samples);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_edited_a_lost_and_a_new_sample_are_told() {
    let shipped = frozen();
    let listed: BTreeMap<_, _> =
        shipped.iter().map(|(name, sample)| (name.clone(), hash_of(sample))).collect();
    assert_eq!(compare(&listed, &shipped), Vec::<String>::new());
    let greeting = "messages.json: greeting".to_owned();
    let check = |change: fn(&mut BTreeMap<String, Value>, String), expected: &str| {
        let mut samples = shipped.clone();
        change(&mut samples, greeting.clone());
        let told = compare(&listed, &samples);
        assert!(matches!(&told[..], [one] if one.contains(expected)), "{told:?}");
    };
    check(|samples, name| samples.get_mut(&name).unwrap()["protocol"] = 2.into(), "was shipped otherwise");
    check(|samples, name| drop(samples.remove(&name)), "is gone");
    check(|samples, _| drop(samples.insert("messages.json: new".into(), 1.into())), "not in the list");
}

#[test]
fn every_file_is_looked_at() {
    let entries = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name());
    let names = entries.map(|name| name.to_string_lossy().into_owned());
    let unknown: Vec<_> =
        names.filter(|name| name.ends_with(".json") && !SAMPLES.contains(&name.as_str())).collect();
    assert_eq!(unknown, Vec::<String>::new(), "files that nobody compares");
}
