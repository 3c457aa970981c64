//! Old and new on the two ends of the wire, both ways. That today's code reads what was shipped and writes it again as
//! it was is looked at where the samples are; here is what that does not show, since a sample has every field:
//!
//! - today's reader and yesterday's writer: what the writer might leave out when it was shipped may still be left out;
//! - yesterday's reader and today's writer: what the reader could not do without is written even at the barest;
//! - today's reader and tomorrow's writer: a field that nobody knows yet is passed over in every object.
//!
//! What a reader could not do without is found by taking away one field after the other, and kept in
//! `tests/golden/v1/required/` as it was when the sample was shipped.

use serde_json::Value;
use std::collections::BTreeSet;

/// Reads a value as some type and writes it again.
pub type ReadAndWrite = fn(&Value) -> Result<Value, String>;

/// Objects with one field that names what is in them: in another field there is nothing to pass over.
const NAMED_BY_THEIR_FIELD: [&[&str]; 4] = [&["event"], &["gained"], &["lost"], &["accepted"]];

/// Charters are read strictly, since a slip in a charter file must be told; and by the same types on tablets, so that a
/// field which a later version adds there makes its directory unreadable for an older app. Such a field needs an address
/// of its own or a change of protocol.
const READ_STRICTLY: [&str; 1] = ["/languages/0"];

/// What is wrong with a sample that was shipped, `required` being what its reader could not do without at that time.
pub fn compare(shipped: &Value, read_and_write: ReadAndWrite, required: &BTreeSet<String>) -> Vec<String> {
    let today = required_by(shipped, read_and_write);
    let demanded = today.difference(required);
    let mut wrong: Vec<String> = demanded
        .map(|field| {
            format!("{field}: older writers may leave it out, and it does not read without any more")
        })
        .collect();
    match read_and_write(&bare(shipped, &today)) {
        Err(why) => wrong.push(format!("what is required is not enough: {why}")),
        Ok(written) => {
            let missing = required.iter().filter(|field| written.pointer(field).is_none());
            wrong.extend(
                missing.map(|field| format!("{field}: older readers need it, and it is not always written")),
            );
        }
    }
    wrong.extend(
        objects(shipped).into_iter().filter_map(|object| not_passed_over(shipped, &object, read_and_write)),
    );
    wrong
}

/// The fields, as JSON pointers, without any one of which the sample does not read.
pub fn required_by(shipped: &Value, read_and_write: ReadAndWrite) -> BTreeSet<String> {
    let is_required = |field: &String| read_and_write(&without(shipped, field)).is_err();
    fields(shipped).into_iter().filter(is_required).collect()
}

/// The sample with nothing in it but what is required, and what that stands in.
fn bare(shipped: &Value, required: &BTreeSet<String>) -> Value {
    let needed = |field: &String| required.iter().any(|other| other == field || is_below(other, field));
    let spare = fields(shipped).into_iter().filter(|field| !needed(field));
    spare.fold(shipped.clone(), |value, field| without(&value, &field))
}

fn not_passed_over(shipped: &Value, object: &str, read_and_write: ReadAndWrite) -> Option<String> {
    let mut tomorrow = shipped.clone();
    let fields = tomorrow.pointer_mut(object)?.as_object_mut()?;
    let names: Vec<&str> = fields.keys().map(String::as_str).collect();
    if NAMED_BY_THEIR_FIELD.contains(&&names[..]) || READ_STRICTLY.contains(&object) {
        return None;
    }
    fields.insert("from_tomorrow".to_owned(), "new".into());
    match read_and_write(&tomorrow) {
        // Passed over; or within the bytes of an event, of which nothing is lost.
        Ok(again) if again == *shipped || again == tomorrow => None,
        Ok(_) => Some(format!("{object}: an unknown field changes what is read")),
        Err(why) => Some(format!("{object}: an unknown field makes it unreadable: {why}")),
    }
}

fn fields(value: &Value) -> Vec<String> {
    let inside = objects(value);
    let of = |object: &String| {
        let names =
            value.pointer(object).and_then(Value::as_object).into_iter().flat_map(|fields| fields.keys());
        names.map(|name| format!("{object}/{}", escaped(name))).collect::<Vec<_>>()
    };
    inside.iter().flat_map(of).collect()
}

/// The place of every object, outer ones first.
fn objects(value: &Value) -> Vec<String> {
    let (mut found, mut below) = (Vec::new(), vec![(String::new(), value)]);
    while let Some((place, value)) = below.pop() {
        match value {
            Value::Object(fields) => {
                below
                    .extend(fields.iter().map(|(name, value)| (format!("{place}/{}", escaped(name)), value)));
                found.push(place);
            }
            Value::Array(items) => {
                below.extend(items.iter().enumerate().map(|(at, item)| (format!("{place}/{at}"), item)));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    found
}

fn without(value: &Value, field: &str) -> Value {
    let mut value = value.clone();
    if let Some((object, name)) = field.rsplit_once('/')
        && let Some(Value::Object(fields)) = value.pointer_mut(object)
    {
        fields.remove(&name.replace("~1", "/").replace("~0", "~"));
    }
    value
}

/// A name as JSON pointers write it (RFC 6901).
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn is_below(place: &str, other: &str) -> bool {
    place.strip_prefix(other).is_some_and(|rest| rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read_and_write;
    use serde::{Deserialize, Serialize};
    use serde_json::json;

    #[derive(Serialize, Deserialize)]
    struct AsShipped {
        text: String,
        #[serde(default)]
        mood: String,
    }

    #[derive(Serialize, Deserialize)]
    struct DemandsMore {
        text: String,
        mood: String,
    }

    #[derive(Serialize, Deserialize)]
    struct WritesLess {
        #[serde(default, skip_serializing_if = "String::is_empty")]
        text: String,
        #[serde(default)]
        mood: String,
    }

    #[derive(Serialize, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct KnowsEverything {
        text: String,
        #[serde(default)]
        mood: String,
    }

    #[test]
    fn a_change_that_the_other_end_does_not_survive_is_told() {
        let shipped = json!({ "text": "Rang Seán back.", "mood": "calm" });
        let required = required_by(&shipped, read_and_write::<AsShipped>);
        assert_eq!(required, ["/text".to_owned()].into());
        let check = |read_and_write, expected: &[&str]| {
            let told = compare(&shipped, read_and_write, &required);
            assert_eq!(told.len(), expected.len(), "{told:?}");
            assert!(told.iter().zip(expected).all(|(told, expected)| told.contains(expected)), "{told:?}");
        };
        check(read_and_write::<AsShipped>, &[]);
        check(read_and_write::<DemandsMore>, &["/mood: older writers may leave it out"]);
        check(read_and_write::<WritesLess>, &["/text: older readers need it"]);
        check(read_and_write::<KnowsEverything>, &["an unknown field makes it unreadable"]);
    }
}
