//! `cargo xtask test`: what CI checks, cheapest first, stopping at the first step that fails.

use std::process::Command;

use anyhow::{Result, bail};

use crate::arguments::Arguments;
use crate::steps::Steps;
use crate::toolchain::browser::{Browser, find_or_fetch_axe};
use crate::toolchain::{WasmCompiler, find_or_install_checkers};
use crate::wasm::Profile;
use crate::workspace::{DIST, Workspace, absolute};
use crate::{build, process, run};

/// The packages that run on the machine itself; `app` runs in the browser alone.
const NATIVE: &[&str] = &["domain", "lang", "server", "tests", "xtask"];

/// The integration test that needs a browser.
const JOURNEYS: &str = "journeys";
/// The one that needs the built server.
const KILLED_SERVER: &str = "killed_server";

/// Runs everything, or the part that was named.
pub fn command(mut arguments: Arguments) -> Result<()> {
    let part = arguments.next_word();
    arguments.finish()?;
    let parts: &[Part] = match part.as_deref() {
        None => &[lint, unit, killed, journeys],
        Some("lint") => &[lint],
        Some("unit") => &[unit],
        Some("killed") => &[killed],
        Some(JOURNEYS) => &[journeys],
        Some(other) => bail!("there is no part `{other}`: lint, unit, killed or journeys"),
    };
    let workspace = Workspace::read()?;
    let mut steps = Steps::new();
    let result = parts.iter().try_for_each(|part| part(&mut steps, &workspace));
    steps.print_summary();
    result
}

type Part = fn(&mut Steps, &Workspace) -> Result<()>;

fn lint(steps: &mut Steps, workspace: &Workspace) -> Result<()> {
    steps.take("Formatter and linter", find_or_install_checkers)?;
    steps.take("Formatting", || process::run(process::cargo("fmt").args(["--all", "--check"])))?;
    let compiler =
        steps.take("A compiler for the browser", || WasmCompiler::find_or_install(&workspace.target))?;
    steps.take("Lints", || {
        let mut clippy = process::cargo("clippy");
        clippy.args(NATIVE.iter().flat_map(|package| ["--package", package])).args([
            "--all-targets",
            "--features",
            "tests/browser",
        ]);
        process::run(deny_warnings(&mut clippy))
    })?;
    steps.take("Lints of the app", || {
        let mut clippy = compiler.cargo("clippy");
        clippy
            .args(["--package", "app", "--profile", Profile::Dev.name(), "--target-dir"])
            .arg(&workspace.target);
        process::run(deny_warnings(&mut clippy))
    })
}

fn unit(steps: &mut Steps, workspace: &Workspace) -> Result<()> {
    for package in ["domain", "lang", "xtask", "server"] {
        let name = format!("Tests of {package}");
        steps.take(&name, || process::run(process::cargo("test").args(["--package", package])))?;
    }
    steps.take("Tests of the whole system", || {
        let in_process = workspace.whole_system_tests().into_iter();
        let in_process = in_process.filter(|name| name != JOURNEYS && name != KILLED_SERVER);
        let mut test = process::cargo("test");
        test.args(["--package", "tests", "--lib"]);
        process::run(test.args(in_process.flat_map(|name| ["--test".to_owned(), name])))
    })
}

fn killed(steps: &mut Steps, workspace: &Workspace) -> Result<()> {
    steps.take("The server", || run::build_server(false))?;
    steps.take("The server killed under load", || {
        let mut test = process::cargo("test");
        test.args(["--package", "tests", "--features", "server", "--test", KILLED_SERVER]);
        process::run(test.env("CAIRT_SERVER", workspace.server_binary(false)).args(["--", "--nocapture"]))
    })
}

fn journeys(steps: &mut Steps, workspace: &Workspace) -> Result<()> {
    let browser = steps.take("A browser and its driver", Browser::find_or_install)?;
    let axe = steps.take("Accessibility checks", || find_or_fetch_axe(&workspace.target))?;
    build::app_if_changed(steps, workspace, Profile::Release)?;
    steps.take("The server", || run::build_server(false))?;
    steps.take("Journeys in the browser", || {
        let mut test = process::cargo("test");
        test.args(["--package", "tests", "--features", "browser", "--test", JOURNEYS]).env("CAIRT_AXE", axe);
        browser.tell(&mut test);
        tell_what_is_tested(&mut test, workspace)?;
        process::run(test.args(["--", "--nocapture"]))
    })
}

/// Tells a program that drives a browser which app and which server to drive.
pub fn tell_what_is_tested(command: &mut Command, workspace: &Workspace) -> Result<()> {
    command.env("CAIRT_DIST", absolute(DIST)?).env("CAIRT_SERVER", workspace.server_binary(false));
    Ok(())
}

fn deny_warnings(clippy: &mut Command) -> &mut Command {
    clippy.args(["--", "-D", "warnings"])
}
