//! The app as the browser runs it: compiled to WebAssembly, with the JavaScript that connects it to the page.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;
use wasm_bindgen_cli_support::Bindgen;

use crate::process;
use crate::toolchain::WasmCompiler;

/// How much work the compiler puts into the app; each is a profile of the root `Cargo.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// As small as can be: what is served to people.
    Release,
    /// Quickly built: for the person who is changing it.
    Dev,
}

impl Profile {
    /// Its name in the root `Cargo.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Release => "wasm-release",
            Self::Dev => "wasm-dev",
        }
    }
}

/// What wasm-bindgen makes of the compiled app.
pub struct Code {
    /// An ES module: its default export loads the wasm, its other exports are the app's.
    pub javascript: String,
    /// The module itself, without names and producers, which are a third of its compressed size.
    pub wasm: Vec<u8>,
}

/// Where cargo left what it compiled.
pub struct Compiled {
    wasm: PathBuf,
    /// The folder of package `lang`'s build script, with one catalogue a language.
    pub catalogues: PathBuf,
}

/// Compiles package `app`, and with it the words of the product.
pub fn compile(compiler: &WasmCompiler, profile: Profile, target: &Path) -> Result<Compiled> {
    let mut command = compiler.cargo("build");
    command.args(["--package", "app", "--lib", "--profile", profile.name(), "--target-dir"]).arg(target);
    command.args(["--config", &without_paths_of_this_machine()]);
    let messages = process::run_and_read(command.arg("--message-format=json-render-diagnostics"))?;
    let messages: Vec<Value> = messages.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let wasm =
        messages.iter().find_map(wasm_file).context("`app` must be a library with crate-type \"cdylib\"")?;
    let catalogues = messages.iter().find_map(catalogue_folder).context("`app` must depend on `lang`")?;
    Ok(Compiled { wasm, catalogues })
}

/// Where a library lies on this machine is nobody's business who downloads the app; without it, it is the same app and a
/// smaller one wherever it was built. Added to the flags of `.cargo/config.toml`.
fn without_paths_of_this_machine() -> String {
    let home = env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| format!("{home}/.cargo")));
    let sources = format!("{}/registry/src", home.unwrap_or_default());
    format!("target.wasm32-unknown-unknown.rustflags=[\"--remap-path-prefix={sources}=\"]")
}

/// Generates what connects the compiled app to the page.
pub fn bind(compiled: &Compiled, target: &Path) -> Result<Code> {
    check_versions_agree(&fs::read_to_string("Cargo.lock").context("Cargo.lock")?)?;
    let folder = target.join("bound");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    generate(&compiled.wasm, &folder)?;
    read(&folder)
}

/// From cargo's message that a library was made: the file for the browser, if this is the one.
fn wasm_file(message: &Value) -> Option<PathBuf> {
    let is_app = message["reason"] == "compiler-artifact" && message["target"]["name"] == "app";
    let files = message["filenames"].as_array().filter(|_| is_app)?;
    let file = files.iter().filter_map(Value::as_str).find(|file| file.ends_with(".wasm"))?;
    Some(PathBuf::from(file))
}

/// From cargo's message that a build script ran: the folder it wrote to, if it is `lang`'s.
fn catalogue_folder(message: &Value) -> Option<PathBuf> {
    let package = message["package_id"].as_str()?.split('#').next()?;
    let is_lang = message["reason"] == "build-script-executed" && package.ends_with("/lang");
    message["out_dir"].as_str().filter(|_| is_lang).map(PathBuf::from)
}

fn generate(compiled: &Path, folder: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(compiled)
        .out_name("app")
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .context("wasm-bindgen")
}

/// A dependency may bring JavaScript files of its own; none does today, and one that did would need a hashed name and a
/// place in the service worker's list, so it is refused rather than left out in silence.
fn read(folder: &Path) -> Result<Code> {
    if folder.join("snippets").exists() {
        bail!("a dependency of `app` brings JavaScript files of its own, which `xtask` does not serve yet");
    }
    let javascript = fs::read_to_string(folder.join("app.js"))?;
    let wasm = fs::read(folder.join("app_bg.wasm"))?;
    Ok(Code { javascript, wasm })
}

/// The two halves of wasm-bindgen must be of one version: the macros in the app, and the generator in here.
fn check_versions_agree(lock: &str) -> Result<()> {
    let macros = locked_version(lock, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen")?;
    let generator = locked_version(lock, "wasm-bindgen-cli-support").unwrap_or("no version");
    if macros != generator {
        bail!(
            "Cargo.lock has wasm-bindgen {macros}, but xtask uses {generator}: set wasm-bindgen-cli-support in \
             xtask/Cargo.toml to \"={macros}\""
        );
    }
    Ok(())
}

fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    after.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(macros: &str, generator: &str, expected: Result<(), &str>) {
        let package = |name: &str, version: &str| {
            format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\nsource = \"…\"\n\n")
        };
        let lock = package("wasm-bindgen", macros)
            + &package("wasm-bindgen-cli-support", generator)
            + "[metadata]\n";
        match (check_versions_agree(&lock), expected) {
            (Ok(()), Ok(())) => {}
            (Err(error), Err(part)) => assert!(error.to_string().contains(part), "{error}"),
            (result, _) => panic!("{macros} with {generator}: {result:?}"),
        }
    }

    #[test]
    fn both_halves_of_wasm_bindgen_are_of_one_version() {
        check("0.2.130", "0.2.130", Ok(()));
        check("0.2.131", "0.2.130", Err("\"=0.2.131\""));
    }
}
