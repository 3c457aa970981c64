//! From whatever format a database has to the newest one, a numbered step at a time, all in one transaction.

use super::meta::{self, Meta};
use super::{Purpose, StoreError, Stored};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use uuid::Builder;

/// The steps, oldest first. A step that was shipped is never changed.
const STEPS: &[&str] = &[
    include_str!("../../migrations/0001_first.sql"),
    include_str!("../../migrations/0002_apart_and_together.sql"),
    include_str!("../../migrations/0003_sealed_notes_read.sql"),
];

/// The newest format.
const FORMAT: u32 = STEPS.len() as u32;

/// Brings the database up to date, and gives a new one its purpose and its epoch.
pub(super) fn migrate(connection: &mut Connection, purpose: Purpose) -> Stored<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let is_new = !has_tables(&transaction)?;
    let found = if is_new { 0 } else { meta::read(&transaction)?.format };
    if found > FORMAT {
        return Err(StoreError::Newer { found, known: FORMAT });
    }
    for step in STEPS.iter().skip(found as usize) {
        transaction.execute_batch(step)?;
    }
    if is_new {
        let epoch = Builder::from_random_bytes(super::random()?).into_uuid();
        let demo = purpose == Purpose::Demo;
        meta::write(&transaction, &Meta { format: FORMAT, demo, epoch, restored_at: None })?;
    } else if found < FORMAT {
        meta::set_format(&transaction, FORMAT)?;
    }
    is_for(&transaction, purpose)?;
    transaction.commit()?;
    Ok(())
}

fn has_tables(transaction: &Transaction<'_>) -> Stored<bool> {
    let count: u32 =
        transaction
            .query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'meta'", [], |row| row.get(0))?;
    Ok(count > 0)
}

fn is_for(transaction: &Transaction<'_>, purpose: Purpose) -> Stored<()> {
    let demo = meta::read(transaction)?.demo;
    match (purpose, demo) {
        (Purpose::Demo, false) | (Purpose::Work, true) => Err(StoreError::WrongPurpose { demo }),
        _ => Ok(()),
    }
}
