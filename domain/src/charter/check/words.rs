//! Languages, and whether every text is there in each of them.

use super::super::finding::{Finding, Problem};
use super::super::{Charter, Text};
use std::collections::BTreeSet;

pub(super) fn check(charter: &Charter, findings: &mut Vec<Finding>) {
    let before = findings.len();
    check_languages(charter, findings);
    // Every text would seem to lack a language that is misspelt, and to have one that is not declared.
    if findings.len() == before {
        for (path, text) in texts(charter) {
            check_text(charter, &path, text, findings);
        }
    }
}

fn check_languages(charter: &Charter, findings: &mut Vec<Finding>) {
    super::unique("languages", "tag", charter.languages.iter().map(|language| &language.tag), findings);
    for (at, language) in charter.languages.iter().enumerate().filter(|(_, language)| !is_tag(&language.tag))
    {
        let text = format!("found `{}`, expected a language tag such as `ga`", language.tag);
        findings.push(Finding::new(Problem::InvalidValue, format!("languages[{at}].tag"), text));
    }
    let defaults = charter.languages.iter().filter(|language| language.default).count();
    if defaults != 1 {
        let text = format!("found {defaults} languages with `default = true`, expected 1");
        findings.push(Finding::new(Problem::Contradiction, "languages", text));
    }
    check_bilingual(charter, findings);
}

/// Two languages or more side by side, each one of the charter's and each once.
fn check_bilingual(charter: &Charter, findings: &mut Vec<Finding>) {
    let known = || charter.languages.iter().map(|language| language.tag.as_str());
    let foreign = |(_, tag): &(usize, &String)| !known().any(|known| known == tag.as_str());
    for (at, tag) in charter.bilingual.iter().enumerate().filter(foreign) {
        let text = format!("found `{tag}`, expected {} of the charter's languages", super::one_of(known()));
        findings.push(Finding::new(Problem::UnknownReference, format!("bilingual[{at}]"), text));
    }
    let different: BTreeSet<&String> = charter.bilingual.iter().collect();
    if !charter.bilingual.is_empty() && (different.len() != charter.bilingual.len() || different.len() < 2) {
        let text = "expected two languages or more, each once, or none";
        findings.push(Finding::new(Problem::Contradiction, "bilingual", text));
    }
}

/// The shape of a BCP 47 tag: a language of two or three small letters, then parts of up to eight letters and digits.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let is_language =
        |part: &str| matches!(part.len(), 2 | 3) && part.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_part =
        |part: &str| matches!(part.len(), 1..=8) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    parts.next().is_some_and(is_language) && parts.all(is_part)
}

fn check_text(charter: &Charter, path: &str, text: &Text, findings: &mut Vec<Finding>) {
    for language in charter.languages.iter().filter(|language| !text.has(&language.tag)) {
        let what =
            format!("found no text in `{}`, expected one in each of the charter's languages", language.tag);
        findings.push(Finding::new(Problem::MissingTranslation, path, what));
    }
    for (tag, words) in text.iter() {
        if !charter.languages.iter().any(|language| language.tag == tag) {
            let what = format!("found a text in `{tag}`, expected only the charter's languages");
            findings.push(Finding::new(Problem::UndeclaredLanguage, format!("{path}.{tag}"), what));
        } else if words.trim().is_empty() {
            let what = format!("found an empty text in `{tag}`, expected words");
            findings.push(Finding::new(Problem::MissingTranslation, format!("{path}.{tag}"), what));
        }
    }
}

/// Every text of the charter, with its path.
fn texts(charter: &Charter) -> Vec<(String, &Text)> {
    let alone = [
        ("name", Some(&charter.name)),
        ("document", charter.document.as_ref()),
        ("change_note", charter.change_note.as_ref()),
    ];
    let mut texts: Vec<(String, &Text)> =
        alone.into_iter().filter_map(|(path, text)| Some((path.to_owned(), text?))).collect();
    texts.extend(listed("closures", "name", charter.closures.iter().map(|item| Some(&item.name))));
    texts.extend(listed("emergency", "name", charter.emergency.iter().map(|item| Some(&item.name))));
    texts.extend(listed("channels", "note", charter.channels.iter().map(|item| item.note.as_ref())));
    texts.extend(listed("lines", "name", charter.lines.iter().map(|item| Some(&item.name))));
    texts.extend(listed("lines", "note", charter.lines.iter().map(|item| item.note.as_ref())));
    texts.extend(listed("places", "name", charter.places.iter().map(|item| Some(&item.name))));
    texts.extend(listed("places", "note", charter.places.iter().map(|item| item.note.as_ref())));
    texts.extend(listed("roles", "name", charter.roles.iter().map(|item| Some(&item.name))));
    texts.extend(listed("categories", "name", charter.categories.iter().map(|item| Some(&item.name))));
    texts.extend(listed("clocks", "name", charter.clocks.iter().map(|item| Some(&item.name))));
    texts.extend(published(charter));
    texts.extend(of_procedures(charter));
    texts
}

/// What the public reads.
fn published(charter: &Charter) -> Vec<(String, &Text)> {
    let mut texts = Vec::new();
    let grounds = &charter.equality_grounds;
    texts.extend(listed("equality_grounds", "name", grounds.iter().map(|item| Some(&item.name))));
    texts.extend(listed("bodies", "name", charter.bodies.iter().map(|item| Some(&item.name))));
    texts.extend(listed("bodies", "note", charter.bodies.iter().map(|item| item.note.as_ref())));
    texts.extend(listed("letters", "name", charter.letters.iter().map(|item| Some(&item.name))));
    texts.extend(listed("governance", "name", charter.governance.iter().map(|item| Some(&item.name))));
    texts.extend(listed("content", "title", charter.content.iter().map(|item| Some(&item.title))));
    texts.extend(listed("content", "text", charter.content.iter().map(|item| Some(&item.text))));
    texts.extend(listed("documents", "name", charter.documents.iter().map(|item| Some(&item.name))));
    texts.extend(listed("commitments", "text", charter.commitments.iter().map(|item| Some(&item.text))));
    texts
}

fn of_procedures(charter: &Charter) -> Vec<(String, &Text)> {
    let mut texts = Vec::new();
    let procedures = &charter.procedures;
    texts.extend(listed("procedures", "name", procedures.iter().map(|item| Some(&item.name))));
    for (at, procedure) in procedures.iter().enumerate() {
        let list = format!("procedures[{at}].stages");
        texts.extend(listed(&list, "name", procedure.stages.iter().map(|stage| Some(&stage.name))));
    }
    for (at, overlay) in charter.overlays.iter().enumerate() {
        texts.push((format!("overlays[{at}].name"), &overlay.name));
        let list = format!("overlays[{at}].clocks");
        texts.extend(listed(&list, "name", overlay.clocks.iter().map(|clock| Some(&clock.name))));
        let list = format!("overlays[{at}].bodies");
        texts.extend(listed(&list, "name", overlay.bodies.iter().map(|body| Some(&body.name))));
        texts.extend(listed(&list, "note", overlay.bodies.iter().map(|body| body.note.as_ref())));
    }
    texts
}

fn listed<'a>(
    list: &str,
    part: &str,
    texts: impl Iterator<Item = Option<&'a Text>>,
) -> impl Iterator<Item = (String, &'a Text)> {
    texts.enumerate().filter_map(move |(at, text)| Some((format!("{list}[{at}].{part}"), text?)))
}
