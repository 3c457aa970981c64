//! The office revokes a tablet, which delivers what it holds and then erases itself.

use super::World;
use crate::sim::bug::Bug;
use crate::sim::network::{At, Parcel, Request};
use crate::sim::oracle;
use domain::sync::message::{Pushed, Verdict, WhySetAside};

impl World {
    /// Somebody reports a tablet as lost. What is on its way from it comes after that.
    pub(super) fn revoke(&mut self, at: At) {
        let Some(tablet) = self.tablets.get(at.tablet) else { return };
        if self.office.revoked.insert(tablet.session.replica) {
            self.trace.count("device revoked");
        }
    }

    /// Whether the office does not know any more who is asking: a restore ends all sessions. A tablet greets it before it
    /// has another.
    pub(super) fn is_signed_out(&self, parcel: &Parcel) -> bool {
        self.is_revoked(parcel) && parcel.life < self.office.life.restored
    }

    fn is_revoked(&self, parcel: &Parcel) -> bool {
        self.office.revoked.contains(&parcel.session.replica)
    }

    /// Nothing that a revoked tablet sends enters the record.
    ///
    /// # Errors
    /// What did.
    pub(super) fn only_deposits(
        &self,
        parcel: &Parcel,
        request: &Request,
        rows_before: usize,
    ) -> Result<(), String> {
        let rows = self.office.ledger.feed().len();
        let deposits = matches!(request, Request::Push(_)) && self.is_revoked(parcel);
        if deposits && rows != rows_before {
            return Err(format!("a revoked tablet wrote {} rows", rows - rows_before));
        }
        Ok(())
    }

    /// The office has revoked the tablet and had received everything that was only on it when it said so.
    ///
    /// # Errors
    /// What it has not received.
    pub(super) fn erase(&mut self, at: At, said_in: u64) -> Result<(), String> {
        let Some(tablet) = self.tablets.get_mut(at.tablet) else { return Ok(()) };
        let disk = tablet.storage.disk();
        if tablet.tabs.get(at.tab).is_none_or(|tab| tab.seen != disk.turn) {
            // Another tab has saved something: the next run sends it first.
            return Ok(());
        }
        oracle::everything_was_received(&self.office, tablet, said_in)?;
        self.begin_anew(at);
        self.trace.count("revoked device erased");
        self.account_for("entry of an erased device lost by the office")
    }

    /// Planted: a tablet that erases itself as soon as it hears that it was revoked.
    pub(super) fn erases_too_early(&mut self, at: At, pushed: &Pushed) -> bool {
        let revoked = Verdict::SetAside { why: WhySetAside::TabletRevoked };
        let early = self.bug == Some(Bug::ErasedBeforeDelivery) && pushed.verdicts.contains(&revoked);
        if early {
            self.begin_anew(at);
        }
        early
    }
}
