//! What is lost and accounted for: databases that a browser throws away, records of the office that go back to an earlier
//! state, and what is then neither there nor here.

use super::World;
use crate::sim::network::At;
use crate::sim::office::PutBack;
use crate::sim::tab::{Doing, Tab};
use crate::sim::tablet::Tablet;
use domain::event::ContentHash;
use domain::id::ReplicaId;
use domain::sync::replica::Outgoing;
use std::collections::BTreeSet;

impl World {
    /// The browser throws a tablet's database away. What had not been sent is lost, and its author knows that it may be.
    ///
    /// # Errors
    /// What was lost otherwise.
    pub(super) fn wipe(&mut self, at: At) -> Result<(), String> {
        self.begin_anew(at);
        self.trace.count("database wiped");
        self.account_for("unsent entry wiped")
    }

    /// A tablet begins anew, with nothing of what it held.
    pub(super) fn begin_anew(&mut self, at: At) {
        let replica = ReplicaId(self.dice.id());
        let Some(tablet) = self.tablets.get_mut(at.tablet) else { return };
        self.wiped.extend(tablet.storage.disk().own().map(hash));
        tablet.begin_anew(replica, self.office.life.number);
    }

    /// The office's record goes back to an earlier state. Whatever is on its way comes after.
    ///
    /// # Errors
    /// What was lost otherwise.
    pub(super) fn put_back(&mut self, how: PutBack) -> Result<(), String> {
        let accepted: Vec<_> = self.office.ledger.accepted().collect();
        if !self.office.put_back(how, &mut self.dice) {
            return Ok(());
        }
        self.once_accepted.extend(accepted);
        self.desk_owes = true;
        for tablet in self.tablets.iter_mut().filter(|tablet| tablet.knows_of_no_office()) {
            tablet.storage.begin_life(self.office.life.number);
        }
        self.trace.count(match how {
            PutBack::Restored => "server restored",
            PutBack::Copied => "server's database copied back by hand",
        });
        self.witness.begin_anew();
        self.witness.follow(&self.office)?;
        self.account_for("entry lost by the office after its tablet")
    }

    /// What became of entries that came to the office once more, in another order than the first time.
    pub(super) fn count_what_came_back(&mut self) {
        let ledger = &self.office.ledger;
        for apart in ledger.ever_apart() {
            let accepted_before = apart.id().is_some_and(|id| self.once_accepted.contains(&id));
            if apart.taken_up {
                self.trace.count("entry taken up after a restore");
            } else if accepted_before {
                self.trace.count("entry set aside that was accepted before");
            }
        }
    }

    /// What is neither at the office nor on any tablet is lost. It must have been in a database that was thrown away.
    pub(super) fn account_for(&mut self, kind: &'static str) -> Result<(), String> {
        let of_tablets = self.tablets.iter().flat_map(|tablet| tablet.storage.disk().own());
        let here: BTreeSet<_> = of_tablets.chain(self.desk.iter()).map(hash).collect();
        let there = self.office.ledger.hashes();
        let is_lost = |hash: &&ContentHash| !here.contains(hash) && !there.contains(hash);
        let lost: Vec<_> = self.saved.keys().filter(is_lost).cloned().collect();
        for hash in lost {
            let Some(entry) = self.saved.remove(&hash) else { continue };
            if !self.wiped.contains(&hash) {
                return Err(format!("nobody has it any more: {}", entry.outgoing.json));
            }
            self.trace.count(kind);
            self.perhaps.insert(hash, entry);
        }
        Ok(())
    }
}

impl Tablet {
    /// Whether no office has ever said anything to it, or is about to.
    fn knows_of_no_office(&self) -> bool {
        let heard_nothing = |tab: &Tab| tab.replica().standing().epoch.is_none();
        let rests = |tab: &Tab| matches!(tab.doing, Doing::Resting);
        self.tabs.iter().all(|tab| heard_nothing(tab) && rests(tab))
    }
}

fn hash(entry: &Outgoing) -> ContentHash {
    ContentHash::of(entry.json.get().as_bytes())
}
