//! The built server, killed with SIGKILL fifty times under the load of two hundred tablets. Needs the binary `cairt`;
//! `cargo xtask test killed` builds it first. `CAIRT_SEED` plans other deaths.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use tests::killed::{Plan, oracle, run};

const SEED: u64 = 2026;

/// One after the other: they would take each other's port and time.
#[test]
fn a_killed_server_loses_nothing_and_the_check_would_notice() {
    what_a_crash_could_do_is_noticed();
    nothing_is_lost_when_the_server_is_killed();
}

fn nothing_is_lost_when_the_server_is_killed() {
    let folder = empty_folder("killed_server");
    let seed = std::env::var("CAIRT_SEED").map_or(SEED, |seed| seed.parse().unwrap());
    let plan = Plan { seed, kills: 50, workers: 18, tablets_each: 11 };
    println!("CAIRT_SEED={seed}, in {}", folder.display());
    let left = run(plan, &folder).unwrap();
    oracle::check(&left.data, &left.tablets).unwrap();
    let report = left.report;
    println!("{report}");
    assert_eq!((report.tablets, report.killed_at_work + report.killed_while_starting), (200, 50));
    // Otherwise the deaths hit nothing, and the test proves nothing.
    assert!(report.unanswered_pushes > 50 && report.duplicates > 0 && report.kept_apart > 0, "{report}");
    fs::remove_dir_all(&folder).unwrap();
}

fn what_a_crash_could_do_is_noticed() {
    let folder = empty_folder("killed_server_small");
    let left = run(Plan { seed: SEED, kills: 2, workers: 2, tablets_each: 2 }, &folder).unwrap();
    let damaged = folder.join("damaged.sqlite");
    let check = |damage: &str, expected: &str| {
        fs::copy(&left.data, &damaged).unwrap();
        let connection = Connection::open(&damaged).unwrap();
        connection.execute_batch(&format!("PRAGMA foreign_keys = OFF; {damage}")).unwrap();
        let found =
            oracle::check(&damaged, &left.tablets).err().map(|why| why.to_string()).unwrap_or_default();
        assert!(found.contains(expected), "after `{damage}` the check says `{found}`");
    };
    // A copy takes only the file itself, and the server died with its last entries in the log beside it.
    Connection::open(&left.data).unwrap().execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    oracle::check(&left.data, &left.tablets).unwrap();
    check("DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)", "have no row of the feed, which has");
    check("DELETE FROM feed WHERE seq = (SELECT max(seq) FROM feed)", "and its head is");
    check("DELETE FROM feed WHERE seq = 2", "the feed has");
    check("UPDATE organisation SET head = head + 1", "the feed has");
    check("UPDATE event SET stream_seq = 900 WHERE stream_seq = 2", "counts");
    check("UPDATE event SET json = json || ' ' WHERE seq = 1", "is not at the office exactly once");
    check("UPDATE event SET accepted_at = accepted_at + 1 WHERE seq = 1", "a tablet was told");
    check("UPDATE event SET hash = 'ab' WHERE seq = 1", "a tablet was told");
    check("DELETE FROM kept_apart WHERE place = 1", "is not at the office exactly once");
    fs::remove_dir_all(&folder).unwrap();
}

fn empty_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}
