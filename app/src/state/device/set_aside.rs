//! Entries that were set aside: the worker's own, which this device keeps, everybody's as far as the office tells, what
//! became of the worker's own, and settling one, which only the office can do.

use super::memory::Memory;
use super::{Device, TRIES_MAX};
use crate::net::Trouble;
use crate::store::{Edit, Profile, StoreTrouble, Sureness, Written};
use domain::case::CaseEvent;
use domain::event::{ContentHash, Decoded, Event};
use domain::id::UserId;
use domain::person::PersonEvent;
use domain::reference::Reference;
use domain::sync::message::{Verdict, WhySetAside};
use domain::sync::set_aside::{
    HowSettled, SETTLED_TOLD_MS, SetAsideEntry, Settle, Settled, SettledEntry, Settlement,
};
use domain::time::Timestamp;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// An entry that was set aside.
#[derive(Clone, Debug)]
pub struct SetAsideRow {
    /// By which the office knows it.
    pub entry: ContentHash,
    /// What it is; unknown of what is no entry that anybody can read.
    pub event: Option<Event>,
    /// Who wrote it.
    pub by: UserId,
    /// Why it was set aside.
    pub why: WhySetAside,
    /// When it was written, or else when it came.
    pub at: Timestamp,
    /// Whom it was handed over to.
    pub handed_to: Option<UserId>,
    /// The number of its case, where the office told it.
    pub reference: Option<Reference>,
    /// What the entries themselves call its case or person, before either is part of the record; empty where none does.
    pub known_as: String,
}

/// An entry of this worker's that somebody else settled.
#[derive(Clone, Debug)]
pub struct SettledRow {
    /// What it is; unknown of what does not read.
    pub event: Option<Event>,
    /// What became of it.
    pub how: HowSettled,
    /// Who settled it.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// The number of its case, where the office told it.
    pub reference: Option<Reference>,
    /// As in [`SetAsideRow`].
    pub known_as: String,
}

/// The office did not answer, or not so that anything could be made of it. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotReached;

impl SetAsideRow {
    fn new(json: &str, by: UserId, why: WhySetAside, came: Timestamp) -> Self {
        let event: Option<Event> = serde_json::from_str(json).ok();
        let at = event.as_ref().map_or(came, |event| event.at.corrected());
        let entry = ContentHash::of(json.as_bytes());
        Self { entry, event, by, why, at, handed_to: None, reference: None, known_as: String::new() }
    }

    fn of(entry: &SetAsideEntry) -> Self {
        let row = Self::new(entry.event.get(), entry.by, entry.why.clone(), entry.at);
        Self { handed_to: entry.handed_to, reference: entry.reference.clone(), ..row }
    }
}

impl SettledRow {
    fn of(entry: &SettledEntry) -> Self {
        let event: Option<Event> = serde_json::from_str(entry.event.get()).ok();
        let (how, reference) = (entry.how.clone(), entry.reference.clone());
        let known_as = event.as_ref().and_then(named_by).unwrap_or_default();
        Self { event, how, by: entry.by, at: entry.at, reference, known_as }
    }
}

/// What the first entry of a case or of a person calls it.
fn named_by(event: &Event) -> Option<String> {
    match (CaseEvent::decode(event), PersonEvent::decode(event)) {
        (Decoded::Known(CaseEvent::Opened(opened)), _) => Some(opened.reference.to_string()),
        (_, Decoded::Known(PersonEvent::Registered(registered))) => Some(registered.name),
        _ => None,
    }
}

/// A case or a person that no record tells of yet is called in every row what its first entry among the rows calls it.
fn named_by_each_other(mut rows: Vec<SetAsideRow>) -> Vec<SetAsideRow> {
    let events = rows.iter().filter_map(|row| row.event.as_ref());
    let names: BTreeMap<_, _> = events.filter_map(|event| Some((event.stream, named_by(event)?))).collect();
    for row in &mut rows {
        let name = row.event.as_ref().and_then(|event| names.get(&event.stream));
        row.known_as = name.cloned().unwrap_or_default();
    }
    rows
}

