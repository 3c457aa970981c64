//! Several people, tablets and a server over every fault there is, from numbered seeds. `cargo xtask sim` plays more of
//! them, and replays one.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "simulation/found.rs"]
mod found;

use tests::sim::bug::Bug;
use tests::sim::campaign::{FAULTS, SEEDS, TIMES_MIN, explain, first_to_notice, play};
use tests::sim::history::{History, Outcome};
use tests::sim::shrink::shrink;
use tests::sim::trace::{Counts, Trace};

/// Failures that are shrunk and explained; more would say the same.
const EXPLAINED: usize = 3;

#[test]
fn nothing_is_lost_and_nothing_is_leaked_in_any_history() {
    let played = play(0..SEEDS, |_| {});
    for (seed, failure) in played.failed.iter().take(EXPLAINED) {
        println!("{}", explain(*seed, None, failure));
    }
    assert!(played.failed.is_empty(), "{} of {SEEDS} seeds failed", played.failed.len());
    every_fault_occurred(&played.counts);
}

fn every_fault_occurred(counts: &Counts) {
    for (kind, times) in counts {
        println!("{times:>8} × {kind}");
    }
    for kind in FAULTS {
        let times = counts.get(kind).copied().unwrap_or(0);
        assert!(times >= TIMES_MIN, "only {times} × {kind}: the simulation has become tame");
    }
    // Not faults, and rarer: without them some rules would hold for want of anybody who breaks them.
    for kind in [
        "denied: about themselves",
        "denied: nobody would see",
        "entry set aside that was accepted before",
        "entry taken up after a restore",
        "people differ in the end",
    ] {
        let times = counts.get(kind).copied().unwrap_or(0);
        assert!(times >= 200, "only {times} × {kind}: the simulation has become tame");
    }
}

fn play_quietly(seed: u64) -> Outcome {
    History::whole(seed, None).play(Trace::quiet()).unwrap()
}

#[test]
fn the_same_seed_is_the_same_history() {
    for seed in [0, 1, 2, 77, 4711] {
        let (first, second) = (play_quietly(seed), play_quietly(seed));
        assert_eq!(first, second, "seed {seed}");
        assert_ne!(first.trace, play_quietly(seed + 1).trace, "seed {seed}");
    }
}

#[test]
fn every_planted_mistake_is_noticed() {
    for bug in Bug::ALL {
        let noticed = first_to_notice(bug);
        let (seed, failure) = noticed.unwrap_or_else(|| panic!("{bug:?} passed {SEEDS} seeds"));
        println!("{bug:?}: noticed by seed {seed}: {}", failure.why.chars().take(110).collect::<String>());
    }
}

/// A failure is worth little where nobody can read the history that leads to it.
#[test]
fn a_failing_history_is_shrunk_to_one_that_fails_when_replayed() {
    let bug = Some(Bug::OutboxClearedOnSend);
    let (seed, failure) = first_to_notice(Bug::OutboxClearedOnSend).unwrap();
    let (shrunk, failure) = shrink(&History::whole(seed, bug), failure);
    assert!(shrunk.steps.len() <= 30, "{} steps are left", shrunk.steps.len());
    let replayed = History::parse(&shrunk.to_string(), bug).unwrap().play(Trace::quiet());
    assert_eq!(replayed, Err(failure), "{}", shrunk.replay_line());
}
