//! Where the built server is.

use std::path::PathBuf;

/// The binary `cairt`: `CAIRT_SERVER`, or what cargo built beside this program.
#[must_use]
pub fn cairt() -> PathBuf {
    std::env::var_os("CAIRT_SERVER").map_or_else(beside_this_program, PathBuf::from)
}

/// `target/debug/deps/journeys-…` and `target/debug/shots` both have `target/debug/cairt` near.
fn beside_this_program() -> PathBuf {
    let program = std::env::current_exe().unwrap_or_default();
    let folders = program.ancestors().skip(1).take(2).map(|folder| folder.join("cairt"));
    folders.into_iter().find(|path| path.exists()).unwrap_or_else(|| PathBuf::from("cairt"))
}
