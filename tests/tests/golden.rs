//! What is on the wire, frozen as it was shipped: tablets in the field go on sending and storing it for years.
//!
//! Each file of `tests/golden/v1/` is an object of named samples. A sample is never changed once it has been shipped; a
//! new shape is a new version beside the old one. `CAIRT_FREEZE=1 cargo test -p tests --test golden` adds what is
//! missing and changes nothing that is there.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "golden/events.rs"]
mod events;
#[path = "golden/history.rs"]
mod history;
#[path = "golden/messages.rs"]
mod messages;
#[path = "golden/verbatim.rs"]
mod verbatim;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::path::PathBuf;
use uuid::Uuid;

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
    read_and_write: fn(&Value) -> Result<Value, String>,
}

impl Samples {
    fn new(file: &'static str) -> Self {
        Self { file, today: Vec::new() }
    }

    fn add<T: Serialize + DeserializeOwned>(&mut self, name: impl Into<String>, value: &T) {
        let value = serde_json::to_value(value).unwrap();
        self.today.push(Sample { name: name.into(), value, read_and_write: read_and_write::<T> });
    }

    /// Everything that is wrong with the file, in sentences.
    fn check(self) {
        let path = folder().join(self.file);
        let text = std::fs::read_to_string(&path).unwrap_or_else(|_| "{}".into());
        let mut frozen: Map<String, Value> = serde_json::from_str(&text).unwrap();
        let mut wrong = Vec::new();
        for Sample { name, value, read_and_write } in self.today {
            match frozen.get(&name) {
                None if freezing() => drop(frozen.insert(name, value)),
                None => {
                    wrong
                        .push(format!("{name}: not frozen yet; run with CAIRT_FREEZE=1 and review the file"));
                }
                Some(shipped) => wrong.extend(compare(&name, shipped, &value, read_and_write)),
            }
        }
        if freezing() {
            let text = serde_json::to_string_pretty(&frozen).unwrap();
            std::fs::write(path, text + "\n").unwrap();
        }
        assert!(wrong.is_empty(), "{}:\n{}", self.file, wrong.join("\n"));
    }
}

fn read_and_write<T: Serialize + DeserializeOwned>(shipped: &Value) -> Result<Value, String> {
    let read: T = serde_json::from_str(&shipped.to_string()).map_err(|why| why.to_string())?;
    serde_json::to_value(read).map_err(|why| why.to_string())
}

fn compare(
    name: &str,
    shipped: &Value,
    today: &Value,
    read_and_write: fn(&Value) -> Result<Value, String>,
) -> Vec<String> {
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
