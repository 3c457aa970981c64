//! Many seeds on two threads. Owns what is added up over them; must not know what a history is about.

use super::bug::Bug;
use super::history::{Failure, History, Outcome};
use super::shrink::shrink;
use super::trace::{Counts, Trace};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Seeds within which every planted mistake must have been noticed.
pub const BUG_SEEDS: u64 = 2_000;

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

/// The first of [`BUG_SEEDS`] seeds that notices a planted mistake, and how.
#[must_use]
pub fn first_to_notice(bug: Bug) -> Option<(u64, Failure)> {
    // Seeds are taken in order, and each one taken is played to its end: the least that failed is the first to.
    let played = play_until(0..BUG_SEEDS, Some(bug), |outcome| outcome.is_err(), |_| {});
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
