//! A tab follows what its state machine says.

use super::World;
use crate::sim::bug::Bug;
use crate::sim::network::{At, Parcel, Reply, Request, Way};
use crate::sim::storage::Written;
use crate::sim::tab::{Doing, Tab};
use crate::sim::{oracle, reading};
use domain::access::Denied;
use domain::sync::limits::PROTOCOL;
use domain::sync::message::{Pushed, Verdict, WhySetAside};
use domain::sync::replica::{Outgoing, Replica, Rest, Step, Store};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Steps after which a tab gives up waiting for an answer.
const PATIENCE: u32 = 60;

impl World {
    /// A run of sync begins, where no other tab of the tablet is in the middle of one.
    pub(super) fn begin(&mut self, at: At) {
        self.finish_writing(at);
        let Some(tablet) = self.tablets.get_mut(at.tablet) else { return };
        if tablet.another_runs(at.tab) {
            self.trace.count("another tab was sending");
            return;
        }
        let Some(tab) = tablet.tabs.get_mut(at.tab) else { return };
        match tab.doing {
            Doing::Waiting { since, .. } if since + PATIENCE < self.step => {
                self.trace.count("device gave up waiting");
                tab.give_up();
            }
            Doing::Resting => {}
            Doing::Waiting { .. } | Doing::Storing(_) => return,
        }
        tab.run_in = self.office.life.number;
        tablet.read_again(at.tab);
        if let Some(step) = tablet.tell(at.tab, Replica::begin) {
            self.follow(at, step);
        }
    }

    /// Does what the state machine says. Says why it rests, where it does.
    pub(super) fn follow(&mut self, at: At, step: Step) -> Option<Rest> {
        let tablet = self.tablets.get_mut(at.tablet)?;
        tablet.tabs.get_mut(at.tab)?.renewing = None;
        let request = match step {
            Step::Greet => Request::Greet,
            Step::Push(push) => {
                tablet.sent(at.tab, push.events.len());
                Request::Push(push)
            }
            Step::Pull(pull) => Request::Pull(pull),
            Step::Recall => {
                self.recall(at);
                return None;
            }
            Step::Store(store) => {
                tablet.tabs.get_mut(at.tab)?.doing = Doing::Storing(store);
                return None;
            }
            Step::Rest(rest) => {
                tablet.tabs.get_mut(at.tab)?.doing = Doing::Resting;
                self.note_at("rests", at, rest as u64);
                return Some(rest);
            }
        };
        tablet.requests += 1;
        let (number, session) = (tablet.requests, tablet.session.clone());
        tablet.tabs.get_mut(at.tab)?.doing = Doing::Waiting { number, since: self.step };
        let (foreign, life) = tablet.tabs.get(at.tab).map(|tab| (tab.foreign, tab.run_in))?;
        let head = self.office.ledger.feed().len() as u64;
        let text = to_text(&request);
        self.send(Parcel { at, session, number, way: Way::ToOffice, head, life, foreign, text });
        None
    }

    /// The office's record is not what it was: everything of the tablet's own is to be sent again.
    fn recall(&mut self, at: At) {
        self.trace.count("device begins anew with the office");
        let disk = self.tablets.get(at.tablet).map(|tablet| tablet.storage.disk());
        self.renewed_for_nothing |= disk.is_some_and(|disk| {
            let life = self.office.life;
            disk.life == life.number && disk.standing.epoch == Some(life.epoch)
        });
        if self.bug == Some(Bug::WipedOnNewEpoch) {
            self.begin_anew(at);
            return;
        }
        let Some(tablet) = self.tablets.get_mut(at.tablet) else { return };
        let mut kept = tablet.storage.disk().own_at_the_office();
        if self.bug == Some(Bug::SentNotRecalled) {
            kept.clear();
        }
        let Some(tab) = tablet.tabs.get_mut(at.tab) else { return };
        if let Step::Store(store) = tab.tell(|replica| replica.recalled(kept)) {
            (tab.doing, tab.renewing) = (Doing::Storing(store), Some(self.office.life.number));
        }
    }

