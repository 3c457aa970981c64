//! `cargo xtask run`: everything between a fresh clone and a page in the browser.

use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow};

use crate::arguments::Arguments;
use crate::steps::Steps;
use crate::wasm::Profile;
use crate::workspace::{DIST, Workspace};
use crate::{build, process};

const PORT: u16 = 8080;
const DATA: &str = "data/demo.sqlite";

/// Builds what changed, then becomes the server, so that Ctrl-C reaches it.
pub fn command(arguments: Arguments) -> Result<()> {
    let options = Options::read(arguments)?;
    let workspace = Workspace::read()?;
    let mut steps = Steps::new();
    let profile = if options.release { Profile::Release } else { Profile::Dev };
    build::app_if_changed(&mut steps, &workspace, profile)?;
    steps.take("The server", || build_server(options.release))?;
    steps.print_summary();
    serve(&workspace, &options)
}

/// Compiles the binary `cairt`.
pub fn build_server(release: bool) -> Result<()> {
    let mut command = process::cargo("build");
    command.args(["--package", "server", "--bin", "cairt"]);
    if release {
        command.arg("--release");
    }
    process::run(&mut command)
}

struct Options {
    release: bool,
    port: u16,
    data: PathBuf,
}

impl Options {
    fn read(mut arguments: Arguments) -> Result<Self> {
        let release = arguments.flag("--release");
        let port = match arguments.value("--port")? {
            Some(text) => text.parse().with_context(|| format!("`{text}` is no port"))?,
            None => PORT,
        };
        let data = arguments.value("--data")?.map_or_else(|| PathBuf::from(DATA), PathBuf::from);
        arguments.finish()?;
        Ok(Self { release, port, data })
    }
}

fn serve(workspace: &Workspace, options: &Options) -> Result<()> {
    if let Some(folder) = options.data.parent().filter(|folder| *folder != Path::new("")) {
        fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    }
    println!("\n   Data:  {}", options.data.display());
    println!("   Open:  http://localhost:{}\n   Stop:  Ctrl-C\n", options.port);
    let mut server = Command::new(workspace.server_binary(options.release));
    server.args(["serve", "--demo", "--port", &options.port.to_string(), "--app", DIST, "--data"]);
    process::hide_own_package(server.arg(&options.data));
    Err(anyhow!("the server could not be started: {}", server.exec()))
}
