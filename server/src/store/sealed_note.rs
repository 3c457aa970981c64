//! Notes that only the organisation's private key opens. The server keeps them as they came.

use super::{StoreError, Stored};
use domain::id::{DeviceId, OrgName};
use domain::sync::sealed::SealedForOffice;
use domain::time::Timestamp;
use rusqlite::{Connection, params};

/// Most notes of one device. Nobody writes that many; whoever stole it might, and must not keep out those of others.
const NOTES_MAX: i64 = 200;

/// Keeps a note from a device, or from a file, once however often it is sent; false where there is no room for it.
///
/// # Errors
/// The store failed; so for every function here.
pub fn keep(
    connection: &Connection,
    org: &OrgName,
    device: Option<DeviceId>,
    note: &SealedForOffice,
    now: Timestamp,
) -> Stored<bool> {
    let sealed = serde_json::to_string(note).map_err(|_| StoreError::Unreadable("sealed note"))?;
    let device = device.map(|device| device.0);
    let (last, of_device, known): (i64, i64, bool) = connection.query_row(
        "SELECT count(*), count(*) FILTER (WHERE device_id IS ?3), coalesce(max(sealed = ?2), 0)
         FROM sealed_note WHERE org = ?1",
        params![org.0, sealed, device],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    if known {
        return Ok(true);
    }
    if device.is_some() && of_device >= NOTES_MAX {
        return Ok(false);
    }
    connection.execute(
        "INSERT INTO sealed_note (org, place, device_id, received_at, sealed) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![org.0, last + 1, device, now.0, sealed],
    )?;
    Ok(true)
}

/// Every note of an organisation with the time at which it came, the oldest first.
///
/// # Errors
/// See [`keep`].
pub fn all(connection: &Connection, org: &OrgName) -> Stored<Vec<(Timestamp, SealedForOffice)>> {
    let mut statement = connection
        .prepare_cached("SELECT received_at, sealed FROM sealed_note WHERE org = ?1 ORDER BY place")?;
    let mut rows = statement.query([&org.0])?;
    let mut notes = Vec::new();
    while let Some(row) = rows.next()? {
        let sealed: String = row.get(1)?;
        let note = serde_json::from_str(&sealed).map_err(|_| StoreError::Unreadable("sealed note"))?;
        notes.push((Timestamp(row.get(0)?), note));
    }
    Ok(notes)
}
