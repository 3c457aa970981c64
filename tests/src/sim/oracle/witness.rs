//! Who may see and write what, by the rules as written down a second time: follows the record as it grows and judges each
//! entry at its place. What was accepted had to be allowed, and what was denied had to be denied, for that reason.

use super::by_rule::Record;
use super::{Holds, require};
use crate::sim::ledger::Apart;
use crate::sim::office::Office;
use crate::sim::staff;
use domain::access::Staff;
use domain::event::{Stream, StreamKind};
use domain::id::UserId;
use domain::sync::host::{Row, RowKind, Session};
use domain::sync::message::{FeedEntry, Page, Pull};
use serde_json::Value;
use std::collections::BTreeSet;

/// Follows the office's record.
#[derive(Debug, Default)]
pub struct Witness {
    record: Record,
    rows: usize,
    apart: usize,
    /// Who could ever see which stream, or wrote in it: to them alone it is no news that there is one.
    knew: BTreeSet<(UserId, Stream)>,
}

impl Witness {
    /// The record went back to an earlier state: it is followed from its beginning. Who knew of a stream still does.
    pub fn begin_anew(&mut self) {
        *self = Self { knew: std::mem::take(&mut self.knew), ..Self::default() };
    }

    /// Takes in what was committed since, and judges it.
    ///
    /// # Errors
    /// What was accepted or denied against the rules.
    pub fn follow(&mut self, office: &Office) -> Holds {
        let rows = office.ledger.feed().get(self.rows..).unwrap_or_default();
        for row in rows {
            self.judge_apart(office, row.seq)?;
            self.judge_row(row)?;
            self.rows += 1;
        }
        self.judge_apart(office, u64::MAX)
    }

    /// Whether somebody may see a stream now.
    #[must_use]
    pub fn sees(&self, staff: &Staff, stream: Stream) -> bool {
        self.record.sees(staff, stream)
    }

    /// Whether the author of an event may write it now.
    pub(super) fn denies_nothing(&self, stream: Stream, json: &str) -> bool {
        let event = read(json);
        event.is_ok_and(|event| {
            author(&event).is_ok_and(|author| self.record.denies(&author, stream, &event).is_none())
        })
    }

    /// The streams with accepted events that somebody may see now.
    #[must_use]
    pub fn streams_of(&self, office: &Office, staff: &Staff) -> BTreeSet<Stream> {
        let streams = office.ledger.streams().keys().copied();
        streams.filter(|stream| self.sees(staff, *stream)).collect()
    }

    fn judge_row(&mut self, row: &Row) -> Holds {
        if let RowKind::Event(accepted) = &row.what {
            let event = read(accepted.event.get())?;
            let denied = self.record.denies(&author(&event)?, row.stream, &event);
            require(denied.is_none(), || format!("{denied:?} by rule, and accepted: {event}"))?;
            self.record.accept(row.stream, &event);
            self.note_who_knows(row.stream, &event);
        }
        Ok(())
    }

    fn note_who_knows(&mut self, stream: Stream, event: &Value) {
        let people = self.record.people_in(stream);
        let people = people.filter_map(|id| Some(Stream { kind: StreamKind::Person, id: id.parse().ok()? }));
        let touched: Vec<_> = people.chain([stream]).collect();
        for member in staff::everybody() {
            let wrote = event["actor"] == member.user.to_string().as_str();
            let knows =
                touched.iter().filter(|other| self.sees(&member, **other) || (wrote && **other == stream));
            let knows: Vec<_> = knows.map(|stream| (member.user, *stream)).collect();
            self.knew.extend(knows);
        }
    }

    /// Judges the entries kept apart before row `seq` of the feed.
    fn judge_apart(&mut self, office: &Office, seq: u64) -> Holds {
        let apart = office.ledger.ever_apart().get(self.apart..).unwrap_or_default();
        for entry in apart.iter().take_while(|entry| entry.after < seq) {
            self.judge_denied(entry)?;
            self.apart += 1;
        }
        Ok(())
    }

    fn judge_denied(&self, entry: &Apart) -> Holds {
        let verdict = serde_json::to_value(&entry.verdict).unwrap_or_default();
        let Some(said) = verdict["why"]["denied"].as_str() else { return Ok(()) };
        let event = read(entry.json.get())?;
        let stream: Stream =
            serde_json::from_value(event["stream"].clone()).map_err(|why| why.to_string())?;
        let denied = self.record.denies(&author(&event)?, stream, &event);
        require(denied == Some(said), || format!("denied as {said}, by rule {denied:?}: {event}"))
    }
}

/// Nothing is in a page that its reader may not see at the moment at which it is made, nor word of a stream of which they
/// could not have known.
///
/// # Errors
/// What is.
pub fn page_is_theirs(witness: &Witness, session: &Session, pull: &Pull, page: &Page) -> Holds {
    let user = session.staff.user;
    let bundled = page.bundle.iter().flat_map(|bundle| &bundle.streams).map(|whole| whole.stream);
    for stream in bundled {
        require(witness.sees(&session.staff, stream), || {
            format!("{user} is sent {stream} and may not see it")
        })?;
    }
    for entry in &page.entries {
        let (stream, may) = match entry {
            FeedEntry::Event { stream, .. } => (*stream, witness.sees(&session.staff, *stream)),
            FeedEntry::Gained(whole) => (whole.stream, witness.sees(&session.staff, whole.stream)),
            FeedEntry::Lost { stream } => {
                (*stream, witness.knew.contains(&(user, *stream)) || pull.refetch.contains(stream))
            }
        };
        require(may, || format!("{user} is sent {entry:?} and may know nothing of {stream}"))?;
    }
    Ok(())
}

fn read(json: &str) -> Result<Value, String> {
    serde_json::from_str(json).map_err(|why| format!("{why}: {json}"))
}

fn author(event: &Value) -> Result<Staff, String> {
    let named = |member: &Staff| event["actor"] == member.user.to_string().as_str();
    staff::everybody().into_iter().find(named).ok_or_else(|| format!("of nobody: {event}"))
}
