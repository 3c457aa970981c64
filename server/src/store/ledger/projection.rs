//! What is derived from the record so that lists and rights need not fold it: summaries, rights, the order of a first
//! sync. Disposable.

use super::{kind_name, read_kind};
use crate::store::{StoreError, Stored};
use chrono::NaiveDate;
use domain::access::CaseRights;
use domain::event::{Stream, StreamKind};
use domain::id::{CaseId, OrgName, PersonId};
use domain::summary::{CaseSummary, Summary, VisitDone};
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::BTreeSet;

pub(super) fn summary(connection: &Connection, org: &OrgName, stream: Stream) -> Stored<Summary> {
    let mut statement = connection
        .prepare_cached("SELECT json FROM summary WHERE org = ?1 AND stream_kind = ?2 AND stream_id = ?3")?;
    let key = params![org.0, kind_name(stream.kind), stream.id];
    let json: Option<String> = statement.query_row(key, |row| row.get(0)).optional()?;
    let Some(json) = json else { return Ok(Summary::Other) };
    serde_json::from_str(&json).map_err(|_| StoreError::Unreadable("summary"))
}

pub(super) fn project_summary(
    connection: &Connection,
    org: &OrgName,
    stream: Stream,
    summary: &Summary,
) -> Stored<()> {
    let json = serde_json::to_string(summary).map_err(|_| StoreError::Unreadable("summary"))?;
    let case = match summary {
        Summary::Case(case) => Some(case),
        Summary::Person(_) | Summary::Other => None,
    };
    let mut statement = connection.prepare_cached(
        "INSERT INTO summary (org, stream_kind, stream_id, json, closed, emergency, next_date)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (org, stream_kind, stream_id) DO UPDATE
         SET json = excluded.json, closed = excluded.closed, emergency = excluded.emergency,
             next_date = excluded.next_date",
    )?;
    statement.execute(params![
        org.0,
        kind_name(stream.kind),
        stream.id,
        json,
        case.is_some_and(|case| case.closed),
        case.is_some_and(|case| case.emergency),
        case.and_then(|case| next_date(case)).map(|date| date.to_string()),
    ])?;
    Ok(())
}

/// The first day on which a case wants something: a deadline, a promise or a visit.
fn next_date(case: &CaseSummary) -> Option<NaiveDate> {
    let due = case.due.iter().map(|due| due.target);
    let promises = case.promises.iter().map(|promise| promise.due.date());
    let visits = case.visits.iter().filter(|visit| visit.done != VisitDone::WrittenUp);
    due.chain(promises).chain(visits.map(|visit| visit.at.date())).min()
}

pub(super) fn case_rights(
    connection: &Connection,
    org: &OrgName,
    case: CaseId,
) -> Stored<Option<CaseRights>> {
    let mut statement =
        connection.prepare_cached("SELECT json FROM case_rights WHERE org = ?1 AND case_id = ?2")?;
    let json: Option<String> = statement.query_row(params![org.0, case.0], |row| row.get(0)).optional()?;
    json.map(|json| read_rights(&json)).transpose()
}

pub(super) fn cases_of(
    connection: &Connection,
    org: &OrgName,
    person: PersonId,
) -> Stored<Vec<(CaseId, CaseRights)>> {
    let mut statement = connection.prepare_cached(
        "SELECT r.case_id, r.json FROM case_person p JOIN case_rights r ON r.org = p.org AND r.case_id = p.case_id
         WHERE p.org = ?1 AND p.person_id = ?2",
    )?;
    let mut rows = statement.query(params![org.0, person.0])?;
    let mut cases = Vec::new();
    while let Some(row) = rows.next()? {
        let json: String = row.get(1)?;
        cases.push((CaseId(row.get(0)?), read_rights(&json)?));
    }
    Ok(cases)
}

pub(super) fn project_rights(
    connection: &Connection,
    org: &OrgName,
    case: CaseId,
    rights: &CaseRights,
) -> Stored<()> {
    let json = serde_json::to_string(rights).map_err(|_| StoreError::Unreadable("right"))?;
    connection
        .prepare_cached(
            "INSERT INTO case_rights (org, case_id, json) VALUES (?1, ?2, ?3)
             ON CONFLICT (org, case_id) DO UPDATE SET json = excluded.json",
        )?
        .execute(params![org.0, case.0, json])?;
    connection
        .prepare_cached("DELETE FROM case_person WHERE org = ?1 AND case_id = ?2")?
        .execute(params![org.0, case.0])?;
    let mut insert =
        connection.prepare_cached("INSERT INTO case_person (org, person_id, case_id) VALUES (?1, ?2, ?3)")?;
    for person in &rights.people {
        insert.execute(params![org.0, person.0, case.0])?;
    }
    Ok(())
}

/// Open cases before closed ones, emergencies first, then by the next date; the people of a case before it, and people
/// without a case last.
pub(super) fn streams_by_urgency(connection: &Connection, org: &OrgName) -> Stored<Vec<Stream>> {
    let (mut order, mut exist) = (Order::default(), BTreeSet::new());
    let mut statement = connection.prepare_cached(
        "SELECT s.stream_kind, s.stream_id, r.json FROM summary s
         LEFT JOIN case_rights r ON s.stream_kind = 'case' AND r.org = s.org AND r.case_id = s.stream_id
         WHERE s.org = ?1
         ORDER BY s.stream_kind, s.closed, s.emergency DESC, s.next_date IS NULL, s.next_date, s.stream_id",
    )?;
    let mut rows = statement.query([&org.0])?;
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        let rights: Option<String> = row.get(2)?;
        for person in rights.map(|json| read_rights(&json)).transpose()?.unwrap_or_default().people {
            order.put(Stream { kind: StreamKind::Person, id: person.0 });
        }
        let stream = Stream { kind: read_kind(&kind)?, id: row.get(1)? };
        exist.insert(stream);
        order.put(stream);
    }
    // A case may name a person whose own record has not arrived yet.
    order.streams.retain(|stream| exist.contains(stream));
    Ok(order.streams)
}

/// Streams in the order of their first mention.
#[derive(Default)]
struct Order {
    streams: Vec<Stream>,
    seen: BTreeSet<Stream>,
}

impl Order {
    fn put(&mut self, stream: Stream) {
        if self.seen.insert(stream) {
            self.streams.push(stream);
        }
    }
}

fn read_rights(json: &str) -> Stored<CaseRights> {
    serde_json::from_str(json).map_err(|_| StoreError::Unreadable("right"))
}
