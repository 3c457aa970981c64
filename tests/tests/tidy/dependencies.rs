//! Who may know whom: crates by their Cargo.toml, modules by the paths they name.

use crate::source::{Source, rust_below, without_comment};
use crate::{none, root};

/// What the rules of a service may be built on: nothing that reads a clock, a disk or a socket.
const DOMAIN_MAY: [&str; 11] = [
    "chrono",
    "chrono-tz",
    "schemars",
    "serde",
    "serde_json",
    "sha2",
    "strsim",
    "thiserror",
    "toml",
    "unicode-normalization",
    "uuid",
];

fn dependencies_of(package: &str) -> Vec<String> {
    let path = root().join(package).join("Cargo.toml");
    let manifest: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let mut tables = vec![manifest.get("dependencies"), manifest.get("build-dependencies")];
    for target in
        manifest.get("target").and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::values)
    {
        tables.push(target.get("dependencies"));
    }
    let names = tables.into_iter().flatten().filter_map(toml::Value::as_table).flat_map(toml::Table::keys);
    names.cloned().collect()
}

fn check_crate(package: &str, forbidden: &[&str], why: &str) -> Vec<String> {
    let has = dependencies_of(package);
    let wrong = has.iter().filter(|name| forbidden.contains(&name.as_str()));
    wrong.map(|name| format!("{package}/Cargo.toml: depends on {name}: {why}")).collect()
}

#[test]
fn crates_know_only_whom_they_may() {
    let domain = dependencies_of("domain").into_iter().filter(|name| !DOMAIN_MAY.contains(&name.as_str()));
    let mut wrong: Vec<_> = domain
        .map(|name| format!("domain/Cargo.toml: {name}: not among what domain may be built on"))
        .collect();
    wrong.extend(check_crate("lang", &["app", "server", "tests"], "lang knows domain only"));
    wrong.extend(check_crate("app", &["server", "tests"], "app and server never know each other"));
    wrong.extend(check_crate("server", &["app", "tests"], "app and server never know each other"));
    for package in ["domain", "lang", "app", "server"] {
        wrong.extend(check_crate(package, &["xtask"], "nothing depends on xtask"));
    }
    none(wrong);
}

/// What the files at `of` may not name, and why.
struct Rule {
    of: &'static str,
    never: &'static [&'static str],
    why: &'static str,
}

const RULES: [Rule; 10] = [
    Rule {
        of: "app/src/pages",
        never: &["crate::store", "crate::net", "crate::crypto"],
        why: "pages ask state, which asks the store and the network",
    },
    Rule {
        of: "app/src/parts",
        never: &["crate::store", "crate::net", "crate::crypto", "crate::pages", "crate::state::device::"],
        why: "a part shows what it is given",
    },
    Rule { of: "app/src/state", never: &["crate::pages", "crate::parts"], why: "state asks nothing upwards" },
    Rule {
        of: "app/src/store",
        never: &["crate::state", "crate::pages", "crate::parts", "crate::net"],
        why: "the store knows records and keys only",
    },
    Rule {
        of: "app/src/crypto",
        never: &["crate::store", "crate::state", "crate::pages", "crate::parts", "crate::net"],
        why: "cryptography knows bytes only",
    },
    Rule {
        of: "app/src/net",
        never: &["crate::store", "crate::state", "crate::pages", "crate::parts"],
        why: "the line to the office knows messages only",
    },
    Rule {
        of: "server/src/store",
        never: &["axum", "crate::routes", "crate::auth", "crate::problem"],
        why: "the store knows domain and SQL, not the web",
    },
    Rule {
        of: "server/src/public_page",
        never: &["axum", "crate::routes", "crate::store", "crate::app", "crate::auth"],
        why: "a public page is made from a charter, a language and a moment, and from nothing else",
    },
    Rule { of: "server/src/auth", never: &["crate::routes"], why: "nothing asks upwards" },
    Rule {
        of: "domain/src",
        never: &["std::fs", "std::net", "std::env", "std::thread", "HashMap", "HashSet"],
        why: "domain is pure, and the order of what it goes through is the same everywhere",
    },
];

impl Rule {
    fn covers(&self, source: &Source) -> bool {
        let rest = source.path.strip_prefix(self.of);
        rest.is_some_and(|rest| rest == ".rs" || rest.starts_with('/')) && !source.is_test
    }

    fn findings(&self, source: &Source) -> Vec<String> {
        let named = |line: &str| self.never.iter().find(|name| names(line, name)).copied();
        let found = source.code().filter_map(|(number, line)| Some((number, named(without_comment(line))?)));
        found.map(|(number, name)| source.at(number, &format!("names {name}: {}", self.why))).collect()
    }
}

/// Whether a line names a path, also as part of a longer path or of a group of imports.
fn names(line: &str, path: &str) -> bool {
    let grouped = path.strip_prefix("crate::").is_some_and(|module| {
        let group = line.split_once("use crate::{").map_or("", |(_, group)| group);
        group.split([',', '{', '}', ' ']).any(|item| item.split("::").next() == Some(module))
    });
    let direct = line.match_indices(path).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + path.len()..].chars().next();
        let part_of_a_word = |c: char| c.is_alphanumeric() || c == '_';
        !before.is_some_and(part_of_a_word) && (path.ends_with(':') || !after.is_some_and(part_of_a_word))
    });
    direct || grouped
}

#[test]
fn modules_know_only_whom_they_may() {
    let sources: Vec<_> = ["app/src", "server/src", "domain/src"].into_iter().flat_map(rust_below).collect();
    let apply = |rule: &Rule| -> Vec<String> {
        sources.iter().filter(|source| rule.covers(source)).flat_map(|source| rule.findings(source)).collect()
    };
    none(RULES.iter().flat_map(apply));
}

#[test]
fn a_forbidden_path_is_seen_in_every_form() {
    for line in
        ["use crate::store::Vault;", "use crate::{net, store};", "crate::store::open()", "use crate::store;"]
    {
        assert!(names(line, "crate::store"), "{line}");
    }
    for line in ["use crate::storehouse;", "use crate::{net, storehouse};", "mycrate::store"] {
        assert!(!names(line, "crate::store"), "{line}");
    }
    assert!(names("use axum::Router;", "axum") && !names("let maxum = 1;", "axum"));
}

#[test]
fn only_the_rim_asks_the_browser_for_time_and_chance() {
    let asks =
        ["js_sys::Date", "Date::now", "Math::random", "Uuid::now_v7", "Uuid::new_v4", "get_random_values"];
    let mut wrong = Vec::new();
    for source in rust_below("app/src") {
        if source.path == "app/src/rim.rs" || source.path.starts_with("app/src/crypto") {
            continue;
        }
        for (number, line) in source.code() {
            let line = without_comment(line);
            wrong.extend(asks.iter().filter(|ask| line.contains(**ask)).map(|ask| {
                source.at(
                    number,
                    &format!("{ask}: only app/src/rim.rs asks the browser for time, ids and chance"),
                )
            }));
        }
    }
    none(wrong);
}
