//! From a history that fails to one that fails with fewer steps: the shortest beginning, then without whatever can be
//! left out (delta debugging; Zeller and Hildebrandt, 2002). Possible since every step has its own dice.

use super::history::{Failure, History};
use super::trace::Trace;

/// Histories that are played at most; the later ones are short.
const PLAYS_MAX: usize = 1_500;

/// A history that fails with fewer steps, or the one given where none was found, and how it fails.
#[must_use]
pub fn shrink(history: &History, failure: Failure) -> (History, Failure) {
    let mut best = Best { history: history.clone(), failure, plays: 0 };
    best.keep_the_beginning();
    let mut size = best.history.steps.len().div_ceil(2);
    while size >= 1 && best.plays < PLAYS_MAX {
        let shorter = best.leave_out_pieces_of(size);
        // At the size of one step, once more as long as it helps.
        size = if size > 1 { size.div_ceil(2) } else { usize::from(shorter) };
    }
    (best.history, best.failure)
}

struct Best {
    history: History,
    failure: Failure,
    plays: usize,
}

impl Best {
    fn keep_the_beginning(&mut self) {
        let steps = self.history.steps.clone();
        let until = |last: u32| steps.iter().copied().take_while(|step| *step <= last).collect::<Vec<_>>();
        if let Some(step) = self.failure.step {
            self.try_steps(until(step));
            return;
        }
        // Found only in the end: halve the distance to the shortest beginning that is known to fail.
        let (mut holds, mut fails) = (0, steps.len());
        while fails - holds > 1 {
            let middle = usize::midpoint(holds, fails);
            let beginning = steps.get(..middle).unwrap_or_default().to_vec();
            if self.try_steps(beginning) {
                fails = middle;
            } else {
                holds = middle;
            }
        }
    }

    /// Tries to do without each piece of `size` steps, the last first. Says whether any was left out.
    fn leave_out_pieces_of(&mut self, size: usize) -> bool {
        let before = self.history.steps.len();
        let mut end = before;
        while end > 0 && self.plays < PLAYS_MAX {
            let from = end.saturating_sub(size);
            let mut fewer = self.history.steps.clone();
            fewer.drain(from..end.min(fewer.len()));
            self.try_steps(fewer);
            end = from;
        }
        self.history.steps.len() < before
    }

    /// Keeps `steps` where they fail too.
    fn try_steps(&mut self, steps: Vec<u32>) -> bool {
        self.plays += 1;
        let history = History { steps, ..self.history.clone() };
        match history.play(Trace::quiet()) {
            Ok(_) => false,
            Err(failure) => {
                (self.history, self.failure) = (history, failure);
                true
            }
        }
    }
}
