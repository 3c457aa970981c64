//! `cargo xtask`: the project's own commands. This file owns their names and what a mistyped one gets.
//!
//! Each command is one module; what several commands need is a module of its own, named after what it owns.
//! Everything runs from the root of the workspace, so paths in this crate are written relative to it.

mod arguments;
mod build;
mod catalogues;
mod fingerprint;
mod process;
mod run;
mod shots;
mod sim;
mod site;
mod steps;
mod style;
mod test;
mod toolchain;
mod wasm;
mod workspace;

use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::arguments::Arguments;
use crate::toolchain::CannotInstall;

const HELP: &str = "\
cargo xtask COMMAND

  run    [--release] [--port 8080] [--data FILE]   set up, build and serve the demo
  test   [lint|unit|killed|journeys]               everything that CI checks, or one part of it
  build  [--release|--dev]                         write the served app to dist/app
  sim    [--seeds 10000] [--from 0]                play seeds of the simulation, then write docs/simulation.md
  sim    --replay SEED[:STEPS] [--bug NAME]        play one history and print what happens
  shots                                            write a picture of every page to shots/
  help                                             this text

Each command installs what it lacks and says so. Where it may not install, it prints the line to run and
stops with exit code 2.";

fn main() -> ExitCode {
    match dispatch(Arguments::of_this_process()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::from(if error.is::<CannotInstall>() { 2 } else { 1 })
        }
    }
}

fn dispatch(mut arguments: Arguments) -> Result<()> {
    enter_workspace_root()?;
    match arguments.next_word().as_deref() {
        Some("run") => run::command(arguments),
        Some("test") => test::command(arguments),
        Some("build") => build::command(arguments),
        Some("sim") => sim::command(arguments),
        Some("shots") => shots::command(arguments),
        Some("help") | None => {
            println!("{HELP}");
            Ok(())
        }
        Some(other) => bail!("there is no command `{other}`\n\n{HELP}"),
    }
}

/// Cargo tells a program that it runs where the program's package is; the workspace is its parent.
fn enter_workspace_root() -> Result<()> {
    let package = std::env::var("CARGO_MANIFEST_DIR").context("run this as `cargo xtask`")?;
    std::env::set_current_dir(std::path::Path::new(&package).join(".."))
        .context("the root of the workspace cannot be entered")
}
