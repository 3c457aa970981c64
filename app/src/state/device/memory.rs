//! What an open store holds in memory: everything but the bodies of bundles.

use super::Inner;
use crate::rim;
use crate::state::caseload::Caseload;
use crate::state::office::Sent;
use crate::store::{Change, Contents, Profile, StoreTrouble};
use chrono::{NaiveDate, NaiveDateTime};
use domain::case::{self, Case};
use domain::charter::{Capability, Charter};
use domain::event::{DeviceTime, Recorded, Stream, StreamKind, sort_for_reading};
use domain::id::{CaseId, PersonId};
use domain::person::{self, Person};
use domain::summary::{self, Summary};
use domain::sync::message::Verdict;
use domain::sync::replica::{Delivered, Outgoing, Replica, Standing, Store};
use domain::sync::session::Directory;
use domain::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

/// What an open store holds in memory.
pub(super) struct Memory {
    pub(super) turn: u64,
    pub(super) profile: Profile,
    pub(super) directory: Rc<Directory>,
    /// The charters of the directory, to be shared by pages.
    pub(super) charters: Vec<Rc<Charter>>,
    /// The bundles that hold a stream; the last one counts, older copies are shadowed by it.
    pub(super) bundled: HashMap<Stream, BTreeSet<u32>>,
    pub(super) changes: BTreeMap<Stream, Change>,
    pub(super) replica: Replica,
    pub(super) set_aside: Vec<(Outgoing, Verdict)>,
    /// Whether the office speaks a later protocol than this app.
    pub(super) is_too_old: bool,
}

/// A case with its events, in reading order.
#[derive(Clone, Debug)]
pub struct CaseFile {
    /// Its state.
    pub case: Case,
    /// Its events.
    pub events: Vec<Recorded>,
}

impl Memory {
    /// Reads the contents of a store, and what lists show of them.
    pub(super) fn of(contents: Contents) -> (Self, Caseload) {
        let mut bundled: HashMap<Stream, BTreeSet<u32>> = HashMap::new();
        let (mut heads, mut caseload) = (BTreeMap::new(), Caseload::default());
        for (id, list) in contents.bundles {
            for listed in list {
                bundled.entry(listed.stream).or_default().insert(id);
                heads.insert(listed.stream, listed.head);
                caseload.put(listed.stream, listed.summary);
            }
        }
        for change in &contents.changes {
            heads.insert(change.stream, change.head);
            caseload.put(change.stream, change.summary.clone());
        }
        // A stream of which there are only own pending entries is held with none accepted.
        heads.retain(|_, head| *head > 0);
        let profile = contents.profile;
        let replica = Replica::resume(profile.replica, profile.standing.clone(), heads, contents.outbox);
        let memory = Self {
            turn: contents.turn,
            directory: Rc::new(profile.directory.clone()),
            charters: shared(&profile.directory),
            profile,
            bundled,
            changes: contents.changes.into_iter().map(|change| (change.stream, change)).collect(),
            replica,
            set_aside: contents.set_aside,
            is_too_old: false,
        };
        (memory, caseload)
    }

    /// Takes in charters and colleagues as the office has them now.
    pub(super) fn know(&mut self, directory: &Directory) {
        self.directory = Rc::new(directory.clone());
        self.charters = shared(directory);
    }

    /// The bundle in which a stream rests.
    pub(super) fn bundle_of(&self, stream: Stream) -> Option<u32> {
        self.bundled.get(&stream).and_then(|bundles| bundles.last().copied())
    }

    /// Forgets what was read from the store.
    pub(super) fn wipe(&mut self) {
        self.bundled.clear();
        self.changes.clear();
        self.set_aside.clear();
        self.profile.token.clear();
        self.profile.settled.clear();
        self.replica = Replica::resume(self.profile.replica, Standing::default(), BTreeMap::new(), []);
    }

    /// The organisation's wall clock.
    pub(super) fn now(&self) -> NaiveDateTime {
        let zone = self.directory.in_force().map_or(chrono_tz::UTC, |charter| charter.time_zone);
        self.server_time().local(zone)
    }

    /// The time, as the server would say it; never before the last contact with it.
    pub(super) fn server_time(&self) -> Timestamp {
        self.clock().corrected()
    }

    /// This device's time, as its entries say it.
    pub(super) fn clock(&self) -> DeviceTime {
        let profile = &self.profile;
        DeviceTime::read(rim::wall_clock(), profile.server_offset_ms, profile.last_contact)
    }

    /// The same by the last measurement alone, which a clock that was turned since belies.
    pub(super) fn clock_as_measured(&self) -> DeviceTime {
        DeviceTime { wall: rim::wall_clock(), server_offset_ms: self.profile.server_offset_ms }
    }

