//! Locking and the PIN. A PIN opens a key that never left memory; it wraps nothing on disk. Five wrong tries, a reload or
//! a closed tab, and the pass phrase is asked again.

use super::{LockedBy, Phase, Session, Worker, tablet};
use crate::rim;
use crate::state::device::Device;
use domain::search::western_digit;
use gloo::events::EventListener;
use gloo::timers::callback::Interval;
use leptos::prelude::*;
use sha2::{Digest as _, Sha256};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Digits of a PIN.
pub const PIN_DIGITS: usize = 6;
/// Wrong tries after which the pass phrase is asked.
const PIN_TRIES_MAX: u8 = 5;
/// How often to look whether the worker has gone away.
const LOOK_MS: u32 = 5_000;

/// The PIN was another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PinTrouble {
    /// Tries left; none: the pass phrase is asked.
    pub tries_left: u8,
}

/// What is kept in memory of a store that a PIN may open again.
pub(super) struct Kept {
    salt: [u8; 16],
    pin: [u8; 32],
    tries_left: Cell<u8>,
    device: RefCell<Option<Device>>,
}

impl Session {
    /// Sets a PIN for as long as the pass phrase need not be asked again. Tells whether it was six digits.
    pub fn set_pin(self, pin: &str) -> bool {
        let pin = &in_western_digits(pin);
        if pin.len() != PIN_DIGITS || !pin.bytes().all(|digit| digit.is_ascii_digit()) {
            return false;
        }
        let salt = tablet::salt();
        let kept = Kept {
            salt,
            pin: digest(&salt, pin),
            tries_left: Cell::new(PIN_TRIES_MAX),
            device: RefCell::new(None),
        };
        self.kept.set_value(Some(Rc::new(kept)));
        true
    }

    /// Whether a PIN is set.
    #[must_use]
    pub fn has_pin(self) -> bool {
        self.kept.with_value(Option::is_some)
    }

    /// Locks since the worker says so.
    pub fn lock(self) {
        self.tell_other_tabs();
        self.lock_because(LockedBy::Worker);
    }

    /// Locks here what another tab locked.
    pub(super) fn lock_with_other_tabs(self) {
        tablet::when_locked(move |store| {
            if self.open_store().is_some_and(|open| open == store) {
                self.lock_because(LockedBy::Worker);
            }
        });
    }

    pub(super) fn tell_other_tabs(self) {
        if let Some(store) = self.open_store() {
            tablet::tell_locked(&store);
        }
    }

    fn open_store(self) -> Option<String> {
        let (Phase::Open(device) | Phase::Away { device, .. }) = self.phase.get_untracked() else {
            return None;
        };
        Some(tablet::store_name(&device.org(), device.me()))
    }

    /// With a PIN the key stays in memory; without one it is gone.
    fn lock_because(self, by: LockedBy) {
        let (Phase::Open(device) | Phase::Away { device, .. }) = self.phase.get_untracked() else { return };
        let Some(worker) = self.whose(device) else {
            // Another tab has taken them off the list: their store is empty.
            return self.other_worker();
        };
        device.stop();
        let kept = self.kept.get_value();
        if let Some(kept) = &kept {
            kept.tries_left.set(PIN_TRIES_MAX);
            kept.device.replace(Some(device));
        }
        self.phase.set(Phase::Locked { worker, pin: kept.is_some(), tries_left: PIN_TRIES_MAX, by });
        if kept.is_none() {
            device.close();
        }
    }

    /// Opens with the PIN.
    pub async fn unlock_with_pin(self, pin: &str) -> Result<(), PinTrouble> {
        let none_left = PinTrouble { tries_left: 0 };
        let kept = self.kept.get_value().ok_or(none_left)?;
        if digest(&kept.salt, &in_western_digits(pin)) != kept.pin {
            return Err(self.wrong_pin(&kept));
        }
        let device = kept.device.take().ok_or(none_left)?;
        kept.tries_left.set(PIN_TRIES_MAX);
        self.touch();
        match device.start_again().await {
            Ok(()) => self.show(device),
            Err(trouble) => self.phase.set(Phase::Trouble(trouble)),
        }
        Ok(())
    }

    fn wrong_pin(self, kept: &Kept) -> PinTrouble {
        let tries_left = kept.tries_left.get().saturating_sub(1);
        kept.tries_left.set(tries_left);
        if let Phase::Locked { worker, by, .. } = self.phase.get_untracked() {
            if tries_left == 0 {
                self.forget_kept();
            }
            self.phase.set(Phase::Locked { worker, pin: tries_left > 0, tries_left, by });
        }
        PinTrouble { tries_left }
    }

    /// Drops the key that a PIN would open.
    pub(super) fn forget_kept(self) {
        if let Some(device) = self.kept.get_value().and_then(|kept| kept.device.take()) {
            device.close();
        }
        self.kept.set_value(None);
    }

    /// Closes an open store, if one is.
    pub(super) fn leave(self) {
        if let Phase::Open(device) | Phase::Away { device, .. } = self.phase.get_untracked() {
            device.stop();
            self.phase.set(Phase::SignedOut);
            device.close();
        }
    }

    /// Somebody is there.
    pub(super) fn touch(self) {
        self.touched.set_value(rim::wall_clock());
    }

    /// Locks once nobody has touched the app for as long as the worker chose.
    pub(super) fn lock_when_idle(self) {
        for event in ["pointerdown", "keydown"] {
            EventListener::new(&document(), event, move |_| self.touch()).forget();
        }
        let look = Interval::new(LOOK_MS, move || {
            let Phase::Open(device) = self.phase.get_untracked() else { return };
            let idle = rim::wall_clock().0 - self.touched.get_value().0;
            if idle > i64::from(device.lock_after_minutes()) * 60_000 {
                self.lock_because(LockedBy::Idleness);
            }
        });
        look.forget();
    }

    /// Whose open store this is, as this tablet's list has them.
    #[must_use]
    pub fn whose(self, device: Device) -> Option<Worker> {
        let (org, me) = (device.org(), device.me());
        tablet::workers().into_iter().find(|worker| worker.org == org && worker.user == me)
    }
}

/// A keyboard in Arabic types its own digits.
#[must_use]
pub fn in_western_digits(pin: &str) -> String {
    pin.chars().map(western_digit).collect()
}

fn digest(salt: &[u8], pin: &str) -> [u8; 32] {
    Sha256::new().chain_update(salt).chain_update(pin.as_bytes()).finalize().into()
}
