//! Reading the tree: its files, and what of a Rust file is code and what is its tests.

use crate::root;
use std::path::{Path, PathBuf};

/// A text file of the project.
#[derive(Debug)]
pub struct Source {
    /// Where it is, from the root, with `/`.
    pub path: String,
    /// What it says.
    pub text: String,
    /// Whether the whole file is tests.
    pub is_test: bool,
}

/// What a build or a tool makes: folders, and the file `.git` of a second working tree.
const MADE: [&str; 5] = ["target", "dist", ".git", "node_modules", "shots"];

/// Every text file below `folder`, in order. None where the folder is not there yet.
pub fn below(folder: &str) -> Vec<Source> {
    let mut paths = Vec::new();
    collect(&root().join(folder), &mut paths);
    paths.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).ok()?;
        let path = path.strip_prefix(root()).ok()?.to_string_lossy().replace('\\', "/");
        let is_test = path.contains("/tests/");
        Some(Source { path, text, is_test })
    };
    let mut sources: Vec<_> = paths.into_iter().filter_map(read).collect();
    mark_tests(&mut sources);
    sources
}

/// A file is tests where the module above it says `#[cfg(test)] mod name;`, and so is everything below it.
fn mark_tests(sources: &mut [Source]) {
    let stems: Vec<_> = sources.iter().flat_map(Source::test_modules).collect();
    for source in sources {
        let is_below = |stem: &String| {
            source.path.strip_prefix(stem.as_str()).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
        };
        source.is_test |= stems.iter().any(is_below);
    }
}

/// Every Rust file below `folder`.
pub fn rust_below(folder: &str) -> Vec<Source> {
    below(folder).into_iter().filter(|source| source.path.ends_with(".rs")).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if MADE.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            collect(&path, paths);
        } else {
            paths.push(path);
        }
    }
}

impl Source {
    /// The paths of the modules that this file declares as tests, without their ending.
    fn test_modules(&self) -> Vec<String> {
        let folder = match self.path.rsplit_once('/') {
            Some((folder, "lib.rs" | "main.rs" | "mod.rs")) => folder,
            _ => self.path.trim_end_matches(".rs"),
        };
        let lines: Vec<_> = self.text.lines().map(str::trim).collect();
        let declared = lines.windows(2).filter(|pair| pair[0] == "#[cfg(test)]");
        let names = declared.filter_map(|pair| pair[1].split_once("mod ")?.1.strip_suffix(';'));
        names.map(|name| format!("{folder}/{name}")).collect()
    }

    /// The lines before the file's own tests, numbered from 1: all of them where it has none.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines: Vec<_> = self.text.lines().map(str::trim).collect();
        let until = lines.windows(2).position(|pair| pair[0] == "#[cfg(test)]" && pair[1].ends_with('{'));
        self.text.lines().take(until.unwrap_or(usize::MAX)).zip(1..).map(|(line, number)| (number, line))
    }

    /// A finding in this file.
    pub fn at(&self, line: usize, why: &str) -> String {
        format!("{}:{line}: {why}", self.path)
    }
}

/// The line without what stands in a comment.
pub fn without_comment(line: &str) -> &str {
    let line = line.trim_start();
    if line.starts_with("//") { "" } else { line.split(" // ").next().unwrap_or(line) }
}
