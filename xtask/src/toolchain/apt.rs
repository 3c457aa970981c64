//! Debian packages: which are missing, and installing them where this process may.

use std::process::Command;

use anyhow::Result;

use super::CannotInstall;
use crate::process;

/// Whether this is Debian or a system made from it.
pub fn is_debian() -> bool {
    std::path::Path::new("/etc/debian_version").exists() && process::on_path("apt-get").is_some()
}

/// Installs what is missing of `packages`; `purpose` completes the sentence "… needed …".
pub fn install(packages: &[&str], purpose: &str) -> Result<()> {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    let Some(prefix) = right_to_install() else {
        return Err(CannotInstall {
            what: format!("Debian's {names} needed {purpose}, and this user may not install"),
            line: format!("sudo apt-get update && sudo apt-get install --no-install-recommends {names}"),
        }
        .into());
    };
    println!("   Debian's {names} needed {purpose}; apt-get installs them.");
    process::run(apt_get(prefix).args(["-qq", "update"]))?;
    process::run(apt_get(prefix).args(["-qq", "-y", "install", "--no-install-recommends"]).args(missing))
}

fn is_installed(package: &str) -> bool {
    process::output_of("dpkg-query", &["-W", "-f=${Status}", package])
        .is_some_and(|status| status == "install ok installed")
}

/// The words to put before a command that needs root: none for root, `sudo -n` where it asks for no password.
fn right_to_install() -> Option<&'static [&'static str]> {
    if process::output_of("id", &["-u"]).as_deref() == Some("0") {
        return Some(&[]);
    }
    process::output_of("sudo", &["-n", "true"]).map(|_| ["sudo", "-n"].as_slice())
}

fn apt_get(prefix: &[&str]) -> Command {
    let mut words = prefix.iter().chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    let mut command = Command::new(words.next().copied().unwrap_or("env"));
    command.args(words);
    command
}
