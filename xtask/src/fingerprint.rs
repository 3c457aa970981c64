//! Whether the app must be built again: one hash over everything that goes into it.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

/// Everything that can change a byte of `dist/app`, the build itself included.
const INPUTS: &[&str] = &[
    "app",
    "domain",
    "lang",
    "style",
    "public",
    "xtask/src",
    "Cargo.toml",
    "Cargo.lock",
    ".cargo/config.toml",
];

/// The hash of all inputs as they are on the disk now.
pub fn of_inputs() -> Result<String> {
    let mut hash = Sha256::new();
    for file in input_files()? {
        let bytes = fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        hash.update(file.to_string_lossy().as_bytes());
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(&bytes);
    }
    Ok(short(hash))
}

/// The hash of some bytes, short enough for a file name: the first 64 bits of SHA-256, in hexadecimal.
pub fn of_bytes(bytes: &[u8]) -> String {
    short(Sha256::new().chain_update(bytes))
}

fn short(hash: Sha256) -> String {
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// In an order that does not depend on the file system.
fn input_files() -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for input in INPUTS {
        for entry in WalkDir::new(input).sort_by_file_name() {
            let entry = entry.with_context(|| format!("{input} cannot be read"))?;
            if entry.file_type().is_file() {
                files.push(entry.into_path());
            }
        }
    }
    Ok(files)
}
