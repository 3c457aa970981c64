//! Compiles `locales/<language>/*.ftl` before the crate itself; see `locales/README.md` for what is checked.

#[path = "build/compile.rs"]
mod compile;

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Set while the copy deck is ahead of its translations: what a language lacks is then said in English.
const DRAFT: &str = "CAIRT_LANG_DRAFT";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-env-changed={DRAFT}");
    let draft = env::var(DRAFT).is_ok_and(|value| value == "1");
    match compile::compile(Path::new("locales"), draft) {
        Ok(compiled) => write(&compiled),
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            Ok(())
        }
    }
}

fn write(compiled: &compile::Compiled) -> io::Result<()> {
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    fs::write(out.join("accessors.rs"), &compiled.accessors)?;
    for (tag, json) in &compiled.catalogues {
        fs::write(out.join(format!("{tag}.json")), json)?;
    }
    for warning in &compiled.warnings {
        println!("cargo::warning={warning}");
    }
    Ok(())
}
