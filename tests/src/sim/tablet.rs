//! A device of one worker: one or two tabs over one storage, a clock that may be anything, and an app that may be old.

use super::bug::Bug;
use super::dice::Dice;
use super::disk::{Habits, Tx};
use super::network::{Cut, Parcel};
use super::reading::{self, Unknown};
use super::storage::{Storage, Sureness, Written};
use super::tab::{Doing, Tab};
use domain::event::{DeviceTime, Recorded, Stream};
use domain::id::ReplicaId;
use domain::sync::host::Session;
use domain::sync::replica::{Outgoing, Replica, Store};
use domain::time::Timestamp;
use std::rc::Rc;

/// A device.
#[derive(Clone, Debug)]
pub struct Tablet {
    /// Whose it is, as the office knows it.
    pub session: Rc<Session>,
    /// Its storage.
    pub storage: Storage,
    /// The tabs in which the app is open.
    pub tabs: Vec<Tab>,
    /// Its clock less the true time, in milliseconds.
    pub clock_ahead_ms: i64,
    /// Server time less its own, as last measured.
    pub server_offset_ms: Option<i64>,
    /// How many requests it has sent.
    pub requests: u64,
    /// What of its network is cut.
    pub cut: Cut,
    /// Whether its storage can be opened at all; where not, so much is tried again.
    pub does_not_open: bool,
    /// What its app can do.
    pub habits: Habits,
}

impl Tablet {
    /// A device fresh out of the box.
    #[must_use]
    pub fn new(session: Session, tabs: usize, habits: Habits) -> Self {
        let storage = Storage::new(habits, 0);
        let tab = Tab::open(session.replica, storage.disk());
        Self {
            session: Rc::new(session),
            storage,
            tabs: vec![tab; tabs],
            clock_ahead_ms: 0,
            server_offset_ms: None,
            requests: 0,
            cut: Cut::default(),
            does_not_open: false,
            habits,
        }
    }

    /// Another device with a copy of this one's storage.
    #[must_use]
    pub fn copied(&self) -> Self {
        let mut copy = Self { requests: 0, cut: Cut::default(), ..self.clone() };
        copy.open_all();
        copy
    }

    /// What its clock says at the true time `now`.
    #[must_use]
    pub const fn time(&self, now: Timestamp) -> DeviceTime {
        DeviceTime { wall: now.plus_millis(self.clock_ahead_ms), server_offset_ms: self.server_offset_ms }
    }

    /// Hears the server's time.
    pub const fn hear(&mut self, server_time: Timestamp, now: Timestamp) {
        self.server_offset_ms = Some(server_time.0.saturating_sub(now.0).saturating_sub(self.clock_ahead_ms));
    }

    /// Kinds of facts that its app does not know.
    #[must_use]
    pub const fn unknown(&self) -> Unknown {
        self.habits.unknown
    }

    /// A stream as its app reads it.
    #[must_use]
    pub fn events(&self, stream: Stream) -> Vec<Recorded> {
        reading::by_older_app(self.storage.disk().events(stream), self.unknown())
    }

    /// Saves entries in one strict transaction.
    pub fn save(&mut self, tab: usize, entries: &[Outgoing], dice: &mut Dice) -> Written {
        let sureness = if self.has(Bug::SavedBeforeFlush) { Sureness::Relaxed } else { Sureness::Strict };
        let Some(tab) = self.tabs.get_mut(tab) else { return Written::Refused };
        let mut written = self.storage.write(Tx::Save(entries.to_vec()), tab.seen, sureness, dice);
        if written == Written::Refused && self.habits.bug == Some(Bug::RefusedWriteBelieved) {
            written = Written::Done;
        }
        if written == Written::Done {
            tab.seen = self.storage.disk().turn;
            tab.last_replica_seq += entries.len() as u64;
            entries.iter().for_each(|entry| tab.tell(|replica| replica.wrote(entry.clone())));
        }
        written
    }

    /// Stores a step of sync in one transaction, after reading again where another tab wrote meanwhile.
    pub fn store(&mut self, tab: usize, store: &Store, dice: &mut Dice) -> Written {
        let mut written = self.try_to_store(tab, store, dice);
        if written == Written::Stale {
            self.read_again(tab);
            written = self.try_to_store(tab, store, dice);
        }
        written
    }

