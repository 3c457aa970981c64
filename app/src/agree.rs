//! What this browser computes, for comparing it with the server: the same crate must give the same state, date and words
//! on both (invariant 5). Asked by tests, and by support when a tablet and the office seem to differ; changes nothing.

use domain::case::{fold, fold_hash};
use domain::charter::Charter;
use domain::clock::{Deadline, deadline};
use domain::event::{Accepted, Recorded};
use lang::Words;
use serde::Deserialize;
use wasm_bindgen::prelude::wasm_bindgen;

/// What is asked. Tagged from outside, since events are raw JSON and an inner tag would have them read twice.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Question {
    /// The hash of the state that these events fold to.
    Fold { history: Vec<Accepted> },
    /// The deadline of a clock for what was received then.
    Deadline { charter: Box<Charter>, clock: String, received: chrono::NaiveDateTime },
}

/// Answers a question; empty where it does not read or has no answer.
#[wasm_bindgen]
#[must_use]
pub fn agree(question: &str) -> String {
    let Ok(question) = serde_json::from_str(question) else { return String::new() };
    answer(question).unwrap_or_default()
}

/// How a count is said for each number up to `last`, one line each, by the words of a language file.
#[wasm_bindgen]
#[must_use]
pub fn agree_on_counts(catalogue: &[u8], last: u32) -> String {
    let Ok(words) = Words::decode(catalogue) else { return String::new() };
    let lines: Vec<_> = (0..=last).map(|n| words.save_count_only_here(u64::from(n))).collect();
    lines.join("\n")
}

fn answer(question: Question) -> Option<String> {
    match question {
        Question::Fold { history } => {
            let events = history.iter().filter_map(|accepted| Recorded::accepted(accepted).ok()).collect();
            Some(fold_hash(&fold(events)).0)
        }
        Question::Deadline { charter, clock, received } => {
            let clock = charter.clock(&clock)?;
            let days = charter.working_calendar(None, charter.default_language()).ok()?;
            let due: Deadline =
                deadline(clock.rule.as_ref()?, received, &days, charter.hours_of(clock)).ok()?;
            serde_json::to_string(&due).ok()
        }
    }
}
