//! What a database says of itself.

use super::{StoreError, Stored};
use domain::time::Timestamp;
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
    /// When that was, if it was restored.
    pub restored_at: Option<Timestamp>,
}

/// Reads it.
///
/// # Errors
/// The store failed, or what it says does not read.
pub fn read(connection: &Connection) -> Stored<Meta> {
    let found = |key: &'static str| -> Stored<Option<String>> {
        let mut statement = connection.prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
        Ok(statement.query_row([key], |row| row.get(0)).optional()?)
    };
    let value = |key| found(key)?.ok_or(StoreError::Unreadable("format"));
    let restored_at = found("restored_at")?.map(|at| at.parse().map(Timestamp)).transpose();
    Ok(Meta {
        format: value("format")?.parse().map_err(|_| StoreError::Unreadable("format"))?,
        demo: value("demo")? == "yes",
        epoch: value("epoch")?.parse().map_err(|_| StoreError::Unreadable("epoch"))?,
        restored_at: restored_at.map_err(|_| StoreError::Unreadable("time of restore"))?,
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

/// Begins a new life of the database: devices that were told of the one before send again what it may lack.
///
/// # Errors
/// The store failed.
pub fn begin_anew(connection: &Connection, epoch: Uuid, now: Timestamp) -> Stored<()> {
    for (key, value) in [("epoch", epoch.to_string()), ("restored_at", now.0.to_string())] {
        connection.execute(
            "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            params![key, value],
        )?;
    }
    Ok(())
}

pub(super) fn set_format(connection: &Connection, format: u32) -> Stored<()> {
    connection.execute("UPDATE meta SET value = ?1 WHERE key = 'format'", [format.to_string()])?;
    Ok(())
}
