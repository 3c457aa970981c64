//! The database as a table of named byte strings. Encrypting happens before a transaction begins, so that nothing
//! foreign is awaited inside one.

use super::StoreTrouble;
use indexed_db_futures::database::Database;
use indexed_db_futures::error::{DomException, Error, OpenDbError};
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{TransactionDurability, TransactionMode, TransactionOptions};
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The shape of the database. Raised with every table that is added ([`Table::since`]).
const VERSION: u32 = 3;

/// The object stores; keys are strings, values are bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Table {
    /// The key ring (plain), the turn (plain) and what the device remembers.
    Meta,
    /// What lists show of the streams of a bundle.
    BundleList,
    /// The streams of a bundle, as they came.
    BundleBody,
    /// What changed since, one record a stream.
    Change,
    /// Entries written here, until the office's copy came back; keyed by their number.
    Outbox,
    /// Entries that the office set aside.
    SetAside,
    /// What is being written in forms and is not saved yet.
    Draft,
    /// Own entries that the office has, for as long as a backup of the office may be old; keyed by the day they left the
    /// outbox and their number.
    Sent,
    /// Notes for the office, sealed to it: this device cannot read them.
    SealedNote,
}

impl Table {
    const ALL: [Self; 9] = [
        Self::Meta,
        Self::BundleList,
        Self::BundleBody,
        Self::Change,
        Self::Outbox,
        Self::SetAside,
        Self::Draft,
        Self::Sent,
        Self::SealedNote,
    ];

    /// Its name in the database, and in what seals its records.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Meta => "meta",
            Self::BundleList => "bundle_list",
            Self::BundleBody => "bundle_body",
            Self::Change => "change",
            Self::Outbox => "outbox",
            Self::SetAside => "set_aside",
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::SealedNote => "sealed_note",
        }
    }

    /// The version of the database that brought it.
    const fn since(self) -> f64 {
        match self {
            Self::Draft => 2.0,
            Self::Sent | Self::SealedNote => 3.0,
            _ => 1.0,
        }
    }
}

/// What to write in one transaction.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    pub puts: Vec<(Table, String, Vec<u8>)>,
    pub deletes: Vec<(Table, String)>,
}

/// How sure to be before saying that it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sureness {
    /// On the medium: for what a person entered.
    Strict,
    /// With the operating system: for what the office has too.
    Relaxed,
}

impl Sureness {
    const fn durability(self) -> TransactionDurability {
        match self {
            Self::Strict => TransactionDurability::Strict,
            Self::Relaxed => TransactionDurability::Relaxed,
        }
    }
}

/// Whether a write went through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It did; this is the turn now.
    Done(u64),
    /// Another tab wrote meanwhile; nothing was written. Look again and try again.
    Stale,
}

/// The record in [`Table::Meta`] that counts transactions, so that two tabs cannot both build on what they last saw.
const TURN: &str = "turn";

/// An open database.
#[derive(Debug)]
pub struct Db {
    database: Database,
    /// Whether a newer app wanted the database, so that this one let go of it.
    let_go: Rc<Cell<bool>>,
}

impl Db {
    pub async fn open(name: &str) -> Result<Self, StoreTrouble> {
        let opening = Database::open(name).with_version(VERSION).with_on_blocked(|_| {
            tell(BLOCKED);
            Ok(())
        });
        let opening = opening.with_on_upgrade_needed(|event, db| {
            for table in Table::ALL.into_iter().filter(|table| event.old_version() < table.since()) {
                db.create_object_store(table.name()).build()?;
            }
            Ok(())
        });
        let opened = opening.await;
        tell(UNBLOCKED);
        let database = opened.map_err(|error| match error {
            OpenDbError::Base(error) => trouble(&error),
            _ => StoreTrouble::Unavailable,
        })?;
        let db = Self { database, let_go: Rc::default() };
        db.let_go_when_asked();
        Ok(db)
    }

    /// Lets go of the database when a newer app wants to change its shape: otherwise that one could not begin.
    fn let_go_when_asked(&self) {
        let (database, let_go) = (self.database.clone(), Rc::clone(&self.let_go));
        // Without a listener the newer app asks its user to close this one.
        let Ok(mut changes) = database.version_changes() else { return };
        wasm_bindgen_futures::spawn_local(async move {
            while let Some(change) = changes.recv().await {
                // Without a new version the database is being deleted; what that means is found out at the next use.
                let_go.set(change.new_version().is_some());
                database.clone().close();
                if let_go.get() {
                    tell(UPGRADING);
                }
            }
        });
    }

