//! A history: who does what next and what goes wrong.

mod heal;

use super::author::{self, Written};
use super::bug::Bug;
use super::dice::Dice;
use super::history::Outcome;
use super::network::{Network, Parcel, Reply, Request, Way};
use super::office::{Fault, Office};
use super::oracle;
use super::staff;
use super::tablet::{Doing, Tablet};
use super::trace::Trace;
use domain::access::Denied;
use domain::event::{ContentHash, StreamKind};
use domain::id::PersonId;
use domain::sync::limits::Limits;
use domain::sync::message::{Verdict, WhySetAside};
use domain::sync::replica::{Outgoing, Replica, Rest, Step};
use domain::time::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Monday 5 January 2026, 10:00 in Kilkenny.
const BEGIN: Timestamp = Timestamp(1_767_607_200_000);

/// The dice that make the world, and those of its healing.
const BEFORE_ALL: u32 = u32::MAX;
const AFTER_ALL: u32 = u32::MAX - 1;

/// Tablets, office, and what lies between them.
#[derive(Debug)]
pub struct World {
    /// The server.
    pub office: Office,
    /// The devices.
    pub tablets: Vec<Tablet>,
    /// Every entry of which a device said "saved", by the hash of its bytes.
    pub saved: BTreeMap<ContentHash, Written>,
    seed: u64,
    /// Those of the step that is being played.
    dice: Dice,
    network: Network,
    requests: u64,
    /// How much goes wrong in this history: 0 to 4. Where all goes wrong, little gets far enough to be worth losing.
    storm: u64,
    trace: Trace,
}

impl World {
    /// The world of a seed.
    #[must_use]
    pub fn new(seed: u64, bug: Option<Bug>, trace: Trace) -> Self {
        let mut dice = Dice::of_step(seed, BEFORE_ALL);
        let sizes = [1, 2, 3, 5, 100];
        let mut size = || dice.pick(&sizes).unwrap_or(1);
        let limits = Limits {
            batch_events: size(),
            batch_bytes: size() * 5_000,
            page_entries: size(),
            bundle_streams: size(),
        };
        let sessions = staff::sessions(dice.chance(50));
        let mut world = Self {
            office: Office::new(BEGIN, limits, bug),
            tablets: sessions.into_iter().map(|session| Tablet::new(session, bug)).collect(),
            saved: BTreeMap::new(),
            seed,
            dice,
            network: Network::default(),
            requests: 0,
            storm: 0,
            trace,
        };
        world.storm = world.dice.below(5);
        world.trace.note(format_args!("seed {seed}, limits {limits:?}"));
        world
    }

    /// Something happens: what, depends on the number of the step and on how the world is.
    ///
    /// # Errors
    /// What did not hold.
    pub fn step(&mut self, number: u32) -> Result<(), String> {
        self.dice = Dice::of_step(self.seed, number);
        self.office.now = self.office.now.plus_millis(1 + self.dice.below(60_000).cast_signed());
        let Some(tablet) = self.dice.place(self.tablets.len()) else { return Ok(()) };
        if self.dice.below(1000) < self.storm * 25 {
            match self.dice.below(10) {
                0..3 => self.lose_a_message(),
                3..6 => self.duplicate_a_message(),
                6..8 => self.give_up(tablet),
                8 => self.crash(tablet),
                _ => self.set_clock(tablet),
            }
            return Ok(());
        }
        match self.dice.below(100) {
            0..10 => self.write(tablet),
            10..22 => self.begin(tablet),
            22..50 => self.store(tablet)?,
            _ => self.deliver()?,
        }
        Ok(())
    }

    fn write(&mut self, place: usize) {
        let Some(tablet) = self.tablets.get_mut(place) else { return };
        let people = self.office.ledger.streams().keys().filter(|stream| stream.kind == StreamKind::Person);
        let overheard: Vec<_> = people.map(|stream| PersonId(stream.id)).collect();
        let written = author::write(tablet, self.office.now, &overheard, &mut self.dice);
        if written.is_empty() {
            return;
        }
        // Dying before the transaction leaves nothing, and nothing was said. Dying after it leaves everything, and
        // "saved" may have been said: it counts as said.
        let dies = self.dice.below(100);
        if dies < self.storm {
            self.trace.count("device died before a save");
            self.crash(place);
            return;
        }
        let entries: Vec<_> = written.iter().map(|entry| entry.outgoing.clone()).collect();
        tablet.save(&entries);
        for entry in written {
            self.trace.note(format_args!("{place} wrote {} {}", entry.kind, entry.outgoing.id));
            self.trace.count(entry.kind);
            self.saved.insert(ContentHash::of(entry.outgoing.json.get().as_bytes()), entry);
        }
        if dies >= 100 - self.storm {
            self.trace.count("device died after a save");
            self.crash(place);
        }
    }

