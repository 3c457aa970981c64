//! Taking in the copy of what was only on one tablet (design §4, no network at all): opened with the organisation's private key
//! and judged as if the tablet had sent it. When the tablet reaches the office later, nothing of it counts twice.
//!
//! Anybody can seal something for the office. A copy is a tablet's own because its records are sealed with the key that this
//! tablet told the office of while its worker was signed in, and that no one else has.

use crate::recovery::{DoesNotOpen, PrivateKey, open_with};
use crate::store::ledger::SqlLedger;
use crate::store::{Store, StoreError, fleet, meta, organisation, replica, sealed_note, staff};
use domain::event::Sealed;
use domain::id::{OrgName, ReplicaId};
use domain::sync::host::{self, Session};
use domain::sync::limits::BATCH_EVENTS_MAX;
use domain::sync::message::{Epoch, Push, Verdict};
use domain::sync::replica::Outgoing;
use domain::sync::sealed::{COPY_FORMAT, COPY_KEY_PLACE, UnsentCopy};
use domain::time::Timestamp;
use rusqlite::Transaction;
use serde::Serialize;
use std::collections::BTreeMap;

/// Why a copy is not taken in. Nothing of it was.
#[derive(Debug, thiserror::Error)]
pub enum NotTakenIn {
    /// It is no such file, or of a later format.
    #[error("this is no copy that this version can read")]
    Unreadable,
    /// It is of another organisation.
    #[error("this copy is of the organisation `{0}`")]
    OtherOrganisation(OrgName),
    /// The key is another one, or the file was changed.
    #[error(transparent)]
    DoesNotOpen(#[from] DoesNotOpen),
    /// The office does not know the store that it is a copy of, or its entries name another one.
    #[error(
        "the office does not know the tablet that these entries are from; let it reach the office by itself"
    )]
    UnknownTablet,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What became of the entries of a copy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TakenIn {
    /// They count from now on.
    pub accepted: usize,
    /// The office had them.
    pub known: usize,
    /// They were set aside.
    pub set_aside: usize,
    /// They wait for a later version of the server.
    pub held: usize,
}

/// Takes in `copy`, all of it in one transaction.
///
/// # Errors
/// [`NotTakenIn`].
pub fn take_in(
    store: &Store,
    org: &OrgName,
    key: &PrivateKey,
    copy: &str,
    now: Timestamp,
) -> Result<TakenIn, NotTakenIn> {
    let copy = read(org, copy)?;
    let entries = entries_of(key, &copy)?;
    store.write(|tx| {
        let mut taken = TakenIn::default();
        for (replica, entries) in by_replica(entries) {
            let known = fleet::report_of(tx, org, replica)?.and_then(|report| report.store_key);
            if known.as_ref() != Some(&copy.key.hash()) {
                return Err(NotTakenIn::UnknownTablet);
            }
            take(tx, org, replica, &entries, now, &mut taken)?;
        }
        for note in &copy.notes {
            sealed_note::keep(tx, org, None, note, now)?;
        }
        Ok(taken)
    })
}

fn read(org: &OrgName, copy: &str) -> Result<UnsentCopy, NotTakenIn> {
    let copy: UnsentCopy = serde_json::from_str(copy).map_err(|_| NotTakenIn::Unreadable)?;
    if copy.cairt_copy != COPY_FORMAT {
        return Err(NotTakenIn::Unreadable);
    }
    if copy.org != *org {
        return Err(NotTakenIn::OtherOrganisation(copy.org));
    }
    Ok(copy)
}

fn entries_of(key: &PrivateKey, copy: &UnsentCopy) -> Result<Vec<Sealed>, NotTakenIn> {
    let data_key = key.open(&copy.key, COPY_KEY_PLACE)?;
    let open = |record: &domain::sync::sealed::SealedRecord| {
        let plain = open_with(&data_key, &record.sealed, &record.place)?;
        let text = String::from_utf8(plain).map_err(|_| NotTakenIn::Unreadable)?;
        let entry: Outgoing = serde_json::from_str(&text).map_err(|_| NotTakenIn::Unreadable)?;
        Sealed::read(entry.json).map_err(|_| NotTakenIn::Unreadable)
    };
    copy.outbox.iter().map(open).collect()
}

fn by_replica(entries: Vec<Sealed>) -> BTreeMap<ReplicaId, Vec<Sealed>> {
    let mut replicas: BTreeMap<_, Vec<Sealed>> = BTreeMap::new();
    for sealed in entries {
        replicas.entry(sealed.event.replica).or_default().push(sealed);
    }
    for entries in replicas.values_mut() {
        entries.sort_by_key(|sealed| sealed.event.replica_seq);
    }
    replicas
}

fn take(
    tx: &Transaction<'_>,
    org: &OrgName,
    replica: ReplicaId,
    entries: &[Sealed],
    now: Timestamp,
    taken: &mut TakenIn,
) -> Result<(), NotTakenIn> {
    let (user, revoked) = replica::standing(tx, org, replica)?.ok_or(NotTakenIn::UnknownTablet)?;
    let charters = organisation::charters(tx, org)?;
    let staff = staff::with_rights(tx, org, charters.last(), user)?.ok_or(NotTakenIn::UnknownTablet)?;
    let session = Session { org: org.clone(), staff, replica };
    let epoch = Epoch(meta::read(tx)?.epoch);
    let mut ledger = SqlLedger::new(tx, org, &charters);
    for batch in entries.chunks(BATCH_EVENTS_MAX) {
        let push = Push { replica, events: batch.iter().map(|sealed| sealed.json.clone()).collect() };
        let judge = if revoked { host::deposit } else { host::push };
        for verdict in judge(&mut ledger, &session, &push, epoch, now)?.verdicts {
            *match verdict {
                Verdict::Accepted(_) => &mut taken.accepted,
                Verdict::Duplicate(_) => &mut taken.known,
                Verdict::SetAside { .. } => &mut taken.set_aside,
                Verdict::Held { .. } | Verdict::Newer => &mut taken.held,
            } += 1;
        }
    }
    Ok(())
}
