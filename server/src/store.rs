//! The database: one SQLite file, one writer, a few readers. Owns connections, transactions and migrations; the tables
//! are its submodules'. Knows no HTTP and decides nothing.

pub mod device;
pub mod fleet;
pub mod ledger;
pub mod meta;
mod migration;
pub mod organisation;
pub mod replica;
pub mod sealed_note;
pub mod session;
pub mod set_aside;
pub mod staff;

use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};
use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

/// Readers beside the one writer. More would only wait for the two cores of a small server.
const READERS: usize = 4;
/// How long a transaction waits for another process, such as `cairt user add`, before it gives up.
const BUSY_TIMEOUT: Duration = if cfg!(test) { Duration::from_millis(20) } else { Duration::from_secs(5) };
/// Statements kept prepared on each connection; there are fewer than this.
const STATEMENTS_MAX: usize = 128;

/// What can go wrong with the database.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process holds it. Worth trying again.
    #[error("the database is busy")]
    Busy,
    /// The database failed.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
    /// A row does not read: written by hand, or by a program with a fault.
    #[error("a stored {0} does not read")]
    Unreadable(&'static str),
    /// A newer Cairt wrote it.
    #[error("the database has format {found}; this program knows up to {known}")]
    Newer {
        /// Its format.
        found: u32,
        /// The newest one known here.
        known: u32,
    },
    /// A demo server was pointed at a real database, or the other way round.
    #[error("{}", if *.demo { "this is the database of a demo" } else { "this database is not a demo's" })]
    WrongPurpose {
        /// What the database is.
        demo: bool,
    },
    /// Its file, or one beside it, could not be written.
    #[error("a file could not be written: {0}")]
    File(#[from] std::io::Error),
    /// The system gives no random numbers.
    #[error("the system gives no random numbers")]
    NoRandomness,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => Self::Sqlite(error),
        }
    }
}

/// Whatever a statement gives, or the failure of the store.
pub type Stored<T> = Result<T, StoreError>;

/// An open database.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    writer: Mutex<Connection>,
    readers: Vec<Mutex<Connection>>,
    next_reader: AtomicUsize,
}

impl Store {
    /// Opens the database at `path` and brings it to the newest format; makes it, for a demo or not, where there is none.
    ///
    /// # Errors
    /// [`StoreError`]: it is of a newer format, of the other purpose, held by another process, or no database.
    pub fn open(path: &Path, purpose: Purpose) -> Stored<Self> {
        make_private(path)?;
        let mut writer = connect(path)?;
        migration::migrate(&mut writer, purpose)?;
        let readers = (0..READERS).map(|_| connect(path).map(Mutex::new)).collect::<Stored<_>>()?;
        Ok(Self {
            path: path.to_owned(),
            writer: Mutex::new(writer),
            readers,
            next_reader: AtomicUsize::new(0),
        })
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Runs `work` in a transaction that nobody else's writes interleave with, and commits it, durably, if it succeeds.
    /// Blocks: call it where blocking is allowed.
    ///
    /// # Errors
    /// What `work` answered, or the failure of the store; nothing is kept then.
    pub fn write<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = lock(&self.writer);
        let transaction =
            connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let done = work(&transaction)?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(done)
    }

    /// Runs `work` on an unchanging view of the database. Blocks.
    ///
    /// # Errors
    /// What `work` answered, or the failure of the store.
    pub fn read<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.free_reader();
        let transaction = connection.transaction().map_err(StoreError::from)?;
        work(&transaction)
    }

    /// A reader that is free; else the one whose turn it is.
    fn free_reader(&self) -> MutexGuard<'_, Connection> {
        let turn = self.next_reader.fetch_add(1, Ordering::Relaxed) % self.readers.len().max(1);
        let (before, after) = self.readers.split_at(turn.min(self.readers.len()));
        let free = after.iter().chain(before).find_map(|reader| match reader.try_lock() {
            Ok(guard) => Some(guard),
            Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        });
        free.unwrap_or_else(|| lock(after.first().unwrap_or(&self.writer)))
    }
}

/// What a database is for. Made-up people and real ones never share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Made-up people, with pass phrases that everybody may read.
    Demo,
    /// Real work.
    Work,
    /// Whatever it already is; a new one is for real work.
    AsItIs,
}

/// A transaction that a panicking request left behind was rolled back when its guard went; the connection is sound.
fn lock(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes a new file that only its owner may read, before anything is in it. SQLite gives its other files the same rights.
///
/// # Errors
/// [`StoreError::File`].
pub fn make_private(path: &Path) -> Stored<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error.into()),
        _ => Ok(()),
    }
}

fn connect(path: &Path) -> Stored<Connection> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
    connection.pragma_update(None, "journal_mode", "WAL")?;
    // With less than FULL a power cut could take back what a tablet was told had arrived.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}

/// `bytes` of randomness.
///
/// # Errors
/// [`StoreError::NoRandomness`].
pub fn random<const BYTES: usize>() -> Stored<[u8; BYTES]> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::NoRandomness)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::meta;

    fn purpose_of_a_new(purpose: Purpose, then: Purpose) -> Stored<bool> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cairt.sqlite");
        drop(Store::open(&path, purpose)?);
        Store::open(&path, then)?.read(|tx| Ok(meta::read(tx)?.demo))
    }

    #[test]
    fn made_up_and_real_people_never_share_a_database() {
        assert!(purpose_of_a_new(Purpose::Demo, Purpose::Demo).unwrap());
        assert!(!purpose_of_a_new(Purpose::Work, Purpose::AsItIs).unwrap());
        for (made, opened) in [(Purpose::Demo, Purpose::Work), (Purpose::Work, Purpose::Demo)] {
            assert!(
                matches!(purpose_of_a_new(made, opened), Err(StoreError::WrongPurpose { .. })),
                "{made:?}"
            );
        }
    }

    #[test]
    fn a_transaction_that_is_not_committed_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("cairt.sqlite"), Purpose::Work).unwrap();
        let refused: Stored<()> = store.write(|tx| {
            tx.execute("INSERT INTO organisation (org, recovery_key) VALUES ('kilkenny', '')", [])?;
            Err(StoreError::Busy)
        });
        assert!(refused.is_err());
        let kept: i64 = store
            .read(|tx| Stored::Ok(tx.query_row("SELECT count(*) FROM organisation", [], |row| row.get(0))?))
            .unwrap();
        assert_eq!(kept, 0);
    }

    #[test]
    fn a_database_of_a_newer_program_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cairt.sqlite");
        let store = Store::open(&path, Purpose::Work).unwrap();
        let newer = store
            .write(|tx| Stored::Ok(tx.execute("UPDATE meta SET value = '999' WHERE key = 'format'", [])?));
        assert_eq!(newer.unwrap(), 1);
        drop(store);
        assert!(matches!(Store::open(&path, Purpose::AsItIs), Err(StoreError::Newer { found: 999, .. })));
    }
}
