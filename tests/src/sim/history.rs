//! Which history is played: a seed and the steps of it that are left in. Owns how that is written in a replay line.

use super::bug::Bug;
use super::trace::{Counts, Trace};
use super::world::World;
use super::{STEPS, oracle};
use std::any::Any;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A seed, some or all of its steps, and a mistake planted in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// The seed.
    pub seed: u64,
    /// The steps that are played, in order.
    pub steps: Vec<u32>,
    /// What was planted, if anything.
    pub bug: Option<Bug>,
}

/// How a history ended well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// A hash of everything that happened and of what was left at the end.
    pub trace: u64,
    /// How often each kind of fault and verdict occurred.
    pub counts: Counts,
}

/// How a history ended badly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The step that did not hold; absent where it was found only after everything had healed.
    pub step: Option<u32>,
    /// What did not hold, in a sentence.
    pub why: String,
}

impl History {
    /// All of a seed.
    #[must_use]
    pub fn whole(seed: u64, bug: Option<Bug>) -> Self {
        Self { seed, steps: (0..STEPS).collect(), bug }
    }

    /// Reads what [`fmt::Display`] writes: `SEED`, or `SEED:0-17,23`.
    #[must_use]
    pub fn parse(text: &str, bug: Option<Bug>) -> Option<Self> {
        let Some((seed, steps)) = text.split_once(':') else {
            return Some(Self::whole(text.parse().ok()?, bug));
        };
        let ranges = steps.split(',').filter(|range| !range.is_empty());
        let ranges: Option<Vec<_>> = ranges.map(range).collect();
        Some(Self { seed: seed.parse().ok()?, steps: ranges?.into_iter().flatten().collect(), bug })
    }

    /// The command line that plays exactly this and prints what happens.
    #[must_use]
    pub fn replay_line(&self) -> String {
        let bug = self.bug.map(|bug| format!(" --bug {bug:?}")).unwrap_or_default();
        format!("cargo xtask sim --replay {self}{bug}")
    }

    /// Plays it.
    ///
    /// # Errors
    /// What did not hold. A panic in the code under test is a failure like any other.
    pub fn play(&self, trace: Trace) -> Result<Outcome, Failure> {
        catch_unwind(AssertUnwindSafe(|| self.play_on(trace))).unwrap_or_else(|panic| {
            Err(Failure { step: None, why: format!("it panicked: {}", words_of(panic.as_ref())) })
        })
    }

    fn play_on(&self, trace: Trace) -> Result<Outcome, Failure> {
        let mut world = World::new(self.seed, self.bug, trace);
        for step in &self.steps {
            world.step(*step).map_err(|why| Failure { step: Some(*step), why })?;
        }
        let healed = world.heal().and_then(|()| oracle::all(&world));
        healed.map_err(|why| Failure { step: None, why })?;
        Ok(world.end())
    }
}

impl fmt::Display for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.seed)?;
        if self.steps.iter().copied().eq(0..STEPS) {
            return Ok(());
        }
        let runs = self.steps.chunk_by(|one, next| one + 1 == *next);
        let runs: Vec<_> = runs
            .map(|run| match run {
                [only] => only.to_string(),
                [first, .., last] => format!("{first}-{last}"),
                [] => String::new(),
            })
            .collect();
        write!(f, ":{}", runs.join(","))
    }
}

fn range(text: &str) -> Option<std::ops::RangeInclusive<u32>> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let (first, last): (u32, u32) = (first.parse().ok()?, last.parse().ok()?);
    (last < STEPS).then_some(first..=last)
}

fn words_of(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no words")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replay_line_says_which_steps() {
        let check = |text: &str, steps: Option<usize>| {
            let history = History::parse(text, None);
            assert_eq!(history.as_ref().map(|history| history.steps.len()), steps, "{text}");
            assert_eq!(history.map(|history| history.to_string()), steps.map(|_| text.to_owned()));
        };
        check("4711", Some(STEPS as usize));
        check("4711:0-2,5,7-8", Some(6));
        check("4711:", Some(0));
        check("4711:7-", None);
        check("4711:0-100000", None);
        check("seven", None);
    }
}