    /// Whether a newer app has taken the database over.
    pub fn has_let_go(&self) -> bool {
        self.let_go.get()
    }

    /// Closes when another tab wants to upgrade or delete the database.
    pub fn close(self) {
        self.database.close();
    }

    pub async fn get(&self, table: Table, key: &str) -> Result<Option<Vec<u8>>, StoreTrouble> {
        let reading = async {
            let tx = self.database.transaction(table.name()).build()?;
            let value: Option<JsValue> = tx.object_store(table.name())?.get(key).primitive()?.await?;
            Ok(value)
        };
        let value = self.explained(reading.await).await?;
        Ok(value.map(|value| bytes(&value)))
    }

    pub async fn all(&self, table: Table) -> Result<Vec<(String, Vec<u8>)>, StoreTrouble> {
        let reading = async {
            let tx = self.database.transaction(table.name()).build()?;
            let store = tx.object_store(table.name())?;
            let keys = store.get_all_keys::<String>().primitive()?;
            let values = store.get_all::<JsValue>().primitive()?;
            let keys = keys.await?.collect::<Result<Vec<_>, _>>()?;
            let values = values.await?.collect::<Result<Vec<_>, _>>()?;
            Ok((keys, values))
        };
        let (keys, values): (Vec<String>, Vec<JsValue>) = self.explained(reading.await).await?;
        Ok(keys.into_iter().zip(values.iter().map(bytes)).collect())
    }

    /// The keys of a table before `key`.
    pub async fn keys_before(&self, table: Table, key: &str) -> Result<Vec<String>, StoreTrouble> {
        let reading = async {
            let tx = self.database.transaction(table.name()).build()?;
            let store = tx.object_store(table.name())?;
            let keys = store.get_all_keys::<String>().with_query(..key.to_owned()).primitive()?;
            keys.await?.collect::<Result<Vec<_>, _>>()
        };
        self.explained(reading.await).await
    }

    /// How many transactions have been written.
    pub async fn turn(&self) -> Result<u64, StoreTrouble> {
        Ok(self.get(Table::Meta, TURN).await?.map_or(0, |bytes| read_turn(&bytes)))
    }

    /// Writes all of `batch`, or nothing; returns once the transaction has completed.
    pub async fn write(&self, batch: Batch, seen: u64, sureness: Sureness) -> Result<Written, StoreTrouble> {
        self.explained(self.write_all(batch, seen, sureness).await).await
    }

    /// What a person has to be told. A connection is lost also where the database itself was deleted; then opening it
    /// again does not help.
    async fn explained<T>(&self, outcome: Result<T, Error>) -> Result<T, StoreTrouble> {
        match outcome.map_err(|error| trouble(&error)) {
            Err(_) if self.has_let_go() => Err(StoreTrouble::Upgrading),
            Err(StoreTrouble::Lost) if !is_there(&self.database.name()).await => Err(StoreTrouble::Gone),
            other => other,
        }
    }

    /// Writes a record outside the count of transactions, or deletes it: nothing else is built on it.
    pub async fn write_alone(
        &self,
        table: Table,
        key: &str,
        value: Option<Vec<u8>>,
        sureness: Sureness,
    ) -> Result<(), StoreTrouble> {
        let writing = async {
            let tx = self
                .database
                .transaction(table.name())
                .with_mode(TransactionMode::Readwrite)
                .with_options(TransactionOptions::new().with_durability(sureness.durability()))
                .build()?;
            match &value {
                Some(value) => put(&tx, table, key, value)?,
                None => drop(tx.object_store(table.name())?.delete::<String, _>(key.to_owned()).primitive()?),
            }
            tx.commit().await
        };
        self.explained(writing.await).await
    }

    /// Empties every table, for good, if nobody wrote since `seen` and there is no draft. Only sealed notes stay, which wait for a network and which
    /// nobody here can read.
    pub async fn erase(&self, seen: u64) -> Result<Written, StoreTrouble> {
        self.explained(self.erase_all(seen).await).await
    }

