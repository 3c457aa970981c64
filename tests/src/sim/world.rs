//! A history: who does what next, and when it is over. What goes wrong is chosen in [`fault`].

mod desk;
mod fault;
mod heal;
mod loss;
mod revoke;
mod serve;
mod sync;
mod write;

use super::bug::Bug;
use super::dice::Dice;
use super::disk::Habits;
use super::history::Outcome;
use super::network::{At, Network, Parcel};
use super::office::Office;
use super::oracle::Witness;
use super::reading::OLDER;
use super::tablet::Tablet;
use super::trace::Trace;
use super::{author, oracle, staff};
use domain::event::{ContentHash, Stream};
use domain::id::EventId;
use domain::sync::limits::{Limits, PROTOCOL};
use domain::sync::replica::Outgoing;
use domain::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// Monday 5 January 2026, 10:00 in Kilkenny.
const BEGIN: Timestamp = Timestamp(1_767_607_200_000);

/// The dice that make the world, and those of its healing.
const BEFORE_ALL: u32 = u32::MAX;
const AFTER_ALL: u32 = u32::MAX - 1;

/// Tablets at most, copied ones included.
const TABLETS_MAX: usize = 8;

/// Tablets, office, and what lies between them.
#[derive(Debug)]
pub struct World {
    /// The server.
    pub office: Office,
    /// The devices.
    pub tablets: Vec<Tablet>,
    /// Every entry of which a device said "saved", by the hash of its bytes.
    pub saved: BTreeMap<ContentHash, author::Written>,
    /// Entries of which nobody can say: "saved" was not said, or their device's database is gone. At the office at most
    /// once.
    pub perhaps: BTreeMap<ContentHash, author::Written>,
    /// What was thrown away with a database: every entry that its tablet had written.
    pub wiped: BTreeSet<ContentHash>,
    /// What was part of the record when that went back to an earlier state.
    pub once_accepted: BTreeSet<EventId>,
    /// What has been accepted so far, judged by the rules of access written down a second time.
    pub witness: Witness,
    seed: u64,
    /// The step that is being played, and its dice.
    step: u32,
    dice: Dice,
    network: Network,
    /// How many streams there may be, and those that somebody began.
    streams_max: usize,
    streams: BTreeSet<Stream>,
    /// What the desk has written, and whether the office may have lost some of it.
    desk: Vec<Outgoing>,
    desk_owes: bool,
    /// Whether a tablet began anew although the office's record had not gone back since it last did.
    renewed_for_nothing: bool,
    /// The step up to which the office speaks another protocol.
    foreign_until: u32,
    /// How much goes wrong in this history: 0 to 4. Where all goes wrong, little gets far enough to be worth losing.
    storm: u64,
    bug: Option<Bug>,
    trace: Trace,
}

impl World {
    /// The world of a seed.
    #[must_use]
    pub fn new(seed: u64, bug: Option<Bug>, mut trace: Trace) -> Self {
        let mut dice = Dice::of_step(seed, BEFORE_ALL);
        let limits = limits(&mut dice);
        let tablets = tablets(&mut dice, bug);
        let streams_max = dice.pick(&[1, 2, 3, 4, 6, 8, 12, 16, 20]).unwrap_or(1);
        let storm = dice.below(5);
        trace.note(
            "seed, tablets, streams, storm",
            &[seed, tablets.len() as u64, streams_max as u64, storm],
            "",
        );
        Self {
            office: Office::new(BEGIN, limits, bug),
            tablets,
            saved: BTreeMap::new(),
            perhaps: BTreeMap::new(),
            wiped: BTreeSet::new(),
            once_accepted: BTreeSet::new(),
            witness: Witness::default(),
            seed,
            step: 0,
            dice,
            network: Network::default(),
            streams_max,
            streams: BTreeSet::new(),
            desk: Vec::new(),
            desk_owes: false,
            renewed_for_nothing: false,
            foreign_until: 0,
            storm,
            bug,
            trace,
        }
    }

