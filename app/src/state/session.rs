//! Who works on this device now: nobody, somebody who has to unlock, or somebody whose store is open. Several workers
//! share a tablet; each has a store of their own, and signing out or changing worker deletes nothing.

mod lock;
mod notes;
mod tablet;

pub use lock::{PIN_DIGITS, PinTrouble, in_western_digits};
pub use notes::NOTE_CHARS_MAX;
pub(crate) use notes::{hand_over as hand_over_notes, sealed as sealed_note};
pub use tablet::{WhileLocked, Worker, while_locked, workers};
pub(crate) use tablet::{enrolled as keep_enrolment, proof, store_name};

use super::device::Device;
use crate::crypto::{CryptoTrouble, KeyRing, from_base64};
use crate::net::{self, Trouble};
use crate::store::{Profile, StoreTrouble, Vault};
use domain::id::OrgName;
use domain::sync::replica::Standing;
use domain::sync::session::{OrganisationCard, SignIn, SignedIn};
use domain::time::Timestamp;
use leptos::prelude::*;
use lock::Kept;
use std::rc::Rc;

/// Minutes without a touch after which the app locks, until the worker chooses otherwise.
const LOCK_AFTER_MINUTES: u32 = 5;

/// Who works on this device now.
#[derive(Clone)]
pub enum Phase {
    /// Not known yet.
    Starting,
    /// Nobody: somebody signs in or chooses themselves.
    SignedOut,
    /// Somebody who has to unlock.
    Locked {
        /// Who.
        worker: Worker,
        /// Whether a PIN opens it: the key is still in memory.
        pin: bool,
        /// Tries left for the PIN.
        tries_left: u8,
        /// Why.
        by: LockedBy,
    },
    /// Somebody whose store opens once the office has been heard from, after too long a silence.
    Away {
        /// The store, which talks to the office already.
        device: Device,
        /// How many days of silence the organisation allows.
        days: u16,
    },
    /// Somebody whose store is open.
    Open(Device),
    /// The office has revoked the tablet, and nothing is on it any more.
    SignedOff,
    /// The storage stands in the way.
    Trouble(StoreTrouble),
}

/// Why an open store was locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockedBy {
    /// The worker locked it or left, or the page is new.
    Worker,
    /// Nobody used it for as long as the worker chose.
    Idleness,
}

/// Why somebody is not signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInTrouble {
    /// Name, pass phrase or tablet code do not fit; it is not said which.
    Refused,
    /// Everything fits, but the office has signed this tablet off: it needs a new code.
    TabletSignedOff,
    /// Too many tries.
    TooManyTries {
        /// When it may be tried again, by this device's clock.
        until: Timestamp,
    },
    /// The server did not answer.
    NoAnswer,
    /// This device cannot keep anything.
    CannotStore(StoreTrouble),
    /// The page was not loaded from a secure address.
    NotSecure,
    /// A store of theirs is on this tablet that another pass phrase opens.
    OtherPassPhrase,
}

/// Why a store is not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnlockTrouble {
    /// The pass phrase is another one.
    WrongPassPhrase,
    /// The storage failed.
    Store(StoreTrouble),
}

/// Who works on this device now, and the ways in and out.
#[derive(Clone, Copy)]
pub struct Session {
    phase: RwSignal<Phase, LocalStorage>,
    kept: StoredValue<Option<Rc<Kept>>, LocalStorage>,
    touched: StoredValue<Timestamp>,
    /// Sealed notes that wait for a network.
    notes: RwSignal<usize>,
}

/// Who works on this device now.
#[must_use]
pub fn session() -> Session {
    expect_context()
}

impl Session {
    /// Makes the session known to every page below, and finds out who was here last.
    pub fn provide() -> Self {
        let session = Self {
            phase: RwSignal::new_local(Phase::Starting),
            kept: StoredValue::new_local(None),
            touched: StoredValue::new(crate::rim::wall_clock()),
            notes: RwSignal::new(0),
        };
        provide_context(session);
        session.phase.set(match workers().into_iter().next() {
            Some(worker) => Phase::Locked { worker, pin: false, tries_left: 0, by: LockedBy::Worker },
            None => Phase::SignedOut,
        });
        session.lock_when_idle();
        session.lock_with_other_tabs();
        session.deliver_notes();
        session
    }

