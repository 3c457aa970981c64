//! A history with everything in it, and the hash of what it folds to. The wasm build is asked for the same hash.

use crate::{folder, freezing};
use domain::case::{self, Case, fold_hash};
use domain::event::{Accepted, Recorded, StreamKind};
use tests::sim::trace::Trace;
use tests::sim::world::World;

fn read() -> Option<Vec<Accepted>> {
    let text = std::fs::read_to_string(folder().join("history.json")).ok()?;
    serde_json::from_str(&text).ok()
}

fn fold(history: &[Accepted]) -> Case {
    case::fold(history.iter().map(|accepted| Recorded::accepted(accepted).unwrap()).collect())
}

/// The richest case of some simulated histories.
fn made() -> Vec<Accepted> {
    let mut richest = Vec::new();
    for seed in 0..40 {
        let mut world = World::new(seed, None, Trace::quiet());
        (0..tests::sim::STEPS).for_each(|step| world.step(step).unwrap());
        world.heal().unwrap();
        let streams = world.office.ledger.streams().iter();
        let cases = streams.filter(|(stream, _)| stream.kind == StreamKind::Case).map(|(_, events)| events);
        richest.extend(cases.max_by_key(|events| richness(events)).cloned());
    }
    richest.into_iter().max_by_key(|events| richness(events)).unwrap_or_default()
}

fn richness(history: &[Accepted]) -> usize {
    let case = fold(history);
    let parts = [
        case.contacts.len(),
        case.notes.len(),
        case.visits.len(),
        case.promises.len(),
        case.emergencies.len(),
        case.people.len(),
        case.anomalies.len(),
    ];
    parts.iter().map(|count| (*count).min(3)).sum::<usize>() + 3 * usize::from(case.differs_somewhere())
}

#[test]
fn the_history_folds_to_its_hash() {
    if freezing() && read().is_none() {
        let history = made();
        let lines: Vec<_> = history.iter().map(|accepted| serde_json::to_string(accepted).unwrap()).collect();
        std::fs::write(folder().join("history.json"), format!("[\n{}\n]\n", lines.join(",\n"))).unwrap();
        std::fs::write(folder().join("history.sha256"), fold_hash(&fold(&history)).0 + "\n").unwrap();
    }
    let history = read().expect("tests/golden/v1/history.json is missing: run with CAIRT_FREEZE=1");
    let case = fold(&history);
    assert!(history.len() >= 10 && case.differs_somewhere(), "the history is too plain to prove anything");
    let expected = std::fs::read_to_string(folder().join("history.sha256")).unwrap();
    let found = fold_hash(&case).0;
    println!("fold hash of tests/golden/v1/history.json: {found}");
    assert_eq!(
        found,
        expected.trim(),
        "the same events fold to another state than they did. Where that is meant, write the new hash into \
         tests/golden/v1/history.sha256 and say why in the commit"
    );
}
