//! Tablets and office browsers that an organisation has enrolled, and the codes by which they are.

use super::Stored;
use domain::id::{DeviceId, OrgName};
use domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};

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

/// The hash of the secret of a device that is enrolled and not revoked.
///
/// # Errors
/// See [`add_code`].
pub fn secret_of(connection: &Connection, org: &OrgName, device: DeviceId) -> Stored<Option<SecretHash>> {
    let mut statement = connection.prepare_cached(
        "SELECT secret_hash FROM device WHERE org = ?1 AND device_id = ?2 AND revoked_at IS NULL",
    )?;
    Ok(statement.query_row(params![org.0, device.0], |row| row.get(0)).optional()?)
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
