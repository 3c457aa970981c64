//! The steps of a command as the person at the terminal sees them: a heading, what it took, and a closing table.

use std::time::{Duration, Instant};

use anyhow::Result;

/// What was done so far.
pub struct Steps {
    started: Instant,
    done: Vec<Step>,
}

struct Step {
    name: String,
    took: Duration,
    passed: bool,
}

impl Steps {
    /// Nothing done yet; the clock starts.
    pub fn new() -> Self {
        Self { started: Instant::now(), done: Vec::new() }
    }

    /// Announces a step, does it, and says how long it took or that it failed.
    pub fn take<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("\n== {name}");
        let started = Instant::now();
        let result = work();
        let step = Step { name: name.to_owned(), took: started.elapsed(), passed: result.is_ok() };
        println!("   {}, {}", step.word(), seconds(step.took));
        self.done.push(step);
        result
    }

    /// Every step taken, with its time, and the time of all.
    pub fn print_summary(&self) {
        println!("\n== Summary");
        for step in &self.done {
            println!("   {:<6} {:>9}  {}", step.word(), seconds(step.took), step.name);
        }
        println!("   {:<6} {:>9}", "all", seconds(self.started.elapsed()));
    }
}

impl Step {
    fn word(&self) -> &'static str {
        if self.passed { "done" } else { "FAILED" }
    }
}

fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}
