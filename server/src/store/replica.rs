//! The replicas of an organisation: each worker's database on each device, with the short code that makes its reference
//! numbers its own.

use super::{Stored, device, random};
use domain::id::{DeviceId, OrgName, ReplicaId, UserId};
use rusqlite::{Connection, OptionalExtension as _, params};
use uuid::Uuid;

/// Characters of a code: 32,768 codes an organisation.
const CODE_CHARS: usize = 3;
/// Crockford's base 32: nothing that is misread or misheard.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// What became of a replica that somebody signed in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Assigned {
    /// It is theirs, with this code.
    Theirs(String),
    /// It is somebody else's.
    SomebodyElses,
    /// It is on another device, and this one was revoked.
    DeviceRevoked,
}

/// Gives `user` the replica on `device`: theirs already, or new. One that moved to another device moves along; one that
/// the server does not know, since it was restored from a backup, is taken in with a new code. None moves to a device that
/// was revoked: whatever it sent from then on would be set aside.
///
/// # Errors
/// The store failed; so for every function here.
pub fn assign(
    connection: &Connection,
    org: &OrgName,
    replica: ReplicaId,
    user: UserId,
    device: DeviceId,
) -> Stored<Assigned> {
    match known(connection, org, replica)? {
        Some(known) if known.user != user => Ok(Assigned::SomebodyElses),
        Some(known) if known.device != Some(device) && is_revoked(connection, org, device)? => {
            Ok(Assigned::DeviceRevoked)
        }
        Some(known) => {
            connection.execute(
                "UPDATE replica SET device_id = ?3 WHERE org = ?1 AND replica_id = ?2",
                params![org.0, replica.0, device.0],
            )?;
            Ok(Assigned::Theirs(known.code))
        }
        None => {
            let code = free_code(connection, org)?;
            add(connection, org, replica, user, Some(device), &code)?;
            Ok(Assigned::Theirs(code))
        }
    }
}

/// Whose replica it is, and whether its device was revoked.
///
/// # Errors
/// See [`assign`].
pub fn standing(
    connection: &Connection,
    org: &OrgName,
    replica: ReplicaId,
) -> Stored<Option<(UserId, bool)>> {
    let mut statement = connection.prepare_cached(
        "SELECT r.user_id, d.revoked_at IS NOT NULL FROM replica r
         LEFT JOIN device d ON d.org = r.org AND d.device_id = r.device_id
         WHERE r.org = ?1 AND r.replica_id = ?2",
    )?;
    let found = statement.query_row(params![org.0, replica.0], |row| Ok((UserId(row.get(0)?), row.get(1)?)));
    Ok(found.optional()?)
}

/// Adds a replica under a code that is free. One without a device belongs to entries that were made up or taken in.
///
/// # Errors
/// See [`assign`].
pub fn add(
    connection: &Connection,
    org: &OrgName,
    replica: ReplicaId,
    user: UserId,
    device: Option<DeviceId>,
    code: &str,
) -> Stored<()> {
    connection.execute(
        "INSERT INTO replica (org, replica_id, user_id, device_id, code) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![org.0, replica.0, user.0, device.map(|device| device.0), code],
    )?;
    Ok(())
}

/// A replica, as it was assigned.
struct Known {
    user: UserId,
    device: Option<DeviceId>,
    code: String,
}

fn known(connection: &Connection, org: &OrgName, replica: ReplicaId) -> Stored<Option<Known>> {
    let mut statement = connection
        .prepare_cached("SELECT user_id, device_id, code FROM replica WHERE org = ?1 AND replica_id = ?2")?;
    let found = statement.query_row(params![org.0, replica.0], |row| {
        let device: Option<Uuid> = row.get(1)?;
        Ok(Known { user: UserId(row.get(0)?), device: device.map(DeviceId), code: row.get(2)? })
    });
    Ok(found.optional()?)
}

fn is_revoked(connection: &Connection, org: &OrgName, device: DeviceId) -> Stored<bool> {
    Ok(device::enrolled(connection, org, device)?.is_some_and(|known| known.revoked))
}

/// A code that no replica of the organisation has. Tried at random, since codes must not tell how many there are; an
/// organisation would need thousands of tablets for this to take more than a moment.
fn free_code(connection: &Connection, org: &OrgName) -> Stored<String> {
    loop {
        let code = code_of(random::<CODE_CHARS>()?);
        let mut statement =
            connection.prepare_cached("SELECT 1 FROM replica WHERE org = ?1 AND code = ?2")?;
        if !statement.exists([&org.0, &code])? {
            return Ok(code);
        }
    }
}

fn code_of(bytes: [u8; CODE_CHARS]) -> String {
    bytes
        .iter()
        .filter_map(|byte| ALPHABET.get(usize::from(byte % 32)))
        .map(|byte| char::from(*byte))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_three_characters_that_are_not_misread() {
        fn check(bytes: [u8; 3], expected: &str) {
            assert_eq!(code_of(bytes), expected);
        }
        check([0, 31, 18], "0ZJ");
        check([255, 32, 17], "Z0H");
    }
}
