//! Several people, tablets and a server over every fault there is, from numbered seeds. `CAIRT_SEED=123` replays one
//! seed and prints what happened; `CAIRT_SEEDS=10000` plays more of them.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "simulation/found.rs"]
mod found;

use std::collections::BTreeMap;
use std::panic::catch_unwind;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use tests::sim::bug::Bug;
use tests::sim::trace::{Counts, Trace};
use tests::sim::{Outcome, play, replay_line};

/// Seeds that every run plays.
const SEEDS: u64 = 500;
/// Seeds within which every planted mistake must have been noticed.
const BUG_SEEDS: u64 = 2_000;

/// Plays a seed; a panic in the code under test is a failure like any other.
fn try_seed(seed: u64, bug: Option<Bug>) -> Result<Outcome, String> {
    catch_unwind(|| play(seed, bug, Trace::quiet())).unwrap_or_else(|_| Err("something panicked".into()))
}

/// Plays seeds from 0 on two threads until `enough` says so of one of them, and at most `seeds`.
fn play_all(
    seeds: u64,
    bug: Option<Bug>,
    enough: impl Fn(&Result<Outcome, String>) -> bool + Sync,
) -> Played {
    let (next, played) = (AtomicU64::new(0), Mutex::new(Played::default()));
    let work = || loop {
        let seed = next.fetch_add(1, Ordering::Relaxed);
        if seed >= seeds {
            break;
        }
        let outcome = try_seed(seed, bug);
        if enough(&outcome) {
            next.store(seeds, Ordering::Relaxed);
        }
        played.lock().unwrap().note(seed, outcome);
    };
    std::thread::scope(|scope| {
        scope.spawn(work);
        scope.spawn(work);
    });
    played.into_inner().unwrap()
}

/// What came of many seeds.
#[derive(Default)]
struct Played {
    counts: Counts,
    failed: BTreeMap<u64, String>,
}

impl Played {
    fn note(&mut self, seed: u64, outcome: Result<Outcome, String>) {
        match outcome {
            Ok(outcome) => {
                outcome
                    .counts
                    .into_iter()
                    .for_each(|(kind, times)| *self.counts.entry(kind).or_default() += times);
            }
            Err(why) => drop(self.failed.insert(seed, why)),
        }
    }
}

#[test]
fn nothing_is_lost_and_nothing_is_leaked_in_any_history() {
    if let Some(seed) = asked_for("CAIRT_SEED") {
        play(seed, None, Trace::loud()).unwrap();
        return;
    }
    let seeds = asked_for("CAIRT_SEEDS").unwrap_or(SEEDS);
    let played = play_all(seeds, None, |_| false);
    for (seed, why) in played.failed.iter().take(5) {
        println!("seed {seed}: {why}\n    {}", replay_line(*seed));
    }
    assert!(played.failed.is_empty(), "{} of {seeds} seeds failed", played.failed.len());
    every_kind_occurred(&played.counts);
}

fn asked_for(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

fn every_kind_occurred(counts: &Counts) {
    for (kind, times) in counts {
        println!("{times:>8} × {kind}");
    }
    let kinds = [
        "answer came too late",
        "clock jumped",
        "device died",
        "device died after a page",
        "device died after a save",
        "device died before a page",
        "device died before a save",
        "device gave up waiting",
        "denied: about themselves",
        "denied: no right to case",
        "denied: no right to person",
        "denied: nobody would see",
        "denied: not in their role",
        "message came twice",
        "message lost",
        "server died after commit",
        "server died before commit",
        "server failed within a transaction",
        "unflushed transactions lost",
        "verdict: accepted",
        "verdict: duplicate",
        "verdict: held",
        "verdict: set aside",
    ];
    for kind in kinds {
        let times = counts.get(kind).copied().unwrap_or(0);
        assert!(times >= 100, "only {times} × {kind}: the simulation has become tame");
    }
}

#[test]
fn the_same_seed_is_the_same_history() {
    for seed in [0, 1, 2, 77, 4711] {
        let (first, second) = (try_seed(seed, None).unwrap(), try_seed(seed, None).unwrap());
        assert_eq!(first, second, "seed {seed}");
        assert_ne!(first.trace, try_seed(seed + 1, None).unwrap().trace, "seed {seed}");
    }
}

#[test]
fn every_planted_mistake_is_noticed() {
    for bug in Bug::ALL {
        let played = play_all(BUG_SEEDS, Some(bug), Result::is_err);
        let noticed = played.failed.first_key_value();
        let (seed, why) = noticed.unwrap_or_else(|| panic!("{bug:?} passed {BUG_SEEDS} seeds"));
        println!("{bug:?}: noticed by seed {seed}: {}", why.chars().take(110).collect::<String>());
    }
}