impl Device {
    /// Entries of this worker that were set aside, as this device knows.
    #[must_use]
    pub fn set_aside(self) -> Vec<SetAsideRow> {
        self.memory(|memory| {
            let rows = memory.set_aside.iter().filter_map(|(entry, verdict)| {
                let Verdict::SetAside { why } = verdict.clone() else { return None };
                Some(SetAsideRow::new(entry.json.get(), memory.profile.user, why, Timestamp::default()))
            });
            named_by_each_other(rows.collect())
        })
    }

    /// Everything that was set aside and that this worker may see, asked of the office. What the office has settled leaves
    /// this device's own list too.
    pub async fn office_set_aside(self) -> Result<Vec<SetAsideRow>, Trouble> {
        // Taken before asking: what is set aside while the answer is on its way is not in it.
        let own = self.set_aside();
        let rows: Vec<_> = self.line().set_aside().await?.iter().map(SetAsideRow::of).collect();
        let settled =
            own.iter().map(|row| &row.entry).filter(|entry| rows.iter().all(|row| row.entry != **entry));
        // Where this is not stored, the next time it is.
        let _ = self.no_longer_set_aside(&settled.cloned().collect::<Vec<_>>()).await;
        Ok(named_by_each_other(rows))
    }

    /// Entries of this worker that somebody else settled of late, as the office last told.
    #[must_use]
    pub fn settled(self) -> Vec<SettledRow> {
        let since = self.memory(Memory::server_time).plus_millis(-SETTLED_TOLD_MS);
        self.memory(|memory| {
            memory.profile.settled.iter().filter(|entry| entry.at >= since).map(SettledRow::of).collect()
        })
    }

    /// Asks the office for them. Where they are not stored, they are the next time.
    pub async fn office_settled(self) -> Result<Vec<SettledRow>, Trouble> {
        let told = self.line().settled().await?;
        let known = |entries: &[SettledEntry]| serde_json::to_string(entries).ok();
        if self.memory(|memory| known(&memory.profile.settled) != known(&told)) {
            let keep = |profile: &mut Profile| profile.settled.clone_from(&told);
            let _ = self.change_profile(Sureness::Relaxed, keep).await;
        }
        Ok(told.iter().map(SettledRow::of).collect())
    }

    /// Settles an entry at the office.
    pub async fn settle(self, entry: ContentHash, how: Settlement) -> Result<Settled, NotReached> {
        let asked = self.line().settle(&Settle { entry: entry.clone(), how }).await;
        let settled = asked.map_err(|_| NotReached)?;
        if matches!(settled, Settled::Accepted | Settled::Discarded) {
            let _ = self.no_longer_set_aside(&[entry]).await;
        }
        self.inner().stored.update(|stored| *stored += 1);
        self.send_now();
        Ok(settled)
    }

    /// Takes entries off this device's list; they are kept with what the office has.
    async fn no_longer_set_aside(self, entries: &[ContentHash]) -> Result<(), StoreTrouble> {
        let inner = self.inner();
        let _turn = inner.writer.lock().await;
        for _ in 0..TRIES_MAX {
            let (seen, today, gone) = self.memory(|memory| {
                let own = memory.set_aside.iter().map(|(entry, _)| entry.clone());
                let is_gone = |json: &str| entries.contains(&ContentHash::of(json.as_bytes()));
                let gone: Vec<_> = own.filter(|entry| is_gone(entry.json.get())).collect();
                (memory.turn, memory.now().date(), gone)
            });
            if gone.is_empty() {
                return Ok(());
            }
            let seqs: Vec<u64> = gone.iter().map(|entry| entry.replica_seq).collect();
            let edit = Edit {
                out_of_set_aside: seqs.clone(),
                sent: gone.into_iter().map(|entry| (today, entry)).collect(),
                ..Edit::default()
            };
            match inner.write(edit, seen, Sureness::Relaxed).await? {
                Written::Done(turn) => {
                    let mut memory = inner.memory.borrow_mut();
                    memory.turn = turn;
                    memory.set_aside.retain(|(entry, _)| !seqs.contains(&entry.replica_seq));
                    drop(memory);
                    self.show_office_line(|_| {});
                    return Ok(());
                }
                Written::Stale => self.read_again().await?,
            }
        }
        Err(StoreTrouble::Blocked)
    }
}