    /// Whichever tab of the tablet has something to store, does.
    pub(super) fn store_somewhere(&mut self, at: At) -> Result<(), String> {
        let Some(tablet) = self.tablets.get(at.tablet) else { return Ok(()) };
        let storing = tablet.tabs.iter().position(|tab| matches!(tab.doing, Doing::Storing(_)));
        let Some(tab) = storing else { return Ok(()) };
        if self.dice.chance(15) {
            // Somebody saves something while a page waits for the storage, in this tab or another.
            self.write(at);
        }
        self.store(At { tab, ..at })
    }

    fn store(&mut self, at: At) -> Result<(), String> {
        self.finish_writing(at);
        let Some(tablet) = self.tablets.get_mut(at.tablet) else { return Ok(()) };
        let Some(store) = tablet.tabs.get_mut(at.tab).and_then(Tab::take_store) else {
            return Ok(());
        };
        let dies = self.dice.below(100);
        if dies < 2 * self.storm {
            self.trace.count("device died before a page");
            tablet.begin_storing(at.tab, &store);
            self.crash(at);
            return Ok(());
        }
        tablet.begin_storing(at.tab, &store);
        match tablet.store(at.tab, &store, &mut self.dice) {
            Written::Done => self.count_stored(at, &store),
            written => {
                self.trace.count(match written {
                    Written::Refused => "page refused by the storage",
                    _ => "page of which nobody knows",
                });
                self.give_up(at);
                return Ok(());
            }
        }
        if dies >= 100 - 2 * self.storm {
            self.trace.count("device died after a page");
            self.crash(at);
            return Ok(());
        }
        self.stored(at)
    }

    fn count_stored(&mut self, at: At, store: &Store) {
        let Some(tablet) = self.tablets.get(at.tablet) else { return };
        for stream in &store.evict {
            self.trace.count("stream given up");
            let left =
                |(seq, entry): (&u64, &Outgoing)| entry.stream == *stream && !store.confirmed.contains(seq);
            if tablet.storage.disk().outbox.iter().any(left) {
                self.trace.count("stream given up just after an entry in it");
            }
        }
        let whole = store.whole.iter().chain(store.bundle.iter().flat_map(|bundle| &bundle.streams));
        let events =
            whole.flat_map(|whole| &whole.events).chain(store.append.iter().flat_map(|more| &more.events));
        let newer = events.filter(|event| reading::is_unknown(event, tablet.unknown())).count();
        if !tablet.unknown().is_empty() && newer > 0 {
            self.trace.count("older app stored what it does not know");
        }
        let is_of_feed = store.standing.cursor.0.starts_with("feed.");
        self.trace.count(if is_of_feed { "page stored" } else { "bundle stored" });
    }

    /// A transaction has completed: the state machine goes on, and memory and storage must agree.
    pub(super) fn stored(&mut self, at: At) -> Result<(), String> {
        let Some(tablet) = self.tablets.get_mut(at.tablet) else { return Ok(()) };
        let Some(step) = tablet.tell(at.tab, Replica::stored) else { return Ok(()) };
        oracle::memory_is_what_is_stored(tablet, at.tab)?;
        if oracle::is_told(&self.office, tablet) {
            oracle::cursor_is_honest(&self.office, &self.witness, tablet, at.tab)?;
        }
        match self.follow(at, step) {
            Some(rest) => self.rests(at, rest, self.office.life.number),
            None => Ok(()),
        }
    }

    /// A tab has nothing more to do, by an answer that the office gave in a life of its record. What it says of the office
    /// must be so.
    fn rests(&mut self, at: At, rest: Rest, answered_in: u64) -> Result<(), String> {
        let Some(tablet) = self.tablets.get(at.tablet) else { return Ok(()) };
        let Some(tab) = tablet.tabs.get(at.tab) else { return Ok(()) };
        match rest {
            Rest::Done | Rest::Interrupted => Ok(()),
            Rest::OtherProtocol if tab.foreign && tab.replica().unsent() == 0 => {
                self.trace.count("device rests before a server of another protocol");
                Ok(())
            }
            Rest::Revoked if self.office.revoked.contains(&tablet.session.replica) => {
                self.erase(at, answered_in)
            }
            Rest::OtherProtocol | Rest::Revoked => Err(format!("a tablet rests with {rest:?}")),
        }
    }

