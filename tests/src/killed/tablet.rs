//! A tablet under load: somebody writes without a pause while it sends and fetches, with the state machine of `domain`
//! over real HTTP. Nobody tells it that the server died; it hears no answer and tries again, as the app does.

use super::line::Line;
use super::pen::Pen;
use anyhow::{Result, bail, ensure};
use domain::sync::message::{Pull, Push, Verdict};
use domain::sync::replica::{Delivered, Outgoing, Replica, Rest, Standing, Step, Store};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How long a tablet that heard no answer waits before it tries again. The app waits longer; the test is in a hurry.
const TRIES_AGAIN_AFTER: Duration = Duration::from_millis(40);
/// With this much unsent, people stop writing until the server answers again.
const UNSENT_MAX: usize = 12;
/// How long everything may take to be sent and fetched once nobody writes any more.
const AT_REST_WITHIN: Duration = Duration::from_secs(120);

/// What all tablets and whoever kills the server know of each other.
#[derive(Debug, Default)]
pub struct Load {
    pushes_begun: AtomicU64,
    is_over: AtomicBool,
}

impl Load {
    /// How many pushes the tablets have begun so far.
    pub fn pushes_begun(&self) -> u64 {
        self.pushes_begun.load(Ordering::Relaxed)
    }

    /// Nobody writes any more.
    pub fn end(&self) {
        self.is_over.store(true, Ordering::Relaxed);
    }
}

/// A tablet and its worker.
pub struct Tablet {
    line: Line,
    pen: Pen,
    replica: Replica,
    written: Vec<Outgoing>,
    heard: Vec<(Box<RawValue>, Verdict)>,
    unanswered_pushes: u64,
}

impl Tablet {
    /// Somebody who has just signed in, on a line of their own.
    #[must_use]
    pub fn new(line: Line, replica: domain::id::ReplicaId, pen: Pen) -> Self {
        let replica = Replica::resume(replica, Standing::default(), BTreeMap::new(), []);
        Self { line, pen, replica, written: Vec::new(), heard: Vec::new(), unanswered_pushes: 0 }
    }

    /// Writes and syncs until the load is over, then syncs until everything is at the office.
    ///
    /// # Errors
    /// The office answered what it may not, or something stays unsent.
    pub fn work(&mut self, load: &Load) -> Result<()> {
        while !load.is_over.load(Ordering::Relaxed) {
            if self.replica.unsent() < UNSENT_MAX {
                self.write()?;
            }
            self.sync_or_pause(load)?;
        }
        self.come_to_rest(load)
    }

    /// Syncs until everything is sent and everything is here.
    ///
    /// # Errors
    /// As for [`Self::work`].
    pub fn come_to_rest(&mut self, load: &Load) -> Result<()> {
        let began = Instant::now();
        while self.sync_or_pause(load)? != Rest::Done || self.replica.unsent() > 0 {
            ensure!(began.elapsed() < AT_REST_WITHIN, "{} entries stay unsent", self.replica.unsent());
        }
        Ok(())
    }

    /// Everything its worker wrote.
    #[must_use]
    pub fn written(&self) -> &[Outgoing] {
        &self.written
    }

    /// Every verdict that reached it: about which bytes, and what.
    #[must_use]
    pub fn heard(&self) -> &[(Box<RawValue>, Verdict)] {
        &self.heard
    }

    /// How many pushes got no answer.
    #[must_use]
    pub const fn unanswered_pushes(&self) -> u64 {
        self.unanswered_pushes
    }

    /// What the tablet holds, by its state machine.
    #[must_use]
    pub const fn replica(&self) -> &Replica {
        &self.replica
    }

    /// Entries that the office's copy should have replaced, and has not. What is held for a later server stays.
    pub fn still_in_outbox(&self) -> impl Iterator<Item = &Outgoing> {
        self.replica.outbox().filter(|entry| entry.delivered != Delivered::Held)
    }

    fn write(&mut self) -> Result<()> {
        for sealed in self.pen.write()? {
            let outgoing = Outgoing::new(&sealed);
            self.written.push(outgoing.clone());
            self.replica.wrote(outgoing);
        }
        Ok(())
    }

    fn sync_or_pause(&mut self, load: &Load) -> Result<Rest> {
        let rest = self.sync(load)?;
        match rest {
            Rest::Done => {}
            Rest::Interrupted => std::thread::sleep(TRIES_AGAIN_AFTER),
            Rest::OtherProtocol | Rest::Revoked => bail!("a restart is no reason for {rest:?}"),
        }
        Ok(rest)
    }

    fn sync(&mut self, load: &Load) -> Result<Rest> {
        let mut step = self.replica.begin();
        loop {
            step = match step {
                Step::Greet => {
                    let answer = self.line.greeting()?;
                    self.tell(answer.as_ref(), Replica::greeted)
                }
                Step::Push(push) => self.push(&push, load)?,
                Step::Pull(pull) => self.pull(&pull)?,
                Step::Store(store) => self.store(&store),
                Step::Recall => bail!("the server says that its records began anew"),
                Step::Rest(rest) => return Ok(rest),
            };
        }
    }

    fn push(&mut self, push: &Push, load: &Load) -> Result<Step> {
        load.pushes_begun.fetch_add(1, Ordering::Relaxed);
        let answer = self.line.push(push)?;
        match &answer {
            Some(pushed) => {
                ensure!(pushed.verdicts.len() == push.events.len(), "a push got {pushed:?}");
                self.heard.extend(push.events.iter().cloned().zip(pushed.verdicts.iter().cloned()));
            }
            None => self.unanswered_pushes += 1,
        }
        Ok(self.tell(answer.as_ref(), Replica::pushed))
    }

    fn pull(&mut self, pull: &Pull) -> Result<Step> {
        let answer = self.line.pull(pull)?;
        Ok(match answer {
            Some(page) => self.replica.pulled(page),
            None => self.replica.interrupted(),
        })
    }

    fn tell<T>(&mut self, answer: Option<&T>, hear: fn(&mut Replica, &T) -> Step) -> Step {
        match answer {
            Some(answer) => hear(&mut self.replica, answer),
            None => self.replica.interrupted(),
        }
    }

    /// The tablet itself never dies here, so memory is storage enough.
    fn store(&mut self, store: &Store) -> Step {
        let bundled = store.bundle.iter().flat_map(|bundle| &bundle.streams);
        bundled.chain(&store.whole).for_each(|whole| self.pen.met(whole.stream));
        self.replica.stored()
    }
}
