//! Notes that only the organisation's private key opens. The server keeps them as they came.

use super::{StoreError, Stored};
use domain::id::{DeviceId, OrgName};
use domain::sync::sealed::{SealedForOffice, UnreadNote};
use domain::time::Timestamp;
use rusqlite::{Connection, params};

/// Most notes of one device that nobody has read. Nobody writes that many; whoever stole it might, and must not keep out those of others.
const NOTES_MAX: i64 = 200;

/// A note as the server keeps it.
#[derive(Debug)]
pub struct Kept {
    /// Its number in the organisation, from 1 in the order in which they came.
    pub place: i64,
    /// When it came.
    pub received_at: Timestamp,
    /// What the tablet that sent it is called; none where a file brought it.
    pub tablet: Option<String>,
    /// Whether it was read.
    pub is_read: bool,
    /// What only the private key opens.
    pub sealed: SealedForOffice,
}

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
        "SELECT coalesce(max(place), 0), count(*) FILTER (WHERE device_id IS ?3 AND read_at IS NULL), coalesce(max(sealed = ?2), 0)
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

/// Every note of an organisation, the oldest first.
///
/// # Errors
/// See [`keep`].
pub fn all(connection: &Connection, org: &OrgName) -> Stored<Vec<Kept>> {
    let mut statement = connection.prepare_cached(
        "SELECT n.place, n.received_at, n.read_at IS NOT NULL, n.sealed, d.name FROM sealed_note n
         LEFT JOIN device d ON d.org = n.org AND d.device_id = n.device_id
         WHERE n.org = ?1 ORDER BY n.place",
    )?;
    let mut rows = statement.query([&org.0])?;
    let mut notes = Vec::new();
    while let Some(row) = rows.next()? {
        let sealed: String = row.get(3)?;
        notes.push(Kept {
            place: row.get(0)?,
            received_at: Timestamp(row.get(1)?),
            tablet: row.get(4)?,
            is_read: row.get(2)?,
            sealed: serde_json::from_str(&sealed).map_err(|_| StoreError::Unreadable("sealed note"))?,
        });
    }
    Ok(notes)
}

/// What may be told of the notes that nobody has read, the oldest first.
///
/// # Errors
/// See [`keep`].
pub fn unread(connection: &Connection, org: &OrgName) -> Stored<Vec<UnreadNote>> {
    let mut statement = connection.prepare_cached(
        "SELECT n.received_at, d.name FROM sealed_note n
         LEFT JOIN device d ON d.org = n.org AND d.device_id = n.device_id
         WHERE n.org = ?1 AND n.read_at IS NULL ORDER BY n.place",
    )?;
    let mut rows = statement.query([&org.0])?;
    let mut notes = Vec::new();
    while let Some(row) = rows.next()? {
        notes.push(UnreadNote { received_at: Timestamp(row.get(0)?), tablet: row.get(1)? });
    }
    Ok(notes)
}

/// The notes at these places were read; when each was first read stays.
///
/// # Errors
/// See [`keep`].
pub fn mark_read(connection: &Connection, org: &OrgName, places: &[i64], now: Timestamp) -> Stored<()> {
    let mut statement = connection.prepare_cached(
        "UPDATE sealed_note SET read_at = ?3 WHERE org = ?1 AND place = ?2 AND read_at IS NULL",
    )?;
    for place in places {
        statement.execute(params![org.0, place, now.0])?;
    }
    Ok(())
}
