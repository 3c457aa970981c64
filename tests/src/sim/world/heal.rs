//! How everything heals in the end: no more faults, and a bound on how long it may take.

use super::{AFTER_ALL, World};
use crate::sim::dice::Dice;
use crate::sim::network::{At, Cut};
use crate::sim::tab::Tab;
use domain::sync::limits::PROTOCOL;

/// Rounds of sync within which everything must be quiet after the last fault.
const ROUNDS: usize = 4;
/// Steps within which one round of one tab must end.
const ROUND_STEPS: usize = 20_000;

impl World {
    /// No more faults: everything must be sent and everything must arrive, within a bounded number of steps.
    ///
    /// # Errors
    /// What did not.
    pub fn heal(&mut self) -> Result<(), String> {
        self.dice = Dice::of_step(self.seed, AFTER_ALL);
        self.network.clear();
        self.office.protocol = PROTOCOL;
        self.desk_sends_again()?;
        for tablet in &mut self.tablets {
            (tablet.cut, tablet.does_not_open) = (Cut::default(), false);
            tablet.storage.set_trouble(None);
            for tab in &mut tablet.tabs {
                tab.composed.clear();
                tab.give_up();
            }
        }
        let mut before = Vec::new();
        for _ in 0..ROUNDS {
            for tablet in 0..self.tablets.len() {
                let tabs = self.tablets.get(tablet).map_or(0, |tablet| tablet.tabs.len());
                for tab in 0..tabs {
                    self.sync_to_the_end(At { tablet, tab })?;
                }
            }
            self.nobody_renews_for_nothing()?;
            let now = self.standings();
            if now == before {
                return Ok(());
            }
            before = now;
        }
        Err(format!("not quiet after {ROUNDS} rounds without faults"))
    }

    fn standings(&self) -> Vec<(String, usize)> {
        let tabs = self.tablets.iter().flat_map(|tablet| &tablet.tabs);
        tabs.map(|tab| (tab.replica().standing().cursor.0.clone(), tab.replica().unsent())).collect()
    }

    fn sync_to_the_end(&mut self, at: At) -> Result<(), String> {
        self.begin(at);
        for _ in 0..ROUND_STEPS {
            let Some(tablet) = self.tablets.get_mut(at.tablet) else { return Ok(()) };
            let Some(tab) = tablet.tabs.get_mut(at.tab) else { return Ok(()) };
            let unsent = tab.replica().unsent();
            if let Some(store) = Tab::take_store(tab) {
                tablet.store(at.tab, &store, &mut self.dice);
                self.stored(at)?;
            } else if let Some((parcel, _)) = self.network.deliver(&mut self.dice) {
                self.arrive(&parcel, false)?;
            } else if unsent == 0 {
                return Ok(());
            } else {
                return Err(format!("tablet {} rests with {unsent} entries unsent", at.tablet));
            }
        }
        Err(format!("tablet {} does not come to rest", at.tablet))
    }
}
