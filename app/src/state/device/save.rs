//! Saving what a worker entered: decide, write down, seal, one strict transaction. Returns when that has completed, and
//! only then may a page say so.

use super::{Device, Inner, Memory, TRIES_MAX};
use crate::rim;
use crate::state::office::Doing;
use crate::store::{Change, Edit, Profile, StoreTrouble, Sureness, Written};
use chrono::Datelike as _;
use domain::case::{self, Case, CaseCommand, CaseDraft, CaseRefusal};
use domain::charter::Charter;
use domain::event::{Event, Recorded, Sealed, Stream, StreamKind, Unreadable};
use domain::id::{CaseId, EventId, PersonId};
use domain::person::{self, Person, PersonCommand, PersonRefusal};
use domain::reference::Reference;
use domain::sync::replica::Outgoing;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Something a worker wants to save.
#[derive(Clone, Debug)]
pub enum Write {
    /// In a case.
    Case(CaseId, CaseCommand),
    /// About a person.
    Person(PersonId, PersonCommand),
    /// In a case, by somebody who saw it like this: what was written since is not replaced but stands beside it.
    CaseAsSeen(CaseId, CaseCommand, Arc<Case>),
    /// About a person, by somebody who saw this of them.
    PersonAsSeen(PersonId, PersonCommand, Arc<Person>),
}

impl Write {
    const fn stream(&self) -> Stream {
        match self {
            Self::Case(id, _) | Self::CaseAsSeen(id, ..) => Stream { kind: StreamKind::Case, id: id.0 },
            Self::Person(id, _) | Self::PersonAsSeen(id, ..) => Stream { kind: StreamKind::Person, id: id.0 },
        }
    }
}

/// It is on this tablet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The events written.
    pub events: Vec<EventId>,
}

/// It is not on this tablet, and what the worker entered is still on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSaved {
    /// The case refuses it.
    Case(CaseRefusal),
    /// The person's record refuses it.
    Person(PersonRefusal),
    /// This app is too old for the office: it shows what is here and writes nothing new.
    AppTooOld,
    /// It is longer than an entry may be.
    TooLong,
    /// The storage failed.
    Store(StoreTrouble),
}

impl From<StoreTrouble> for NotSaved {
    fn from(trouble: StoreTrouble) -> Self {
        Self::Store(trouble)
    }
}

impl Device {
    /// Saves all of `writes` in one strict transaction, or none. With them goes the draft of the form they come from.
    pub async fn save(self, writes: Vec<Write>, form: Option<String>) -> Result<Saved, NotSaved> {
        if self.memory(|memory| memory.is_too_old) {
            return Err(NotSaved::AppTooOld);
        }
        let mut outcome = self.try_to_save(&writes, form.clone()).await;
        if outcome == Err(NotSaved::Store(StoreTrouble::Lost)) && self.inner().connect_again().await.is_ok() {
            outcome = self.try_to_save(&writes, form).await;
        }
        if outcome == Err(NotSaved::Store(StoreTrouble::Gone)) {
            // Every page must know, not only the form: what is on the screen is in memory alone.
            self.show_office_line(|line| line.doing = Doing::CannotStore(StoreTrouble::Gone));
        }
        outcome
    }

    async fn try_to_save(self, writes: &[Write], form: Option<String>) -> Result<Saved, NotSaved> {
        let inner = self.inner();
        let _turn = inner.writer.lock().await;
        for _ in 0..TRIES_MAX {
            let batch = inner.compose(writes).await?;
            let seen = inner.memory.borrow().turn;
            let edit = Edit { finished_draft: form.clone(), ..batch.edit() };
            match inner.write(edit, seen, Sureness::Strict).await? {
                Written::Done(turn) => return Ok(self.saved(batch, turn)),
                Written::Stale => self.read_again().await?,
            }
        }
        Err(NotSaved::Store(StoreTrouble::Blocked))
    }

    /// Reads everything anew after another tab wrote. A run of sync that is going on keeps its place.
    pub(super) async fn read_again(self) -> Result<(), StoreTrouble> {
        let inner = self.inner();
        let contents = inner.vault()?.contents().await?;
        let (mut memory, caseload) = Memory::of(contents);
        {
            let mut old = inner.memory.borrow_mut();
            let mut replica = old.replica.clone();
            memory.replica.outbox().cloned().for_each(|entry| replica.meet(entry));
            if replica.is_running() {
                memory.replica = replica;
            }
            memory.is_too_old = old.is_too_old;
            *old = memory;
        }
        inner.caseload.set(caseload);
        inner.stored.update(|stored| *stored += 1);
        Ok(())
    }

