//! An open store and everything pages ask of it: lists, single cases and people, saving, and how the device stands with
//! the office. A worker's action is done when its transaction has completed; nothing here waits for the network.

mod absorb;
mod drafts;
mod hand_in;
mod memory;
mod new_case;
mod profile;
mod report;
mod rest;
mod save;
mod sealed;
mod set_aside;
mod sync;
mod web_lock;

pub use drafts::{About, Begun, NEW_CASE, PERSON};
pub use memory::CaseFile;
pub use new_case::{NewCase, Who};
pub use save::{NotSaved, Saved, Write};
pub use set_aside::{NotReached, SetAsideRow, SettledRow};

use super::caseload::Caseload;
use super::office::OfficeLine;
use super::session::store_name;
use crate::net::Line;
use crate::rim;
pub use crate::store::Draft;
use crate::store::{Edit, StoreTrouble, Sureness, Vault, Written};
use chrono::{NaiveDate, NaiveDateTime, Timelike as _};
use domain::access::HANDLES_CASES;
use domain::charter::{Capability, Charter};
use domain::event::ContentHash;
use domain::id::{CaseId, EntityId, OrgName, PersonId, UserId};
use domain::person::Person;
use domain::sync::fleet::Report;
use domain::sync::session::Directory;
use domain::time::Timestamp;
use futures::channel::mpsc::UnboundedSender;
use futures::future::AbortHandle;
use gloo::timers::callback::Interval;
use lang::when;
use leptos::prelude::*;
use memory::Memory;
use std::cell::RefCell;
use std::rc::Rc;

/// How often to build a transaction anew on what other tabs wrote meanwhile.
const TRIES_MAX: usize = 5;

/// An open store. A handle, to be passed around freely.
#[derive(Clone, Copy)]
pub struct Device(StoredValue<Rc<Inner>, LocalStorage>);

struct Inner {
    /// Absent once the device was closed: the key is gone with it.
    vault: RefCell<Option<Rc<Vault>>>,
    memory: RefCell<Memory>,
    /// One writer at a time in this tab; other tabs are told apart by the turn.
    writer: futures::lock::Mutex<()>,
    caseload: RwSignal<Caseload, LocalStorage>,
    office: RwSignal<OfficeLine>,
    stored: RwSignal<u64>,
    news: RwSignal<u64>,
    /// What this device last said of itself, and when.
    reported: RefCell<Option<(Timestamp, Report)>>,
    /// What was begun here and was sealed for the office, since this tablet was revoked.
    handed_in: RefCell<Vec<Begun>>,
    /// The hash of the store's key as it is wrapped for the organisation, once it was read.
    store_key: RefCell<Option<ContentHash>>,
    minute: RwSignal<NaiveDateTime>,
    kick: RefCell<UnboundedSender<()>>,
    tasks: RefCell<Vec<AbortHandle>>,
    _ticking: Interval,
}

/// The open store. Only below the guard that shows the pages.
#[must_use]
pub fn device() -> Device {
    expect_context()
}

impl Device {
    /// Reads an open store and starts working with it.
    pub async fn start(vault: Vault) -> Result<Self, StoreTrouble> {
        let contents = vault.contents().await?;
        let (memory, caseload) = Memory::of(contents);
        let (kick, kicked) = futures::channel::mpsc::unbounded();
        let office = RwSignal::new(OfficeLine::default());
        let minute = RwSignal::new(memory.now());
        let device = Self(StoredValue::new_local(Rc::new(Inner {
            vault: RefCell::new(Some(Rc::new(vault))),
            memory: RefCell::new(memory),
            writer: futures::lock::Mutex::new(()),
            caseload: RwSignal::new_local(caseload),
            office,
            stored: RwSignal::new(0),
            news: RwSignal::new(0),
            reported: RefCell::default(),
            handed_in: RefCell::default(),
            store_key: RefCell::default(),
            minute,
            kick: RefCell::new(kick),
            tasks: RefCell::default(),
            _ticking: Interval::new(15_000, move || minute.update(|_| {})),
        })));
        device.show_office_line(|_| {});
        device.keep_talking(kicked);
        Ok(device)
    }

    /// Stops talking to the office: locked means no sync. The key stays in memory for a PIN.
    pub fn stop(self) {
        for task in self.inner().tasks.borrow_mut().drain(..) {
            task.abort();
        }
    }

    /// Takes up again after a PIN: reads what other tabs wrote meanwhile, and talks to the office.
    pub async fn start_again(self) -> Result<(), StoreTrouble> {
        let inner = self.inner();
        {
            let _turn = inner.writer.lock().await;
            inner.memory.borrow_mut().replica.interrupted();
            self.read_again().await?;
        }
        let (kick, kicked) = futures::channel::mpsc::unbounded();
        inner.kick.replace(kick);
        self.keep_talking(kicked);
        Ok(())
    }

    /// Lets go of the store, its key and everything read from it. What is still on its way finds nothing to write with.
    pub fn close(self) {
        let inner = self.inner();
        self.stop();
        inner.vault.take();
        inner.memory.borrow_mut().wipe();
        inner.caseload.set(Caseload::default());
    }

