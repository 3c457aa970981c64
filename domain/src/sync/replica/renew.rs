//! How a replica goes on when the server's records began anew, as they do after a restore from a backup. Another epoch says
//! so; where a database was put back by hand, a cursor that the server does not know, or an entry that it had accepted and
//! does not give back. Everything of its own that the office may have lost goes into the outbox once more, and everything it
//! holds is fetched again, stream by stream. It gives up what does not come back, and only then; it never wipes itself
//! (design §4).

use super::{Delivered, Doing, Next, OnceStored, Outgoing, Replica, Standing, Step, Store};
use crate::sync::message::{Cursor, Epoch};

impl Replica {
    /// The server does not know the place in its feed that this device remembers: its database was put back by other means
    /// than a restore, and its epoch does not say so.
    pub fn lost_its_place(&mut self) -> Step {
        match (&self.doing, self.standing.epoch) {
            (Doing::Pulling, Some(epoch)) => self.recall(epoch),
            _ => self.interrupted(),
        }
    }

    /// What the driver found of this device's own: see [`Step::Recall`]. In whatever order, and an entry may be there
    /// twice.
    pub fn recalled(&mut self, kept: Vec<Outgoing>) -> Step {
        let Doing::Recalling { epoch } = self.doing else {
            return self.interrupted();
        };
        let delivered = self.outbox.values().filter(|entry| entry.delivered != Delivered::No).cloned();
        // An entry that the outbox holds already is newer there than any copy of it.
        let kept = kept.into_iter().filter(|entry| !self.outbox.contains_key(&entry.replica_seq));
        let recalled: Vec<_> =
            kept.chain(delivered).map(|entry| Outgoing { delivered: Delivered::No, ..entry }).collect();
        let standing = Standing {
            cursor: Cursor::default(),
            epoch: Some(epoch),
            renewing: self.heads.keys().copied().collect(),
            ..Standing::default()
        };
        let store = Store { recalled: recalled.clone(), standing: standing.clone(), ..Store::default() };
        let once_stored = OnceStored { recalled, standing, ..OnceStored::default() };
        self.store(store, once_stored, Next::SendOrPull)
    }

    pub(super) fn recall(&mut self, epoch: Epoch) -> Step {
        self.doing = Doing::Recalling { epoch };
        Step::Recall
    }
}
