//! What the journeys and the pictures drive: Chromium, its WebDriver, fonts for every script, and axe.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::{CannotInstall, apt};
use crate::process;

/// The accessibility rules. One exact version, so that a new rule is a change somebody makes.
const AXE: &str = "axe-core@4.14.1";

/// A browser and the program that drives it.
pub struct Browser {
    /// Chromium's binary.
    pub chromium: PathBuf,
    /// Its WebDriver server's binary.
    pub driver: PathBuf,
}

impl Browser {
    /// Finds both, or installs Debian's. The environment's `CAIRT_CHROMIUM` and `CHROMEDRIVER` come first.
    pub fn find_or_install() -> Result<Self> {
        if let Some(browser) = Self::find() {
            return Ok(browser);
        }
        if apt::is_debian() {
            apt::install(&["chromium", "chromium-driver"], "to drive a browser")?;
        }
        let missing = CannotInstall {
            what: "Chromium and its driver are needed".to_owned(),
            line: "CAIRT_CHROMIUM=…/chromium CHROMEDRIVER=…/chromedriver cargo xtask test".to_owned(),
        };
        Self::find().ok_or(missing.into())
    }

    /// Tells a test where to find both.
    pub fn tell(&self, command: &mut Command) {
        command.env("CAIRT_CHROMIUM", &self.chromium).env("CHROMEDRIVER", &self.driver);
    }

    fn find() -> Option<Self> {
        let chromium =
            named_or_on_path("CAIRT_CHROMIUM", &["chromium", "chromium-browser", "google-chrome-stable"])?;
        let driver = named_or_on_path("CHROMEDRIVER", &["chromedriver"])?;
        Some(Self { chromium, driver })
    }
}

/// Fonts for Arabic, without which a picture shows boxes. Elsewhere than on Debian the system is trusted to have them.
pub fn install_fonts() -> Result<()> {
    if apt::is_debian() { apt::install(&["fonts-noto-core"], "to show every script") } else { Ok(()) }
}

/// The script of axe, fetched once into the target folder.
pub fn find_or_fetch_axe(target: &Path) -> Result<PathBuf> {
    let folder = target.join(AXE.replace('@', "-"));
    let script = folder.join("node_modules/axe-core/axe.min.js");
    if !script.exists() {
        find_or_install_npm()?;
        println!("   The accessibility checks need {AXE}; npm fetches it.");
        let options = ["install", "--silent", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
        process::run(Command::new("npm").args(options).arg("--prefix").arg(&folder).arg(AXE))
            .context("the accessibility checks need axe-core, and npm could not fetch it")?;
    }
    Ok(script)
}

fn find_or_install_npm() -> Result<()> {
    if process::on_path("npm").is_some() {
        return Ok(());
    }
    if apt::is_debian() {
        return apt::install(&["npm"], "to fetch the accessibility checks");
    }
    Err(CannotInstall {
        what: "npm is needed to fetch the accessibility checks".to_owned(),
        line: "(install Node.js with npm)".to_owned(),
    }
    .into())
}

fn named_or_on_path(variable: &str, programs: &[&str]) -> Option<PathBuf> {
    let named = std::env::var_os(variable).map(PathBuf::from);
    named.or_else(|| programs.iter().find_map(|program| process::on_path(program)))
}
