//! Where things are in the workspace, as cargo itself tells it. Knows nothing of what the packages do.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::process;

/// The served app: what `build` writes, and what the server and the journeys read.
pub const DIST: &str = "dist/app";

/// What cargo knows of the workspace.
pub struct Workspace {
    /// Where cargo puts what it builds; everything else that xtask makes for itself is beneath it too.
    pub target: PathBuf,
    metadata: Value,
}

impl Workspace {
    /// Asks cargo.
    pub fn read() -> Result<Self> {
        let output = process::cargo("metadata")
            .args(["--format-version=1", "--no-deps"])
            .stderr(Stdio::inherit())
            .output()
            .context("cargo could not be started")?;
        if !output.status.success() {
            bail!("cargo does not understand this workspace; its message is above");
        }
        let metadata: Value = serde_json::from_slice(&output.stdout).context("cargo metadata")?;
        let target =
            metadata["target_directory"].as_str().context("cargo metadata names no target directory")?;
        Ok(Self { target: PathBuf::from(target), metadata })
    }

    /// The server's binary, debug or release.
    pub fn server_binary(&self, release: bool) -> PathBuf {
        self.target.join(if release { "release" } else { "debug" }).join("cairt")
    }

    /// The integration tests of package `tests`, in order of name.
    pub fn whole_system_tests(&self) -> Vec<String> {
        let packages = self.metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
        let targets = packages
            .iter()
            .filter(|package| package["name"] == "tests")
            .flat_map(|package| package["targets"].as_array().map(Vec::as_slice).unwrap_or_default());
        let mut names: Vec<String> = targets
            .filter(|target| target["kind"][0] == "test")
            .filter_map(|target| target["name"].as_str().map(str::to_owned))
            .collect();
        names.sort();
        names
    }
}

/// The path from the root of the file system, for a program that runs in another folder.
pub fn absolute(path: impl AsRef<Path>) -> Result<PathBuf> {
    let path = path.as_ref();
    std::path::absolute(path).with_context(|| format!("{} cannot be named from the root", path.display()))
}
