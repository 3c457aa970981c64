//! Taking in the copy of what was only on one tablet (design §4, no network at all): opened with the organisation's private key
//! and judged as if the tablet had sent it. When the tablet reaches the office later, nothing of it counts twice.

use crate::recovery::{DoesNotOpen, PrivateKey, open_with};
use crate::store::ledger::SqlLedger;
use crate::store::{Store, StoreError, meta, organisation, replica, staff};
use domain::event::Sealed;
use domain::id::{OrgName, ReplicaId, UserId};
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
    /// Its entries name somebody who does not work here, or a tablet of somebody else.
    #[error("the entries say that they are of somebody else")]
    SomebodyElse,
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
    let entries = entries_of(org, key, copy)?;
    store.write(|tx| {
        let mut taken = TakenIn::default();
        for ((replica, user), entries) in by_author(entries) {
            if !replica::take_in(tx, org, replica, user)? {
                return Err(NotTakenIn::SomebodyElse);
            }
            push(tx, org, (replica, user), &entries, now, &mut taken)?;
        }
        Ok(taken)
    })
}

fn entries_of(org: &OrgName, key: &PrivateKey, copy: &str) -> Result<Vec<Sealed>, NotTakenIn> {
    let copy: UnsentCopy = serde_json::from_str(copy).map_err(|_| NotTakenIn::Unreadable)?;
    if copy.cairt_copy != COPY_FORMAT {
        return Err(NotTakenIn::Unreadable);
    }
    if copy.org != *org {
        return Err(NotTakenIn::OtherOrganisation(copy.org));
    }
    let data_key = key.open(&copy.key, COPY_KEY_PLACE)?;
    let open = |record: &domain::sync::sealed::SealedRecord| {
        let plain = open_with(&data_key, &record.sealed, &record.place)?;
        let text = String::from_utf8(plain).map_err(|_| NotTakenIn::Unreadable)?;
        let entry: Outgoing = serde_json::from_str(&text).map_err(|_| NotTakenIn::Unreadable)?;
        Sealed::read(entry.json).map_err(|_| NotTakenIn::Unreadable)
    };
    copy.outbox.iter().map(open).collect()
}

fn by_author(entries: Vec<Sealed>) -> BTreeMap<(ReplicaId, UserId), Vec<Sealed>> {
    let mut authors: BTreeMap<_, Vec<Sealed>> = BTreeMap::new();
    for sealed in entries {
        authors.entry((sealed.event.replica, sealed.event.actor)).or_default().push(sealed);
    }
    for entries in authors.values_mut() {
        entries.sort_by_key(|sealed| sealed.event.replica_seq);
    }
    authors
}

fn push(
    tx: &Transaction<'_>,
    org: &OrgName,
    (replica, user): (ReplicaId, UserId),
    entries: &[Sealed],
    now: Timestamp,
    taken: &mut TakenIn,
) -> Result<(), NotTakenIn> {
    let charters = organisation::charters(tx, org)?;
    let staff = staff::with_rights(tx, org, charters.last(), user)?.ok_or(NotTakenIn::SomebodyElse)?;
    let session = Session { org: org.clone(), staff, replica };
    let epoch = Epoch(meta::read(tx)?.epoch);
    let mut ledger = SqlLedger::new(tx, org, &charters);
    for batch in entries.chunks(BATCH_EVENTS_MAX) {
        let push = Push { replica, events: batch.iter().map(|sealed| sealed.json.clone()).collect() };
        for verdict in host::push(&mut ledger, &session, &push, epoch, now)?.verdicts {
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
