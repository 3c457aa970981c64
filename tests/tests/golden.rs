//! What is on the wire, frozen as it was shipped: tablets in the field go on sending and storing it for years.
//!
//! Each file of `tests/golden/v1/` is an object of named samples. A sample is never changed once it has been shipped; a
//! new shape is a new version beside the old one. `CAIRT_FREEZE=1 cargo test -p tests --test golden -- --test-threads=1`
//! adds what is missing and changes nothing that is there.
//!
//! - [`events`], [`messages`], [`office`]: today's code reads what was shipped and writes it as it was. [`verbatim`]: bytes survive.
//! - [`versions`]: old and new on the two ends of the wire, both ways.
//! - [`complete`]: nothing travels that has no sample. [`shipped`]: no sample is edited.
//! - [`history`]: a whole history folds to what it did.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "golden/complete.rs"]
mod complete;
#[path = "golden/events.rs"]
mod events;
#[path = "golden/history.rs"]
mod history;
#[path = "golden/messages.rs"]
mod messages;
#[path = "golden/office.rs"]
mod office;
#[path = "golden/shipped.rs"]
mod shipped;
#[path = "golden/verbatim.rs"]
mod verbatim;
#[path = "golden/versions.rs"]
mod versions;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use uuid::Uuid;
use versions::ReadAndWrite;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden/v1")
}

fn freezing() -> bool {
    std::env::var_os("CAIRT_FREEZE").is_some()
}

/// Any id, different for each number and the same for ever.
fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_0000 + number)
}

/// The samples of one file, as today's types write them.
struct Samples {
    file: &'static str,
    today: Vec<Sample>,
}

struct Sample {
    name: String,
    value: Value,
    read_and_write: ReadAndWrite,
}

impl Samples {
    fn new(file: &'static str) -> Self {
        Self { file, today: Vec::new() }
    }

    fn add<T: Serialize + DeserializeOwned>(&mut self, name: impl Into<String>, value: &T) {
        self.add_read_by(name, value, read_and_write::<T>);
    }

    fn add_read_by<T: Serialize>(
        &mut self,
        name: impl Into<String>,
        value: &T,
        read_and_write: ReadAndWrite,
    ) {
        let value = serde_json::to_value(value).unwrap();
        self.today.push(Sample { name: name.into(), value, read_and_write });
    }

    /// Everything that is wrong with the file, in sentences.
    fn check(self) {
        let mut frozen = read_object(&folder().join(self.file));
        let mut required = read_object(&folder().join("required").join(self.file));
        let mut wrong = Vec::new();
        for Sample { name, value, read_and_write } in self.today {
            if freezing() {
                let shipped = frozen.entry(&name).or_insert_with(|| value.clone());
                let needed = || serde_json::to_value(versions::required_by(shipped, read_and_write)).unwrap();
                required.entry(&name).or_insert_with(needed);
            }
            let (Some(shipped), Some(required)) = (frozen.get(&name), required.get(&name)) else {
                wrong.push(format!("{name}: not frozen yet; run with CAIRT_FREEZE=1 and review the files"));
                continue;
            };
            wrong.extend(compare(&name, shipped, &value, read_and_write));
            let required: BTreeSet<String> = serde_json::from_value(required.clone()).unwrap();
            let versions = versions::compare(shipped, read_and_write, &required);
            wrong.extend(versions.into_iter().map(|why| format!("{name}: {why}")));
        }
        if freezing() {
            write_object(&folder().join(self.file), &frozen);
            write_object(&folder().join("required").join(self.file), &required);
        }
        assert!(wrong.is_empty(), "{}:\n{}", self.file, wrong.join("\n"));
    }
}

fn read_object(path: &Path) -> Map<String, Value> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|_| "{}".into());
    serde_json::from_str(&text).unwrap()
}

fn write_object(path: &Path, object: &Map<String, Value>) {
    let text = serde_json::to_string_pretty(object).unwrap();
    std::fs::write(path, text + "\n").unwrap();
}

fn read_and_write<T: Serialize + DeserializeOwned>(shipped: &Value) -> Result<Value, String> {
    let read: T = serde_json::from_str(&shipped.to_string()).map_err(|why| why.to_string())?;
    serde_json::to_value(read).map_err(|why| why.to_string())
}

fn compare(name: &str, shipped: &Value, today: &Value, read_and_write: ReadAndWrite) -> Vec<String> {
    let mut wrong = Vec::new();
    match read_and_write(shipped) {
        Err(why) => wrong.push(format!("{name}: what was shipped does not read any more: {why}")),
        Ok(again) if again != *shipped => {
            wrong.push(format!(
                "{name}: reading and writing changes it:\n  shipped {shipped}\n  now     {again}"
            ));
        }
        Ok(_) => {}
    }
    if today != shipped {
        wrong.push(format!(
            "{name}: today's types write it otherwise. Tablets in the field know only what was shipped: add a new \
             version beside it.\n  shipped {shipped}\n  now     {today}"
        ));
    }
    wrong
}

#[test]
fn a_changed_encoding_is_told() {
    let shipped = serde_json::json!({ "text": "Rang Seán back." });
    let changed = serde_json::json!({ "words": "Rang Seán back." });
    let told = compare("note", &shipped, &changed, read_and_write::<domain::case::Note>);
    assert!(told.len() == 1 && told[0].contains("add a new version"), "{told:?}");
    let told = compare("note", &changed, &changed, read_and_write::<domain::case::Note>);
    assert!(told.len() == 1 && told[0].contains("does not read any more"), "{told:?}");
}
