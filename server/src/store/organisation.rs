//! The organisations of this server and the versions of their charters.

use super::{StoreError, Stored};
use domain::charter::Charter;
use domain::id::OrgName;
use domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};

/// What became of a charter that was to be taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Imported {
    /// It is a new version.
    New,
    /// It was here already, word for word.
    Same,
    /// This version is here with other words; a version never changes. The one here stays.
    VersionTaken,
}

/// Adds an organisation with its public recovery key.
///
/// # Errors
/// The store failed; so for every function here.
pub fn add(connection: &Connection, org: &OrgName, recovery_key: &str) -> Stored<()> {
    connection.execute(
        "INSERT INTO organisation (org, recovery_key) VALUES (?1, ?2)",
        params![org.0, recovery_key],
    )?;
    Ok(())
}

/// Every organisation, in the order in which they were added.
///
/// # Errors
/// See [`add`].
pub fn all(connection: &Connection) -> Stored<Vec<OrgName>> {
    let mut statement = connection.prepare_cached("SELECT org FROM organisation ORDER BY rowid")?;
    let names = statement.query_map([], |row| row.get(0).map(OrgName))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// Whether there is such an organisation.
///
/// # Errors
/// See [`add`].
pub fn exists(connection: &Connection, org: &OrgName) -> Stored<bool> {
    let mut statement = connection.prepare_cached("SELECT 1 FROM organisation WHERE org = ?1")?;
    Ok(statement.exists([&org.0])?)
}

/// The head of an organisation's feed: how many rows it has.
///
/// # Errors
/// See [`add`].
pub fn head(connection: &Connection, org: &OrgName) -> Stored<u64> {
    let mut statement = connection.prepare_cached("SELECT head FROM organisation WHERE org = ?1")?;
    let head: i64 = statement.query_row([&org.0], |row| row.get(0)).optional()?.unwrap_or(0);
    Ok(u64::try_from(head).unwrap_or(0))
}

/// An organisation's public recovery key, as tablets are told it.
///
/// # Errors
/// See [`add`].
pub fn recovery_key(connection: &Connection, org: &OrgName) -> Stored<String> {
    let mut statement = connection.prepare_cached("SELECT recovery_key FROM organisation WHERE org = ?1")?;
    Ok(statement.query_row([&org.0], |row| row.get(0))?)
}

/// Takes a charter in as a version of its organisation.
///
/// # Errors
/// See [`add`].
pub fn import(connection: &Connection, charter: &Charter, now: Timestamp) -> Stored<Imported> {
    let json = serde_json::to_string(charter).map_err(|_| StoreError::Unreadable("charter"))?;
    let key = params![charter.id.0, charter.version];
    let here: Option<String> = connection
        .query_row("SELECT json FROM charter_version WHERE org = ?1 AND version = ?2", key, |row| row.get(0))
        .optional()?;
    match here {
        Some(here) if here == json => Ok(Imported::Same),
        Some(_) => Ok(Imported::VersionTaken),
        None => {
            connection.execute(
                "INSERT INTO charter_version (org, version, json, imported_at) VALUES (?1, ?2, ?3, ?4)",
                params![charter.id.0, charter.version, json, now.0],
            )?;
            Ok(Imported::New)
        }
    }
}

/// Every version of an organisation's charter, the newest last.
///
/// # Errors
/// See [`add`].
pub fn charters(connection: &Connection, org: &OrgName) -> Stored<Vec<Charter>> {
    let mut statement =
        connection.prepare_cached("SELECT json FROM charter_version WHERE org = ?1 ORDER BY version")?;
    let mut rows = statement.query([&org.0])?;
    let mut charters = Vec::new();
    while let Some(row) = rows.next()? {
        let json: String = row.get(0)?;
        charters.push(serde_json::from_str(&json).map_err(|_| StoreError::Unreadable("charter"))?);
    }
    Ok(charters)
}
