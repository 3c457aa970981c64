//! A tab of the app: the replica of `domain` and what else it has in memory over the storage that it shares with others.

use super::author::Written;
use super::disk::Disk;
use domain::id::ReplicaId;
use domain::sync::replica::{Replica, Step, Store};

/// What a tab is waiting for.
#[derive(Clone, Debug)]
pub enum Doing {
    /// Nothing.
    Resting,
    /// The answer to a request.
    Waiting {
        /// Which.
        number: u64,
        /// The step of the history in which it was sent.
        since: u32,
    },
    /// Its own storage, to take this in.
    Storing(Box<Store>),
}

/// A tab.
#[derive(Clone, Debug)]
pub struct Tab {
    /// What it is waiting for. At most one tab of a device is not resting: a lock is held for a run of sync.
    pub doing: Doing,
    /// What its worker is about to save.
    pub composed: Vec<Written>,
    /// Number of the last entry that it knows of.
    pub last_replica_seq: u64,
    /// The turn of the storage at which it last read or wrote.
    pub seen: u64,
    /// The life of the office's record in which its run began.
    pub run_in: u64,
    /// What it is about to store begins anew with this life of the office's record.
    pub renewing: Option<u64>,
    /// Whether the office last greeted it in a protocol that it does not speak.
    pub foreign: bool,
    replica: Replica,
}

impl Tab {
    /// Reads everything that is stored.
    #[must_use]
    pub fn open(id: ReplicaId, disk: &Disk) -> Self {
        Self {
            doing: Doing::Resting,
            composed: Vec::new(),
            last_replica_seq: disk.last_replica_seq,
            seen: disk.turn,
            run_in: 0,
            renewing: None,
            foreign: false,
            replica: resume(id, disk),
        }
    }

    /// Reads everything anew after another tab wrote. A run of sync that is going on keeps its place.
    pub fn read_again(&mut self, id: ReplicaId, disk: &Disk) {
        let fresh = resume(id, disk);
        if self.replica.is_running() {
            fresh.outbox().cloned().for_each(|entry| self.replica.meet(entry));
        } else {
            self.replica = fresh;
        }
        (self.seen, self.last_replica_seq) = (disk.turn, disk.last_replica_seq);
    }

    /// The state machine of `domain`.
    #[must_use]
    pub const fn replica(&self) -> &Replica {
        &self.replica
    }

    /// Tells the state machine something and hears what to do next.
    pub fn tell<T>(&mut self, what: impl FnOnce(&mut Replica) -> T) -> T {
        what(&mut self.replica)
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

    /// Gives up what it is waiting for.
    pub fn give_up(&mut self) -> Step {
        self.doing = Doing::Resting;
        self.replica.interrupted()
    }
}

fn resume(id: ReplicaId, disk: &Disk) -> Replica {
    let heads =
        disk.streams().into_iter().map(|(stream, (events, _))| (stream, events.len() as u64)).collect();
    Replica::resume(id, disk.standing.clone(), heads, disk.outbox.values().cloned())
}
