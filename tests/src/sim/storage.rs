//! A device's storage: transactions that happen whole or not at all, and all the ways in which it fails. A strict one is
//! on the medium when it completes, with everything before it; relaxed ones since may be lost, the later before the
//! earlier (IndexedDB's `durability`).

use super::bug::Bug;
use super::dice::Dice;
use super::disk::{Disk, Habits, Tx};

/// How sure a transaction is once it has completed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sureness {
    /// On the medium.
    Strict,
    /// Handed to the operating system.
    Relaxed,
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// No room: this many more transactions are refused.
    Full(u64),
    /// Its connection is closing: the next transaction is refused.
    Closing,
    /// Its connection is lost: nobody will know whether the next transaction happened.
    ConnectionLost,
}

/// What became of a transaction, as far as the app can know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It completed.
    Done,
    /// Somebody else has written since; nothing was stored.
    Stale,
    /// It was refused; nothing was stored.
    Refused,
    /// It completed, or it did not.
    Unknown,
}

/// The storage.
#[derive(Clone, Debug, Default)]
pub struct Storage {
    now: Disk,
    flushed: Disk,
    since: Vec<Tx>,
    trouble: Option<Trouble>,
    habits: Habits,
}

impl Storage {
    /// Empty storage, begun in a life of the office's record.
    #[must_use]
    pub fn new(habits: Habits, life: u64) -> Self {
        let empty = Disk { life, ..Disk::default() };
        Self { now: empty.clone(), flushed: empty, habits, ..Self::default() }
    }

    /// What is stored, as the app reads it.
    #[must_use]
    pub const fn disk(&self) -> &Disk {
        &self.now
    }

    /// What is stored holds for a life of the office's record, since there is nothing of any other in it.
    pub const fn begin_life(&mut self, life: u64) {
        (self.now.life, self.flushed.life) = (life, life);
    }

    /// Something goes wrong with it, or all is well again.
    pub const fn set_trouble(&mut self, trouble: Option<Trouble>) {
        self.trouble = trouble;
    }

    /// A transaction by a tab that has read the storage as it was at the turn `seen`.
    pub fn write(&mut self, tx: Tx, seen: u64, sureness: Sureness, dice: &mut Dice) -> Written {
        let is_stale = seen != self.now.turn && self.habits.bug != Some(Bug::TurnNotChecked);
        match self.trouble.take() {
            Some(Trouble::Full(left)) => {
                self.trouble = left.checked_sub(1).filter(|left| *left > 0).map(Trouble::Full);
                Written::Refused
            }
            Some(Trouble::Closing) => Written::Refused,
            Some(Trouble::ConnectionLost) => {
                if !is_stale && dice.chance(50) {
                    self.run(tx, sureness);
                }
                Written::Unknown
            }
            None if is_stale => Written::Stale,
            None => {
                self.run(tx, sureness);
                Written::Done
            }
        }
    }

    /// Executes a transaction, whatever else.
    pub fn run(&mut self, tx: Tx, sureness: Sureness) {
        self.now.apply(&tx, self.habits);
        self.since.push(tx);
        if sureness == Sureness::Strict {
            for tx in self.since.drain(..) {
                self.flushed.apply(&tx, self.habits);
            }
        }
    }

    /// The power goes: of what was not flushed, only the earlier part is left. Says how many transactions were lost.
    pub fn crash(&mut self, dice: &mut Dice) -> usize {
        let kept = dice.place(self.since.len() + 1).unwrap_or(0);
        let lost = self.since.len() - kept;
        self.since.truncate(kept);
        for tx in self.since.drain(..) {
            self.flushed.apply(&tx, self.habits);
        }
        self.trouble = None;
        if lost > 0 {
            self.now = self.flushed.clone();
        }
        lost
    }
}
