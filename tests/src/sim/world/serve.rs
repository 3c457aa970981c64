//! A message arrives: at the office, which may die over it, or back at a tablet.

use super::World;
use super::sync::{from_text, to_text};
use crate::sim::network::{Parcel, Reply, Request, Way};
use crate::sim::office::Fault;
use crate::sim::oracle;
use domain::access::Denied;
use domain::event::Event;
use domain::sync::host::RowKind;
use domain::sync::message::{Pushed, Verdict, WhySetAside};

impl World {
    /// Any one of the messages on their way arrives, or does not.
    pub(super) fn deliver(&mut self) -> Result<(), String> {
        let Some((parcel, overtook)) = self.network.deliver(&mut self.dice) else { return Ok(()) };
        if overtook {
            self.trace.count("message overtook an older one");
        }
        let cut = self.tablets.get(parcel.at.tablet).map(|tablet| tablet.cut);
        if cut.is_some_and(|cut| cut.holds(parcel.way, self.step)) {
            self.trace.count("message lost in a partition");
            return Ok(());
        }
        if parcel.way == Way::ToOffice && self.dice.chance(10 * self.storm) {
            self.give_away_before(&parcel)?;
        }
        self.arrive(&parcel, true)
    }

    /// A message arrives.
    pub(super) fn arrive(&mut self, parcel: &Parcel, may_fail: bool) -> Result<(), String> {
        match parcel.way {
            Way::ToOffice => {
                let fault = if may_fail { self.office_fault() } else { Fault::None };
                self.serve(parcel, fault)
            }
            Way::ToTablet => self.hear(parcel),
        }
    }

    fn office_fault(&mut self) -> Fault {
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
        let request = from_text(&parcel.text)?;
        if self.is_signed_out(parcel) {
            return Ok(());
        }
        let rows_before = self.office.ledger.feed().len();
        let reply = self.office.serve(&parcel.session, &request, fault);
        self.witness.follow(&self.office)?;
        self.only_deposits(parcel, &request, rows_before)?;
        let Some(reply) = reply else { return Ok(()) };
        match (&request, &reply) {
            (Request::Push(push), Reply::Pushed(pushed)) => {
                let events = push.events.iter().map(|json| serde_json::from_str(json.get()).ok());
                self.count_lost_rights(parcel, events, pushed);
            }
            (Request::Pull(_), _) if parcel.foreign => {
                return Err("a tablet asks a server that speaks another protocol".into());
            }
            (Request::Pull(pull), Reply::Page(page)) => {
                oracle::page_is_theirs(&self.witness, &parcel.session, pull, page)?;
            }
            (Request::Pull(pull), Reply::CursorUnreadable) => {
                let asking = self.tablets.get(parcel.at.tablet).filter(|tablet| tablet.awaits(parcel));
                oracle::may_be_unreadable(&self.office, asking, parcel.life)
                    .map_err(|why| format!("{why}: {pull:?}"))?;
                self.trace.count("cursor of another life");
            }
            _ => {}
        }
        let life = self.office.life.number;
        let answer = Parcel { way: Way::ToTablet, life, text: to_text(&reply), ..parcel.clone() };
        self.send(answer);
        Ok(())
    }

    /// Entries that were denied since a right was lost while they were on their way.
    fn count_lost_rights(
        &mut self,
        parcel: &Parcel,
        events: impl Iterator<Item = Option<Event>>,
        pushed: &Pushed,
    ) {
        let since = usize::try_from(parcel.head).unwrap_or(usize::MAX);
        let rows = self.office.ledger.feed().get(since..).unwrap_or_default();
        let user = parcel.session.staff.user;
        for (event, verdict) in events.zip(&pushed.verdicts) {
            let denied = matches!(
                verdict,
                Verdict::SetAside {
                    why: WhySetAside::Denied { denied: Denied::NoRightToCase | Denied::NoRightToPerson }
                }
            );
            let lost = event.is_some_and(|event| {
                rows.iter().any(|row| {
                    let lost =
                        matches!(row.what, RowKind::Right { user: whose, gained: false } if whose == user);
                    lost && row.stream == event.stream
                })
            });
            if denied && lost {
                self.trace.count("right lost in mid-push");
            }
        }
    }
}
