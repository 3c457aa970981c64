//! A worker's store, open: reads and writes records, sealing each for its place before the transaction begins.

use super::StoreTrouble;
use super::database::{Batch, Db, Sureness, Table, Written};
use super::records::{Change, Draft, Listed, Profile};
use crate::crypto::{DataKey, KeyRing};
use chrono::NaiveDate;
use domain::event::Stream;
use domain::sync::message::{Bundle, Verdict, WholeStream};
use domain::sync::replica::Outgoing;
use domain::sync::sealed::{SealedForOffice, SealedRecord};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

const KEY_RING: &str = "key_ring";
const PROFILE: &str = "profile";

/// A worker's store, open.
#[derive(Debug)]
pub struct Vault {
    db: Db,
    key: DataKey,
}

/// Everything that is read when the store is opened. Bodies of bundles stay where they are until a stream is opened.
#[derive(Debug)]
pub struct Contents {
    /// The turn this was read at.
    pub turn: u64,
    /// What the device remembers.
    pub profile: Profile,
    /// What lists show, by bundle.
    pub bundles: BTreeMap<u32, Vec<Listed>>,
    /// What changed since.
    pub changes: Vec<Change>,
    /// Entries not yet confirmed.
    pub outbox: Vec<Outgoing>,
    /// Entries that were set aside, with the verdict.
    pub set_aside: Vec<(Outgoing, Verdict)>,
}

/// What to write, before it is sealed.
#[derive(Debug, Default)]
pub struct Edit {
    /// What the device remembers.
    pub profile: Option<Profile>,
    /// A new bundle, or an old one written anew.
    pub bundles: Vec<(u32, Bundle)>,
    /// Bundles of which every stream rests elsewhere by now.
    pub dropped_bundles: Vec<u32>,
    /// What changed in streams.
    pub changes: Vec<Change>,
    /// Streams whose changes are dropped.
    pub unchanged: Vec<Stream>,
    /// Entries of the outbox.
    pub outbox: Vec<Outgoing>,
    /// Entries that leave the outbox.
    pub out_of_outbox: Vec<u64>,
    /// Entries that were set aside.
    pub set_aside: Vec<(Outgoing, Verdict)>,
    /// Entries that leave the list of what was set aside.
    pub out_of_set_aside: Vec<u64>,
    /// Own entries that the office has, with the day on which that was seen.
    pub sent: Vec<(NaiveDate, Outgoing)>,
    /// Such entries that need not be kept any longer, by their keys.
    pub outlived: Vec<String>,
    /// The form whose draft this saves.
    pub finished_draft: Option<String>,
    /// Notes that are sealed for the office, by their keys.
    pub notes: Vec<(String, SealedForOffice)>,
}

impl Vault {
    /// The key ring of a database, where it has one: it is how a store that exists is told from one that is gone.
    pub async fn key_ring(name: &str) -> Result<Option<KeyRing>, StoreTrouble> {
        let db = Db::open(name).await?;
        let ring = db.get(Table::Meta, KEY_RING).await?;
        db.close();
        ring.map(|bytes| from_json(&bytes)).transpose()
    }

    /// Makes a store and its key ring, in one strict transaction.
    pub async fn create(
        name: &str,
        ring: &KeyRing,
        key: DataKey,
        profile: &Profile,
    ) -> Result<Self, StoreTrouble> {
        let vault = Self { db: Db::open(name).await?, key };
        let turn = vault.db.turn().await?;
        let mut batch = vault.seal(Edit { profile: Some(profile.clone()), ..Edit::default() }).await?;
        batch.puts.push((Table::Meta, KEY_RING.into(), to_json(ring)?));
        match vault.db.write(batch, turn, Sureness::Strict).await? {
            Written::Done(_) => Ok(vault),
            Written::Stale => Err(StoreTrouble::Blocked),
        }
    }

    /// The store's key as it was wrapped for the organisation, and the records of the outbox as they rest. Asks for no pass
    /// phrase and opens nothing.
    pub async fn sealed_outbox(name: &str) -> Result<(SealedForOffice, Vec<SealedRecord>), StoreTrouble> {
        let db = Db::open(name).await?;
        let ring = db.get(Table::Meta, KEY_RING).await?;
        let records = db.all(Table::Outbox).await;
        db.close();
        let ring: KeyRing = from_json(&ring.ok_or(StoreTrouble::Gone)?)?;
        let record = |(key, sealed): (String, Vec<u8>)| SealedRecord {
            place: place(Table::Outbox, &key),
            sealed: crate::crypto::to_base64(&sealed),
        };
        Ok((ring.for_organisation(), records?.into_iter().map(record).collect()))
    }

    /// Keeps a note that is sealed for the office in a store that need not be open.
    pub async fn keep_note(name: &str, key: &str, note: &SealedForOffice) -> Result<(), StoreTrouble> {
        let db = Db::open(name).await?;
        let kept = db.write_alone(Table::SealedNote, key, Some(to_json(note)?), Sureness::Strict).await;
        db.close();
        kept
    }

