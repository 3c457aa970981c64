//! What must hold in the database after all those deaths, read from the file with SQL of its own and none of the
//! server's code.

use super::tablet::Tablet;
use anyhow::{Result, ensure};
use domain::event::{Acceptance, ContentHash, StreamKind};
use domain::sync::message::Verdict;
use domain::time::Timestamp;
use rusqlite::{Connection, OpenFlags, Row, RowIndex};
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use uuid::Uuid;

/// A stream as the database names it.
type StreamName = (String, Uuid);

/// What the file holds.
#[derive(Debug)]
struct Record {
    /// The accepted events by their bytes. Twice the same bytes would be a second acceptance.
    accepted: BTreeMap<String, Vec<AcceptedRow>>,
    /// The verdicts on what is kept apart, by its bytes.
    kept_apart: BTreeMap<String, Verdict>,
    streams: BTreeMap<StreamName, BTreeSet<u64>>,
}

#[derive(Debug)]
struct AcceptedRow {
    acceptance: Acceptance,
    hash: ContentHash,
}

/// Checks everything.
///
/// # Errors
/// What does not hold, in sentences.
pub fn check(data: &Path, tablets: &[Tablet]) -> Result<()> {
    let connection = Connection::open_with_flags(data, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let integrity: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    ensure!(integrity == "ok", "PRAGMA integrity_check says {integrity}");
    let record = read(&connection)?;
    let mut wrong = has_no_gap(&connection, &record)?;
    wrong.extend(tablets.iter().flat_map(|tablet| told_is_true(&record, tablet)));
    wrong.extend(tablets.iter().flat_map(|tablet| written_is_there(&record, tablet)));
    wrong.extend(tablets.iter().flat_map(|tablet| tablet_is_whole(&record, tablet)));
    wrong.extend(nothing_else_is_there(&record, tablets));
    let (count, first) = (wrong.len(), wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n"));
    ensure!(count == 0, "{count} things do not hold:\n{first}");
    Ok(())
}

/// The feed counts 1, 2, 3 … to its head, each event stands at its own place in it, and each stream counts the same way.
fn has_no_gap(connection: &Connection, record: &Record) -> Result<Vec<String>> {
    let one = |sql: &str| connection.query_row(sql, [], |row| number(row, 0));
    let head = one("SELECT head FROM organisation")?;
    let (rows, first, last) = (
        one("SELECT count(*) FROM feed")?,
        one("SELECT coalesce(min(seq), 1) FROM feed")?,
        one("SELECT coalesce(max(seq), 0) FROM feed")?,
    );
    let mut wrong = Vec::new();
    if (rows, first, last) != (head, 1, head) {
        wrong.push(format!("the feed has {rows} rows from {first} to {last}, and its head is {head}"));
    }
    let astray =
        one("SELECT count(*) FROM event LEFT JOIN feed USING (org, seq, event_id) WHERE feed.seq IS NULL")?;
    let of_events = one("SELECT count(*) FROM feed WHERE event_id IS NOT NULL")?;
    let events = one("SELECT count(*) FROM event")?;
    if astray != 0 || of_events != events {
        wrong.push(format!("{astray} of {events} events have no row of the feed, which has {of_events}"));
    }
    for (stream, seqs) in &record.streams {
        if !seqs.iter().copied().eq(1..=seqs.len() as u64) {
            wrong.push(format!("{stream:?} counts {seqs:?}"));
        }
    }
    Ok(wrong)
}

/// Whatever a tablet was told of an entry is so, and is what it was told each time.
fn told_is_true(record: &Record, tablet: &Tablet) -> Vec<String> {
    let mut wrong = Vec::new();
    for (json, verdict) in tablet.heard() {
        let holds = match verdict {
            Verdict::Accepted(told) | Verdict::Duplicate(told) => is_accepted_once(record, json, Some(told)),
            Verdict::SetAside { .. } | Verdict::Held { .. } | Verdict::Newer => {
                record.kept_apart.get(json.get()) == Some(verdict)
            }
        };
        if !holds {
            wrong.push(format!("a tablet was told {verdict:?} of {json}, and it is not so"));
        }
    }
    wrong
}

/// Every entry written is part of the record or visibly kept apart, byte for byte, and never both.
fn written_is_there(record: &Record, tablet: &Tablet) -> Vec<String> {
    let there =
        |json: &RawValue| is_accepted_once(record, json, None) != record.kept_apart.contains_key(json.get());
    let missing = tablet.written().iter().filter(|entry| !there(&entry.json));
    missing.map(|entry| format!("{} is not at the office exactly once", entry.json)).collect()
}

/// A tablet has let go of what came back, and holds each of its streams to the end.
fn tablet_is_whole(record: &Record, tablet: &Tablet) -> Vec<String> {
    let unsent = tablet.replica().unsent();
    let left = tablet.still_in_outbox().map(|entry| format!("{} never came back", entry.json));
    let mut wrong: Vec<String> = left.collect();
    if unsent != 0 {
        wrong.push(format!("{unsent} entries are unsent"));
    }
    let streams: BTreeSet<_> = tablet.written().iter().map(|entry| entry.stream).collect();
    for stream in streams {
        let name = (if stream.kind == StreamKind::Case { "case" } else { "person" }.to_owned(), stream.id);
        let (there, here) =
            (record.streams.get(&name).map_or(0, BTreeSet::len), tablet.replica().head(stream));
        if there as u64 != here {
            wrong.push(format!("a tablet holds {here} of {there} events of {stream}"));
        }
    }
    wrong
}

/// The record holds only what somebody wrote.
fn nothing_else_is_there(record: &Record, tablets: &[Tablet]) -> Vec<String> {
    let written: BTreeSet<&str> =
        tablets.iter().flat_map(Tablet::written).map(|entry| entry.json.get()).collect();
    let there = record.accepted.keys().chain(record.kept_apart.keys());
    there.filter(|json| !written.contains(json.as_str())).map(|json| format!("nobody wrote {json}")).collect()
}

/// Whether these bytes are in the record once, under their own hash and as told.
fn is_accepted_once(record: &Record, json: &RawValue, told: Option<&Acceptance>) -> bool {
    let rows = record.accepted.get(json.get()).map(Vec::as_slice).unwrap_or_default();
    let [row] = rows else { return false };
    row.hash == ContentHash::of(json.get().as_bytes()) && told.is_none_or(|told| *told == row.acceptance)
}

fn read(connection: &Connection) -> Result<Record> {
    let mut record =
        Record { accepted: BTreeMap::new(), kept_apart: BTreeMap::new(), streams: BTreeMap::new() };
    let mut events = connection.prepare(
        "SELECT json, hash, seq, stream_seq, accepted_at, clock_suspect, stream_kind, stream_id FROM event",
    )?;
    for event in events.query_map([], accepted_row)? {
        let (json, stream, row) = event?;
        record.streams.entry(stream).or_default().insert(row.acceptance.stream_seq);
        record.accepted.entry(json).or_default().push(row);
    }
    let mut kept = connection.prepare("SELECT json, verdict FROM kept_apart")?;
    for row in kept.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))? {
        let (json, verdict) = row?;
        record.kept_apart.insert(json, serde_json::from_str(&verdict)?);
    }
    Ok(record)
}

fn accepted_row(row: &Row<'_>) -> rusqlite::Result<(String, StreamName, AcceptedRow)> {
    let acceptance = Acceptance {
        seq: number(row, "seq")?,
        stream_seq: number(row, "stream_seq")?,
        accepted_at: Timestamp(row.get("accepted_at")?),
        clock_suspect: row.get("clock_suspect")?,
        taken_in_by: None,
    };
    let hash = ContentHash(row.get("hash")?);
    let stream = (row.get("stream_kind")?, row.get("stream_id")?);
    Ok((row.get("json")?, stream, AcceptedRow { acceptance, hash }))
}

fn number(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<u64> {
    // What is below zero counts nothing, and is found to be no place in any order.
    Ok(u64::try_from(row.get::<_, i64>(column)?).unwrap_or(u64::MAX))
}
