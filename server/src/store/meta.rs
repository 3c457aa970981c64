//! What a database says of itself.

use super::{StoreError, Stored};
use rusqlite::{Connection, OptionalExtension as _, params};
use uuid::Uuid;

/// What a database says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meta {
    /// The number of the newest migration it has had.
    pub format: u32,
    /// Whether its people are made up.
    pub demo: bool,
    /// Its life; a restore from backup begins a new one.
    pub epoch: Uuid,
}

/// Reads it.
///
/// # Errors
/// The store failed, or what it says does not read.
pub fn read(connection: &Connection) -> Stored<Meta> {
    let value = |key: &'static str| -> Stored<String> {
        let mut statement = connection.prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
        statement.query_row([key], |row| row.get(0)).optional()?.ok_or(StoreError::Unreadable("format"))
    };
    Ok(Meta {
        format: value("format")?.parse().map_err(|_| StoreError::Unreadable("format"))?,
        demo: value("demo")? == "yes",
        epoch: value("epoch")?.parse().map_err(|_| StoreError::Unreadable("epoch"))?,
    })
}

pub(super) fn write(connection: &Connection, meta: &Meta) -> Stored<()> {
    let demo = if meta.demo { "yes" } else { "no" };
    let rows =
        [("format", meta.format.to_string()), ("demo", demo.to_owned()), ("epoch", meta.epoch.to_string())];
    for (key, value) in rows {
        connection.execute("INSERT INTO meta (key, value) VALUES (?1, ?2)", params![key, value])?;
    }
    Ok(())
}

pub(super) fn set_format(connection: &Connection, format: u32) -> Stored<()> {
    connection.execute("UPDATE meta SET value = ?1 WHERE key = 'format'", [format.to_string()])?;
    Ok(())
}
