//! What the fields of a charter must mean together, once each of them could be read.

mod clocks;
mod commitments;
mod hours;
mod identity;
mod procedures;
mod references;
mod words;

use super::Charter;
use super::finding::{Finding, Problem};
use std::collections::BTreeSet;
use std::fmt::Display;

impl Charter {
    /// Every contradiction in this charter, without lines; none for one that came from [`Charter::parse`].
    #[must_use]
    pub fn check(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        identity::check(self, &mut findings);
        words::check(self, &mut findings);
        references::check(self, &mut findings);
        hours::check(self, &mut findings);
        clocks::check(self, &mut findings);
        procedures::check(self, &mut findings);
        commitments::check(self, &mut findings);
        findings
    }
}

/// Notes every value of `list` that came before; `part` is the field that holds it.
fn unique<T: Display>(list: &str, part: &str, values: impl Iterator<Item = T>, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for (at, value) in values.enumerate() {
        let value = value.to_string();
        if seen.contains(&value) {
            let text = format!("found `{value}` a second time, expected each once");
            findings.push(Finding::new(Problem::Duplicate, format!("{list}[{at}].{part}"), text));
        }
        seen.insert(value);
    }
}

/// ``one of `office`, `libraries` ``, or `one to be defined` where there is none.
fn one_of<T: Display>(known: impl Iterator<Item = T>) -> String {
    let known: Vec<String> = known.map(|name| format!("`{name}`")).collect();
    if known.is_empty() {
        "one, but none is defined".to_owned()
    } else {
        format!("one of {}", known.join(", "))
    }
}

/// Notes an `id` at `path` that is not among the names of `list`.
fn known<'a, N: Display + PartialEq + 'a>(
    id: Option<&N>,
    known: impl Iterator<Item = &'a N> + Clone,
    list: &str,
    path: &str,
    findings: &mut Vec<Finding>,
) {
    if let Some(id) = id.filter(|id| known.clone().all(|other| other != *id)) {
        let text = format!("found `{id}`, expected {} of the {list}", one_of(known));
        findings.push(Finding::new(Problem::UnknownReference, path, text));
    }
}
