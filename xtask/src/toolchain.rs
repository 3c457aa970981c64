//! What must be on the machine, who installs it, and what is said when nobody here may.
//!
//! [`WasmCompiler`] is found or made here; [`browser`] finds what the journeys drive. All say what they install before
//! they do it, and touch nothing when all is there.

pub mod apt;
pub mod browser;
mod debian;

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::process;

/// The target of the app, as compilers name it.
pub const WASM: &str = "wasm32-unknown-unknown";

/// A compiler that can build for the browser.
pub enum WasmCompiler {
    /// The one that also builds everything else: rustup's with its target added.
    SameAsNative,
    /// Debian's, with a standard library for wasm that was built here from Debian's sources.
    Debian {
        /// The folder that holds that standard library.
        sysroot: PathBuf,
    },
}

impl WasmCompiler {
    /// Finds one, or makes one: first rustup's way, and where that is absent or cannot download, Debian's.
    pub fn find_or_install(target: &Path) -> Result<Self> {
        if has_wasm_library() || add_rustup_target() {
            return Ok(Self::SameAsNative);
        }
        if !apt::is_debian() {
            return Err(CannotInstall {
                what: "the compiler has no standard library for WebAssembly".to_owned(),
                line: format!("rustup target add {WASM}"),
            }
            .into());
        }
        let sysroot = debian::sysroot(target)?;
        Ok(Self::Debian { sysroot })
    }

    /// `cargo SUBCOMMAND --target wasm32-unknown-unknown`, with whatever this compiler needs besides.
    pub fn cargo(&self, subcommand: &str) -> Command {
        let mut command = match self {
            Self::SameAsNative => process::cargo(subcommand),
            Self::Debian { sysroot } => debian::cargo(subcommand, sysroot),
        };
        command.args(["--target", WASM]);
        command
    }
}

/// Makes sure that `cargo fmt` and `cargo clippy` run.
pub fn find_or_install_checkers() -> Result<()> {
    let runs = |subcommand: &str| process::output_of("cargo", &[subcommand, "--version"]).is_some();
    if runs("fmt") && runs("clippy") {
        return Ok(());
    }
    if process::on_path("rustup").is_some() {
        println!("   The formatter or the linter is missing; rustup adds them.");
        return process::run(Command::new("rustup").args(["component", "add", "rustfmt", "clippy"]));
    }
    if apt::is_debian() {
        return apt::install(&["rustfmt-web", "rust-web-clippy"], "to format and to lint");
    }
    Err(CannotInstall {
        what: "`cargo fmt` and `cargo clippy` are needed".to_owned(),
        line: "rustup component add rustfmt clippy".to_owned(),
    }
    .into())
}

/// Something is missing and this process may not install it. Ends the command with exit code 2.
#[derive(Debug)]
pub struct CannotInstall {
    /// What is missing, as a clause.
    pub what: String,
    /// The line that a person with the right to do so would run.
    pub line: String,
}

impl fmt::Display for CannotInstall {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Stopped: {}. Run this line, then start again:\n\n    {}", self.what, self.line)
    }
}

impl std::error::Error for CannotInstall {}

/// Whether the standard library for wasm lies beside the compiler's own.
fn has_wasm_library() -> bool {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let Some(sysroot) = process::output_of(&rustc, &["--print", "sysroot"]) else {
        return false;
    };
    let library = Path::new(&sysroot).join("lib/rustlib").join(WASM).join("lib");
    let Ok(files) = library.read_dir() else {
        return false;
    };
    files.flatten().any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
}

/// Whether rustup is here, and did it.
fn add_rustup_target() -> bool {
    if process::on_path("rustup").is_none() {
        return false;
    }
    println!("   The compiler cannot build for the browser yet; rustup adds that.");
    match process::run(Command::new("rustup").args(["target", "add", WASM])) {
        Ok(()) => has_wasm_library(),
        Err(error) => {
            println!("   {error}");
            false
        }
    }
}
