//! Storing what the office said: one step of the replica becomes one transaction, and lists follow once it completed.

use super::{Device, Inner, TRIES_MAX};
use crate::rim;
use crate::store::{Change, Edit, StoreTrouble, Sureness, Written};
use domain::event::{Recorded, Stream};
use domain::sync::limits::PROTOCOL;
use domain::sync::message::{Bundle, Greeting, WholeStream};
use domain::sync::replica::{Append, Store};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What a step of the replica changes on this device.
struct Absorbed {
    edit: Edit,
    changes: BTreeMap<Stream, Change>,
    gone: BTreeSet<Stream>,
    profile: crate::store::Profile,
}

impl Device {
    /// Stores a step in one transaction.
    pub(super) async fn absorb(self, store: &Store) -> Result<(), StoreTrouble> {
        let inner = self.inner();
        let _turn = inner.writer.lock().await;
        for _ in 0..TRIES_MAX {
            let absorbed = inner.absorb(store).await?;
            let seen = inner.memory.borrow().turn;
            let Absorbed { edit, changes, gone, profile } = absorbed;
            match inner.write(edit, seen, Sureness::Relaxed).await? {
                Written::Done(turn) => {
                    inner.stored_step(store, turn, changes, &gone, profile);
                    return Ok(());
                }
                Written::Stale => self.read_again().await?,
            }
        }
        Err(StoreTrouble::Blocked)
    }
}

impl Inner {
    async fn absorb(&self, store: &Store) -> Result<Absorbed, StoreTrouble> {
        let mut profile = self.memory.borrow().profile.clone();
        profile.standing = store.standing.clone();
        let arrived = store.delivered.len() + store.set_aside.len();
        if arrived > 0 {
            let memory = self.memory.borrow();
            profile.count_arrived(arrived, memory.now().date(), memory.server_time());
        }
        let mut edit = Edit {
            outbox: store.delivered.iter().chain(&store.recalled).cloned().collect(),
            out_of_outbox: store.confirmed.clone(),
            set_aside: store.set_aside.clone(),
            out_of_set_aside: self.memory.borrow().no_longer_set_aside(store),
            sent: self.memory.borrow().sent_by(store),
            ..Edit::default()
        };
        let mut changes = BTreeMap::new();
        if let Some(bundle) = &store.bundle {
            let id = profile.next_bundle;
            profile.next_bundle += 1;
            edit.bundles.push((id, bundle.clone()));
            self.rest_on(id, bundle, store, &mut changes, &mut edit).await?;
        }
        for whole in &store.whole {
            let summary = self.summary_with_own(whole.stream, &whole.events, whole.summary.clone(), store);
            let (stream, head) = (whole.stream, whole.events.len() as u64);
            let change = Change { stream, bundle: None, head, summary, events: whole.events.clone() };
            changes.insert(stream, change);
        }
        for append in &store.append {
            changes.insert(append.stream, self.appended(append, store).await?);
        }
        let mut gone: BTreeSet<Stream> = store.evict.iter().copied().collect();
        for stream in store.set_aside.iter().map(|(entry, _)| entry.stream) {
            if gone.contains(&stream) || changes.contains_key(&stream) {
                continue;
            }
            match self.without_set_aside(stream, store).await? {
                Some(change) => drop(changes.insert(stream, change)),
                None => drop(gone.insert(stream)),
            }
        }
        self.drop_streams(&gone, &mut edit).await?;
        edit.changes = changes.values().cloned().collect();
        edit.profile = Some(profile.clone());
        Ok(Absorbed { edit, changes, gone, profile })
    }

    /// Streams that came in a bundle need no record of their own, unless there are own entries on top.
    async fn rest_on(
        &self,
        id: u32,
        bundle: &Bundle,
        store: &Store,
        changes: &mut BTreeMap<Stream, Change>,
        edit: &mut Edit,
    ) -> Result<(), StoreTrouble> {
        for whole in &bundle.streams {
            let stream = whole.stream;
            let (has_own, has_change) = {
                let memory = self.memory.borrow();
                (!memory.own_entries(stream).is_empty(), memory.changes.contains_key(&stream))
            };
            if has_own {
                let summary = self.summary_with_own(stream, &whole.events, whole.summary.clone(), store);
                let head = whole.events.len() as u64;
                changes
                    .insert(stream, Change { stream, bundle: Some(id), head, summary, events: Vec::new() });
            } else if has_change {
                edit.unchanged.push(stream);
            }
        }
        Ok(())
    }

    async fn appended(&self, append: &Append, store: &Store) -> Result<Change, StoreTrouble> {
        let stream = append.stream;
        let mut change = {
            let memory = self.memory.borrow();
            let known = memory.changes.get(&stream).cloned();
            known.unwrap_or_else(|| Change {
                stream,
                bundle: memory.bundle_of(stream),
                head: 0,
                summary: append.summary.clone(),
                events: Vec::new(),
            })
        };
        change.events.extend(append.events.iter().cloned());
        change.head = append.events.last().map_or(change.head, |last| last.acceptance.stream_seq);
        change.summary = append.summary.clone();
        if self.own_left(stream, store).is_empty() {
            return Ok(change);
        }
        let mut events = self.events(stream).await?;
        events.extend(append.events.iter().filter_map(|accepted| Recorded::accepted(accepted).ok()));
        change.summary = self.memory.borrow().summarise(stream, self.without(events, store));
        Ok(change)
    }

