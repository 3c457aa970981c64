//! Many seeds on two threads. Owns what is added up over them; must not know what a history is about.

use super::bug::Bug;
use super::history::{Failure, History, Outcome};
use super::shrink::shrink;
use super::trace::{Counts, Trace};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Seeds that every test run plays, and within which every planted mistake must have been noticed.
pub const SEEDS: u64 = 2_000;

/// Every fault there is, and what must come of it, by the words it is counted under. Of each there must be
/// [`TIMES_MIN`] in [`SEEDS`] seeds, or the simulation has become tame.
pub const FAULTS: [&str; 48] = [
    "another tab was sending",
    "another tab wrote in between",
    "answer came too late",
    "case given away while a push was on its way",
    "clock began anew",
    "clock jumped a year",
    "clock jumped a year back",
    "clock jumped an hour",
    "clock jumped an hour back",
    "clock set right",
    "database wiped",
    "device copied",
    "cursor of another life",
    "device begins anew with the office",
    "device died",
    "device died after a page",
    "device died after a save",
    "device died before a page",
    "device died before a save",
    "device gave up waiting",
    "device revoked",
    "entry: owner",
    "message came twice",
    "message lost",
    "message lost in a partition",
    "message overtook an older one",
    "older app saved an entry",
    "older app stored what it does not know",
    "partition: both ways",
    "partition: no answer comes back",
    "partition: nothing reaches the office",
    "revoked device erased",
    "right lost in mid-push",
    "server died after commit",
    "server died before commit",
    "server failed within a transaction",
    "server of another protocol",
    "server restored",
    "server's database copied back by hand",
    "set aside: number taken",
    "storage connection closing",
    "storage connection lost",
    "storage did not open",
    "storage full",
    "storage full in opening",
    "stream given up",
    "unflushed transactions lost",
    "verdict: held by an older server",
];

/// How often each of [`FAULTS`] must occur.
pub const TIMES_MIN: u64 = 1_000;

/// What came of many seeds.
#[derive(Clone, Debug, Default)]
pub struct Played {
    /// How many were played.
    pub seeds: u64,
    /// How often each kind of fault and verdict occurred.
    pub counts: Counts,
    /// The seeds that failed, and how.
    pub failed: BTreeMap<u64, Failure>,
}

/// Plays all seeds. `progress` hears of every one that is done.
pub fn play(seeds: Range<u64>, progress: impl Fn(&Played) + Sync) -> Played {
    play_until(seeds, None, |_| false, progress)
}

/// The first of [`SEEDS`] seeds that notices a planted mistake, and how.
#[must_use]
pub fn first_to_notice(bug: Bug) -> Option<(u64, Failure)> {
    // Seeds are taken in order, and each one taken is played to its end: the least that failed is the first to.
    let played = play_until(0..SEEDS, Some(bug), Result::is_err, |_| {});
    played.failed.into_iter().next()
}

/// What failed, after shrinking it, and the line that replays it.
#[must_use]
pub fn explain(seed: u64, bug: Option<Bug>, failure: &Failure) -> String {
    let whole = History::whole(seed, bug);
    let (history, shrunk) = shrink(&whole, failure.clone());
    let (steps, all) = (history.steps.len(), whole.steps.len());
    format!(
        "seed {seed}: {}\n  with {steps} of {all} steps: {}\n  {}",
        failure.why,
        shrunk.why,
        history.replay_line()
    )
}

fn play_until(
    seeds: Range<u64>,
    bug: Option<Bug>,
    enough: impl Fn(&Result<Outcome, Failure>) -> bool + Sync,
    progress: impl Fn(&Played) + Sync,
) -> Played {
    let (next, played) = (AtomicU64::new(seeds.start), Mutex::new(Played::default()));
    let work = || loop {
        let seed = next.fetch_add(1, Ordering::Relaxed);
        if seed >= seeds.end {
            break;
        }
        let outcome = History::whole(seed, bug).play(Trace::quiet());
        if enough(&outcome) {
            next.store(seeds.end, Ordering::Relaxed);
        }
        let mut played = locked(&played);
        played.note(seed, outcome);
        progress(&played);
    };
    std::thread::scope(|scope| {
        scope.spawn(work);
        scope.spawn(work);
    });
    played.into_inner().unwrap_or_else(PoisonError::into_inner)
}

fn locked(played: &Mutex<Played>) -> MutexGuard<'_, Played> {
    played.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Played {
    fn note(&mut self, seed: u64, outcome: Result<Outcome, Failure>) {
        self.seeds += 1;
        match outcome {
            Ok(outcome) => {
                for (kind, times) in outcome.counts {
                    *self.counts.entry(kind).or_default() += times;
                }
            }
            Err(failure) => drop(self.failed.insert(seed, failure)),
        }
    }
}
