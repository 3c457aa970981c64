//! `cargo xtask shots`: a picture of every page, which package `tests` takes; this file brings it what it needs.

use anyhow::Result;

use crate::arguments::Arguments;
use crate::steps::Steps;
use crate::test::tell_what_is_tested;
use crate::toolchain::browser::{Browser, install_fonts};
use crate::wasm::Profile;
use crate::workspace::{Workspace, absolute};
use crate::{build, process, run};

/// Where the pictures go.
const FOLDER: &str = "shots";

/// Builds what changed, then runs the binary `shots` of package `tests`.
pub fn command(arguments: Arguments) -> Result<()> {
    arguments.finish()?;
    let workspace = Workspace::read()?;
    let mut steps = Steps::new();
    let result = take_pictures(&mut steps, &workspace);
    steps.print_summary();
    result
}

fn take_pictures(steps: &mut Steps, workspace: &Workspace) -> Result<()> {
    let browser = steps.take("A browser and its driver", Browser::find_or_install)?;
    steps.take("Fonts", install_fonts)?;
    build::app_if_changed(steps, workspace, Profile::Release)?;
    steps.take("The server", || run::build_server(false))?;
    steps.take(&format!("Pictures in {FOLDER}"), || {
        let mut shots = process::cargo("run");
        shots
            .args(["--package", "tests", "--features", "browser", "--bin", "shots"])
            .env("CAIRT_SHOTS", absolute(FOLDER)?);
        browser.tell(&mut shots);
        tell_what_is_tested(&mut shots, workspace)?;
        process::run(&mut shots)
    })
}
