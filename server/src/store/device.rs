//! Tablets and office browsers that an organisation has enrolled, and the codes by which they are.

use super::Stored;
use domain::id::{DeviceId, OrgName};
use domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};
use serde::Serialize;

/// A SHA-256, of a secret that is random and long enough to need no salt.
pub type SecretHash = [u8; 32];

/// Adds a one-time code for a device called `name`.
///
/// # Errors
/// The store failed; so for every function here.
pub fn add_code(
    connection: &Connection,
    org: &OrgName,
    code: &SecretHash,
    name: &str,
    expires_at: Timestamp,
) -> Stored<()> {
    connection.execute(
        "INSERT INTO enrolment_code (org, code_hash, device_name, expires_at) VALUES (?1, ?2, ?3, ?4)",
        params![org.0, code.as_slice(), name, expires_at.0],
    )?;
    Ok(())
}

/// The name of the device that a code still good at `now` is for.
///
/// # Errors
/// See [`add_code`].
pub fn code_is_for(
    connection: &Connection,
    org: &OrgName,
    code: &SecretHash,
    now: Timestamp,
) -> Stored<Option<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT device_name FROM enrolment_code
         WHERE org = ?1 AND code_hash = ?2 AND used_at IS NULL AND expires_at > ?3",
    )?;
    Ok(statement.query_row(params![org.0, code.as_slice(), now.0], |row| row.get(0)).optional()?)
}

/// Uses a code up; false where somebody else just did.
///
/// # Errors
/// See [`add_code`].
pub fn use_code(connection: &Connection, org: &OrgName, code: &SecretHash, now: Timestamp) -> Stored<bool> {
    let used = connection.execute(
        "UPDATE enrolment_code SET used_at = ?3 WHERE org = ?1 AND code_hash = ?2 AND used_at IS NULL",
        params![org.0, code.as_slice(), now.0],
    )?;
    Ok(used == 1)
}

/// Enrols a device.
///
/// # Errors
/// See [`add_code`].
pub fn add(
    connection: &Connection,
    org: &OrgName,
    device: DeviceId,
    name: &str,
    secret: &SecretHash,
    now: Timestamp,
) -> Stored<()> {
    connection.execute(
        "INSERT INTO device (org, device_id, name, secret_hash, enrolled_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![org.0, device.0, name, secret.as_slice(), now.0],
    )?;
    Ok(())
}

/// A device, for whoever looks after them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// Which.
    pub device: DeviceId,
    /// What it is called.
    pub name: String,
    /// Since when it is enrolled.
    pub enrolled_at: Timestamp,
    /// Since when it is revoked, if it is.
    pub revoked_at: Option<Timestamp>,
}

/// Every device that is or was enrolled, the oldest first.
///
/// # Errors
/// See [`add_code`].
pub fn all(connection: &Connection, org: &OrgName) -> Stored<Vec<Listed>> {
    let mut statement = connection.prepare_cached(
        "SELECT device_id, name, enrolled_at, revoked_at FROM device WHERE org = ?1 ORDER BY enrolled_at, device_id",
    )?;
    let rows = statement.query_map([&org.0], |row| {
        let revoked_at: Option<i64> = row.get(3)?;
        Ok(Listed {
            device: DeviceId(row.get(0)?),
            name: row.get(1)?,
            enrolled_at: Timestamp(row.get(2)?),
            revoked_at: revoked_at.map(Timestamp),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A device that is or was enrolled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Enrolled {
    /// The hash of its secret.
    pub secret: SecretHash,
    /// Whether it was revoked.
    pub revoked: bool,
}

/// A device that is or was enrolled.
///
/// # Errors
/// See [`add_code`].
pub fn enrolled(connection: &Connection, org: &OrgName, device: DeviceId) -> Stored<Option<Enrolled>> {
    let mut statement = connection.prepare_cached(
        "SELECT secret_hash, revoked_at IS NOT NULL FROM device WHERE org = ?1 AND device_id = ?2",
    )?;
    let found = statement.query_row(params![org.0, device.0], |row| {
        Ok(Enrolled { secret: row.get(0)?, revoked: row.get(1)? })
    });
    Ok(found.optional()?)
}

/// Revokes a device; false where it is not enrolled or was revoked before.
///
/// # Errors
/// See [`add_code`].
pub fn revoke(connection: &Connection, org: &OrgName, device: DeviceId, now: Timestamp) -> Stored<bool> {
    let revoked = connection.execute(
        "UPDATE device SET revoked_at = ?3 WHERE org = ?1 AND device_id = ?2 AND revoked_at IS NULL",
        params![org.0, device.0, now.0],
    )?;
    Ok(revoked == 1)
}