    /// The worker.
    #[must_use]
    pub fn me(self) -> UserId {
        self.memory(|memory| memory.profile.user)
    }

    /// The organisation.
    #[must_use]
    pub fn org(self) -> OrgName {
        self.memory(|memory| memory.profile.org.clone())
    }

    /// Charters and colleagues.
    #[must_use]
    pub fn directory(self) -> Rc<Directory> {
        self.memory(|memory| Rc::clone(&memory.directory))
    }

    /// The charter in force. A store always has one.
    #[must_use]
    pub fn charter(self) -> Option<Rc<Charter>> {
        self.memory(|memory| memory.charters.last().cloned())
    }

    /// A version of the charter.
    #[must_use]
    pub fn charter_of(self, version: u32) -> Option<Rc<Charter>> {
        self.memory(|memory| memory.charters.iter().find(|charter| charter.version == version).cloned())
    }

    /// Whether the worker's roles include `capability`. For what a page offers; the server decides.
    #[must_use]
    pub fn may(self, capability: Capability) -> bool {
        self.memory(|memory| memory.may(capability))
    }

    /// Whether the worker may work on a case of these owners and not only read it (`domain::access`). For what a page offers;
    /// the server decides.
    #[must_use]
    pub fn works_on(self, owners: impl IntoIterator<Item = UserId>) -> bool {
        HANDLES_CASES.into_iter().any(|capability| self.may(capability))
            || owners.into_iter().any(|owner| owner == self.me())
    }

    /// The organisation's wall clock, corrected by the known skew of this device.
    #[must_use]
    pub fn now(self) -> NaiveDateTime {
        let now = self.memory(Memory::now);
        now.with_nanosecond(0).unwrap_or(now)
    }

    /// Whether this device's clock stands before the last contact with the office: it was turned back, and what it says
    /// now is no date to write down. Tracked.
    #[must_use]
    pub fn clock_is_wrong(self) -> bool {
        self.inner().minute.track();
        self.memory(Memory::clock_is_wrong)
    }

    /// Now, for a field that is filled in beforehand; empty where the clock is known to be wrong, so that it is asked.
    #[must_use]
    pub fn now_for_field(self) -> String {
        if self.memory(Memory::clock_is_wrong) { String::new() } else { when::for_field(self.now()) }
    }

    /// The organisation's date.
    #[must_use]
    pub fn today(self) -> NaiveDate {
        self.now().date()
    }

    /// The organisation's wall clock, tracked: what reads it is shown anew as time goes by.
    #[must_use]
    pub fn now_ticking(self) -> NaiveDateTime {
        self.inner().minute.track();
        self.now()
    }

    /// What lists show.
    #[must_use]
    pub fn caseload(self) -> RwSignal<Caseload, LocalStorage> {
        self.inner().caseload
    }

    /// How this device stands with the office.
    #[must_use]
    pub fn office(self) -> RwSignal<OfficeLine> {
        self.inner().office
    }

    /// Changes whenever anything was stored, by a page or by sync.
    #[must_use]
    pub fn stored(self) -> RwSignal<u64> {
        self.inner().stored
    }

    /// Changes whenever the office says that there is something new, whatever it is.
    #[must_use]
    pub fn news(self) -> RwSignal<u64> {
        self.inner().news
    }

    /// A case with its events, own pending ones on top.
    pub async fn case(self, id: CaseId) -> Result<CaseFile, StoreTrouble> {
        self.inner().case(id).await
    }

    /// What is known of a person.
    pub async fn person(self, id: PersonId) -> Result<Person, StoreTrouble> {
        self.inner().person(id).await
    }

    /// An id for a thing in a list: a promise, a visit, a contact point.
    #[must_use]
    pub fn new_entity(self) -> EntityId {
        EntityId(rim::new_id())
    }

    pub(super) fn line(self) -> Line {
        self.memory(|memory| Line { org: memory.profile.org.clone(), token: memory.profile.token.clone() })
    }

    fn inner(self) -> Rc<Inner> {
        self.0.get_value()
    }

    fn memory<T>(self, ask: impl FnOnce(&Memory) -> T) -> T {
        ask(&self.inner().memory.borrow())
    }
}

impl Inner {
    fn vault(&self) -> Result<Rc<Vault>, StoreTrouble> {
        self.vault.borrow().clone().ok_or(StoreTrouble::Lost)
    }

    async fn write(&self, edit: Edit, seen: u64, sureness: Sureness) -> Result<Written, StoreTrouble> {
        self.vault()?.write(edit, seen, sureness).await
    }

    /// Opens the storage again after the connection to it broke, as it does on some tablets after sleep.
    async fn connect_again(&self) -> Result<(), StoreTrouble> {
        let name = {
            let memory = self.memory.borrow();
            store_name(&memory.profile.org, memory.profile.user)
        };
        let vault = self.vault()?.opened_again(&name).await?;
        self.vault.replace(Some(Rc::new(vault)));
        Ok(())
    }
}
