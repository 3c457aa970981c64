//! What tablets last said of themselves.

use super::{StoreError, Stored};
use domain::id::{DeviceId, OrgName, ReplicaId, UserId};
use domain::sync::fleet::{FleetEntry, Report};
use domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

/// Keeps a report in place of the one before.
///
/// # Errors
/// The store failed; so for every function here.
pub fn keep_report(
    connection: &Connection,
    org: &OrgName,
    replica: ReplicaId,
    report: &Report,
    now: Timestamp,
) -> Stored<()> {
    let json = serde_json::to_string(report).map_err(|_| StoreError::Unreadable("report"))?;
    connection.execute(
        "INSERT INTO device_report (org, replica_id, reported_at, json) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (org, replica_id) DO UPDATE SET reported_at = excluded.reported_at, json = excluded.json",
        params![org.0, replica.0, now.0, json],
    )?;
    Ok(())
}

/// What a replica last said of itself.
///
/// # Errors
/// See [`keep_report`].
pub fn report_of(connection: &Connection, org: &OrgName, replica: ReplicaId) -> Stored<Option<Report>> {
    let mut statement =
        connection.prepare_cached("SELECT json FROM device_report WHERE org = ?1 AND replica_id = ?2")?;
    let json: Option<String> = statement.query_row(params![org.0, replica.0], |row| row.get(0)).optional()?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()))
}

/// Every worker's store on every device, the one that was silent longest first.
///
/// # Errors
/// See [`keep_report`].
pub fn all(connection: &Connection, org: &OrgName) -> Stored<Vec<FleetEntry>> {
    let mut statement = connection.prepare_cached(
        "SELECT d.device_id, d.name, r.user_id, d.revoked_at, p.reported_at, p.json
         FROM replica r JOIN device d ON d.org = r.org AND d.device_id = r.device_id
         LEFT JOIN device_report p ON p.org = r.org AND p.replica_id = r.replica_id
         WHERE r.org = ?1 ORDER BY p.reported_at NULLS FIRST, d.enrolled_at, r.replica_id",
    )?;
    let mut rows = statement.query([&org.0])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(entry(row)?);
    }
    Ok(entries)
}

fn entry(row: &Row<'_>) -> Stored<FleetEntry> {
    let (revoked_at, last_contact): (Option<i64>, Option<i64>) = (row.get(3)?, row.get(4)?);
    let report: Option<String> = row.get(5)?;
    // One that a later server wrote and this one does not read is as good as none.
    let report = report.and_then(|json| serde_json::from_str(&json).ok());
    Ok(FleetEntry {
        device: DeviceId(row.get(0)?),
        name: row.get(1)?,
        user: UserId(row.get(2)?),
        last_contact: last_contact.map(Timestamp),
        report,
        revoked_at: revoked_at.map(Timestamp),
    })
}