    fn begin(&mut self, place: usize) {
        let Some(tablet) = self.tablets.get_mut(place) else { return };
        if matches!(tablet.doing, Doing::Resting) {
            let step = tablet.tell(Replica::begin);
            self.follow(place, step);
        }
    }

    /// Does what the state machine says. Says why it rests, where it does.
    fn follow(&mut self, place: usize, step: Step) -> Option<Rest> {
        let tablet = self.tablets.get_mut(place)?;
        let request = match step {
            Step::Greet => Request::Greet,
            Step::Push(push) => {
                tablet.sent(push.events.len());
                Request::Push(push)
            }
            Step::Pull(pull) => Request::Pull(pull),
            Step::Store(store) => {
                tablet.doing = Doing::Storing(store);
                return None;
            }
            Step::Rest(rest) => {
                tablet.doing = Doing::Resting;
                self.trace.note(format_args!("{place} rests: {rest:?}"));
                return Some(rest);
            }
        };
        self.requests += 1;
        tablet.doing = Doing::Waiting(self.requests);
        self.send(Parcel {
            tablet: place,
            number: self.requests,
            way: Way::ToOffice,
            text: to_text(&request),
        });
        None
    }

    fn send(&mut self, parcel: Parcel) {
        let Parcel { tablet, number, way, text } = &parcel;
        self.trace.note(format_args!("{tablet} {way:?} {number}: {text}"));
        self.network.send(parcel);
    }

    fn store(&mut self, place: usize) -> Result<(), String> {
        if self.dice.chance(15) {
            // Somebody saves something while a page waits for the storage.
            self.write(place);
        }
        let Some(tablet) = self.tablets.get_mut(place) else { return Ok(()) };
        let Some(store) = tablet.take_store() else { return Ok(()) };
        let dies = self.dice.below(100);
        if dies < self.storm {
            self.trace.count("device died before a page");
            self.crash(place);
            return Ok(());
        }
        for stream in &store.evict {
            self.trace.count("stream given up");
            let left =
                |(seq, entry): (&u64, &Outgoing)| entry.stream == *stream && !store.confirmed.contains(seq);
            if tablet.storage.disk().outbox.iter().any(left) {
                self.trace.count("stream given up just after an entry in it");
            }
        }
        self.trace.count(if store.standing.cursor.0.starts_with("feed.") {
            "page stored"
        } else {
            "bundle stored"
        });
        tablet.begin_storing(&store);
        if dies < 2 * self.storm {
            // Only a planted mistake has stored anything here.
            self.crash(place);
            return Ok(());
        }
        tablet.store(store);
        if dies < 3 * self.storm {
            self.trace.count("device died after a page");
            self.crash(place);
            return Ok(());
        }
        self.stored(place).map(drop)
    }

    fn stored(&mut self, place: usize) -> Result<Option<Rest>, String> {
        let Some(tablet) = self.tablets.get_mut(place) else { return Ok(None) };
        let step = tablet.tell(Replica::stored);
        oracle::memory_is_what_is_stored(tablet)?;
        oracle::cursor_is_honest(&self.office, tablet)?;
        Ok(self.follow(place, step))
    }

    fn deliver(&mut self) -> Result<(), String> {
        let Some(parcel) = self.network.deliver(&mut self.dice) else { return Ok(()) };
        match parcel.way {
            Way::ToOffice => {
                let fault = self.fault();
                self.serve(&parcel, fault)
            }
            Way::ToTablet => self.hear(&parcel),
        }
    }

    fn fault(&mut self) -> Fault {
        if !self.dice.chance(2 * self.storm) {
            return Fault::None;
        }
        let (fault, kind) = match self.dice.below(3) {
            0 => (Fault::DiesBeforeCommit, "server died before commit"),
            1 => (Fault::DiesAfterCommit, "server died after commit"),
            _ => {
                let writes = u32::try_from(self.dice.below(6)).unwrap_or(0);
                (Fault::FailsAtWrite(writes), "server failed within a transaction")
            }
        };
        self.trace.count(kind);
        fault
    }

