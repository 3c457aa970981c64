//! ARCHITECTURE.md, checked by reading the tree: who may know whom, how long a file may be, which words may not occur.
//! Each finding is a file, a line and the reason.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "tidy/dependencies.rs"]
mod dependencies;
#[path = "tidy/files.rs"]
mod files;
#[path = "tidy/source.rs"]
mod source;

use std::path::Path;

/// Fails with all findings, one a line.
fn none(findings: impl IntoIterator<Item = String>) {
    let findings: Vec<_> = findings.into_iter().collect();
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
