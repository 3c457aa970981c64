//! From a charter file to a [`Charter`], or to a list of everything that is wrong with it.
//!
//! A reader that stops at the first mistake makes its user run it once per mistake. This one goes on: a field that
//! cannot be read is noted and taken out of the document, or replaced by the one of a stand-in charter where no charter
//! can do without it, and the document is read again. What the fields mean together ([`super::check`]) is looked at
//! only when each of them could be read, so that one mistake is not reported twice.

use super::Charter;
use super::explain;
use super::finding::{Finding, Problem};
use super::outline::Outline;
use serde::Deserialize as _;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeArray, DeString, DeTable, DeValue, Deserializer};

/// Enough to begin with; whoever mends a hundred runs the check again.
const MOST_FINDINGS: usize = 100;

/// Lends its fields to a charter that lacks them, so that reading can go on. Nothing of it is ever returned.
const STAND_IN: &str = r#"
id = "stand-in"
version = 1
status = "draft"
name = { en = "Stand-in" }
calendar = "ireland"
time_zone = "UTC"
week_start = "mon"
"#;

impl Charter {
    /// Reads a charter file.
    ///
    /// # Errors
    ///
    /// Every mistake that was found, in the order of the file: of syntax, or else of single fields, or else of meaning.
    pub fn parse(toml_text: &str) -> Result<Self, Vec<Finding>> {
        let (document, errors) = DeTable::parse_recoverable(toml_text);
        let outline = Outline::of(document.get_ref(), toml_text);
        if !errors.is_empty() {
            return Err(in_order(explain::syntax(&errors, &outline)));
        }
        let charter = read(document, &outline).map_err(in_order)?;
        let findings = charter.check();
        if findings.is_empty() {
            return Ok(charter);
        }
        let findings = findings.into_iter().map(|finding| explain::located(finding, &outline));
        Err(in_order(findings.collect()))
    }
}

/// Reads the fields, each on its own as far as possible.
fn read(mut document: Spanned<DeTable<'_>>, outline: &Outline<'_>) -> Result<Charter, Vec<Finding>> {
    let mut findings = Vec::new();
    while findings.len() < MOST_FINDINGS {
        match Charter::deserialize(Deserializer::from(document.clone())) {
            Ok(charter) if findings.is_empty() => return Ok(charter),
            Ok(_) => break,
            Err(error) => {
                let finding = explain::field(&error, outline);
                if findings.contains(&finding) {
                    break;
                }
                let place = error.span().unwrap_or_default();
                take_out(document.get_mut(), &finding, &place, outline);
                findings.push(finding);
            }
        }
    }
    Err(findings)
}

/// Takes out what `finding` is about: the unknown field; else the item of a top-level list that holds the mistake; else
/// the top-level field, for which the stand-in may have another.
fn take_out(document: &mut DeTable<'_>, finding: &Finding, span: &Range<usize>, outline: &Outline<'_>) {
    if finding.problem == Problem::UnknownField && remove_key(document, span) {
        return;
    }
    let (name, rest) = split_first(&finding.field);
    let item = rest.and_then(|rest| outline.span_of(&format!("{name}{rest}")));
    if let (Some(item), Some(DeValue::Array(list))) = (item, document.get_mut(name).map(Spanned::get_mut)) {
        let others = list.iter().filter(|value| value.span() != item);
        *list = others.cloned().collect::<DeArray<'_>>();
        return;
    }
    document.remove(name);
    if let Some((key, value)) = stand_in(name) {
        document.insert(key, value);
    }
}

/// `clocks[2].rule` as `clocks` and `[2]`; `contact.email` as `contact` and nothing.
fn split_first(path: &str) -> (&str, Option<&str>) {
    let first = path.split('.').next().unwrap_or(path);
    let Some(bracket) = first.find('[') else {
        return (first, None);
    };
    let (name, index) = first.split_at(bracket);
    let end = index.find(']').map_or(index.len(), |end| end + 1);
    (name, index.get(..end))
}

fn remove_key(table: &mut DeTable<'_>, span: &Range<usize>) -> bool {
    let here = table.keys().find(|key| key.span() == *span);
    if let Some(key) = here.map(|key| key.get_ref().clone()) {
        return table.remove(&*key).is_some();
    }
    let mut values = table.iter_mut().map(|(_, value)| value);
    values.any(|value| remove_key_in(value.get_mut(), span))
}

fn remove_key_in(value: &mut DeValue<'_>, span: &Range<usize>) -> bool {
    match value {
        DeValue::Table(table) => remove_key(table, span),
        DeValue::Array(array) => array.iter_mut().any(|item| remove_key_in(item.get_mut(), span)),
        _ => false,
    }
}

fn stand_in(name: &str) -> Option<(Spanned<DeString<'static>>, Spanned<DeValue<'static>>)> {
    DeTable::parse(STAND_IN).ok()?.into_inner().remove_entry(name)
}

/// In the order of the file; what has no line comes first.
fn in_order(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|finding| (finding.line, finding.column));
    findings
}
