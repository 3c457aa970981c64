//! Reading the record: events, feed and what was kept apart.

use super::{kind_name, read_kind};
use crate::store::{StoreError, Stored, meta};
use domain::event::{Acceptance, Accepted, ContentHash, Sealed, Stream};
use domain::id::{EventId, OrgName, ReplicaId, UserId};
use domain::sync::host::{Known, Plan, Row, RowKind};
use domain::sync::message::Verdict;
use domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};
use serde_json::value::RawValue;
use uuid::Uuid;

/// Who took in `event e` on their own word; nobody where it was never set aside or its author sent it again.
macro_rules! taken_in_by {
    () => {
        "(SELECT k.settled_by FROM kept_apart k
          WHERE k.org = e.org AND k.hash = e.hash AND k.settled_as = 'accepted' AND k.settled_by <> e.actor)"
    };
}

pub(super) fn known(connection: &Connection, org: &OrgName, id: EventId) -> Stored<Option<Known>> {
    if let Some(known) = accepted_as(connection, org, id)? {
        return Ok(Some(known));
    }
    let mut statement = connection.prepare_cached(
        "SELECT hash, verdict FROM kept_apart WHERE org = ?1 AND event_id = ?2 ORDER BY place LIMIT 1",
    )?;
    let kept = statement.query_row(params![org.0, id.0], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let Some((hash, verdict)): Option<(String, String)> = kept else { return Ok(None) };
    Ok(Some(Known { hash: ContentHash(hash), verdict: read_verdict(&verdict)? }))
}

fn accepted_as(connection: &Connection, org: &OrgName, id: EventId) -> Stored<Option<Known>> {
    let mut statement = connection.prepare_cached(concat!(
        "SELECT hash, seq, stream_seq, accepted_at, clock_suspect, ",
        taken_in_by!(),
        " FROM event e WHERE org = ?1 AND event_id = ?2"
    ))?;
    let found = statement.query_row(params![org.0, id.0], |row| {
        Ok(Known { hash: ContentHash(row.get(0)?), verdict: Verdict::Accepted(acceptance(row, 1)?) })
    });
    Ok(found.optional()?)
}

pub(super) fn kept_apart_unread(
    connection: &Connection,
    org: &OrgName,
    hash: &ContentHash,
) -> Stored<Option<Verdict>> {
    let mut statement =
        connection.prepare_cached("SELECT verdict FROM kept_apart WHERE org = ?1 AND hash = ?2")?;
    let verdict: Option<String> = statement.query_row([&org.0, &hash.0], |row| row.get(0)).optional()?;
    verdict.map(|verdict| read_verdict(&verdict)).transpose()
}

pub(super) fn by_replica_seq(
    connection: &Connection,
    org: &OrgName,
    replica: ReplicaId,
    replica_seq: u64,
) -> Stored<Option<EventId>> {
    let mut statement = connection.prepare_cached(
        "SELECT event_id FROM event WHERE org = ?1 AND replica_id = ?2 AND replica_seq = ?3
         UNION ALL
         SELECT event_id FROM kept_apart WHERE org = ?1 AND replica_id = ?2 AND replica_seq = ?3
         LIMIT 1",
    )?;
    let found =
        statement.query_row(params![org.0, replica.0, column(replica_seq)], |row| row.get(0)).optional()?;
    Ok(found.map(EventId))
}

pub(super) fn event_of(
    connection: &Connection,
    org: &OrgName,
    stream: Stream,
    id: EventId,
) -> Stored<Option<Sealed>> {
    let mut statement = connection.prepare_cached(
        "SELECT json FROM event WHERE org = ?1 AND event_id = ?2 AND stream_kind = ?3 AND stream_id = ?4
         UNION ALL
         SELECT json FROM kept_apart WHERE org = ?1 AND event_id = ?2 AND stream_kind = ?3 AND stream_id = ?4
         LIMIT 1",
    )?;
    let key = params![org.0, id.0, kind_name(stream.kind), stream.id];
    let json: Option<String> = statement.query_row(key, |row| row.get(0)).optional()?;
    let Some(json) = json else { return Ok(None) };
    Sealed::read(raw(json)?).map(Some).map_err(|_| StoreError::Unreadable("event"))
}

pub(super) fn stream(connection: &Connection, org: &OrgName, stream: Stream) -> Stored<Vec<Accepted>> {
    let mut statement = connection.prepare_cached(concat!(
        "SELECT seq, stream_seq, accepted_at, clock_suspect, ",
        taken_in_by!(),
        ", json FROM event e
         WHERE org = ?1 AND stream_kind = ?2 AND stream_id = ?3 ORDER BY stream_seq"
    ))?;
    let mut rows = statement.query(params![org.0, kind_name(stream.kind), stream.id])?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        events.push(Accepted { acceptance: acceptance(row, 0)?, event: raw(row.get(5)?)? });
    }
    Ok(events)
}

