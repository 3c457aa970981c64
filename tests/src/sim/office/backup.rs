//! Backups of the office's record, and putting one back: by the command, which begins a new epoch, or by hand, which does
//! not.

use super::Office;
use crate::sim::dice::Dice;
use crate::sim::ledger::MemoryLedger;
use domain::sync::message::Epoch;
use uuid::Uuid;

/// Backups that are kept.
const KEPT_MAX: usize = 3;

/// A copy of the record.
#[derive(Clone, Debug)]
pub(super) struct Backup {
    ledger: MemoryLedger,
    epoch: Epoch,
}

/// How a backup is put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PutBack {
    /// By `cairt restore`.
    Restored,
    /// By copying a database file over another one. Its epoch is the one that it had.
    Copied,
}

/// The record goes on from a backup each time one is put back: a new life. Tablets cannot count them; the simulation can.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Life {
    /// Which, from 0.
    pub number: u64,
    /// What tablets are told of it.
    pub epoch: Epoch,
    /// The life that the last restore began.
    pub restored: u64,
    /// The life that the last copy put back by hand began.
    pub copied: u64,
}

impl Life {
    pub(super) const fn first() -> Self {
        Self { number: 0, epoch: epoch(0), restored: 0, copied: 0 }
    }
}

const fn epoch(life: u64) -> Epoch {
    Epoch(Uuid::from_u128(0xe1 + life as u128))
}

impl Office {
    /// Takes a backup.
    pub fn back_up(&mut self) {
        if self.backups.len() >= KEPT_MAX {
            self.backups.remove(0);
        }
        self.backups.push(Backup { ledger: self.ledger.clone(), epoch: self.life.epoch });
    }

    /// Puts one of the backups back. Whom the office has revoked stays revoked. False where there is no backup.
    pub fn put_back(&mut self, how: PutBack, dice: &mut Dice) -> bool {
        let backup = dice.place(self.backups.len()).and_then(|place| self.backups.get(place));
        let Some(backup) = backup else { return false };
        let number = self.life.number + 1;
        (self.ledger, self.life) = match how {
            PutBack::Restored => (
                backup.ledger.restored(self.now),
                Life { number, epoch: epoch(number), restored: number, ..self.life },
            ),
            PutBack::Copied => {
                (backup.ledger.clone(), Life { number, epoch: backup.epoch, copied: number, ..self.life })
            }
        };
        true
    }
}
