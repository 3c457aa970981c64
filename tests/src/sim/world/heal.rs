//! How everything heals in the end: no more faults, and a bound on how long it may take.

use super::{AFTER_ALL, World};
use crate::sim::dice::Dice;
use crate::sim::network::Way;
use crate::sim::office::Fault;
use crate::sim::tablet::Tablet;

/// Rounds of sync within which everything must be quiet after the last fault.
const ROUNDS: usize = 4;
/// Steps within which one round of one device must end.
const ROUND_STEPS: usize = 20_000;

impl World {
    /// No more faults: everything must be sent and everything must arrive, within a bounded number of steps.
    ///
    /// # Errors
    /// What did not.
    pub fn heal(&mut self) -> Result<(), String> {
        self.dice = Dice::of_step(self.seed, AFTER_ALL);
        self.network.clear();
        self.tablets.iter_mut().for_each(Tablet::give_up);
        let mut before = Vec::new();
        for _ in 0..ROUNDS {
            for place in 0..self.tablets.len() {
                self.sync_to_the_end(place)?;
            }
            let now = self.standings();
            if now == before {
                return Ok(());
            }
            before = now;
        }
        Err(format!("not quiet after {ROUNDS} rounds without faults"))
    }

    fn standings(&self) -> Vec<(String, usize)> {
        let tablets = self.tablets.iter();
        tablets
            .map(|tablet| (tablet.replica().standing().cursor.0.clone(), tablet.replica().unsent()))
            .collect()
    }

    fn sync_to_the_end(&mut self, place: usize) -> Result<(), String> {
        self.begin(place);
        for _ in 0..ROUND_STEPS {
            let Some(tablet) = self.tablets.get_mut(place) else { return Ok(()) };
            let unsent = tablet.replica().unsent();
            if let Some(store) = tablet.take_store() {
                tablet.store(store);
                self.stored(place)?;
            } else if let Some(parcel) = self.network.deliver(&mut self.dice) {
                match parcel.way {
                    Way::ToOffice => self.serve(&parcel, Fault::None)?,
                    Way::ToTablet => self.hear(&parcel)?,
                }
            } else if unsent == 0 {
                return Ok(());
            } else {
                return Err(format!("tablet {place} rests with {unsent} entries unsent"));
            }
        }
        Err(format!("tablet {place} does not come to rest"))
    }
}
