//! What this tablet knows without anybody's pass phrase: who has a store here, and how it proves to the office that it
//! is enrolled. Names only; nothing of any client.

use crate::rim;
use domain::charter::{EmergencyNumber, Number, NumberKind, Text};
use domain::id::{DeviceId, OrgName, UserId};
use domain::sync::session::{DeviceProof, OrganisationCard, SignedIn};
use domain::time::Timestamp;
use gloo::events::EventListener;
use gloo::storage::{LocalStorage, Storage as _};
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast as _;
use web_sys::StorageEvent;

const WORKERS: &str = "cairt.workers";
const ENROLMENT: &str = "cairt.enrolment";
const LOCKED: &str = "cairt.locked";

/// Somebody who has a store on this tablet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worker {
    /// Their organisation.
    pub org: OrgName,
    /// Its name.
    pub org_name: Text,
    /// Who they are.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// The name they sign in with.
    pub sign_in: String,
}

impl Worker {
    /// Somebody who has just signed in.
    pub(super) fn new(card: &OrganisationCard, sign_in: &str, signed_in: &SignedIn) -> Self {
        let colleague = signed_in.directory.colleague(signed_in.user);
        Self {
            org: card.id.clone(),
            org_name: card.name.clone(),
            user: signed_in.user,
            name: colleague.map_or_else(|| sign_in.to_owned(), |colleague| colleague.name.clone()),
            sign_in: sign_in.into(),
        }
    }

    /// The name of their database.
    pub(crate) fn store_name(&self) -> String {
        store_name(&self.org, self.user)
    }
}

/// The name of a worker's database.
pub(crate) fn store_name(org: &OrgName, user: UserId) -> String {
    format!("cairt-{org}-{user}")
}

/// Who has a store on this tablet, the last one first.
#[must_use]
pub fn workers() -> Vec<Worker> {
    LocalStorage::get(WORKERS).unwrap_or_default()
}

/// Puts somebody on top of the list. Where the browser keeps no list, they sign in with their name the next time; their
/// store is found all the same.
pub(super) fn remember(worker: Worker) {
    let mut workers = workers();
    workers.retain(|other| (&other.org, other.user) != (&worker.org, worker.user));
    workers.insert(0, worker);
    let _ = LocalStorage::set(WORKERS, workers);
}

/// Takes somebody off the list, whose store is gone.
pub(super) fn forget(worker: &Worker) {
    let mut workers = workers();
    workers.retain(|other| other != worker);
    let _ = LocalStorage::set(WORKERS, workers);
}

/// Tells the other tabs that a store was locked or left: whoever walks away from one tab means all of them.
pub(super) fn tell_locked(store: &str) {
    // With the time, since only a change is told.
    let _ = LocalStorage::set(LOCKED, (store, rim::wall_clock()));
}

/// Calls `then` with the name of a store that another tab locked.
pub(super) fn when_locked(then: impl Fn(String) + 'static) {
    let told = EventListener::new(&leptos::prelude::window(), "storage", move |event| {
        let event = event.dyn_ref::<StorageEvent>();
        let text =
            event.filter(|event| event.key().as_deref() == Some(LOCKED)).and_then(StorageEvent::new_value);
        let locked = text.and_then(|text| serde_json::from_str::<(String, Timestamp)>(&text).ok());
        if let Some((store, _)) = locked {
            then(store);
        }
    });
    told.forget();
}

#[derive(Clone, Serialize, Deserialize)]
struct Enrolment {
    org: OrgName,
    device: DeviceId,
    secret: String,
    /// What can be done without anybody's pass phrase.
    #[serde(default)]
    locked: Option<WhileLocked>,
}

/// What a locked tablet knows of its organisation; all of it is public.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WhileLocked {
    /// The public key to which notes for the office are sealed.
    pub recovery_key: String,
    /// Whom to phone when somebody is in danger.
    pub emergency: Vec<EmergencyNumber>,
    /// The office's own numbers, for a voice.
    #[serde(default)]
    pub office: Vec<Number>,
    /// The language to show their names in where the one that is wanted is missing.
    pub language: String,
}

impl WhileLocked {
    fn of(signed_in: &SignedIn) -> Option<Self> {
        let charter = signed_in.directory.in_force()?;
        let mut office = charter.contact.phones.clone();
        office.retain(|number| number.kind == NumberKind::Voice);
        Some(Self {
            office,
            recovery_key: signed_in.recovery_key.clone(),
            emergency: charter.emergency.clone(),
            language: charter.default_language().to_owned(),
        })
    }
}

/// What this tablet knows of an organisation while nobody has unlocked it.
#[must_use]
pub fn while_locked(org: &OrgName) -> Option<WhileLocked> {
    enrolments().into_iter().find(|enrolment| enrolment.org == *org)?.locked
}

fn enrolments() -> Vec<Enrolment> {
    LocalStorage::get(ENROLMENT).unwrap_or_default()
}

/// What proves that this tablet is enrolled, or else the code to enrol it with.
pub(crate) fn proof(org: &OrgName, code: String) -> DeviceProof {
    match enrolments().into_iter().find(|enrolment| enrolment.org == *org) {
        Some(enrolment) if code.trim().is_empty() => {
            DeviceProof::Enrolled { device: enrolment.device, secret: enrolment.secret }
        }
        _ => DeviceProof::Code { code },
    }
}

/// Keeps what the office gave this tablet to prove itself with, and what it may know while it is locked.
pub(crate) fn enrolled(org: &OrgName, signed_in: &SignedIn) {
    let mut all = enrolments();
    let known = all.iter().position(|enrolment| enrolment.org == *org).map(|place| all.remove(place));
    let locked = WhileLocked::of(signed_in).or_else(|| known.as_ref().and_then(|known| known.locked.clone()));
    let secret = signed_in.device_secret.clone().or_else(|| known.map(|known| known.secret));
    let Some(secret) = secret else { return };
    all.push(Enrolment { org: org.clone(), device: signed_in.device, secret, locked });
    let _ = LocalStorage::set(ENROLMENT, all);
}

/// Random bytes for the salt of a PIN.
pub(super) fn salt() -> [u8; 16] {
    rim::random()
}
