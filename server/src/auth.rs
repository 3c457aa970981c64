//! Letting people in: pass phrases, tokens, device codes, and how often somebody may try. Owns the secrets' handling;
//! what anybody may do once they are in is `domain::access`.

pub mod code;
pub mod pass_phrase;
pub mod throttle;
pub mod token;

use crate::problem::Problem;
use domain::time::Timestamp;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use throttle::{Caller, Throttle};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization as _;

/// Pass phrases checked at the same time. Each takes 19 MiB and most of a core for a moment; the others wait their turn.
const VERIFICATIONS_AT_ONCE: usize = 2;
/// How long a sign-in waits for its turn before it is told that the server is busy.
const TURN_TIMEOUT: Duration = Duration::from_secs(10);

/// Guards sign-in: counts tries and checks pass phrases, not more than a few at a time.
#[derive(Debug)]
pub struct Doorkeeper {
    throttle: Mutex<Throttle>,
    turns: Semaphore,
}

impl Default for Doorkeeper {
    fn default() -> Self {
        Self { throttle: Mutex::default(), turns: Semaphore::new(VERIFICATIONS_AT_ONCE) }
    }
}

impl Doorkeeper {
    /// Counts a try before it is made, so that tries made at the same time all count.
    ///
    /// # Errors
    /// [`Problem::TooManyTries`]; the pass phrase must not even be looked at then.
    pub fn count(&self, caller: &Caller, now: Timestamp) -> Result<(), Problem> {
        let wait = self.throttle.lock().unwrap_or_else(PoisonError::into_inner).count(caller, now);
        wait.map_err(|retry_after| Problem::TooManyTries { retry_after })
    }

    /// Forgets the tries of somebody who got in.
    pub fn forgive(&self, caller: &Caller) {
        self.throttle.lock().unwrap_or_else(PoisonError::into_inner).forgive(caller);
    }

    /// Whether the pass phrase belongs to `hash`. Without one it is checked against a fixed hash and is wrong, so that the
    /// time taken does not tell whether the person exists.
    ///
    /// # Errors
    /// [`Problem::Busy`] where too many wait already.
    pub async fn is_right(&self, phrase: String, hash: Option<String>) -> Result<bool, Problem> {
        let turn = tokio::time::timeout(TURN_TIMEOUT, self.turns.acquire()).await;
        let Ok(Ok(_turn)) = turn else { return Err(Problem::Busy) };
        let checked =
            tokio::task::spawn_blocking(move || pass_phrase::is_right(&phrase, hash.as_deref())).await;
        checked.map_err(|_| Problem::Fault)
    }
}

/// The plain form of a name to sign in with: a tablet's keyboard may write accents in two ways and capitalise on its own.
#[must_use]
pub fn plain_name(name: &str) -> String {
    name.trim().nfkc().collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_however_a_keyboard_writes_it() {
        fn check(typed: &str, expected: &str) {
            assert_eq!(plain_name(typed), expected);
        }
        check(" Maura ", "maura");
        check("Gra\u{301}inne", "gráinne");
        check("ŽUKAS", "žukas");
    }
}