    /// Who works on this device now, tracked.
    #[must_use]
    pub fn phase(self) -> Phase {
        self.phase.get()
    }

    /// Who has a store on this tablet, the last one first.
    #[must_use]
    pub fn workers(self) -> Vec<Worker> {
        workers()
    }

    /// Which organisations there are.
    pub async fn organisations(self) -> Result<Vec<OrganisationCard>, Trouble> {
        net::organisations().await
    }

    /// Somebody on this tablet's list wants to unlock.
    pub fn choose(self, worker: Worker) {
        self.forget_kept();
        self.phase.set(Phase::Locked { worker, pin: false, tries_left: 0, by: LockedBy::Worker });
    }

    /// The worker signs out: also at the office, if it can be reached, and in other tabs.
    pub fn sign_out(self) {
        if let Phase::Open(device) = self.phase.get_untracked() {
            let line = device.line();
            leptos::task::spawn_local(async move {
                // Unreached, the office lets the sign-in run out by itself.
                let _ = line.sign_out().await;
            });
        }
        self.other_worker();
    }

    /// The store of whoever is here is gone: they sign in anew.
    pub fn begin_anew(self) {
        let worker = match self.phase.get_untracked() {
            Phase::Locked { worker, .. } => Some(worker),
            Phase::Open(device) | Phase::Away { device, .. } => self.whose(device),
            _ => None,
        };
        if let Some(worker) = worker {
            tablet::forget(&worker);
        }
        self.other_worker();
    }

    /// Shows an open store, unless the office has to be heard from first.
    fn show(self, device: Device) {
        self.phase.set(match device.has_been_away() {
            Some(days) => Phase::Away { device, days },
            None => Phase::Open(device),
        });
    }

    /// The office has answered: the store that waited for that is shown.
    pub fn heard_from_the_office(self) {
        if let Phase::Away { device, .. } = self.phase.get_untracked() {
            self.show(device);
        }
    }

    /// The office has revoked the tablet, and the store is empty.
    pub fn signed_off(self, device: Device) {
        self.tell_other_tabs();
        if let Some(worker) = self.whose(device) {
            tablet::forget(&worker);
        }
        self.forget_kept();
        device.stop();
        self.phase.set(Phase::SignedOff);
        device.close();
        // So that the page tells what is still here.
        self.deliver_notes_now();
    }

    /// Somebody else wants to sign in. What is unsent stays in its store.
    pub fn other_worker(self) {
        self.tell_other_tabs();
        self.leave();
        self.forget_kept();
        self.phase.set(Phase::SignedOut);
    }

    /// Signs in at the office; makes a store where there is none yet.
    pub async fn sign_in(
        self,
        card: OrganisationCard,
        name: String,
        pass_phrase: String,
        code: String,
    ) -> Result<(), SignInTrouble> {
        if !window().is_secure_context() {
            return Err(SignInTrouble::NotSecure);
        }
        let known = workers().into_iter().find(|worker| worker.org == card.id && worker.sign_in == name);
        if let Some(worker) = known
            && self.unlock_worker(&worker, &pass_phrase, code.clone()).await.is_ok()
        {
            return Ok(());
        }
        let message = SignIn {
            name: name.clone(),
            pass_phrase: pass_phrase.clone(),
            device: proof(&card.id, code.clone()),
            replica: None,
        };
        let signed_in = net::sign_in(&card.id, &message).await?;
        tablet::enrolled(&card.id, &signed_in);
        let worker = Worker::new(&card, &name, &signed_in);
        if has_store(&worker).await? {
            // The browser lost its list, not the store: nothing in it may be written over.
            return Ok(self.unlock_worker(&worker, &pass_phrase, String::new()).await?);
        }
        let vault = make_store(&card.id, &name, &pass_phrase, &signed_in)
            .await
            .map_err(SignInTrouble::CannotStore)?;
        tablet::remember(worker);
        // Asked once there is something to lose; the answer is shown in the settings.
        super::browser_storage::ask_for_persistence().await;
        let device = Device::start(vault).await.map_err(SignInTrouble::CannotStore)?;
        self.phase.set(Phase::Open(device));
        Ok(())
    }