    async fn erase_all(&self, seen: u64) -> Result<Written, Error> {
        let tx = self
            .database
            .transaction(Table::ALL.map(Table::name))
            .with_mode(TransactionMode::Readwrite)
            .with_options(TransactionOptions::new().with_durability(TransactionDurability::Strict))
            .build()?;
        let turn: Option<JsValue> = tx.object_store(Table::Meta.name())?.get(TURN).primitive()?.await?;
        // A draft is written outside the count of transactions.
        let drafts: u32 = tx.object_store(Table::Draft.name())?.count().primitive()?.await?;
        if turn.map_or(0, |value| read_turn(&bytes(&value))) != seen || drafts > 0 {
            tx.abort().await?;
            return Ok(Written::Stale);
        }
        for table in Table::ALL.into_iter().filter(|table| *table != Table::SealedNote) {
            tx.object_store(table.name())?.clear()?;
        }
        tx.commit().await?;
        Ok(Written::Done(0))
    }

    async fn write_all(&self, batch: Batch, seen: u64, sureness: Sureness) -> Result<Written, Error> {
        let tx = self
            .database
            .transaction(Table::ALL.map(Table::name))
            .with_mode(TransactionMode::Readwrite)
            .with_options(TransactionOptions::new().with_durability(sureness.durability()))
            .build()?;
        let meta = tx.object_store(Table::Meta.name())?;
        let turn: Option<JsValue> = meta.get(TURN).primitive()?.await?;
        let turn = turn.map_or(0, |value| read_turn(&bytes(&value)));
        if turn != seen {
            tx.abort().await?;
            return Ok(Written::Stale);
        }
        // From here on every request is queued without waiting for any of them.
        for (table, key) in &batch.deletes {
            tx.object_store(table.name())?.delete::<String, _>(key.clone()).primitive()?;
        }
        for (table, key, value) in &batch.puts {
            put(&tx, *table, key, value)?;
        }
        put(&tx, Table::Meta, TURN, (turn + 1).to_string().as_bytes())?;
        tx.commit().await?;
        Ok(Written::Done(turn + 1))
    }
}

/// Another tab stands in the way of opening the database; it goes on once that tab is closed.
pub const BLOCKED: &str = "cairt-storage-blocked";
/// Nothing stands in the way any more.
pub const UNBLOCKED: &str = "cairt-storage-unblocked";
/// A newer app in another tab is taking the database over.
pub const UPGRADING: &str = "cairt-storage-upgrading";

/// Tells the page: these things happen while nobody has asked for anything.
fn tell(what: &str) {
    if let Ok(event) = web_sys::Event::new(what) {
        let _ = gloo::utils::window().dispatch_event(&event);
    }
}

/// Whether the browser still has a database of this name; where it does not say, it is believed to.
async fn is_there(name: &str) -> bool {
    let databases = async {
        let factory = Reflect::get(&js_sys::global(), &"indexedDB".into()).ok()?;
        let ask: Function = Reflect::get(&factory, &"databases".into()).ok()?.dyn_into().ok()?;
        let asked: Promise = ask.call0(&factory).ok()?.dyn_into().ok()?;
        JsFuture::from(asked).await.ok()?.dyn_into::<Array>().ok()
    };
    let Some(databases) = databases.await else { return true };
    let named = |database: JsValue| Reflect::get(&database, &"name".into()).ok()?.as_string();
    databases.iter().filter_map(named).any(|known| known == name)
}

fn put(
    tx: &indexed_db_futures::transaction::Transaction<'_>,
    table: Table,
    key: &str,
    value: &[u8],
) -> Result<(), Error> {
    let value: JsValue = Uint8Array::from(value).into();
    tx.object_store(table.name())?.put(value).with_key(key.to_owned()).primitive()?;
    Ok(())
}

fn bytes(value: &JsValue) -> Vec<u8> {
    value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default()
}

fn read_turn(bytes: &[u8]) -> u64 {
    std::str::from_utf8(bytes).ok().and_then(|text| text.parse().ok()).unwrap_or(0)
}

/// What a person has to be told, from what the browser says.
fn trouble(error: &Error) -> StoreTrouble {
    match error {
        Error::DomException(DomException::NotFoundError(_)) => StoreTrouble::Gone,
        Error::DomException(
            DomException::InvalidStateError(_) | DomException::TransactionInactiveError(_),
        ) => StoreTrouble::Lost,
        other => by_name(&format!("{other:?} {other}")),
    }
}

fn by_name(text: &str) -> StoreTrouble {
    if text.contains("QuotaExceeded") {
        StoreTrouble::Full
    } else if text.contains("VersionError") {
        StoreTrouble::NewerApp
    } else if text.contains("SecurityError") || text.contains("NotAllowed") {
        StoreTrouble::Unavailable
    } else {
        StoreTrouble::Lost
    }
}