    /// Something happens: what, depends on the number of the step and on how the world is.
    ///
    /// # Errors
    /// What did not hold.
    pub fn step(&mut self, number: u32) -> Result<(), String> {
        self.play(number)?;
        self.nobody_renews_for_nothing()
    }

    fn nobody_renews_for_nothing(&self) -> Result<(), String> {
        let why = "a tablet begins anew with the office, whose record is what it was";
        if self.renewed_for_nothing { Err(why.into()) } else { Ok(()) }
    }

    fn play(&mut self, number: u32) -> Result<(), String> {
        (self.step, self.dice) = (number, Dice::of_step(self.seed, number));
        self.office.now = self.office.now.plus_millis(1 + self.dice.below(60_000).cast_signed());
        self.office.protocol = if number < self.foreign_until { PROTOCOL + 1 } else { PROTOCOL };
        if self.dice.chance(1) {
            self.office.back_up();
        }
        let Some(at) = self.somewhere() else { return Ok(()) };
        if self.dice.below(1000) < self.storm * 28 {
            return self.go_wrong(at);
        }
        let choice = self.dice.below(100);
        if choice >= 50 {
            return self.deliver();
        }
        if !self.opens(at.tablet) {
            return Ok(());
        }
        match choice {
            0..10 => self.write(at),
            10..22 => self.begin(at),
            _ => self.store_somewhere(at)?,
        }
        Ok(())
    }

    fn somewhere(&mut self) -> Option<At> {
        let tablet = self.dice.place(self.tablets.len())?;
        let tab = self.dice.place(self.tablets.get(tablet)?.tabs.len())?;
        Some(At { tablet, tab })
    }

    /// Whether the storage of a tablet can be opened, trying again where it could not.
    fn opens(&mut self, tablet: usize) -> bool {
        let opens = self.dice.chance(25);
        let Some(tablet) = self.tablets.get_mut(tablet) else { return false };
        tablet.does_not_open &= !opens;
        !tablet.does_not_open
    }

    /// What is left of it.
    #[must_use]
    pub fn end(mut self) -> Outcome {
        for (stream, events) in self.office.ledger.streams() {
            if oracle::people_differ(events) {
                self.trace.count("people differ in the end");
            }
            for accepted in events {
                let place = [accepted.acceptance.seq, accepted.acceptance.stream_seq];
                self.trace.note("accepted", &place, accepted.event.get());
            }
            self.trace.note("stream", &[], &stream.id.to_string());
        }
        self.count_what_came_back();
        for tablet in &self.tablets {
            let disk = tablet.storage.disk();
            let numbers =
                [disk.turn, disk.last_replica_seq, disk.outbox.len() as u64, disk.set_aside.len() as u64];
            self.trace.note("tablet", &numbers, &disk.standing.cursor.0);
        }
        Outcome { trace: self.trace.hash(), counts: self.trace.counts() }
    }

    fn note_at(&mut self, what: &'static str, at: At, number: u64) {
        self.trace.note(what, &[u64::from(self.step), at.tablet as u64, at.tab as u64, number], "");
    }

    fn send(&mut self, parcel: Parcel) {
        let numbers = [u64::from(self.step), parcel.at.tablet as u64, parcel.at.tab as u64, parcel.number];
        self.trace.note("sent", &numbers, &parcel.text);
        self.network.send(parcel);
    }
}

fn limits(dice: &mut Dice) -> Limits {
    let sizes = [1, 2, 3, 4, 5, 7, 10, 25, 100];
    let mut size = || dice.pick(&sizes).unwrap_or(1);
    Limits { batch_events: size(), batch_bytes: size() * 1_000, page_entries: size(), bundle_streams: size() }
}

fn tablets(dice: &mut Dice, bug: Option<Bug>) -> Vec<Tablet> {
    let sessions = staff::crew(dice);
    let habits_of = |older: bool| Habits { bug, unknown: if older { OLDER } else { &[] } };
    sessions
        .into_iter()
        .map(|session| {
            let tabs = 1 + usize::from(dice.chance(40));
            Tablet::new(session, tabs, habits_of(dice.chance(30)))
        })
        .collect()
}
