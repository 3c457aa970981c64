//! Waiting for a condition, with a deadline. Nothing in the journeys waits for a time.

use anyhow::{Result, bail};
use std::time::{Duration, Instant};

/// How long a page may take to do what it was asked; long, because the machine may be busy with the next build.
pub const SOON: Duration = Duration::from_secs(20);

/// How often to look.
const LOOK_EVERY: Duration = Duration::from_millis(30);

/// Asks until there is an answer. A question that fails counts as no answer yet, since a page may be changing under it.
///
/// # Errors
/// There is none in time: `otherwise`, and how the last question failed.
pub async fn until<T>(
    within: Duration,
    otherwise: &str,
    mut ask: impl AsyncFnMut() -> Result<Option<T>>,
) -> Result<T> {
    let began = Instant::now();
    loop {
        let answer = ask().await;
        if let Ok(Some(answer)) = answer {
            return Ok(answer);
        }
        if began.elapsed() > within {
            let seconds = within.as_secs();
            match answer {
                Err(failure) => return Err(failure.context(format!("after {seconds} s: {otherwise}"))),
                Ok(_) => bail!("after {seconds} s: {otherwise}"),
            }
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}
