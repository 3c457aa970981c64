//! `cargo xtask build`: from sources to `dist/app`, ready to be served.

use std::fs;
use std::path::Path;

use anyhow::Result;
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::site::{Effort, Parts, Site};
use crate::steps::Steps;
use crate::toolchain::WasmCompiler;
use crate::wasm::{self, Profile};
use crate::workspace::{DIST, Workspace};
use crate::{catalogues, fingerprint, style};

/// Builds whatever the state of `dist/app`.
pub fn command(mut arguments: Arguments) -> Result<()> {
    arguments.flag("--release");
    let profile = if arguments.flag("--dev") { Profile::Dev } else { Profile::Release };
    arguments.finish()?;
    let mut steps = Steps::new();
    let result = app(&mut steps, &Workspace::read()?, profile);
    steps.print_summary();
    result
}

/// Builds unless `dist/app` was made from what is on the disk now, and in this profile or a better one.
pub fn app_if_changed(steps: &mut Steps, workspace: &Workspace, profile: Profile) -> Result<()> {
    let wanted = fingerprint::of_inputs()?;
    if !is_current(&read_assets(), &wanted, profile) {
        return app(steps, workspace, profile);
    }
    println!("\n== The app in {DIST} is up to date");
    Ok(())
}

/// Builds.
pub fn app(steps: &mut Steps, workspace: &Workspace, profile: Profile) -> Result<()> {
    let target = &workspace.target;
    let inputs = fingerprint::of_inputs()?;
    let compiler = steps.take("A compiler for the browser", || WasmCompiler::find_or_install(target))?;
    let compiled = steps.take("The app for the browser", || wasm::compile(&compiler, profile, target))?;
    steps.take(&format!("The served files in {DIST}"), || {
        let parts = Parts {
            code: wasm::bind(&compiled, target)?,
            style: style::bundle(Path::new("style/main.css"))?,
            catalogues: catalogues::read(&compiled.catalogues)?,
        };
        write(&Site::assemble(parts)?, profile, &inputs)
    })
}

fn write(site: &Site, profile: Profile, inputs: &str) -> Result<()> {
    let effort = if profile == Profile::Release { Effort::Smallest } else { Effort::Quick };
    let made_from = json!({ "profile": profile.name(), "inputs": inputs });
    println!("   build {}", site.build);
    site.write(Path::new(DIST), effort, made_from)
}

/// What the last build said of itself; `Null` where there was none.
fn read_assets() -> Value {
    let text = fs::read_to_string(Path::new(DIST).join("assets.json")).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or(Value::Null)
}

fn is_current(assets: &Value, wanted_inputs: &str, wanted: Profile) -> bool {
    let same_inputs = assets["inputs"] == wanted_inputs;
    same_inputs && (assets["profile"] == wanted.name() || assets["profile"] == Profile::Release.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_app_is_built_again_when_its_sources_or_the_wanted_profile_changed() {
        let check = |last: Value, wanted: Profile, expected: bool| {
            assert_eq!(is_current(&last, "5f1d", wanted), expected, "{last} for {wanted:?}");
        };
        check(Value::Null, Profile::Dev, false);
        check(json!({ "inputs": "5f1d", "profile": "wasm-dev" }), Profile::Dev, true);
        check(json!({ "inputs": "5f1d", "profile": "wasm-release" }), Profile::Dev, true);
        check(json!({ "inputs": "5f1d", "profile": "wasm-dev" }), Profile::Release, false);
        check(json!({ "inputs": "0000", "profile": "wasm-dev" }), Profile::Dev, false);
    }
}
