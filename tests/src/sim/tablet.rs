//! A device: the replica of `domain`, a disk under it, a clock that may be anything, and at most one thing it waits for.

use super::bug::Bug;
use super::dice::Dice;
use super::disk::{Storage, Sureness, Tx};
use domain::event::DeviceTime;
use domain::sync::host::Session;
use domain::sync::replica::{Outgoing, Replica, Step, Store};
use domain::time::Timestamp;

/// What a device is waiting for.
#[derive(Clone, Debug)]
pub enum Doing {
    /// Nothing.
    Resting,
    /// The answer to this request.
    Waiting(u64),
    /// Its own storage, to take this in.
    Storing(Box<Store>),
}

/// A device of one worker.
#[derive(Clone, Debug)]
pub struct Tablet {
    /// Whose it is, as the office knows it.
    pub session: Session,
    /// Its storage.
    pub storage: Storage,
    /// What it is waiting for.
    pub doing: Doing,
    /// Its clock less the true time, in milliseconds.
    pub clock_ahead_ms: i64,
    /// Server time less its own, as last measured.
    pub server_offset_ms: Option<i64>,
    replica: Replica,
    bug: Option<Bug>,
}

impl Tablet {
    /// A device fresh out of the box.
    #[must_use]
    pub fn new(session: Session, bug: Option<Bug>) -> Self {
        let storage = Storage::new(bug);
        let replica = resume(&session, &storage);
        let doing = Doing::Resting;
        Self { session, storage, doing, clock_ahead_ms: 0, server_offset_ms: None, replica, bug }
    }

    /// The state machine of `domain`.
    #[must_use]
    pub const fn replica(&self) -> &Replica {
        &self.replica
    }

    /// Tells the state machine something and hears what to do next.
    pub fn tell(&mut self, what: impl FnOnce(&mut Replica) -> Step) -> Step {
        what(&mut self.replica)
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

    /// Saves entries in one strict transaction.
    pub fn save(&mut self, entries: &[Outgoing]) {
        let early = self.bug == Some(Bug::SavedBeforeFlush);
        let sureness = if early { Sureness::Relaxed } else { Sureness::Strict };
        self.storage.run(Tx::Save(entries.to_vec()), sureness);
        entries.iter().for_each(|entry| self.replica.wrote(entry.clone()));
    }

    /// What it is about to store, if anything.
    pub fn take_store(&mut self) -> Option<Box<Store>> {
        match std::mem::replace(&mut self.doing, Doing::Resting) {
            Doing::Storing(store) => Some(store),
            other => {
                self.doing = other;
                None
            }
        }
    }

    /// Stores a step of sync in one transaction.
    pub fn store(&mut self, store: Box<Store>) {
        self.storage.run(Tx::Absorb(store), Sureness::Relaxed);
    }

    /// What it does just before a step is stored: nothing, unless a planted mistake has it.
    pub fn begin_storing(&mut self, store: &Store) {
        if self.bug == Some(Bug::CursorStoredApart) {
            self.storage.run(Tx::OnlyStanding(store.standing.clone()), Sureness::Relaxed);
        }
    }

    /// What it does when it has sent entries: nothing, unless a planted mistake has it.
    pub fn sent(&mut self, count: usize) {
        if self.bug == Some(Bug::OutboxClearedOnSend) {
            let seqs = self.storage.disk().outbox.keys().take(count).copied().collect();
            self.storage.run(Tx::Forget(seqs), Sureness::Relaxed);
        }
    }

    /// The power goes and comes back. Says how many transactions were lost.
    pub fn crash(&mut self, dice: &mut Dice) -> usize {
        let lost = self.storage.crash(dice);
        self.replica = resume(&self.session, &self.storage);
        self.doing = Doing::Resting;
        lost
    }

    /// Gives up waiting.
    pub fn give_up(&mut self) {
        self.replica.interrupted();
        self.doing = Doing::Resting;
    }
}

fn resume(session: &Session, storage: &Storage) -> Replica {
    let disk = storage.disk();
    let heads =
        disk.streams().into_iter().map(|(stream, (events, _))| (stream, events.len() as u64)).collect();
    Replica::resume(session.replica, disk.standing.clone(), heads, disk.outbox.values().cloned())
}