    /// An answer arrives.
    pub(super) fn hear(&mut self, parcel: &Parcel) -> Result<(), String> {
        let at = parcel.at;
        let Some(tablet) = self.tablets.get_mut(at.tablet) else { return Ok(()) };
        if !tablet.awaits(parcel) {
            self.trace.count("answer came too late");
            return Ok(());
        }
        let now = self.office.now;
        let step = match from_text(&parcel.text)? {
            Reply::Greeting(greeting) => {
                tablet.hear(greeting.server_time, now);
                if let Some(tab) = tablet.tabs.get_mut(at.tab) {
                    tab.foreign = greeting.protocol != PROTOCOL;
                }
                tablet.tell(at.tab, |replica| replica.greeted(&greeting))
            }
            Reply::Pushed(pushed) => {
                pushed.verdicts.iter().for_each(|verdict| self.trace.count(name(verdict)));
                if self.bug == Some(Bug::RejectionBlocks) && pushed.verdicts.iter().any(is_aside) {
                    self.give_up(at);
                    return Ok(());
                }
                if self.erases_too_early(at, &pushed) {
                    return Ok(());
                }
                self.heard_verdicts(at, &pushed)
            }
            Reply::Page(page) => tablet.tell(at.tab, |replica| replica.pulled(page)),
            Reply::CursorUnreadable => tablet.tell(at.tab, Replica::lost_its_place),
            Reply::Revoked => tablet.tell(at.tab, Replica::revoked),
        };
        match step.and_then(|step| self.follow(at, step)) {
            Some(rest) => self.rests(at, rest, parcel.life),
            None => Ok(()),
        }
    }

    fn heard_verdicts(&mut self, at: At, pushed: &Pushed) -> Option<Step> {
        self.tablets.get_mut(at.tablet)?.tell(at.tab, |replica| replica.pushed(pushed))
    }

    /// A tab gives up what it is waiting for.
    pub(super) fn give_up(&mut self, at: At) {
        if let Some(tab) = self.tablets.get_mut(at.tablet).and_then(|tablet| tablet.tabs.get_mut(at.tab)) {
            tab.give_up();
        }
    }
}

const fn is_aside(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::SetAside { .. })
}

const fn name(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::SetAside { why: WhySetAside::Denied { denied } } => match denied {
            Denied::NotOnStaff => "denied: not on staff",
            Denied::NoRightToCase => "denied: no right to case",
            Denied::NoRightToPerson => "denied: no right to person",
            Denied::AboutThemselves => "denied: about themselves",
            Denied::NotInTheirRole => "denied: not in their role",
            Denied::NobodyWouldSee => "denied: nobody would see",
            Denied::Newer => "denied: newer",
        },
        Verdict::SetAside { why: WhySetAside::TabletRevoked } => "set aside: tablet revoked",
        Verdict::SetAside { why: WhySetAside::ReplicaSeqTaken } => "set aside: number taken",
        Verdict::Accepted(_) => "verdict: accepted",
        Verdict::Duplicate(_) => "verdict: duplicate",
        Verdict::SetAside { .. } => "set aside: no honest entry",
        Verdict::Held { .. } => "verdict: held by an older server",
        Verdict::Newer => "verdict: newer",
    }
}

pub(super) fn to_text<T: Serialize>(message: &T) -> String {
    // The product's own messages always write; an empty text would be noticed as unreadable.
    serde_json::to_string(message).unwrap_or_default()
}

pub(super) fn from_text<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|why| format!("a message does not read: {why}: {text}"))
}