pub(super) fn registered_by(
    connection: &Connection,
    org: &OrgName,
    person: domain::id::PersonId,
) -> Stored<Vec<UserId>> {
    let mut statement = connection.prepare_cached(concat!(
        "SELECT actor, ",
        taken_in_by!(),
        " FROM event e WHERE org = ?1 AND stream_kind = 'person' AND stream_id = ?2 AND stream_seq = 1"
    ))?;
    let both = statement.query_row(params![org.0, person.0], |row| Ok((row.get(0)?, row.get(1)?)));
    let Some((author, taker)): Option<(Uuid, Option<Uuid>)> = both.optional()? else { return Ok(Vec::new()) };
    Ok([author].into_iter().chain(taker).map(UserId).collect())
}

pub(super) fn rows_after(connection: &Connection, org: &OrgName, seq: u64, limit: usize) -> Stored<Vec<Row>> {
    let mut statement = connection.prepare_cached(concat!(
        "SELECT f.seq, f.stream_kind, f.stream_id, f.right_user, f.right_gained,
                e.seq, e.stream_seq, e.accepted_at, e.clock_suspect, ",
        taken_in_by!(),
        ", e.json
         FROM feed f LEFT JOIN event e ON e.org = f.org AND e.event_id = f.event_id
         WHERE f.org = ?1 AND f.seq > ?2 ORDER BY f.seq LIMIT ?3"
    ))?;
    let mut rows = statement.query(params![org.0, column(seq), column(limit as u64)])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(1)?;
        let stream = Stream { kind: read_kind(&kind)?, id: row.get(2)? };
        found.push(Row { seq: count(row.get(0)?), stream, what: row_kind(row)? });
    }
    Ok(found)
}

fn row_kind(row: &rusqlite::Row<'_>) -> Stored<RowKind> {
    let right: Option<Uuid> = row.get(3)?;
    Ok(match right {
        Some(user) => RowKind::Right { user: UserId(user), gained: row.get(4)? },
        None => RowKind::Event(Accepted { acceptance: acceptance(row, 5)?, event: raw(row.get(10)?)? }),
    })
}

pub(super) fn last_gain(
    connection: &Connection,
    org: &OrgName,
    user: UserId,
    stream: Stream,
) -> Stored<Option<u64>> {
    let mut statement = connection.prepare_cached(
        "SELECT max(seq) FROM feed
         WHERE org = ?1 AND right_user = ?2 AND stream_kind = ?3 AND stream_id = ?4 AND right_gained = 1",
    )?;
    let key = params![org.0, user.0, kind_name(stream.kind), stream.id];
    let seq: Option<i64> = statement.query_row(key, |row| row.get(0))?;
    Ok(seq.map(count))
}

pub(super) fn refused_since_restore(connection: &Connection, org: &OrgName) -> Stored<Vec<Sealed>> {
    let Some(restored_at) = meta::read(connection)?.restored_at else { return Ok(Vec::new()) };
    let mut statement = connection.prepare_cached(
        "SELECT verdict, json FROM kept_apart
         WHERE org = ?1 AND settled_as IS NULL AND event_id IS NOT NULL AND kept_at >= ?2 ORDER BY place",
    )?;
    let mut rows = statement.query(params![org.0, restored_at.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let verdict: String = row.get(0)?;
        let sealed = Sealed::read(raw(row.get(1)?)?).map_err(|_| StoreError::Unreadable("event"))?;
        let hangs_on_others =
            matches!(read_verdict(&verdict)?, Verdict::SetAside { why } if why.hangs_on_others());
        if hangs_on_others && sealed.event.at.corrected() <= restored_at {
            found.push(sealed);
        }
    }
    Ok(found)
}

pub(super) fn plan(connection: &Connection, org: &OrgName, replica: ReplicaId) -> Stored<Option<Plan>> {
    let mut statement =
        connection.prepare_cached("SELECT head, streams FROM plan WHERE org = ?1 AND replica_id = ?2")?;
    let found =
        statement.query_row(params![org.0, replica.0], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let Some((head, streams)): Option<(i64, String)> = found else { return Ok(None) };
    let streams = serde_json::from_str(&streams).map_err(|_| StoreError::Unreadable("plan"))?;
    Ok(Some(Plan { head: count(head), streams }))
}

/// The server's part of an event, from five columns beginning with `first`.
fn acceptance(row: &rusqlite::Row<'_>, first: usize) -> rusqlite::Result<Acceptance> {
    Ok(Acceptance {
        seq: count(row.get(first)?),
        stream_seq: count(row.get(first + 1)?),
        accepted_at: Timestamp(row.get(first + 2)?),
        clock_suspect: row.get(first + 3)?,
        taken_in_by: row.get::<_, Option<Uuid>>(first + 4)?.map(UserId),
    })
}

fn raw(json: String) -> Stored<Box<RawValue>> {
    RawValue::from_string(json).map_err(|_| StoreError::Unreadable("event"))
}

fn read_verdict(json: &str) -> Stored<Verdict> {
    serde_json::from_str(json).map_err(|_| StoreError::Unreadable("verdict"))
}

/// SQL integers are signed. A number beyond them, which only a forged message has, is as good as the largest.
pub(super) fn column(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

pub(super) fn count(column: i64) -> u64 {
    u64::try_from(column).unwrap_or(0)
}
