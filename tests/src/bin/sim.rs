//! Many seeds of the simulation, or one history out loud; `cargo xtask sim` runs it. Owns what is said meanwhile, the exit
//! status, and when `docs/simulation.md` is written; what a history is belongs to `tests::sim`.

use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;
use tests::sim::bug::Bug;
use tests::sim::campaign::{self, Played, explain, first_to_notice};
use tests::sim::history::History;
use tests::sim::page::{Figures, write};
use tests::sim::trace::Trace;

/// Failures that are shrunk and explained; more would say the same.
const EXPLAINED: usize = 5;
/// Seconds between two lines of progress.
const SAY_EVERY_S: u64 = 5;

enum Wanted {
    Replay(History),
    Many { from: u64, seeds: u64, page: String },
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match read(&arguments) {
        Ok(Wanted::Replay(history)) => replay(&history),
        Ok(Wanted::Many { from, seeds, page }) => many(from, seeds, &page),
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn read(arguments: &[String]) -> Result<Wanted, String> {
    let value = |name: &str| {
        let place = arguments.iter().position(|argument| argument == name)?;
        arguments.get(place + 1).cloned()
    };
    let number = |name: &str, or: u64| {
        value(name).map_or(Ok(or), |text| text.parse().map_err(|_| format!("{name} {text} is no number")))
    };
    let bug = match value("--bug") {
        Some(name) => Some(Bug::named(&name).ok_or_else(|| format!("no mistake is called {name}"))?),
        None => None,
    };
    if let Some(text) = value("--replay") {
        let history = History::parse(&text, bug).ok_or_else(|| format!("{text} is no history"))?;
        return Ok(Wanted::Replay(history));
    }
    let page = value("--page").ok_or("--page FILE is missing: where to write the figures")?;
    Ok(Wanted::Many { from: number("--from", 0)?, seeds: number("--seeds", 10_000)?, page })
}

fn replay(history: &History) -> ExitCode {
    match history.play(Trace::loud()) {
        Ok(outcome) => {
            println!("\nIt holds. Trace {:016x}", outcome.trace);
            ExitCode::SUCCESS
        }
        Err(failure) => {
            let step = failure.step.map_or_else(|| "after healing".into(), |step| format!("in step {step}"));
            println!("\nIt fails {step}: {}", failure.why);
            ExitCode::FAILURE
        }
    }
}

fn many(from: u64, seeds: u64, page: &str) -> ExitCode {
    // A panic is a failure with its words; shrinking may meet it a thousand times. A replay shows where it is.
    std::panic::set_hook(Box::new(|_| {}));
    let (started, said) = (Instant::now(), AtomicU64::new(0));
    let played = campaign::play(from..from.saturating_add(seeds), |played| {
        let now = started.elapsed().as_secs();
        if now >= said.load(Ordering::Relaxed) + SAY_EVERY_S {
            said.store(now, Ordering::Relaxed);
            say(played, seeds, now);
        }
    });
    let took = started.elapsed();
    say(&played, seeds, took.as_secs());
    for (seed, failure) in played.failed.iter().take(EXPLAINED) {
        println!("{}", explain(*seed, None, failure));
    }
    if !played.failed.is_empty() {
        return ExitCode::FAILURE;
    }
    let noticed = Bug::ALL.map(|bug| (bug, first_to_notice(bug).map(|(seed, _)| seed)));
    for (bug, seed) in &noticed {
        println!("{bug:?}: {}", seed.map_or_else(|| "NOT NOTICED".into(), |seed| format!("seed {seed}")));
    }
    let figures = Figures { from, played: &played, took, noticed: &noticed };
    if let Err(why) = std::fs::write(page, write(&figures)) {
        eprintln!("{page} cannot be written: {why}");
        return ExitCode::FAILURE;
    }
    println!("{page} is written.");
    if noticed.iter().all(|(_, seed)| seed.is_some()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn say(played: &Played, of: u64, seconds: u64) {
    let a_second = played.seeds.checked_div(seconds.max(1)).unwrap_or(0);
    println!("{} of {of} seeds, {a_second} seeds/s, {} failed", played.seeds, played.failed.len());
}