    /// The sealed notes of a store, by their keys.
    pub async fn notes(name: &str) -> Result<Vec<(String, SealedForOffice)>, StoreTrouble> {
        let db = Db::open(name).await?;
        let notes = db.all(Table::SealedNote).await;
        db.close();
        notes?.into_iter().map(|(key, note)| Ok((key, from_json(&note)?))).collect()
    }

    /// Drops a note that the office has.
    pub async fn drop_note(name: &str, key: &str) -> Result<(), StoreTrouble> {
        let db = Db::open(name).await?;
        let dropped = db.write_alone(Table::SealedNote, key, None, Sureness::Relaxed).await;
        db.close();
        dropped
    }

    /// Opens a store.
    pub async fn open(name: &str, key: DataKey) -> Result<Self, StoreTrouble> {
        Ok(Self { db: Db::open(name).await?, key })
    }

    /// The same store over a new connection, where the old one broke.
    pub async fn opened_again(&self, name: &str) -> Result<Self, StoreTrouble> {
        Self::open(name, self.key.clone()).await
    }

    /// Reads everything but the bodies of bundles.
    pub async fn contents(&self) -> Result<Contents, StoreTrouble> {
        let turn = self.db.turn().await?;
        let profile = self.one(Table::Meta, PROFILE).await?.ok_or(StoreTrouble::Gone)?;
        let lists: Vec<(String, Vec<Listed>)> = self.every(Table::BundleList).await?;
        let bundles = lists.into_iter().filter_map(|(key, list)| Some((key.parse().ok()?, list))).collect();
        let changes = self.every(Table::Change).await?.into_iter().map(|(_, change)| change).collect();
        let outbox = self.every(Table::Outbox).await?.into_iter().map(|(_, entry)| entry).collect();
        let set_aside = self.every(Table::SetAside).await?.into_iter().map(|(_, entry)| entry).collect();
        Ok(Contents { turn, profile, bundles, changes, outbox, set_aside })
    }

    /// How many transactions have been written, by this tab or another.
    pub async fn turn(&self) -> Result<u64, StoreTrouble> {
        self.db.turn().await
    }

    /// One stream of a bundle, as it came.
    pub async fn in_bundle(&self, bundle: u32, stream: Stream) -> Result<Option<WholeStream>, StoreTrouble> {
        let streams: Option<BTreeMap<String, Box<RawValue>>> =
            self.one(Table::BundleBody, &number(bundle)).await?;
        let raw = streams.and_then(|mut streams| streams.remove(&stream.to_string()));
        raw.map(|raw| serde_json::from_str(raw.get()).map_err(|_| StoreTrouble::Damaged)).transpose()
    }

    /// Every stream of a bundle.
    pub async fn bundle(&self, bundle: u32) -> Result<Bundle, StoreTrouble> {
        let streams: BTreeMap<String, WholeStream> =
            self.one(Table::BundleBody, &number(bundle)).await?.unwrap_or_default();
        Ok(Bundle { streams: streams.into_values().collect() })
    }

    /// Own entries that the office has or had: what it received, and what it set aside.
    pub async fn own_at_the_office(&self) -> Result<Vec<Outgoing>, StoreTrouble> {
        let sent: Vec<(String, Outgoing)> = self.every(Table::Sent).await?;
        let set_aside: Vec<(String, (Outgoing, Verdict))> = self.every(Table::SetAside).await?;
        let set_aside = set_aside.into_iter().map(|(_, (entry, _))| entry);
        Ok(sent.into_iter().map(|(_, entry)| entry).chain(set_aside).collect())
    }

    /// The keys of own entries that left the outbox before `day`.
    pub async fn sent_before(&self, day: NaiveDate) -> Result<Vec<String>, StoreTrouble> {
        self.db.keys_before(Table::Sent, &day.to_string()).await
    }

    /// Writes `edit` in one transaction, if nobody wrote since `seen`. Strict: what a person entered is on the medium
    /// when this returns.
    pub async fn write(&self, edit: Edit, seen: u64, sureness: Sureness) -> Result<Written, StoreTrouble> {
        let batch = self.seal(edit).await?;
        self.db.write(batch, seen, sureness).await
    }

    /// Deletes everything, the wrapped key first of all, if nobody wrote since `seen` and nothing is being written in a form. Only
    /// once the office has everything.
    pub async fn erase(&self, seen: u64) -> Result<Written, StoreTrouble> {
        self.db.erase(seen).await
    }

    /// What is being written in a form, if anything.
    pub async fn draft(&self, form: &str) -> Result<Option<Draft>, StoreTrouble> {
        self.one(Table::Draft, form).await
    }

    /// What is being written in every form.
    pub async fn drafts(&self) -> Result<Vec<(String, Draft)>, StoreTrouble> {
        self.every(Table::Draft).await
    }

