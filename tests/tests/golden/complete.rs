//! Nothing travels that has no sample. The types on the wire are read off their sources: every fact with its version,
//! every variant by its name on the wire, and every struct by its fields, which some sample must have together.

use crate::shipped::samples;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Where the types stand that are on the wire or on a device's storage, beside everything in `sync/`. A charter is data
/// of its own: every one that ships is read by the tests of `domain`.
const SOURCES: [&str; 9] = [
    "access.rs",
    "case/event.rs",
    "charter/case_kind.rs",
    "charter/channel.rs",
    "event.rs",
    "id.rs",
    "person/event.rs",
    "reference.rs",
    "summary.rs",
];

/// Types in those sources that neither travel nor are stored on a device.
const ELSEWHERE: [&str; 3] = [
    // What the server derives for itself, and may derive again.
    "CaseRights",
    // Parts of a charter.
    "Category",
    "ChannelOffer",
];

/// What a source says of a type that serde writes.
#[derive(Debug, PartialEq)]
enum Shape {
    /// Fields that are always written, and those that may be left out.
    Struct { always: Vec<String>, sometimes: Vec<String> },
    /// Names of variants on the wire.
    Enum(Vec<String>),
}

/// Every object and every word of the samples.
#[derive(Default)]
struct Seen {
    objects: Vec<BTreeSet<String>>,
    words: BTreeSet<String>,
}

impl Seen {
    fn look(&mut self, value: &Value) {
        match value {
            Value::Object(fields) => {
                self.objects.push(fields.keys().cloned().collect());
                self.words.extend(fields.keys().cloned());
                fields.values().for_each(|value| self.look(value));
            }
            Value::Array(items) => items.iter().for_each(|item| self.look(item)),
            Value::String(word) => drop(self.words.insert(word.clone())),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// What of `shape` no sample has.
    fn misses(&self, shape: &Shape) -> Vec<String> {
        match shape {
            Shape::Enum(variants) => {
                variants.iter().filter(|name| !self.words.contains(*name)).cloned().collect()
            }
            Shape::Struct { always, sometimes } => {
                let whole = |object: &&BTreeSet<String>| always.iter().all(|field| object.contains(field));
                let objects: Vec<_> = self.objects.iter().filter(whole).collect();
                if objects.is_empty() {
                    return vec![format!("an object with {}", always.join(", "))];
                }
                let is_there = |field: &&String| objects.iter().any(|object| object.contains(*field));
                sometimes.iter().filter(|field| !is_there(field)).cloned().collect()
            }
        }
    }
}

/// The types of a source that serde writes, as rustfmt lays them out.
fn shapes(source: &str) -> Vec<(String, Shape)> {
    let product = source.split("\n#[cfg(test)]\n").next().unwrap_or_default();
    let (mut found, mut attributes) = (Vec::new(), String::new());
    let mut lines = product.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("#[") {
            attributes.push_str(line);
        } else if let Some((is_enum, name)) = declared(line) {
            let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "}").collect();
            if attributes.contains("Serialize") {
                let shape = if is_enum { variants(&attributes, &body) } else { fields(&body) };
                found.push((name.to_owned(), shape));
            }
            attributes.clear();
        } else if !line.starts_with("///") {
            attributes.clear();
        }
    }
    found
}

/// Whether a line begins an enum or a struct with named fields, and its name.
fn declared(line: &str) -> Option<(bool, &str)> {
    let (kind, name) = line.strip_prefix("pub ")?.strip_suffix(" {")?.split_once(' ')?;
    matches!(kind, "enum" | "struct").then_some((kind == "enum", name))
}

fn fields(body: &[&str]) -> Shape {
    let (mut always, mut sometimes, mut attributes) = (Vec::new(), Vec::new(), String::new());
    for line in body.iter().map(|line| line.trim_start()) {
        if line.starts_with("#[") {
            attributes.push_str(line);
        } else if let Some((name, _)) = line.strip_prefix("pub ").and_then(|field| field.split_once(": ")) {
            let name = quoted_after(&attributes, "rename = ").unwrap_or(name).to_owned();
            if attributes.contains("skip_serializing_if") {
                sometimes.push(name);
            } else {
                always.push(name);
            }
            attributes.clear();
        }
    }
    Shape::Struct { always, sometimes }
}