    /// Opens the store of the worker who is locked out, with the pass phrase.
    pub async fn unlock(self, pass_phrase: String) -> Result<(), UnlockTrouble> {
        let Phase::Locked { worker, .. } = self.phase.get_untracked() else { return Ok(()) };
        self.unlock_worker(&worker, &pass_phrase, String::new()).await
    }

    /// Opens a store; signs in again beside it, with the code where the office gave one because it does not know the tablet.
    async fn unlock_worker(
        self,
        worker: &Worker,
        pass_phrase: &str,
        code: String,
    ) -> Result<(), UnlockTrouble> {
        let name = worker.store_name();
        let opened = async {
            let ring = Vault::key_ring(&name).await?.ok_or(StoreTrouble::Gone)?;
            match ring.open(pass_phrase).await? {
                Ok(key) => Ok(Some(Vault::open(&name, key).await?)),
                Err(crate::crypto::WrongPassPhrase) => Ok(None),
            }
        };
        let vault = opened.await.map_err(UnlockTrouble::Store)?.ok_or(UnlockTrouble::WrongPassPhrase)?;
        self.forget_kept();
        let device = Device::start(vault).await.map_err(UnlockTrouble::Store)?;
        tablet::remember(worker.clone());
        self.touch();
        self.show(device);
        device.sign_in_again(pass_phrase.to_owned(), code);
        Ok(())
    }
}

async fn has_store(worker: &Worker) -> Result<bool, SignInTrouble> {
    let ring = Vault::key_ring(&worker.store_name()).await;
    ring.map(|ring| ring.is_some()).map_err(SignInTrouble::CannotStore)
}

async fn make_store(
    org: &OrgName,
    sign_in: &str,
    pass_phrase: &str,
    signed_in: &SignedIn,
) -> Result<Vault, StoreTrouble> {
    let recovery = from_base64(&signed_in.recovery_key).ok_or(StoreTrouble::Damaged)?;
    let (ring, key) = KeyRing::create(pass_phrase, &recovery).await.map_err(|trouble| match trouble {
        CryptoTrouble::NotSecure => StoreTrouble::Unavailable,
        other => StoreTrouble::from(other),
    })?;
    let profile = Profile {
        org: org.clone(),
        user: signed_in.user,
        sign_in: sign_in.into(),
        device: signed_in.device,
        token: signed_in.token.clone(),
        token_expires_at: signed_in.expires_at,
        replica: signed_in.replica,
        replica_code: signed_in.replica_code.clone(),
        next_replica_seq: 1,
        next_case: (0, 1),
        server_offset_ms: Some(signed_in.server_time.0 - crate::rim::wall_clock().0),
        last_contact: Some(signed_in.server_time),
        complete: false,
        next_bundle: 1,
        standing: Standing::default(),
        directory: signed_in.directory.clone(),
        lock_after_minutes: LOCK_AFTER_MINUTES,
        arrived: None,
        settled: Vec::new(),
    };
    Vault::create(&store_name(org, signed_in.user), &ring, key, &profile).await
}

impl From<UnlockTrouble> for SignInTrouble {
    fn from(trouble: UnlockTrouble) -> Self {
        match trouble {
            UnlockTrouble::WrongPassPhrase => Self::OtherPassPhrase,
            UnlockTrouble::Store(trouble) => Self::CannotStore(trouble),
        }
    }
}

impl From<Trouble> for SignInTrouble {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Refused { code, .. } if code == "tablet-revoked" => Self::TabletSignedOff,
            Trouble::NotSignedIn | Trouble::Refused { .. } => Self::Refused,
            Trouble::TooMany { until } => Self::TooManyTries { until },
            Trouble::NoAnswer | Trouble::Unreadable(_) => Self::NoAnswer,
        }
    }
}
