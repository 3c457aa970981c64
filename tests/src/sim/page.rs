//! `docs/simulation.md`: what the simulation is, and the figures of its last long run. Owns the page's form; its words are
//! in `page/words.md`.

use super::STEPS;
use super::bug::Bug;
use super::campaign::{Played, SEEDS};
use std::fmt::Write as _;
use std::time::Duration;

/// The figures of a run.
#[derive(Debug)]
pub struct Figures<'a> {
    /// Its first seed.
    pub from: u64,
    /// What came of it.
    pub played: &'a Played,
    /// How long it took.
    pub took: Duration,
    /// Every planted mistake, with the first seed that noticed it.
    pub noticed: &'a [(Bug, Option<u64>)],
}

/// The page.
#[must_use]
pub fn write(figures: &Figures<'_>) -> String {
    let mut page = String::from(include_str!("page/words.md"));
    the_run(&mut page, figures);
    the_counts(&mut page, figures.played);
    the_mistakes(&mut page, figures.noticed);
    page
}

// Writing into a String cannot fail.

fn the_run(page: &mut String, figures: &Figures<'_>) {
    let seeds = figures.played.seeds;
    let a_second = u128::from(seeds) * 1_000 / figures.took.as_millis().max(1);
    let last = (figures.from + seeds).saturating_sub(1);
    let _ = writeln!(page, "\n## The last long run\n");
    let _ = writeln!(page, "| | |\n| --- | ---: |");
    let _ = writeln!(page, "| seeds, {} to {} | {} |", grouped(figures.from), grouped(last), grouped(seeds));
    let _ = writeln!(page, "| steps | {} |", grouped(seeds * u64::from(STEPS)));
    let _ = writeln!(page, "| seeds that failed | {} |", figures.played.failed.len());
    let _ = writeln!(page, "| seconds, two threads, release build | {} |", figures.took.as_secs());
    let _ = writeln!(page, "| seeds a second | {a_second} |");
}

fn the_counts(page: &mut String, played: &Played) {
    let _ = writeln!(page, "\nWhat happened in it:\n\n| | times |\n| --- | ---: |");
    for (kind, times) in &played.counts {
        let _ = writeln!(page, "| {kind} | {} |", grouped(*times));
    }
}

fn the_mistakes(page: &mut String, noticed: &[(Bug, Option<u64>)]) {
    let _ = writeln!(page, "\n## Planted mistakes\n");
    let _ = writeln!(page, "The first seed from 0 that notices each; {} at most.\n", grouped(SEEDS));
    let _ = writeln!(page, "| mistake | what it is | seed |\n| --- | --- | ---: |");
    for (bug, seed) in noticed {
        let seed = seed.map_or_else(|| "not noticed".into(), grouped);
        let _ = writeln!(page, "| `{bug:?}` | {} | {seed} |", bug.words());
    }
}

/// 1234567 as 1,234,567.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_grouped() {
        let check = |number, expected: &str| assert_eq!(grouped(number), expected);
        check(0, "0");
        check(999, "999");
        check(1_000, "1,000");
        check(1_234_567, "1,234,567");
    }
}