    /// Whether the clock is certainly wrong, and nobody knows by how much.
    pub(super) fn clock_is_wrong(&self) -> bool {
        self.clock_as_measured().stands_before(self.profile.last_contact)
    }

    /// How today's sending stands; nothing where nothing arrived today.
    pub(super) fn sent_today(&self) -> Option<Sent> {
        let arrived = self.profile.arrived.filter(|arrived| arrived.day == self.now().date())?;
        let of = arrived.entries + self.replica.unsent();
        Some(Sent { arrived: arrived.entries, of, at: arrived.at })
    }

    pub(super) fn may(&self, capability: Capability) -> bool {
        let me = self.directory.colleague(self.profile.user);
        me.is_some_and(|me| self.directory.may(me, capability))
    }

    /// Entries that were set aside and are not any more, once `store` is stored: they go to the office once more, or its
    /// own copy came back.
    pub(super) fn no_longer_set_aside(&self, store: &Store) -> Vec<u64> {
        let settled = |entry: &Outgoing| {
            store.recalled.iter().any(|other| other.replica_seq == entry.replica_seq) || store.brings(entry)
        };
        self.set_aside
            .iter()
            .map(|(entry, _)| entry)
            .filter(|entry| settled(entry))
            .map(|e| e.replica_seq)
            .collect()
    }

    /// Own entries that the office has, once `store` is stored; with today, from which on they are kept for a while. Those
    /// among them that were set aside and are accepted after all leave that list by the same.
    pub(super) fn sent_by(&self, store: &Store) -> Vec<(NaiveDate, Outgoing)> {
        let today = self.now().date();
        let confirmed = self.replica.outbox().filter(|entry| store.confirmed.contains(&entry.replica_seq));
        let taken_up = self.set_aside.iter().map(|(entry, _)| entry).filter(|entry| store.brings(entry));
        confirmed.chain(taken_up).map(|entry| (today, entry.clone())).collect()
    }

    /// Own entries of a stream that the office's copy has not replaced yet.
    pub(super) fn own_entries(&self, stream: Stream) -> Vec<Recorded> {
        let own = self.replica.outbox().filter(|entry| entry.stream == stream);
        own.filter_map(|entry| {
            let event = serde_json::from_str(entry.json.get()).ok()?;
            let acceptance = match entry.delivered {
                Delivered::Accepted(acceptance) => Some(acceptance),
                Delivered::No | Delivered::Held => None,
            };
            Some(Recorded { event, acceptance })
        })
        .collect()
    }

    /// What lists show of a stream with these events.
    pub(super) fn summarise(&self, stream: Stream, events: Vec<Recorded>) -> Summary {
        match stream.kind {
            StreamKind::Person => summary::of_person(&person::fold(events)),
            StreamKind::Case => {
                let case = case::fold(events);
                let pinned =
                    case.opening.as_ref().and_then(|opening| self.directory.charter(opening.charter));
                summary::of_case(&case, pinned)
            }
            StreamKind::Register => Summary::Other,
        }
    }
}

fn shared(directory: &Directory) -> Vec<Rc<Charter>> {
    directory.charters.iter().cloned().map(Rc::new).collect()
}

impl Inner {
    pub(super) async fn case(&self, id: CaseId) -> Result<CaseFile, StoreTrouble> {
        let events = self.events(Stream { kind: StreamKind::Case, id: id.0 }).await?;
        Ok(CaseFile { case: case::fold(events.clone()), events })
    }

    pub(super) async fn person(&self, id: PersonId) -> Result<Person, StoreTrouble> {
        Ok(person::fold(self.events(Stream { kind: StreamKind::Person, id: id.0 }).await?))
    }

    /// Everything this device holds of a stream, in reading order and each event once.
    pub(super) async fn events(&self, stream: Stream) -> Result<Vec<Recorded>, StoreTrouble> {
        let bundle = {
            let memory = self.memory.borrow();
            let change = memory.changes.get(&stream);
            change.map_or_else(|| memory.bundle_of(stream), |change| change.bundle)
        };
        let whole = match bundle {
            Some(bundle) => self.vault()?.in_bundle(bundle, stream).await?,
            None => None,
        };
        let memory = self.memory.borrow();
        let bundled = whole.map(|whole| whole.events).unwrap_or_default();
        let changed = memory.changes.get(&stream).map(|change| change.events.as_slice()).unwrap_or_default();
        let mut events = Vec::new();
        for accepted in bundled.iter().chain(changed) {
            events.push(Recorded::accepted(accepted).map_err(|_| StoreTrouble::Damaged)?);
        }
        events.extend(memory.own_entries(stream));
        let mut seen = BTreeSet::new();
        events.retain(|recorded| seen.insert(recorded.event.id));
        sort_for_reading(&mut events);
        Ok(events)
    }
}
