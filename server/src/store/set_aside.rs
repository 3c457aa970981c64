//! The entries that were set aside, for their authors and for the office. Who may read which is decided in
//! [`crate::routes::set_aside`].

use super::{StoreError, Stored};
use domain::event::{ContentHash, Event, StreamKind};
use domain::id::{CaseId, OrgName, UserId};
use domain::sync::message::{Verdict, WhySetAside};
use domain::sync::set_aside::{HowSettled, SetAsideEntry, SettledEntry};
use domain::time::Timestamp;
use rusqlite::{Connection, params};
use serde_json::value::RawValue;
use uuid::Uuid;

/// Every entry of the organisation that was set aside, oldest first. What is held for a later server is not among them:
/// nobody needs to do anything about it.
///
/// # Errors
/// The store failed.
pub fn all(connection: &Connection, org: &OrgName) -> Stored<Vec<SetAsideEntry>> {
    let mut statement = connection.prepare_cached(
        "SELECT sent_by, kept_at, verdict, json, handed_to FROM kept_apart WHERE org = ?1 AND settled_as IS NULL ORDER BY place",
    )?;
    let mut rows = statement.query([&org.0])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let (verdict, json): (String, String) = (row.get(2)?, row.get(3)?);
        if let Some(why) = set_aside(&verdict)? {
            let event = RawValue::from_string(json).map_err(|_| StoreError::Unreadable("event"))?;
            let handed_to: Option<Uuid> = row.get(4)?;
            let (by, at) = (UserId(row.get(0)?), Timestamp(row.get(1)?));
            entries.push(SetAsideEntry {
                event,
                why,
                by,
                at,
                handed_to: handed_to.map(UserId),
                reference: None,
            });
        }
    }
    Ok(entries)
}

/// The entries of `author` that somebody else settled at `since` or later, the last one first.
///
/// # Errors
/// The store failed.
pub fn settled_by_others(
    connection: &Connection,
    org: &OrgName,
    author: UserId,
    since: Timestamp,
) -> Stored<Vec<SettledEntry>> {
    let mut statement = connection.prepare_cached(
        "SELECT json, settled_as, settled_by, settled_at, settled_reason FROM kept_apart
         WHERE org = ?1 AND sent_by = ?2 AND settled_by <> ?2 AND settled_at >= ?3
         ORDER BY settled_at DESC, place DESC",
    )?;
    let mut rows = statement.query(params![org.0, author.0, since.0])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let (json, what): (String, String) = (row.get(0)?, row.get(1)?);
        let event = RawValue::from_string(json).map_err(|_| StoreError::Unreadable("event"))?;
        let reason: Option<String> = row.get(4)?;
        let how = match what.as_str() {
            ACCEPTED => HowSettled::TakenIn,
            _ => HowSettled::Discarded { reason: reason.unwrap_or_default() },
        };
        let (by, at) = (UserId(row.get(2)?), Timestamp(row.get(3)?));
        entries.push(SettledEntry { event, how, by, at, reference: None });
    }
    Ok(entries)
}

/// Whether somebody could see a case at some time: they wrote in it, or the feed gave it to them or took it from them.
///
/// # Errors
/// The store failed.
pub fn has_known(connection: &Connection, org: &OrgName, user: UserId, case: CaseId) -> Stored<bool> {
    let mut statement = connection.prepare_cached(
        "SELECT 1 FROM event WHERE org = ?1 AND stream_kind = 'case' AND stream_id = ?2 AND actor = ?3
         UNION ALL
         SELECT 1 FROM feed WHERE org = ?1 AND stream_kind = 'case' AND stream_id = ?2 AND right_user = ?3",
    )?;
    Ok(statement.exists(params![org.0, case.0, user.0])?)
}

/// An entry kept apart that says whom a case is about.
#[derive(Clone, Debug)]
pub struct Opening {
    /// What it is.
    pub event: Event,
    /// Who sent it.
    pub by: UserId,
    /// Whether it is from whom it names as its author.
    pub is_theirs: bool,
    /// Whether its sender could see the case at some time ([`has_known`]).
    pub knew: bool,
}

/// Everything kept apart that says whom a case is about, settled and held entries among them: an opening that was discarded,
/// or waits for a later server, still tells whom to keep the rest of the case from.
///
/// # Errors
/// The store failed.
pub fn openings(connection: &Connection, org: &OrgName) -> Stored<Vec<Opening>> {
    // What is not its author's has no kind of stream in the table.
    let mut statement = connection.prepare_cached(
        "SELECT json, sent_by, event_id IS NOT NULL FROM kept_apart
         WHERE org = ?1 AND coalesce(stream_kind, 'case') = 'case'
           AND (json LIKE '%\"case.opened\"%' OR json LIKE '%about%')",
    )?;
    let mut rows = statement.query([&org.0])?;
    let mut openings = Vec::new();
    while let Some(row) = rows.next()? {
        let json: String = row.get(0)?;
        let Ok(event) = serde_json::from_str::<Event>(&json) else { continue };
        if event.stream.kind == StreamKind::Case {
            let by = UserId(row.get(1)?);
            let knew = has_known(connection, org, by, CaseId(event.stream.id))?;
            openings.push(Opening { event, by, is_theirs: row.get(2)?, knew });
        }
    }
    Ok(openings)
}

/// Asks `to` to settle an entry.
///
/// # Errors
/// The store failed.
pub fn hand_over(connection: &Connection, org: &OrgName, entry: &ContentHash, to: UserId) -> Stored<()> {
    connection.execute(
        "UPDATE kept_apart SET handed_to = ?3 WHERE org = ?1 AND hash = ?2",
        params![org.0, entry.0, to.0],
    )?;
    Ok(())
}

/// Notes who settled an entry, how and when, and why where it was discarded.
///
/// # Errors
/// The store failed.
pub fn settle(
    connection: &Connection,
    org: &OrgName,
    entry: &ContentHash,
    settled: &Settled<'_>,
) -> Stored<()> {
    connection.execute(
        "UPDATE kept_apart SET settled_as = ?3, settled_by = ?4, settled_at = ?5, settled_reason = ?6
         WHERE org = ?1 AND hash = ?2",
        params![org.0, entry.0, settled.what, settled.by.0, settled.at.0, settled.reason],
    )?;
    Ok(())
}

/// It counts by now.
pub const ACCEPTED: &str = "accepted";
/// It never counts.
pub const DISCARDED: &str = "discarded";

/// Who settled an entry, and how.
#[derive(Clone, Copy, Debug)]
pub struct Settled<'a> {
    /// [`ACCEPTED`] or [`DISCARDED`].
    pub what: &'static str,
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// Why, where it was discarded.
    pub reason: Option<&'a str>,
}

/// How many entries that somebody sent are kept apart, readable or not.
///
/// # Errors
/// The store failed.
pub fn count_of(connection: &Connection, org: &OrgName, user: UserId) -> Stored<u64> {
    let mut statement =
        connection.prepare_cached("SELECT count(*) FROM kept_apart WHERE org = ?1 AND sent_by = ?2")?;
    Ok(statement.query_row(params![org.0, user.0], |row| row.get(0)).map(i64::unsigned_abs)?)
}

fn set_aside(verdict: &str) -> Stored<Option<WhySetAside>> {
    match serde_json::from_str(verdict).map_err(|_| StoreError::Unreadable("verdict"))? {
        Verdict::SetAside { why } => Ok(Some(why)),
        Verdict::Accepted(_) | Verdict::Duplicate(_) | Verdict::Held { .. } | Verdict::Newer => Ok(None),
    }
}
