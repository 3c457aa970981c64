//! Who works at an organisation, as what, and the hash of their pass phrase.

use super::Stored;
use domain::access::Staff;
use domain::charter::{Charter, RoleId};
use domain::id::{OrgName, UserId};
use domain::sync::session::Colleague;
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A new member of staff.
#[derive(Clone, Debug)]
pub struct NewStaff {
    /// Who.
    pub user: UserId,
    /// The name they sign in with, already in its plain form ([`crate::auth::plain_name`]).
    pub sign_in: String,
    /// Their name.
    pub name: String,
    /// Their roles in the charter.
    pub roles: Vec<RoleId>,
    /// The hash of their pass phrase, as a PHC string.
    pub pass_phrase: String,
}

/// What is needed to let somebody in.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// Who.
    pub user: UserId,
    /// The hash of their pass phrase.
    pub pass_phrase: String,
    /// Whether they still work here.
    pub active: bool,
}

/// Adds a member of staff; false where somebody already signs in with that name.
///
/// # Errors
/// The store failed; so for every function here.
pub fn add(connection: &Connection, org: &OrgName, new: &NewStaff) -> Stored<bool> {
    let added = connection.execute(
        "INSERT INTO staff (org, user_id, sign_in, name, pass_phrase) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (org, sign_in) DO NOTHING",
        params![org.0, new.user.0, new.sign_in, new.name, new.pass_phrase],
    )?;
    if added == 0 {
        return Ok(false);
    }
    for role in &new.roles {
        connection.execute(
            "INSERT INTO staff_role (org, user_id, role) VALUES (?1, ?2, ?3)",
            params![org.0, new.user.0, role.as_str()],
        )?;
    }
    Ok(true)
}

/// What is needed to let in whoever signs in with this name.
///
/// # Errors
/// See [`add`].
pub fn credentials(connection: &Connection, org: &OrgName, sign_in: &str) -> Stored<Option<Credentials>> {
    let mut statement = connection
        .prepare_cached("SELECT user_id, pass_phrase, active FROM staff WHERE org = ?1 AND sign_in = ?2")?;
    let found = statement.query_row([&org.0, sign_in], |row| {
        Ok(Credentials { user: UserId(row.get(0)?), pass_phrase: row.get(1)?, active: row.get(2)? })
    });
    Ok(found.optional()?)
}

/// The staff as colleagues see them, in the order of their names.
///
/// # Errors
/// See [`add`].
pub fn colleagues(connection: &Connection, org: &OrgName) -> Stored<Vec<Colleague>> {
    let mut roles = roles(connection, org)?;
    let mut statement = connection
        .prepare_cached("SELECT user_id, name, active FROM staff WHERE org = ?1 ORDER BY name, user_id")?;
    let rows = statement.query_map([&org.0], |row| {
        let user: Uuid = row.get(0)?;
        let roles = roles.remove(&user).unwrap_or_default();
        Ok(Colleague { user: UserId(user), name: row.get(1)?, roles, active: row.get(2)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The staff with what `charter` lets their roles do. Without a charter nobody may do anything.
///
/// # Errors
/// See [`add`].
pub fn all_with_rights(
    connection: &Connection,
    org: &OrgName,
    charter: Option<&Charter>,
) -> Stored<Vec<Staff>> {
    let colleagues = colleagues(connection, org)?;
    let with_rights = |colleague: Colleague| {
        let roles = colleague.roles.iter().filter_map(|role| charter?.role(role.as_str()));
        let can = roles.flat_map(|role| role.can.iter().copied()).collect();
        Staff { user: colleague.user, can, active: colleague.active }
    };
    Ok(colleagues.into_iter().map(with_rights).collect())
}

/// One of them.
///
/// # Errors
/// See [`add`].
pub fn with_rights(
    connection: &Connection,
    org: &OrgName,
    charter: Option<&Charter>,
    user: UserId,
) -> Stored<Option<Staff>> {
    Ok(all_with_rights(connection, org, charter)?.into_iter().find(|staff| staff.user == user))
}

/// Roles as they are stored. One that is no short name any more is left out: it may do nothing anyway.
fn roles(connection: &Connection, org: &OrgName) -> Stored<BTreeMap<Uuid, Vec<RoleId>>> {
    let mut statement =
        connection.prepare_cached("SELECT user_id, role FROM staff_role WHERE org = ?1 ORDER BY role")?;
    let mut rows = statement.query([&org.0])?;
    let mut roles: BTreeMap<Uuid, Vec<RoleId>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let name: String = row.get(1)?;
        roles.entry(row.get(0)?).or_default().extend(RoleId::try_from(name));
    }
    Ok(roles)
}
