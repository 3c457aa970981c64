//! What the readers of TOML and of single fields complain about, in words and places for whoever wrote the file.

use super::finding::{Finding, Problem};
use super::outline::Outline;
use std::ops::Range;
use toml::de::Error;

/// From which likeness on, of 1, one word is taken for a slip of another.
const ALIKE: f64 = 0.85;

/// What makes the file no TOML. One finding a line: what follows the first is mostly its consequence. No field, as the
/// file has no sure shape yet.
pub(super) fn syntax(errors: &[Error], outline: &Outline<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for error in errors {
        let finding = Finding::new(Problem::Syntax, "", format!("not TOML: {}", error.message()));
        let finding = placed(finding, error.span(), outline);
        if !findings.iter().any(|earlier| earlier.line == finding.line) {
            findings.push(finding);
        }
    }
    findings
}

/// Why a field could not be read.
pub(super) fn field(error: &Error, outline: &Outline<'_>) -> Finding {
    // The file as a whole has an empty place at its start: there is no line to point to.
    let span = error.span().filter(|span| !span.is_empty());
    let path = span.as_ref().map_or("", |span| outline.path_at(span));
    let message = error.message();
    let finding = if let Some(name) = message.strip_prefix("missing field ") {
        let path = inside(path, name.trim_matches('`'));
        Finding::new(Problem::MissingField, path, "missing, expected this field")
    } else if message.starts_with("unknown field ") {
        Finding::new(Problem::UnknownField, path, unknown_field(message))
    } else {
        let found = span.as_ref().map_or("", |span| outline.snippet(span));
        Finding::new(Problem::InvalidValue, path, unreadable(message, found))
    };
    placed(finding, span, outline)
}

/// The one field that its author may have meant, or else every field there is.
fn unknown_field(message: &str) -> String {
    let mut names = message.split('`').skip(1).step_by(2);
    let found = names.next().unwrap_or_default();
    let alike = names.map(|name| (strsim::jaro_winkler(found, name), name));
    match alike.max_by(|(one, _), (other, _)| one.total_cmp(other)) {
        Some((likeness, name)) if likeness >= ALIKE => {
            format!("unknown field `{found}`, did you mean `{name}`?")
        }
        _ => message.to_owned(),
    }
}

/// A finding about the meaning of a field, with its place.
pub(super) fn located(finding: Finding, outline: &Outline<'_>) -> Finding {
    let span = outline.span_of(&finding.field);
    placed(finding, span, outline)
}

fn placed(finding: Finding, span: Option<Range<usize>>, outline: &Outline<'_>) -> Finding {
    let place = span.map(|span| outline.line_and_column(span.start));
    let (line, column) = place.unzip();
    Finding { line, column, ..finding }
}

fn inside(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// `message` as "found …, expected …". Some values only say what they expect: `found` is what the file says.
fn unreadable(message: &str, found: &str) -> String {
    let rest = ["invalid type: ", "invalid value: ", "unknown variant "];
    let rest = rest.iter().find_map(|prefix| message.strip_prefix(prefix));
    match rest {
        Some(rest) => in_plain_words(&format!("found {rest}")),
        None if message.starts_with("expected ") => format!("found {found}, {message}"),
        None => message.to_owned(),
    }
}

/// The names of Rust's and TOML's types in words that somebody who writes a charter knows.
fn in_plain_words(text: &str) -> String {
    let Some((found, expected)) = text.split_once(", expected ") else {
        return text.to_owned();
    };
    let expected = match expected {
        "a string" | "string" => "text in quotes",
        "u32" => "a whole number, 0 or more",
        "a boolean" => "true or false",
        "a sequence" => "a list: square brackets, or `[[ ]]` before each item",
        "a map" => "a table such as { en = \"words\" }",
        "a formatted date string" => "a date in quotes such as \"2026-04-03\"",
        other if other.starts_with("struct ") => "a table of fields",
        other => other,
    };
    let found = match found {
        "found map" => "found a table or a value without quotes".to_owned(),
        "found sequence" => "found a list".to_owned(),
        other => {
            let other = other.replacen("found string ", "found text ", 1);
            other.replacen("found integer ", "found number ", 1)
        }
    };
    format!("{found}, expected {expected}")
}
