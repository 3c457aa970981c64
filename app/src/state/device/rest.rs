//! Tidying up while nothing else is going on. `IndexedDB`'s cost is the number of records: once enough streams have a record
//! of their own they are put together into one bundle, and own entries that every backup of the office has by now go.

use super::{Device, Inner};
use crate::store::{Edit, StoreTrouble, Sureness, Written};
use chrono::Days;
use domain::event::Stream;
use domain::sync::limits::{BACKUP_HORIZON_DAYS, BUNDLE_STREAMS_MAX};
use domain::sync::message::{Bundle, WholeStream};
use std::collections::BTreeSet;

/// Streams with a record of their own from which putting them together pays.
const CHANGES_MIN: usize = 64;

impl Device {
    /// Puts changed streams together, if there are enough of them. Where it fails or another tab is quicker, everything
    /// stays as it was and the next run looks again.
    pub(super) async fn bring_changes_to_rest(self) {
        let inner = self.inner();
        let _turn = inner.writer.lock().await;
        let seen = inner.memory.borrow().turn;
        let Ok(Some((edit, id, bundle))) = inner.resting_bundle().await else { return };
        let (dropped, profile) = (edit.dropped_bundles.clone(), edit.profile.clone());
        if let Ok(Written::Done(turn)) = inner.write(edit, seen, Sureness::Relaxed).await {
            let mut memory = inner.memory.borrow_mut();
            memory.turn = turn;
            if let Some(profile) = profile {
                memory.profile = profile;
            }
            for whole in &bundle.streams {
                memory.changes.remove(&whole.stream);
                memory.bundled.entry(whole.stream).or_default().insert(id);
            }
            for bundles in memory.bundled.values_mut() {
                bundles.retain(|bundle| !dropped.contains(bundle));
            }
        }
    }

    /// Lets go of own entries that arrived longer ago than a backup of the office may be old. Where it fails, the next run
    /// looks again.
    pub(super) async fn let_go_of_what_every_backup_has(self) {
        let inner = self.inner();
        let _turn = inner.writer.lock().await;
        let (seen, today) = {
            let memory = inner.memory.borrow();
            (memory.turn, memory.now().date())
        };
        let Some(horizon) = today.checked_sub_days(Days::new(BACKUP_HORIZON_DAYS)) else { return };
        let Ok(vault) = inner.vault() else { return };
        let Ok(outlived) = vault.sent_before(horizon).await else { return };
        if outlived.is_empty() {
            return;
        }
        let edit = Edit { outlived, ..Edit::default() };
        if let Ok(Written::Done(turn)) = inner.write(edit, seen, Sureness::Relaxed).await {
            inner.memory.borrow_mut().turn = turn;
        }
    }
}

impl Inner {
    async fn resting_bundle(&self) -> Result<Option<(Edit, u32, Bundle)>, StoreTrouble> {
        let settled = self.settled_changes();
        if settled.len() < CHANGES_MIN {
            return Ok(None);
        }
        let mut bundle = Bundle::default();
        for stream in settled.into_iter().take(BUNDLE_STREAMS_MAX) {
            bundle.streams.push(self.whole(stream).await?);
        }
        let memory = self.memory.borrow();
        let mut profile = memory.profile.clone();
        let id = profile.next_bundle;
        profile.next_bundle += 1;
        let edit = Edit {
            bundles: vec![(id, bundle.clone())],
            dropped_bundles: shadowed(&memory.bundled, &bundle),
            unchanged: bundle.streams.iter().map(|whole| whole.stream).collect(),
            profile: Some(profile),
            ..Edit::default()
        };
        Ok(Some((edit, id, bundle)))
    }

    /// Streams with a record of their own and no own entries on top.
    fn settled_changes(&self) -> Vec<Stream> {
        let memory = self.memory.borrow();
        let streams = memory.changes.keys().copied();
        streams.filter(|stream| memory.own_entries(*stream).is_empty()).collect()
    }

    async fn whole(&self, stream: Stream) -> Result<WholeStream, StoreTrouble> {
        let change = self.memory.borrow().changes.get(&stream).cloned().ok_or(StoreTrouble::Damaged)?;
        let begun = match change.bundle {
            Some(bundle) => self.vault()?.in_bundle(bundle, stream).await?,
            None => None,
        };
        let mut events = begun.map(|whole| whole.events).unwrap_or_default();
        events.extend(change.events);
        Ok(WholeStream { stream, summary: change.summary, events })
    }
}

/// Bundles of which every stream rests in a later one, once `bundle` is written.
fn shadowed(bundled: &std::collections::HashMap<Stream, BTreeSet<u32>>, bundle: &Bundle) -> Vec<u32> {
    let moving: BTreeSet<Stream> = bundle.streams.iter().map(|whole| whole.stream).collect();
    let all: BTreeSet<u32> = bundled.values().flatten().copied().collect();
    let needed: BTreeSet<u32> = bundled
        .iter()
        .filter(|(stream, _)| !moving.contains(stream))
        .filter_map(|(_, bundles)| bundles.last().copied())
        .collect();
    all.difference(&needed).copied().collect()
}