    fn try_to_store(&mut self, tab: usize, store: &Store, dice: &mut Dice) -> Written {
        let Some(tab) = self.tabs.get_mut(tab) else { return Written::Refused };
        let tx = Tx::Absorb {
            store: Box::new(store.clone()),
            last_replica_seq: tab.last_replica_seq,
            renewed: tab.renewing,
        };
        let mut written = self.storage.write(tx, tab.seen, Sureness::Relaxed, dice);
        if written == Written::Refused && self.habits.bug == Some(Bug::RefusedWriteBelieved) {
            written = Written::Done;
        }
        if written == Written::Done {
            tab.seen = self.storage.disk().turn;
        }
        written
    }

    /// A tab reads everything anew where somebody else wrote.
    pub fn read_again(&mut self, tab: usize) {
        let (id, disk) = (self.session.replica, self.storage.disk());
        if let Some(tab) = self.tabs.get_mut(tab)
            && tab.seen != disk.turn
        {
            tab.read_again(id, disk);
        }
    }

    /// What it does just before a step is stored: nothing, unless a planted mistake has it.
    pub fn begin_storing(&mut self, tab: usize, store: &Store) {
        if self.has(Bug::CursorStoredApart) {
            self.storage.run(Tx::OnlyStanding(store.standing.clone()), Sureness::Relaxed);
            self.see_own_writing(tab);
        }
    }

    /// What it does when it has sent entries: nothing, unless a planted mistake has it.
    pub fn sent(&mut self, tab: usize, count: usize) {
        if self.has(Bug::OutboxClearedOnSend) {
            let seqs = self.storage.disk().outbox.keys().take(count).copied().collect();
            self.storage.run(Tx::Forget(seqs), Sureness::Relaxed);
            self.see_own_writing(tab);
        }
    }

    /// The power goes and comes back. Says how many transactions were lost.
    pub fn crash(&mut self, dice: &mut Dice) -> usize {
        let lost = self.storage.crash(dice);
        self.open_all();
        lost
    }

    /// The database is gone: the device begins anew, as another replica, in a life of the office's record.
    pub fn begin_anew(&mut self, replica: ReplicaId, life: u64) {
        self.session = Rc::new(Session { replica, ..(*self.session).clone() });
        self.storage = Storage::new(self.habits, life);
        self.server_offset_ms = None;
        self.open_all();
    }

    /// One tab is closed and opened again.
    pub fn open_again(&mut self, tab: usize) {
        if let Some(tab) = self.tabs.get_mut(tab) {
            *tab = Tab::open(self.session.replica, self.storage.disk());
        }
    }

    /// Whether the tab that sent a request still waits for the answer.
    #[must_use]
    pub fn awaits(&self, parcel: &Parcel) -> bool {
        let doing = self.tabs.get(parcel.at.tab).map(|tab| &tab.doing);
        let awaited = matches!(doing, Some(Doing::Waiting { number, .. }) if *number == parcel.number);
        awaited && self.session.replica == parcel.session.replica
    }

    /// Whether another tab than this one is in the middle of a run.
    #[must_use]
    pub fn another_runs(&self, tab: usize) -> bool {
        let others = self.tabs.iter().enumerate().filter(|(place, _)| *place != tab);
        others.into_iter().any(|(_, other)| !matches!(other.doing, Doing::Resting))
    }

    /// A tab tells its state machine something and hears what to do next.
    pub fn tell<T>(&mut self, tab: usize, what: impl FnOnce(&mut Replica) -> T) -> Option<T> {
        self.tabs.get_mut(tab).map(|tab| tab.tell(what))
    }

    fn open_all(&mut self) {
        (0..self.tabs.len()).for_each(|tab| self.open_again(tab));
    }

    fn see_own_writing(&mut self, tab: usize) {
        if let Some(tab) = self.tabs.get_mut(tab) {
            tab.seen = self.storage.disk().turn;
        }
    }

    fn has(&self, bug: Bug) -> bool {
        self.habits.bug == Some(bug)
    }
}
