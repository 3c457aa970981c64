//! How often somebody may try a pass phrase. Counted by account *and* address together, so that a stranger who guesses at
//! a worker's name from elsewhere never locks the worker out; looser by address alone; and an enrolled tablet has an
//! allowance of its own that no stranger can use up. In memory: a restart forgives.

use crate::request::Address;
use domain::id::{DeviceId, OrgName};
use domain::time::Timestamp;
use std::collections::HashMap;

/// Tries on one account from one address, or from one enrolled tablet, within [`WINDOW_MS`].
pub const TRIES_PER_ACCOUNT: u32 = 5;
/// Tries from one address on any accounts: an office behind one address has many people.
pub const TRIES_PER_ADDRESS: u32 = 60;
/// A quarter of an hour after the first try the count begins anew.
pub const WINDOW_MS: i64 = 15 * 60 * 1000;
/// Counts kept; the oldest go first, so that no flood of names fills the memory.
const COUNTS_MAX: usize = 20_000;

/// Who tries to sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// Where.
    pub org: OrgName,
    /// As whom, in its plain form.
    pub name: String,
    /// From where.
    pub address: Address,
    /// From which tablet, if that has proved to be one of the organisation's.
    pub device: Option<DeviceId>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    Account(OrgName, String, Address),
    Device(OrgName, String, DeviceId),
    Address(Address),
}

#[derive(Clone, Copy, Debug)]
struct Count {
    since: Timestamp,
    tries: u32,
}

/// The tries of the last quarter of an hour.
#[derive(Debug, Default)]
pub struct Throttle(HashMap<Key, Count>);

impl Throttle {
    /// Counts a try.
    ///
    /// # Errors
    /// How many seconds to wait, where there were too many; the try is not made then.
    pub fn count(&mut self, caller: &Caller, now: Timestamp) -> Result<(), u64> {
        self.make_room(now);
        let keys = caller.keys();
        let wait = keys.iter().filter_map(|(key, limit)| self.wait(key, *limit, now)).max();
        if let Some(seconds) = wait {
            return Err(seconds);
        }
        for (key, _) in keys {
            let count = self.0.entry(key).or_insert(Count { since: now, tries: 0 });
            if has_passed(count.since, now) {
                *count = Count { since: now, tries: 0 };
            }
            count.tries += 1;
        }
        Ok(())
    }

    /// Forgets the tries of an account; those of the address stay, or guessing at many names would be free.
    pub fn forgive(&mut self, caller: &Caller) {
        for (key, _) in caller.keys() {
            match key {
                Key::Address(_) => {
                    self.0.entry(key).and_modify(|count| count.tries = count.tries.saturating_sub(1));
                }
                Key::Account(..) | Key::Device(..) => {
                    self.0.remove(&key);
                }
            }
        }
    }

    fn wait(&self, key: &Key, limit: u32, now: Timestamp) -> Option<u64> {
        let count = self.0.get(key).filter(|count| count.tries >= limit && !has_passed(count.since, now))?;
        let left_ms = count.since.plus_millis(WINDOW_MS).0 - now.0;
        Some(u64::try_from(left_ms).unwrap_or(0).div_ceil(1000).max(1))
    }

    fn make_room(&mut self, now: Timestamp) {
        if self.0.len() < COUNTS_MAX {
            return;
        }
        self.0.retain(|_, count| !has_passed(count.since, now));
        if self.0.len() >= COUNTS_MAX {
            let mut since: Vec<Timestamp> = self.0.values().map(|count| count.since).collect();
            since.sort_unstable();
            let middle = since.get(since.len() / 2).copied().unwrap_or(now);
            self.0.retain(|_, count| count.since > middle);
        }
    }
}

impl Caller {
    fn keys(&self) -> Vec<(Key, u32)> {
        match self.device {
            Some(device) => {
                vec![(Key::Device(self.org.clone(), self.name.clone(), device), TRIES_PER_ACCOUNT)]
            }
            None => vec![
                (Key::Account(self.org.clone(), self.name.clone(), self.address), TRIES_PER_ACCOUNT),
                (Key::Address(self.address), TRIES_PER_ADDRESS),
            ],
        }
    }
}

const fn has_passed(since: Timestamp, now: Timestamp) -> bool {
    // A clock that was set back must not lock anybody out for longer.
    now.0 >= since.0.saturating_add(WINDOW_MS) || now.0 < since.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;
    use uuid::Uuid;

    fn caller(name: &str, last_byte: u8, device: Option<u128>) -> Caller {
        Caller {
            org: OrgName("kilkenny".to_owned()),
            name: name.to_owned(),
            address: Address(Ipv4Addr::new(192, 0, 2, last_byte).into()),
            device: device.map(|id| DeviceId(Uuid::from_u128(id))),
        }
    }

    fn wear_out(throttle: &mut Throttle, caller: &Caller, tries: u32) {
        for _ in 0..tries {
            throttle.count(caller, Timestamp(0)).unwrap();
        }
    }

    #[test]
    fn a_stranger_wears_out_only_their_own_tries() {
        fn check(next: &Caller, expected: Result<(), u64>) {
            let mut throttle = Throttle::default();
            wear_out(&mut throttle, &caller("maura", 66, None), TRIES_PER_ACCOUNT);
            assert_eq!(throttle.count(next, Timestamp(60_000)), expected, "{next:?}");
        }
        check(&caller("maura", 66, None), Err(840));
        check(&caller("maura", 7, None), Ok(()));
        check(&caller("maura", 66, Some(1)), Ok(()));
        check(&caller("donal", 66, None), Ok(()));
    }

    #[test]
    fn an_address_may_not_try_every_name() {
        let mut throttle = Throttle::default();
        for number in 0..TRIES_PER_ADDRESS {
            wear_out(&mut throttle, &caller(&number.to_string(), 66, None), 1);
        }
        assert_eq!(throttle.count(&caller("maura", 66, None), Timestamp(0)), Err(900));
    }

    #[test]
    fn after_a_while_or_after_the_right_one_the_count_begins_anew() {
        let maura = caller("maura", 7, None);
        let mut throttle = Throttle::default();
        wear_out(&mut throttle, &maura, TRIES_PER_ACCOUNT);
        assert_eq!(throttle.count(&maura, Timestamp(WINDOW_MS)), Ok(()));
        throttle.forgive(&maura);
        wear_out(&mut throttle, &maura, TRIES_PER_ACCOUNT);
    }

    #[test]
    fn a_flood_of_names_does_not_fill_the_memory() {
        let mut throttle = Throttle::default();
        for number in 0..2 * COUNTS_MAX {
            let device = Some(number as u128);
            let _ = throttle.count(&caller("maura", 7, device), Timestamp(number as i64));
        }
        assert!(throttle.0.len() <= COUNTS_MAX);
    }
}
