//! `cargo xtask sim`: the simulation for longer than the tests have time for, or one history of it out loud. The work is
//! done by the binary `sim` of package `tests`; this file builds it for speed and tells it where the page of figures is.

use anyhow::Result;

use crate::arguments::Arguments;
use crate::process;
use crate::workspace::absolute;

/// The page that a run writes at its end.
const PAGE: &str = "docs/simulation.md";

/// Runs the binary `sim` with what was asked for.
pub fn command(mut arguments: Arguments) -> Result<()> {
    let mut sim = process::cargo("run");
    sim.args(["--release", "--package", "tests", "--bin", "sim", "--"]);
    for name in ["--seeds", "--from", "--replay", "--bug"] {
        if let Some(value) = arguments.value(name)? {
            sim.args([name, &value]);
        }
    }
    arguments.finish()?;
    process::run(sim.arg("--page").arg(absolute(PAGE)?))
}
