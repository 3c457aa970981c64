//! That every commitment is kept by something that is there, so that taking away what keeps one is a mistake.

use super::super::commitment::{Commitment, CommitmentKind, Evidence, Standing};
use super::super::element::names;
use super::super::finding::{Finding, Problem};
use super::super::{Charter, CommitmentId, Source};
use super::{known, one_of, unique};
use std::collections::BTreeSet;

pub(super) fn check(charter: &Charter, findings: &mut Vec<Finding>) {
    unique("commitments", "id", charter.commitments.iter().map(|commitment| &commitment.id), findings);
    for (at, commitment) in charter.commitments.iter().enumerate() {
        let path = format!("commitments[{at}]");
        check_document(charter, commitment, &path, findings);
        check_binds(charter, commitment, &path, findings);
        check_evidence(commitment, &path, findings);
        check_planned(commitment, &path, findings);
    }
    if !charter.commitments.is_empty() {
        check_sources(charter, findings);
    }
}

fn check_document(charter: &Charter, commitment: &Commitment, path: &str, findings: &mut Vec<Finding>) {
    let documents = charter.documents.iter().map(|document| &document.id);
    known(commitment.document.as_ref(), documents, "documents", &format!("{path}.document"), findings);
}

fn check_binds(charter: &Charter, commitment: &Commitment, path: &str, findings: &mut Vec<Finding>) {
    for (at, element) in commitment.binds.iter().enumerate().filter(|(_, element)| !element.is_in(charter)) {
        let known = names(charter, element.list());
        let text =
            format!("found `{element}`, expected {} in `{}`", one_of(known.iter()), element.list().key());
        findings.push(Finding::new(Problem::UnknownReference, format!("{path}.binds[{at}]"), text));
    }
}

/// What is said of the evidence is what there is: a person records something, or parts of the charter do the work.
fn check_evidence(commitment: &Commitment, path: &str, findings: &mut Vec<Finding>) {
    let wrong = |field: &str, text: &str| {
        Finding::new(Problem::Contradiction, format!("{path}.{field}"), text.to_owned())
    };
    let records = !commitment.records.is_empty();
    if commitment.standing() == Standing::Unbound {
        let text = "found a commitment that nothing keeps, expected `binds`, `records` or `planned`";
        findings.push(Finding::new(Problem::Unkept, path, text));
    } else if commitment.evidence == Evidence::Recorded && !records && commitment.planned.is_none() {
        findings.push(wrong("evidence", "found `recorded`, expected `records` to say what is recorded"));
    } else if commitment.evidence != Evidence::Recorded && records {
        findings
            .push(wrong("records", "found something that is recorded, expected `evidence = \"recorded\"`"));
    }
}

/// Clocks, hours and what the public is told are what this product runs on; none of them waits for anything.
fn check_planned(commitment: &Commitment, path: &str, findings: &mut Vec<Finding>) {
    let never = matches!(
        commitment.kind,
        CommitmentKind::Clock | CommitmentKind::Hours | CommitmentKind::Role | CommitmentKind::Content
    );
    if never && commitment.binds.is_empty() {
        let text = "found nothing that it binds, expected the clock, hours, role or content that keeps it";
        findings.push(Finding::new(Problem::Unkept, format!("{path}.binds"), text));
    }
}

/// A part of the charter that names a commitment as its source names one that is there.
fn check_sources(charter: &Charter, findings: &mut Vec<Finding>) {
    let known: BTreeSet<&CommitmentId> =
        charter.commitments.iter().map(|commitment| &commitment.id).collect();
    let named = sources(charter).into_iter().filter_map(|(path, source)| match source {
        Source::Commitment(id) => Some((path, id)),
        Source::ProductDefault | Source::GeneralKnowledge => None,
    });
    let clocks = charter.clocks.iter().enumerate();
    let of_clocks = clocks
        .filter_map(|(at, clock)| Some((format!("clocks[{at}].commitment"), clock.commitment.as_ref()?)));
    for (path, id) in named.chain(of_clocks).filter(|(_, id)| !known.contains(id)) {
        let text = format!("found `{id}`, expected the number of one of the commitments");
        findings.push(Finding::new(Problem::UnknownReference, path, text));
    }
}

/// Who says each part of the charter, with its path.
fn sources(charter: &Charter) -> Vec<(String, &Source)> {
    let lists: [(&str, Vec<&Source>); 12] = [
        ("emergency", charter.emergency.iter().map(|item| &item.source).collect()),
        ("channels", charter.channels.iter().map(|item| &item.source).collect()),
        ("lines", charter.lines.iter().map(|item| &item.source).collect()),
        ("places", charter.places.iter().map(|item| &item.source).collect()),
        ("roles", charter.roles.iter().map(|item| &item.source).collect()),
        ("categories", charter.categories.iter().map(|item| &item.source).collect()),
        ("equality_grounds", charter.equality_grounds.iter().map(|item| &item.source).collect()),
        ("routes", charter.routes.iter().map(|item| &item.source).collect()),
        ("bodies", charter.bodies.iter().map(|item| &item.source).collect()),
        ("letters", charter.letters.iter().map(|item| &item.source).collect()),
        ("governance", charter.governance.iter().map(|item| &item.source).collect()),
        ("content", charter.content.iter().map(|item| &item.source).collect()),
    ];
    let stages = charter.procedures.iter().enumerate().map(|(at, procedure)| {
        let stages = procedure.stages.iter().map(|stage| &stage.source).collect();
        (format!("procedures[{at}].stages"), stages)
    });
    let lists = lists.into_iter().map(|(list, sources)| (list.to_owned(), sources)).chain(stages);
    let placed = lists.flat_map(|(list, sources)| {
        let sources = sources.into_iter().enumerate();
        sources.map(move |(at, source)| (format!("{list}[{at}].source"), source)).collect::<Vec<_>>()
    });
    placed.collect()
}