    /// What a stream is without the entries that were set aside: nothing at all, where they were all there was.
    async fn without_set_aside(&self, stream: Stream, store: &Store) -> Result<Option<Change>, StoreTrouble> {
        let events = self.without(self.events(stream).await?, store);
        let memory = self.memory.borrow();
        if events.is_empty() {
            return Ok(None);
        }
        let known = memory.changes.get(&stream).cloned();
        Ok(known.map(|change| Change { summary: memory.summarise(stream, events), ..change }))
    }

    fn without(&self, events: Vec<Recorded>, store: &Store) -> Vec<Recorded> {
        let aside: BTreeSet<_> = store.set_aside.iter().map(|(entry, _)| entry.id).collect();
        events.into_iter().filter(|recorded| !aside.contains(&recorded.event.id)).collect()
    }

    fn own_left(&self, stream: Stream, store: &Store) -> Vec<Recorded> {
        let confirmed: BTreeSet<_> = store.confirmed.iter().copied().collect();
        let own = self.without(self.memory.borrow().own_entries(stream), store);
        own.into_iter().filter(|recorded| !confirmed.contains(&recorded.event.replica_seq)).collect()
    }

    fn summary_with_own(
        &self,
        stream: Stream,
        accepted: &[domain::event::Accepted],
        summary: domain::summary::Summary,
        store: &Store,
    ) -> domain::summary::Summary {
        let own = self.own_left(stream, store);
        if own.is_empty() {
            return summary;
        }
        let mut events: Vec<_> =
            accepted.iter().filter_map(|accepted| Recorded::accepted(accepted).ok()).collect();
        events.extend(own);
        self.memory.borrow().summarise(stream, events)
    }

    /// Drops streams from every record they are in: a bundle is written anew without them.
    async fn drop_streams(&self, gone: &BTreeSet<Stream>, edit: &mut Edit) -> Result<(), StoreTrouble> {
        let mut bundles = BTreeSet::new();
        {
            let memory = self.memory.borrow();
            for stream in gone {
                // Every bundle that holds a copy, shadowed ones too: nothing of it may stay.
                bundles.extend(memory.bundled.get(stream).into_iter().flatten().copied());
            }
        }
        edit.unchanged.extend(gone.iter().copied());
        for id in bundles {
            let mut bundle = self.vault()?.bundle(id).await?;
            bundle.streams.retain(|whole: &WholeStream| !gone.contains(&whole.stream));
            edit.bundles.push((id, bundle));
        }
        Ok(())
    }

    fn stored_step(
        &self,
        store: &Store,
        turn: u64,
        changes: BTreeMap<Stream, Change>,
        gone: &BTreeSet<Stream>,
        profile: crate::store::Profile,
    ) {
        let mut memory = self.memory.borrow_mut();
        memory.turn = turn;
        self.caseload.update(|caseload| {
            if let Some(bundle) = &store.bundle {
                for whole in &bundle.streams {
                    caseload.put(whole.stream, whole.summary.clone());
                }
            }
            for change in changes.values() {
                caseload.put(change.stream, change.summary.clone());
            }
            gone.iter().for_each(|stream| caseload.remove(*stream));
        });
        if let Some(bundle) = &store.bundle {
            let id = profile.next_bundle.saturating_sub(1);
            for whole in &bundle.streams {
                memory.bundled.entry(whole.stream).or_default().insert(id);
                memory.changes.remove(&whole.stream);
            }
        }
        for stream in gone {
            memory.bundled.remove(stream);
            memory.changes.remove(stream);
        }
        memory.changes.extend(changes);
        let settled = memory.no_longer_set_aside(store);
        memory.set_aside.retain(|(entry, _)| !settled.contains(&entry.replica_seq));
        memory.set_aside.extend(store.set_aside.iter().cloned());
        // A page may have been saved meanwhile: its counters are newer than those this step was built on.
        let (seq, case) = (memory.profile.next_replica_seq, memory.profile.next_case);
        memory.profile = profile;
        memory.profile.next_replica_seq = memory.profile.next_replica_seq.max(seq);
        memory.profile.next_case = memory.profile.next_case.max(case);
        drop(memory);
        self.stored.update(|stored| *stored += 1);
    }

    /// Takes note of the server's clock, and of whether it speaks a later protocol than this app.
    pub(super) fn heard(&self, greeting: &Greeting) {
        let mut memory = self.memory.borrow_mut();
        let wall = rim::wall_clock();
        memory.profile.server_offset_ms = Some(greeting.server_time.0 - wall.0);
        memory.is_too_old = greeting.protocol > PROTOCOL;
    }

    /// The office has answered this very worker on this very tablet, at `server_time`.
    pub(super) fn contacted(&self, server_time: domain::time::Timestamp) {
        self.memory.borrow_mut().profile.last_contact = Some(server_time);
    }
}