    fn saved(self, batch: Composed, turn: u64) -> Saved {
        let inner = self.inner();
        let events = batch.sealed.iter().map(|sealed| sealed.event.id).collect();
        {
            let mut memory = inner.memory.borrow_mut();
            memory.turn = turn;
            memory.profile = batch.profile;
            for sealed in &batch.sealed {
                memory.replica.wrote(Outgoing::new(sealed));
            }
            inner.caseload.update(|caseload| {
                for change in batch.changes.values() {
                    caseload.put(change.stream, change.summary.clone());
                }
            });
            memory.changes.extend(batch.changes);
        }
        self.show_office_line(|_| {});
        inner.stored.update(|stored| *stored += 1);
        self.send_now();
        Saved { events }
    }
}

/// What is about to be saved.
struct Composed {
    profile: Profile,
    sealed: Vec<Sealed>,
    changes: BTreeMap<Stream, Change>,
}

impl Composed {
    fn edit(&self) -> Edit {
        Edit {
            profile: Some(self.profile.clone()),
            outbox: self.sealed.iter().map(Outgoing::new).collect(),
            changes: self.changes.values().cloned().collect(),
            ..Edit::default()
        }
    }
}

impl Inner {
    async fn compose(&self, writes: &[Write]) -> Result<Composed, NotSaved> {
        let mut profile = self.memory.borrow().profile.clone();
        let (mut sealed, mut histories) = (Vec::new(), BTreeMap::<Stream, Vec<Recorded>>::new());
        for write in writes {
            let stream = write.stream();
            if let std::collections::btree_map::Entry::Vacant(place) = histories.entry(stream) {
                place.insert(self.events(stream).await?);
            }
            let history = histories.entry(stream).or_default();
            let event = self.write_down(write, history, &mut profile)?;
            history.push(Recorded::pending(event.event.clone()));
            sealed.push(event);
        }
        let memory = self.memory.borrow();
        let changes = histories.into_iter().map(|(stream, events)| {
            let summary = memory.summarise(stream, events);
            let change = memory.changes.get(&stream).cloned().unwrap_or_else(|| Change {
                stream,
                bundle: memory.bundle_of(stream),
                head: memory.replica.head(stream),
                summary: summary.clone(),
                events: Vec::new(),
            });
            (stream, Change { summary, ..change })
        });
        Ok(Composed { profile, sealed, changes: changes.collect() })
    }

    fn write_down(
        &self,
        write: &Write,
        history: &[Recorded],
        profile: &mut Profile,
    ) -> Result<Sealed, NotSaved> {
        let ((kind, version), body, supersedes) = match write {
            Write::Case(_, command) => {
                let (case, mut command) = (case::fold(history.to_vec()), command.clone());
                if let CaseCommand::Open(opened) | CaseCommand::OpenAnonymously(opened) = &mut command {
                    opened.reference = next_reference(profile, self.memory.borrow().now().year());
                }
                let (fact, supersedes) = self.decide(&case, command)?;
                (fact.kind(), serde_json::value::to_raw_value(&fact), supersedes)
            }
            Write::CaseAsSeen(_, command, seen) => {
                let (fact, supersedes) = self.decide(seen, command.clone())?;
                (fact.kind(), serde_json::value::to_raw_value(&fact), supersedes)
            }
            Write::PersonAsSeen(_, command, seen) => {
                let (fact, supersedes) = person::decide(seen, command.clone()).map_err(NotSaved::Person)?;
                (fact.kind(), serde_json::value::to_raw_value(&fact), supersedes)
            }
            Write::Person(_, command) => {
                let person = person::fold(history.to_vec());
                let (fact, supersedes) =
                    person::decide(&person, command.clone()).map_err(NotSaved::Person)?;
                (fact.kind(), serde_json::value::to_raw_value(&fact), supersedes)
            }
        };
        let event = Event {
            id: EventId(rim::new_id()),
            org: profile.org.clone(),
            stream: write.stream(),
            replica: profile.replica,
            replica_seq: profile.next_replica_seq,
            actor: profile.user,
            at: self.memory.borrow().clock(),
            kind: kind.into(),
            version,
            supersedes,
            body: body.map_err(|_| StoreTrouble::Damaged)?,
        };
        profile.next_replica_seq += 1;
        Sealed::write(event).map_err(|why| match why {
            Unreadable::TooLarge { .. } => NotSaved::TooLong,
            _ => NotSaved::Store(StoreTrouble::Damaged),
        })
    }

    fn decide(&self, case: &Case, command: CaseCommand) -> Result<CaseDraft, NotSaved> {
        let memory = self.memory.borrow();
        let decide = if memory.clock_is_wrong() { case::decide_by_wrong_clock } else { case::decide };
        decide(case, command, memory.now()).map_err(NotSaved::Case)
    }
}

/// The next reference number of this replica. Taken from what is about to be written, so that two tabs that open a case
/// each never take the same: the second one builds anew on what the first wrote.
fn next_reference(profile: &mut Profile, year: i32) -> Reference {
    let (last_year, next) = profile.next_case;
    let counter = if last_year == year { next } else { 1 };
    profile.next_case = (year, counter + 1);
    let prefix = profile.directory.in_force().map(Charter::reference_prefix).unwrap_or_default();
    Reference::mint(&prefix, year, &profile.replica_code, counter)
}