    /// Keeps what is being written in a form; nothing written keeps nothing.
    pub async fn keep_draft(&self, form: &str, draft: Option<&Draft>) -> Result<(), StoreTrouble> {
        let sealed = match draft {
            Some(draft) => Some(self.key.seal(&place(Table::Draft, form), &to_json(draft)?).await?),
            None => None,
        };
        self.db.write_alone(Table::Draft, form, sealed, Sureness::Relaxed).await
    }

    /// Lets go of the database.
    pub fn close(self) {
        self.db.close();
    }

    async fn seal(&self, edit: Edit) -> Result<Batch, StoreTrouble> {
        let mut batch = Batch::default();
        if let Some(profile) = &edit.profile {
            self.add(&mut batch, Table::Meta, PROFILE.into(), profile).await?;
        }
        for (id, bundle) in &edit.bundles {
            let list: Vec<Listed> = bundle.streams.iter().map(Listed::of).collect();
            let body: BTreeMap<String, &WholeStream> =
                bundle.streams.iter().map(|whole| (whole.stream.to_string(), whole)).collect();
            self.add(&mut batch, Table::BundleList, number(*id), &list).await?;
            self.add(&mut batch, Table::BundleBody, number(*id), &body).await?;
        }
        for change in &edit.changes {
            self.add(&mut batch, Table::Change, change.stream.to_string(), change).await?;
        }
        for entry in &edit.outbox {
            self.add(&mut batch, Table::Outbox, sequence(entry.replica_seq), entry).await?;
        }
        for entry in &edit.set_aside {
            self.add(&mut batch, Table::SetAside, sequence(entry.0.replica_seq), entry).await?;
        }
        for (day, entry) in &edit.sent {
            let key = format!("{day}/{}", sequence(entry.replica_seq));
            self.add(&mut batch, Table::Sent, key, entry).await?;
        }
        batch.deletes.extend(edit.outlived.into_iter().map(|key| (Table::Sent, key)));
        batch.deletes.extend(edit.out_of_set_aside.iter().map(|seq| (Table::SetAside, sequence(*seq))));
        batch.deletes.extend(edit.unchanged.iter().map(|stream| (Table::Change, stream.to_string())));
        for id in &edit.dropped_bundles {
            batch.deletes.extend([Table::BundleList, Table::BundleBody].map(|table| (table, number(*id))));
        }
        let gone =
            edit.out_of_outbox.iter().chain(edit.set_aside.iter().map(|(entry, _)| &entry.replica_seq));
        batch.deletes.extend(gone.map(|seq| (Table::Outbox, sequence(*seq))));
        for (key, note) in &edit.notes {
            batch.puts.push((Table::SealedNote, key.clone(), to_json(note)?));
        }
        batch.deletes.extend(edit.finished_draft.map(|form| (Table::Draft, form)));
        Ok(batch)
    }

    async fn add<T: Serialize>(
        &self,
        batch: &mut Batch,
        table: Table,
        key: String,
        record: &T,
    ) -> Result<(), StoreTrouble> {
        let sealed = self.key.seal(&place(table, &key), &to_json(record)?).await?;
        batch.puts.push((table, key, sealed));
        Ok(())
    }

    async fn one<T: DeserializeOwned>(&self, table: Table, key: &str) -> Result<Option<T>, StoreTrouble> {
        match self.db.get(table, key).await? {
            Some(sealed) => self.read(table, key, &sealed).await.map(Some),
            None => Ok(None),
        }
    }

    async fn every<T: DeserializeOwned>(&self, table: Table) -> Result<Vec<(String, T)>, StoreTrouble> {
        let mut records = Vec::new();
        for (key, sealed) in self.db.all(table).await? {
            let record = self.read(table, &key, &sealed).await?;
            records.push((key, record));
        }
        Ok(records)
    }

    async fn read<T: DeserializeOwned>(
        &self,
        table: Table,
        key: &str,
        sealed: &[u8],
    ) -> Result<T, StoreTrouble> {
        let plain = self.key.open(&place(table, key), sealed).await?;
        from_json(&plain)
    }
}

/// The place a record is sealed for: it does not open anywhere else.
fn place(table: Table, key: &str) -> String {
    format!("cairt/1/{}/{key}", table.name())
}

fn number(bundle: u32) -> String {
    format!("{bundle:08}")
}

fn sequence(replica_seq: u64) -> String {
    format!("{replica_seq:016}")
}

fn to_json<T: Serialize>(record: &T) -> Result<Vec<u8>, StoreTrouble> {
    serde_json::to_vec(record).map_err(|_| StoreTrouble::Damaged)
}

/// By way of text, as the network is read: a second reader of JSON would make the app a good part larger.
fn from_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, StoreTrouble> {
    let text = std::str::from_utf8(bytes).map_err(|_| StoreTrouble::Damaged)?;
    serde_json::from_str(text).map_err(|_| StoreTrouble::Damaged)
}
