//! Writing the record. Every row of the feed takes its number from the organisation's own row, inside the write
//! transaction, so that numbers have no gaps and commit order is feed order.

use super::kind_name;
use super::read::{column, count};
use crate::store::{StoreError, Stored};
use domain::event::{Acceptance, ContentHash, Sealed, Stream};
use domain::id::{OrgName, ReplicaId, UserId};
use domain::sync::host::{KeptApart, Plan};
use domain::time::Timestamp;
use rusqlite::{Connection, params};

pub(super) fn append(
    connection: &Connection,
    org: &OrgName,
    sealed: &Sealed,
    at: Timestamp,
    clock_suspect: bool,
) -> Stored<Acceptance> {
    let stream = sealed.event.stream;
    let acceptance = Acceptance {
        seq: next_seq(connection, org)?,
        stream_seq: next_stream_seq(connection, org, stream)?,
        accepted_at: at,
        clock_suspect,
        taken_in_by: None,
    };
    insert_event(connection, org, sealed, &acceptance)?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO feed (org, seq, stream_kind, stream_id, event_id) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let seq = column(acceptance.seq);
    statement.execute(params![org.0, seq, kind_name(stream.kind), stream.id, sealed.event.id.0])?;
    Ok(acceptance)
}

fn insert_event(
    connection: &Connection,
    org: &OrgName,
    sealed: &Sealed,
    acceptance: &Acceptance,
) -> Stored<()> {
    let event = &sealed.event;
    let mut statement = connection.prepare_cached(
        "INSERT INTO event (org, event_id, stream_kind, stream_id, stream_seq, seq, replica_id, replica_seq, actor,
                            hash, accepted_at, clock_suspect, json)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?;
    statement.execute(params![
        org.0,
        event.id.0,
        kind_name(event.stream.kind),
        event.stream.id,
        column(acceptance.stream_seq),
        column(acceptance.seq),
        event.replica.0,
        column(event.replica_seq),
        event.actor.0,
        sealed.hash.0,
        acceptance.accepted_at.0,
        acceptance.clock_suspect,
        sealed.json.get(),
    ])?;
    Ok(())
}

pub(super) fn append_right(
    connection: &Connection,
    org: &OrgName,
    user: UserId,
    stream: Stream,
    gained: bool,
) -> Stored<()> {
    let seq = next_seq(connection, org)?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO feed (org, seq, stream_kind, stream_id, right_user, right_gained)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    statement.execute(params![org.0, column(seq), kind_name(stream.kind), stream.id, user.0, gained])?;
    Ok(())
}

/// Keeps bytes apart, once however often they are sent. Only an event that its own author sent takes an id and a number:
/// otherwise a stranger could block an entry by sending it first. What a stranger sent first becomes its author's with them.
pub(super) fn keep_apart(connection: &Connection, org: &OrgName, kept: &KeptApart<'_>) -> Stored<()> {
    let own = kept.sealed.map(|sealed| &sealed.event).filter(|event| {
        event.org == *org && event.actor == kept.session.staff.user && event.replica == kept.session.replica
    });
    let verdict = serde_json::to_string(kept.verdict).map_err(|_| StoreError::Unreadable("verdict"))?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO kept_apart (org, hash, place, sent_by, kept_at, verdict, json,
                                 event_id, stream_kind, stream_id, replica_id, replica_seq)
         VALUES (?1, ?2, (SELECT coalesce(max(place), 0) + 1 FROM kept_apart WHERE org = ?1),
                 ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (org, hash) DO UPDATE
         SET sent_by = excluded.sent_by, kept_at = excluded.kept_at, verdict = excluded.verdict,
             event_id = excluded.event_id, stream_kind = excluded.stream_kind, stream_id = excluded.stream_id,
             replica_id = excluded.replica_id, replica_seq = excluded.replica_seq, handed_to = NULL,
             settled_as = NULL, settled_by = NULL, settled_at = NULL, settled_reason = NULL
         WHERE event_id IS NULL AND excluded.event_id IS NOT NULL",
    )?;
    statement.execute(params![
        org.0,
        kept.hash.0,
        kept.session.staff.user.0,
        kept.at.0,
        verdict,
        kept.json.get(),
        own.map(|event| event.id.0),
        own.map(|event| kind_name(event.stream.kind)),
        own.map(|event| event.stream.id),
        own.map(|event| event.replica.0),
        own.map(|event| column(event.replica_seq)),
    ])?;
    Ok(())
}

/// Marks what was kept apart as accepted. It stays where it is, for whoever asks later what became of it.
pub(super) fn take_up(connection: &Connection, org: &OrgName, hash: &ContentHash) -> Stored<()> {
    connection.execute(
        "UPDATE kept_apart SET settled_as = 'accepted' WHERE org = ?1 AND hash = ?2",
        params![org.0, hash.0],
    )?;
    Ok(())
}

/// Keeps the plan of a replica's first sync, replacing an older one.
///
/// # Errors
/// The store failed.
pub fn save_plan(connection: &Connection, org: &OrgName, replica: ReplicaId, plan: &Plan) -> Stored<()> {
    let streams = serde_json::to_string(&plan.streams).map_err(|_| StoreError::Unreadable("plan"))?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO plan (org, replica_id, head, streams) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (org, replica_id) DO UPDATE SET head = excluded.head, streams = excluded.streams",
    )?;
    statement.execute(params![org.0, replica.0, column(plan.head), streams])?;
    Ok(())
}

fn next_seq(connection: &Connection, org: &OrgName) -> Stored<u64> {
    let mut statement =
        connection.prepare_cached("UPDATE organisation SET head = head + 1 WHERE org = ?1 RETURNING head")?;
    Ok(count(statement.query_row([&org.0], |row| row.get(0))?))
}

fn next_stream_seq(connection: &Connection, org: &OrgName, stream: Stream) -> Stored<u64> {
    let mut statement = connection.prepare_cached(
        "SELECT coalesce(max(stream_seq), 0) + 1 FROM event
         WHERE org = ?1 AND stream_kind = ?2 AND stream_id = ?3",
    )?;
    Ok(count(statement.query_row(params![org.0, kind_name(stream.kind), stream.id], |row| row.get(0))?))
}
