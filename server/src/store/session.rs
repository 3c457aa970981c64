//! Who is signed in. Only hashes of tokens are kept.

use super::Stored;
use super::device::SecretHash;
use domain::id::{DeviceId, OrgName, ReplicaId, UserId};
use domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};

/// Somebody who is signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    /// Who.
    pub user: UserId,
    /// With which replica.
    pub replica: ReplicaId,
    /// Until when.
    pub expires_at: Timestamp,
    /// Whether the device was revoked. Its tokens do not run out: what it holds must be able to come in.
    pub revoked: bool,
}

/// Lets a replica's worker in, and forgets sessions of the organisation that have run out.
///
/// # Errors
/// The store failed; so for every function here.
pub fn begin(
    connection: &Connection,
    org: &OrgName,
    token: &SecretHash,
    (replica, device): (ReplicaId, DeviceId),
    now: Timestamp,
    expires_at: Timestamp,
) -> Stored<()> {
    connection.execute(
        "DELETE FROM session WHERE org = ?1 AND expires_at <= ?2 AND device_id NOT IN
           (SELECT device_id FROM device WHERE org = ?1 AND revoked_at IS NOT NULL)",
        params![org.0, now.0],
    )?;
    connection.execute(
        "INSERT INTO session (org, token_hash, replica_id, device_id, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![org.0, token.as_slice(), replica.0, device.0, expires_at.0],
    )?;
    Ok(())
}

/// Lets no session of a replica last longer than `until`.
///
/// # Errors
/// See [`begin`].
pub fn cut_short(connection: &Connection, org: &OrgName, replica: ReplicaId, until: Timestamp) -> Stored<()> {
    connection.execute(
        "UPDATE session SET expires_at = ?3 WHERE org = ?1 AND replica_id = ?2 AND expires_at > ?3",
        params![org.0, replica.0, until.0],
    )?;
    Ok(())
}

/// Whose token this is, if they are still signed in or the device was revoked.
///
/// # Errors
/// See [`begin`].
pub fn find(
    connection: &Connection,
    org: &OrgName,
    token: &SecretHash,
    now: Timestamp,
) -> Stored<Option<Open>> {
    let mut statement = connection.prepare_cached(
        "SELECT r.user_id, s.replica_id, s.expires_at, d.revoked_at IS NOT NULL
         FROM session s
         JOIN replica r ON r.org = s.org AND r.replica_id = s.replica_id
         JOIN device d ON d.org = s.org AND d.device_id = s.device_id
         WHERE s.org = ?1 AND s.token_hash = ?2 AND (s.expires_at > ?3 OR d.revoked_at IS NOT NULL)",
    )?;
    let found = statement.query_row(params![org.0, token.as_slice(), now.0], |row| {
        Ok(Open {
            user: UserId(row.get(0)?),
            replica: ReplicaId(row.get(1)?),
            expires_at: Timestamp(row.get(2)?),
            revoked: row.get(3)?,
        })
    });
    Ok(found.optional()?)
}

/// Ends every session of a replica: whoever signs out in one tab has signed out in all of them.
///
/// # Errors
/// See [`begin`].
pub fn end(connection: &Connection, org: &OrgName, replica: ReplicaId) -> Stored<()> {
    connection
        .execute("DELETE FROM session WHERE org = ?1 AND replica_id = ?2", params![org.0, replica.0])?;
    Ok(())
}
