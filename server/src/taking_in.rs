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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::{ORG, Office, Tablet, sealed};
    use crate::recovery;
    use crate::store::{Purpose, device};
    use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
    use aes_gcm::{Aes256Gcm, Key, Nonce};
    use base64::Engine as _;
    use base64::prelude::BASE64_STANDARD;
    use domain::event::Event;
    use domain::sync::sealed::{SealedForOffice, SealedRecord};
    use p256::elliptic_curve::sec1::ToSec1Point as _;
    use p256::pkcs8::DecodePrivateKey as _;
    use p256::{SecretKey, ecdh};
    use serde_json::json;
    use sha2::{Digest as _, Sha256};

    const DATA_KEY: [u8; 32] = [7; 32];
    const PLACE: &str = "cairt/1/outbox/0000000000000001";

    fn seal(key: &[u8], place: &str, plain: &[u8]) -> String {
        let nonce = [9; 12];
        let cipher = Aes256Gcm::new(&Key::<Aes256Gcm>::try_from(key).unwrap());
        let payload = Payload { msg: plain, aad: place.as_bytes() };
        let sealed = cipher.encrypt(&Nonce::try_from(&nonce[..]).unwrap(), payload).unwrap();
        BASE64_STANDARD.encode([&nonce[..], &sealed].concat())
    }

    fn pem(office: &Office) -> String {
        std::fs::read_to_string(recovery::file(&office.data(), &OrgName(ORG.to_owned()))).unwrap()
    }

    /// What a tablet does when its store is made: the data key, wrapped for the organisation by an agreement of its own.
    fn wrapped(office: &Office, half: u8) -> SealedForOffice {
        let own = SecretKey::from_slice(&[half; 32]).unwrap();
        let organisation = SecretKey::from_pkcs8_pem(&pem(office)).unwrap().public_key();
        let secret = ecdh::diffie_hellman(own.to_nonzero_scalar(), organisation.as_affine());
        let point = own.public_key().to_sec1_point(false).as_bytes().to_vec();
        let key = Sha256::new()
            .chain_update(COPY_KEY_PLACE)
            .chain_update(secret.raw_secret_bytes())
            .chain_update(&point);
        SealedForOffice {
            point: BASE64_STANDARD.encode(&point),
            sealed: seal(&key.finalize(), COPY_KEY_PLACE, &DATA_KEY),
        }
    }

    fn copy(key: SealedForOffice, event: &Event) -> String {
        let outgoing = serde_json::to_vec(&Outgoing::new(&sealed(event))).unwrap();
        let outbox =
            vec![SealedRecord { place: PLACE.to_owned(), sealed: seal(&DATA_KEY, PLACE, &outgoing) }];
        let org = OrgName(ORG.to_owned());
        serde_json::to_string(&UnsentCopy { cairt_copy: COPY_FORMAT, org, key, notes: Vec::new(), outbox })
            .unwrap()
    }

    fn take(office: &Office, copy: &str) -> Result<TakenIn, NotTakenIn> {
        let store = Store::open(&office.data(), Purpose::AsItIs).unwrap();
        take_in(
            &store,
            &OrgName(ORG.to_owned()),
            &PrivateKey::read(&pem(office)).unwrap(),
            copy,
            office.now(),
        )
    }

    async fn reports(office: &Office, tablet: &Tablet, key: &SealedForOffice) {
        let report = json!({ "app": "0.1.0", "unsent": 1, "store_key": key.hash() });
        let told =
            office.post(&format!("/api/{ORG}/report"), &tablet.signed_in.token, report.to_string()).await;
        assert_eq!(told.status, 204);
    }

    #[tokio::test]
    async fn a_copy_counts_once_and_only_from_the_tablet_that_has_its_key() {
        let office = Office::open();
        let (mut maura, donal) = (office.tablet("maura").await, office.tablet("donal").await);
        let (_, registered) = maura.person("Seán Byrne");
        let (own, forged) = (wrapped(&office, 3), wrapped(&office, 5));
        reports(&office, &donal, &forged).await;
        for key in [&own, &forged] {
            let refused = take(&office, &copy(key.clone(), &registered));
            assert!(
                matches!(refused, Err(NotTakenIn::UnknownTablet)),
                "before the office knows the key: {refused:?}"
            );
        }
        reports(&office, &maura, &own).await;
        let forged = take(&office, &copy(forged, &registered));
        assert!(
            matches!(forged, Err(NotTakenIn::UnknownTablet)),
            "in her name, with a key of his: {forged:?}"
        );
        let copy = copy(own, &registered);
        assert_eq!(take(&office, &copy).unwrap(), TakenIn { accepted: 1, ..TakenIn::default() });
        assert_eq!(take(&office, &copy).unwrap(), TakenIn { known: 1, ..TakenIn::default() });
    }

    #[tokio::test]
    async fn the_copy_of_a_revoked_tablet_is_set_aside() {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let (_, registered) = maura.person("Seán Byrne");
        let key = wrapped(&office, 3);
        reports(&office, &maura, &key).await;
        let store = Store::open(&office.data(), Purpose::AsItIs).unwrap();
        let org = OrgName(ORG.to_owned());
        assert!(store.write(|tx| device::revoke(tx, &org, maura.signed_in.device, office.now())).unwrap());
        let taken = take(&office, &copy(key, &registered)).unwrap();
        assert_eq!(taken, TakenIn { set_aside: 1, ..TakenIn::default() });
    }
}