/// The variants that are written. One that stands for all that this version does not know is never written by name.
fn variants(attributes: &str, body: &[&str]) -> Shape {
    let style = quoted_after(attributes, "rename_all = ").unwrap_or_default();
    let (mut names, mut stands_for_others) = (Vec::new(), false);
    for line in body.iter().filter_map(|line| line.strip_prefix("    ")) {
        if line == "#[serde(other)]" {
            stands_for_others = true;
        } else if line.starts_with(|first: char| first.is_ascii_uppercase()) {
            let name = line.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            if !std::mem::take(&mut stands_for_others) {
                names.push(renamed(name, style));
            }
        }
    }
    Shape::Enum(names)
}

fn renamed(name: &str, style: &str) -> String {
    let between = match style {
        "snake_case" => "_",
        "kebab-case" => "-",
        "lowercase" => return name.to_lowercase(),
        _ => return name.to_owned(),
    };
    let mut wire = String::new();
    for (place, c) in name.chars().enumerate() {
        if c.is_ascii_uppercase() && place > 0 {
            wire.push_str(between);
        }
        wire.extend(c.to_lowercase());
    }
    wire
}

fn quoted_after<'a>(text: &'a str, what: &str) -> Option<&'a str> {
    text.split_once(what)?.1.strip_prefix('"')?.split('"').next()
}

fn source(path: &str) -> String {
    std::fs::read_to_string(domain().join(path)).unwrap()
}

fn sources() -> Vec<String> {
    let of_sync = std::fs::read_dir(domain().join("sync")).unwrap().map(|entry| entry.unwrap().file_name());
    let of_sync = of_sync.map(|name| format!("sync/{}", name.to_string_lossy()));
    let files = SOURCES.into_iter().map(str::to_owned).chain(of_sync);
    files.filter(|path| path.ends_with(".rs")).collect()
}

fn domain() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../domain/src")
}

#[test]
fn everything_that_travels_has_a_sample() {
    let mut seen = Seen::default();
    samples().values().for_each(|sample| seen.look(sample));
    let (mut wrong, mut looked_at) = (Vec::new(), 0);
    for path in sources() {
        for (name, shape) in shapes(&source(&path)) {
            looked_at += 1;
            let misses = if ELSEWHERE.contains(&name.as_str()) { Vec::new() } else { seen.misses(&shape) };
            wrong.extend(
                misses.iter().map(|missing| format!("domain/src/{path}: {name}: no sample of {missing}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(looked_at > 50, "only {looked_at} types were found: are the sources laid out otherwise?");
}

#[test]
fn every_fact_has_a_sample() {
    let samples = samples();
    let shipped: BTreeSet<_> =
        samples.values().filter_map(|event| Some((event["type"].as_str()?, event["v"].as_u64()?))).collect();
    let sources = source("case/event.rs") + &source("person/event.rs");
    // `"case.opened" v 1 => Opened(Opened),`
    let facts = sources.lines().filter_map(|line| {
        let (kind, rest) = line.trim().strip_prefix('"')?.split_once("\" v ")?;
        Some((kind, rest.split_once(" => ")?.0.parse().ok()?))
    });
    let facts: BTreeSet<(&str, u64)> = facts.collect();
    assert!(facts.len() >= 10, "{facts:?}");
    assert_eq!(shipped, facts, "facts that were shipped, and facts that the sources declare");
}

#[test]
fn a_source_is_read_as_serde_reads_it() {
    let source = "\
/// A message.
#[derive(Clone, Serialize, Deserialize)]
pub struct Greeting {
    /// Always.
    #[serde(rename = \"v\")]
    pub version: u16,
    /// Sometimes.
    #[serde(default, skip_serializing_if = \"Option::is_none\")]
    pub mood: Option<String>,
}

#[derive(Clone, Debug)]
pub struct InMemory {
    pub nothing: u8,
}

#[derive(Serialize)]
#[serde(tag = \"is\", rename_all = \"snake_case\")]
pub enum Verdict {
    /// One.
    SetAside {
        /// Why.
        why: String,
    },
    Held,
    /// Whatever it is.
    #[serde(other)]
    Newer,
}
";
    let greeting = Shape::Struct { always: vec!["v".into()], sometimes: vec!["mood".into()] };
    let verdict = Shape::Enum(vec!["set_aside".into(), "held".into()]);
    let shapes = shapes(source);
    assert_eq!(shapes, [("Greeting".to_owned(), greeting), ("Verdict".to_owned(), verdict)]);
    let mut seen = Seen::default();
    seen.look(&serde_json::json!([{ "v": 1 }, { "is": "held" }]));
    let misses: Vec<_> = shapes.iter().map(|(_, shape)| seen.misses(shape)).collect();
    assert_eq!(misses, [["mood"], ["set_aside"]]);
}