    fn serve(&mut self, parcel: &Parcel, fault: Fault) -> Result<(), String> {
        let Some(tablet) = self.tablets.get(parcel.tablet) else { return Ok(()) };
        let request = from_text(&parcel.text)?;
        if let Some(reply) = self.office.serve(&tablet.session, &request, fault)? {
            let Parcel { tablet, number, .. } = *parcel;
            self.send(Parcel { tablet, number, way: Way::ToTablet, text: to_text(&reply) });
        }
        Ok(())
    }

    fn hear(&mut self, parcel: &Parcel) -> Result<(), String> {
        let Some(tablet) = self.tablets.get_mut(parcel.tablet) else { return Ok(()) };
        if !matches!(tablet.doing, Doing::Waiting(number) if number == parcel.number) {
            self.trace.count("answer came too late");
            return Ok(());
        }
        let now = self.office.now;
        let step = match from_text(&parcel.text)? {
            Reply::Greeting(greeting) => {
                tablet.hear(greeting.server_time, now);
                tablet.tell(|replica| replica.greeted(&greeting))
            }
            Reply::Pushed(pushed) => {
                pushed.verdicts.iter().for_each(|verdict| self.trace.count(name(verdict)));
                tablet.tell(|replica| replica.pushed(&pushed))
            }
            Reply::Page(page) => tablet.tell(|replica| replica.pulled(page)),
        };
        match self.follow(parcel.tablet, step) {
            Some(Rest::OtherEpoch | Rest::OtherProtocol) => Err("the office is taken for another".into()),
            _ => Ok(()),
        }
    }

    fn lose_a_message(&mut self) {
        if self.network.deliver(&mut self.dice).is_some() {
            self.trace.count("message lost");
        }
    }

    fn duplicate_a_message(&mut self) {
        if self.network.duplicate(&mut self.dice) {
            self.trace.count("message came twice");
        }
    }

    fn give_up(&mut self, place: usize) {
        if let Some(tablet) = self.tablets.get_mut(place)
            && matches!(tablet.doing, Doing::Waiting(_))
        {
            tablet.give_up();
            self.trace.count("device gave up waiting");
        }
    }

    fn crash(&mut self, place: usize) {
        let Some(tablet) = self.tablets.get_mut(place) else { return };
        let lost = tablet.crash(&mut self.dice);
        self.trace.note(format_args!("{place} died and lost {lost} transactions"));
        self.trace.count("device died");
        if lost > 0 {
            self.trace.count("unflushed transactions lost");
        }
    }

    fn set_clock(&mut self, place: usize) {
        const HOUR: i64 = 3_600_000;
        const YEAR: i64 = 365 * 24 * HOUR;
        let Some(tablet) = self.tablets.get_mut(place) else { return };
        let ahead = [0, HOUR, -HOUR, YEAR, -YEAR, 7 * 60_000, -40 * YEAR];
        tablet.clock_ahead_ms = self.dice.pick(&ahead).unwrap_or(0);
        self.trace.count("clock jumped");
    }

    /// What is left of it.
    #[must_use]
    pub fn end(mut self) -> Outcome {
        for stream in self.office.ledger.streams().keys() {
            if oracle::people_differ(&self.office, *stream) {
                self.trace.count("people differ in the end");
            }
        }
        for row in self.office.ledger.feed() {
            self.trace.note(format_args!("{row:?}"));
        }
        for tablet in &self.tablets {
            self.trace.note(format_args!("{:?}", tablet.storage.disk()));
        }
        Outcome { trace: self.trace.hash(), counts: self.trace.counts() }
    }
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
        },
        Verdict::Accepted(_) => "verdict: accepted",
        Verdict::Duplicate(_) => "verdict: duplicate",
        Verdict::SetAside { .. } => "verdict: set aside",
        Verdict::Held { .. } => "verdict: held",
    }
}

fn to_text<T: Serialize>(message: &T) -> String {
    // The product's own messages always write; an empty text would be noticed as unreadable.
    serde_json::to_string(message).unwrap_or_default()
}

fn from_text<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|why| format!("a message does not read: {why}: {text}"))
}
