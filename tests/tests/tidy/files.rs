//! Single files: their length, their names, and words that may not occur in them.

use crate::source::{Source, below, rust_below, without_comment};
use crate::{none, root};
use domain::sync::limits::PROTOCOL;

/// Longest file, in lines before its tests.
const LINES_MAX: usize = 400;
/// Files that are longer for now. This list only gets shorter.
const LONGER: [&str; 0] = [];

const CRATES: [&str; 6] = ["domain", "lang", "app", "server", "tests", "xtask"];

fn code() -> Vec<Source> {
    CRATES.into_iter().flat_map(rust_below).collect()
}

/// Files whose whole text a test may read as the product's: what ships, not what tests it.
fn product() -> Vec<Source> {
    let shipped = ["domain/src", "lang/src", "app/src", "server/src"];
    shipped.into_iter().flat_map(rust_below).filter(|source| !source.is_test).collect()
}

#[test]
fn no_file_is_long() {
    let mut wrong = Vec::new();
    for source in code().iter().filter(|source| !source.is_test) {
        let lines = source.code().count();
        let listed = LONGER.contains(&source.path.as_str());
        if lines > LINES_MAX && !listed {
            wrong.push(
                source.at(lines, "more than 400 lines before its tests: it answers more than one question"),
            );
        } else if lines <= LINES_MAX && listed {
            wrong.push(
                source.at(lines, "no longer too long: take it off the list in tests/tests/tidy/files.rs"),
            );
        }
    }
    none(wrong);
}

#[test]
fn nothing_is_left_undone_and_nothing_panics_on_purpose() {
    let words = [
        ("todo!", "not finished"),
        ("unimplemented!", "not finished"),
        ("dbg!", "left over from looking for something"),
        (".unwrap()", "what crossed a boundary may be anything: say what happens then"),
        (".expect(", "what crossed a boundary may be anything: say what happens then"),
        ("#[allow(", "use #[expect(…, reason = …)], which says when it is no longer needed"),
    ];
    let mut wrong = Vec::new();
    for source in product() {
        for (number, line) in source.code() {
            let line = without_comment(line);
            let found = words.iter().filter(|(word, _)| line.contains(word));
            wrong.extend(found.map(|(word, why)| source.at(number, &format!("{word} {why}"))));
        }
    }
    none(wrong);
}

#[test]
fn no_name_says_nothing() {
    let empty = ["utils", "util", "helpers", "helper", "common", "shared", "misc", "mod"];
    let says_nothing =
        |source: &&Source| source.path.trim_end_matches(".rs").split('/').any(|part| empty.contains(&part));
    none(code().iter().filter(says_nothing).map(|source| source.at(1, "a name that answers no question")));
}

#[test]
fn every_part_has_its_style() {
    let parts = rust_below("app/src/parts");
    let styles = below("style/parts");
    if styles.is_empty() {
        return;
    }
    let name = |source: &Source, folder: &str, end: &str| {
        let rest = source.path.strip_prefix(folder)?.strip_suffix(end)?;
        (!rest.contains('/')).then(|| rest.replace('-', "_"))
    };
    let of_parts: Vec<_> = parts.iter().filter_map(|part| name(part, "app/src/parts/", ".rs")).collect();
    let wrong = styles
        .iter()
        .filter(|style| name(style, "style/parts/", ".css").is_none_or(|style| !of_parts.contains(&style)));
    none(wrong.map(|style| style.at(1, "no part in app/src/parts/ has this name")));
}

#[test]
fn the_protocol_page_names_the_version_in_the_code() {
    let page = std::fs::read_to_string(root().join("docs/protocol.md")).unwrap_or_default();
    let says = format!("version {PROTOCOL}");
    let found = page.to_lowercase().contains(&says);
    assert!(found, "docs/protocol.md:1: does not say \"{says}\"");
}

#[test]
fn nothing_names_the_machine_it_was_written_on() {
    let this_test = "tests/tests/tidy/files.rs";
    // Put together, so that this file does not contain them either.
    let places = ["work", "root", "tmp", "home"].map(|folder| format!("/{folder}/"));
    let mut wrong = Vec::new();
    for source in below("") {
        if source.path == this_test || source.path == "Cargo.lock" {
            continue;
        }
        for (line, number) in source.text.lines().zip(1..) {
            let named = places.iter().find(|place| starts_a_path(line, place));
            wrong.extend(named.map(|place| source.at(number, &format!("a path of some machine: {place}"))));
        }
    }
    none(wrong);
}

#[test]
fn packages_come_from_the_public_registry() {
    let public = "\"registry+https://github.com/rust-lang/crates.io-index\"";
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap_or_default();
    let sources =
        lock.lines().zip(1..).filter_map(|(line, number)| Some((line.strip_prefix("source = ")?, number)));
    let elsewhere = sources.filter(|(source, _)| *source != public);
    none(elsewhere.map(|(source, number)| format!("Cargo.lock:{number}: a package comes from {source}")));
}

/// Whether a line has the place as the beginning of an absolute path, and not within an address or a longer path.
fn starts_a_path(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|c| {
            c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '/' | '}' | ')' | '~' | '*')
        })
    })
}
