//! The desk in the office, always connected: it gives a case to somebody else at the worst moment, while a push with an
//! entry in it is on its way.

use super::World;
use super::sync::from_text;
use crate::sim::author::Written;
use crate::sim::network::{Parcel, Reply, Request};
use crate::sim::office::Fault;
use crate::sim::staff::{AOIFE, BRIAN, CLARE, desk};
use domain::case::{self, CaseCommand, CaseField};
use domain::event::{ContentHash, DeviceTime, Event, Recorded, Sealed, Stream, StreamKind};
use domain::id::{EventId, UserId};
use domain::sync::message::Push;
use domain::sync::replica::Outgoing;
use serde_json::value::RawValue;

impl World {
    /// Gives away a case in which a push that is about to arrive writes.
    ///
    /// # Errors
    /// What did not hold.
    pub(super) fn give_away_before(&mut self, parcel: &Parcel) -> Result<(), String> {
        self.desk_sends_again()?;
        let Some((case, user)) = case_written_in(parcel) else { return Ok(()) };
        let to = if user == AOIFE { BRIAN } else { AOIFE };
        let Some(written) = self.given_away(case, to) else { return Ok(()) };
        self.desk.push(written.outgoing.clone());
        if self.desk_pushes(vec![written.outgoing.json.clone()])? {
            self.trace.count("case given away while a push was on its way");
            self.saved.insert(ContentHash::of(written.outgoing.json.get().as_bytes()), written);
        }
        Ok(())
    }

    /// The desk sends everything once more after the office's record went back to an earlier state, as a tablet does.
    ///
    /// # Errors
    /// What did not hold.
    pub(super) fn desk_sends_again(&mut self) -> Result<(), String> {
        if std::mem::take(&mut self.desk_owes) {
            self.desk_pushes(self.desk.iter().map(|entry| entry.json.clone()).collect())?;
        }
        Ok(())
    }

    fn desk_pushes(&mut self, events: Vec<Box<RawValue>>) -> Result<bool, String> {
        let push = Push { replica: desk().replica, events };
        let reply = self.office.serve(&desk(), &Request::Push(push), Fault::None);
        self.witness.follow(&self.office)?;
        Ok(matches!(reply, Some(Reply::Pushed(_))))
    }

    fn given_away(&mut self, stream: Stream, to: UserId) -> Option<Written> {
        let events = self.office.ledger.streams().get(&stream)?.iter();
        let history: Vec<_> = events.filter_map(|accepted| Recorded::accepted(accepted).ok()).collect();
        let saw = history.iter().map(|recorded| recorded.event.id).collect();
        let now = DeviceTime { wall: self.office.now, server_offset_ms: Some(0) };
        let local = now.corrected().local(chrono_tz::Europe::Dublin);
        let command = CaseCommand::Set(CaseField::Owner(to));
        let (fact, supersedes) = case::decide(&case::fold(history), command, local).ok()?;
        let (kind, version) = fact.kind();
        let event = Event {
            id: EventId(self.dice.id()),
            org: desk().org,
            stream,
            replica: desk().replica,
            replica_seq: self.desk.len() as u64 + 1,
            actor: desk().staff.user,
            at: now,
            kind: kind.into(),
            version,
            supersedes,
            body: serde_json::value::to_raw_value(&fact).ok()?,
        };
        let outgoing = Outgoing::new(&Sealed::write(event).ok()?);
        Some(Written { outgoing, kind: "entry: owner, by the desk", saw })
    }
}

/// The case that a push of a worker writes in, and whose it is.
fn case_written_in(parcel: &Parcel) -> Option<(Stream, UserId)> {
    let user = parcel.session.staff.user;
    let Ok(Request::Push(push)) = from_text(&parcel.text) else { return None };
    let mut events =
        push.events.iter().rev().filter_map(|json| serde_json::from_str::<Event>(json.get()).ok());
    let last = events.find(|event| event.stream.kind == StreamKind::Case)?;
    (user != CLARE).then_some((last.stream, user))
}
