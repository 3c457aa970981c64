//! Building for the browser with Debian's compiler, where rustup is absent or cannot download.
//!
//! Debian ships the sources of the standard library but no build of it for wasm, so it is built here once, into the
//! target folder: nothing outside it changes. It is built again when the compiler changes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::{WASM, apt};
use crate::process;

const PACKAGES: &[&str] =
    &["rustc-web", "cargo-web", "rust-web-src", "libstd-rust-web-dev", "rust-web-clippy", "lld-19"];
const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";
const LINKER: &str = "wasm-ld-19";

/// An empty package: building it makes cargo build the standard library that it would stand on. The empty workspace
/// table keeps it out of ours.
const EMPTY_PACKAGE: &str = r#"[package]
name = "std-for-wasm"
version = "0.0.0"
edition = "2024"

[workspace]

[profile.release]
opt-level = "s"
codegen-units = 1
lto = "off"
debug = 0
panic = "abort"
"#;

/// A folder that the compiler takes as its own, with the standard library for wasm in it.
pub fn sysroot(target: &Path) -> Result<PathBuf> {
    apt::install(PACKAGES, "to build for the browser without rustup")?;
    let sysroot = target.join("sysroot");
    let stamp = sysroot.join("built-by");
    let compiler = process::output_of(RUSTC, &["-vV"]).context("Debian's rustc does not run")?;
    if fs::read_to_string(&stamp).is_ok_and(|built_by| built_by == compiler) {
        return Ok(sysroot);
    }
    println!("   The standard library for WebAssembly is built once from Debian's sources (about a minute).");
    if sysroot.exists() {
        fs::remove_dir_all(&sysroot)?;
    }
    build_standard_library(&sysroot.join("build"))?;
    collect(&sysroot)?;
    fs::write(stamp, compiler)?;
    Ok(sysroot)
}

/// Debian's cargo with Debian's compiler, told of that folder and of Debian's name for the linker. `--config` adds to
/// what `.cargo/config.toml` says for the target, where the environment's flags would replace it.
pub fn cargo(subcommand: &str, sysroot: &Path) -> Command {
    let mut command = debian_command(subcommand);
    let flags = format!("target.{WASM}.rustflags=['--sysroot={}']", sysroot.display());
    let linker = format!("target.{WASM}.linker='{LINKER}'");
    command.arg("--config").arg(flags).arg("--config").arg(linker);
    command
}

/// Cargo finds `cargo clippy` in the user's folder before `/usr/bin`, and rustup's clippy cannot read what Debian's
/// compiler wrote: so Debian's is named.
fn debian_command(subcommand: &str) -> Command {
    let mut command = Command::new(if subcommand == "clippy" { "/usr/bin/cargo-clippy" } else { CARGO });
    command.arg(subcommand).env("CARGO", CARGO).env("RUSTC", RUSTC);
    process::hide_own_package(&mut command);
    for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "LD_LIBRARY_PATH", "RUSTUP_TOOLCHAIN"] {
        command.env_remove(name);
    }
    command
}

/// The bitcode is embedded so that the app may be optimised across the standard library as well (`lto`).
fn build_standard_library(package: &Path) -> Result<()> {
    fs::create_dir_all(package.join("src"))?;
    fs::write(package.join("Cargo.toml"), EMPTY_PACKAGE)?;
    fs::write(package.join("src/lib.rs"), "#![no_std]\n")?;
    let mut command = debian_command("build");
    command
        .args(["--release", "-Zbuild-std=std,panic_abort,panic_unwind,proc_macro,test", "--target", WASM])
        .args(["--config", &format!("target.{WASM}.linker='{LINKER}'"), "--target-dir", "target"])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .current_dir(package);
    process::run(&mut command)
}

/// Puts the libraries where the compiler looks for them, and a link to its own libraries beside them.
fn collect(sysroot: &Path) -> Result<()> {
    let rustlib = sysroot.join("lib/rustlib");
    let libraries = rustlib.join(WASM).join("lib");
    fs::create_dir_all(&libraries)?;
    let built = sysroot.join("build/target").join(WASM).join("release/deps");
    for file in fs::read_dir(&built).with_context(|| format!("{} cannot be read", built.display()))? {
        let file = file?;
        let name = file.file_name().to_string_lossy().into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libstd_for_wasm") {
            fs::copy(file.path(), libraries.join(name))?;
        }
    }
    for folder in fs::read_dir("/usr/lib/rustlib")? {
        let folder = folder?;
        if folder.file_name() != WASM {
            std::os::unix::fs::symlink(folder.path(), rustlib.join(folder.file_name()))?;
        }
    }
    Ok(())
}
