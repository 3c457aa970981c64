//! Every file that fuzzing found worth keeping, through the same functions, on the stable toolchain.

use std::collections::BTreeSet;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use tests::fuzz::TARGETS;

/// All files together, so that they can live with the sources.
const BYTES_MAX: u64 = 1024 * 1024;
/// Files of one target.
const FILES_MAX: usize = 100;

#[test]
fn the_corpus_replays() {
    let mut failed = Vec::new();
    for (name, target) in TARGETS {
        let files = files(&crate_folder().join("corpus").join(name));
        assert!(!files.is_empty(), "tests/fuzz/corpus/{name}: no corpus");
        for file in files {
            let bytes = fs::read(&file).unwrap();
            if catch_unwind(|| target(&bytes)).is_err() {
                failed.push(format!("{name}: {}", file.display()));
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn every_target_has_a_program_and_every_program_and_corpus_a_target() {
    let targets: BTreeSet<String> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let programs = stems(&files(&crate_folder().join("targets")));
    let corpora = stems(&entries(&crate_folder().join("corpus")));
    assert_eq!((&programs, &corpora), (&targets, &targets));
    let manifest = fs::read_to_string(crate_folder().join("Cargo.toml")).unwrap();
    for name in targets {
        let program = fs::read_to_string(crate_folder().join(format!("targets/{name}.rs"))).unwrap();
        assert!(program.contains(&format!("\"{name}\"")), "targets/{name}.rs calls something else");
        assert!(
            manifest.contains(&format!("name = \"{name}\"")),
            "tests/fuzz/Cargo.toml does not name {name}"
        );
    }
}

#[test]
fn the_corpus_is_small() {
    let corpora = entries(&crate_folder().join("corpus"));
    let large: Vec<_> = corpora.iter().filter(|folder| files(folder).len() > FILES_MAX).collect();
    assert!(large.is_empty(), "more than {FILES_MAX} files: {large:?}");
    let sizes = corpora.iter().flat_map(|folder| files(folder)).map(|file| file.metadata().unwrap().len());
    let bytes: u64 = sizes.sum();
    assert!(bytes <= BYTES_MAX, "{bytes} bytes: docs/fuzzing.md says how to make it smaller");
}

fn crate_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz")
}

fn stems(paths: &[PathBuf]) -> BTreeSet<String> {
    paths.iter().filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    entries(folder).into_iter().filter(|path| path.is_file()).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}
