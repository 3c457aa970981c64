//! What goes wrong, and how often. Storage fails in the proportions that others counted in the field: of 3.4 million failed
//! saves 26 % in opening the store, 26 % for lack of room, 19 % by a lost connection, 7 % for lack of room in opening, 6 %
//! while the connection was closing (Expensify, March 2026).

use super::{TABLETS_MAX, World};
use crate::sim::network::{At, Cut};
use crate::sim::office::PutBack;
use crate::sim::storage::Trouble;
use crate::sim::tab::Doing;

impl World {
    pub(super) fn go_wrong(&mut self, at: At) -> Result<(), String> {
        match self.dice.below(1130) {
            0..110 => self.lose_a_message(),
            110..220 => self.duplicate_a_message(),
            220..270 => self.lose_patience(at),
            270..350 => self.cut(at),
            350..430 => self.crash(at),
            430..470 => self.close_a_tab(at),
            470..600 => self.set_clock(at),
            600..635 => return self.wipe(at),
            635..675 => self.copy(at),
            675..710 => return self.put_back(PutBack::Restored),
            710..745 => return self.put_back(PutBack::Copied),
            745..775 => self.revoke(at),
            775..805 => self.speak_another_protocol(),
            _ => self.fail_storage(at),
        }
        Ok(())
    }

    /// Storage fails, in the proportions counted in the field (in thousandths, those named above being all).
    fn fail_storage(&mut self, at: At) {
        match self.dice.below(844) {
            0..263 => self.fail_to_open(at, "storage did not open"),
            263..520 => {
                let refused = 1 + self.dice.below(4);
                self.trouble(at, Trouble::Full(refused), "storage full");
            }
            520..710 => self.trouble(at, Trouble::ConnectionLost, "storage connection lost"),
            710..780 => self.fail_to_open(at, "storage full in opening"),
            _ => self.trouble(at, Trouble::Closing, "storage connection closing"),
        }
    }

    /// The office runs a newer server for a while, or the app is too old for it.
    fn speak_another_protocol(&mut self) {
        self.foreign_until = self.step + 10 + u32::try_from(self.dice.below(50)).unwrap_or(0);
        self.trace.count("server of another protocol");
    }

    fn lose_a_message(&mut self) {
        if self.network.deliver(&mut self.dice).is_some() {
            self.trace.count("message lost");
        }
    }

    fn duplicate_a_message(&mut self) {
        if self.network.duplicate(&mut self.dice) {
            self.trace.count("message came twice");
        }
    }

    fn lose_patience(&mut self, at: At) {
        let tab = self.tablets.get(at.tablet).and_then(|tablet| tablet.tabs.get(at.tab));
        if tab.is_some_and(|tab| matches!(tab.doing, Doing::Waiting { .. })) {
            self.give_up(at);
            self.trace.count("device gave up waiting");
        }
    }

    /// A tablet's network is cut for a while, one way or both.
    fn cut(&mut self, at: At) {
        let until = self.step + 20 + u32::try_from(self.dice.below(100)).unwrap_or(0);
        let (cut, kind) = match self.dice.below(3) {
            0 => (Cut { to_office: until, to_tablet: 0 }, "partition: nothing reaches the office"),
            1 => (Cut { to_office: 0, to_tablet: until }, "partition: no answer comes back"),
            _ => (Cut { to_office: until, to_tablet: until }, "partition: both ways"),
        };
        if let Some(tablet) = self.tablets.get_mut(at.tablet) {
            tablet.cut = cut;
            self.trace.count(kind);
        }
    }

    pub(super) fn crash(&mut self, at: At) {
        let Some(tablet) = self.tablets.get_mut(at.tablet) else { return };
        let lost = tablet.crash(&mut self.dice);
        self.note_at("died", at, lost as u64);
        self.trace.count("device died");
        if lost > 0 {
            self.trace.count("unflushed transactions lost");
        }
    }

    fn close_a_tab(&mut self, at: At) {
        if let Some(tablet) = self.tablets.get_mut(at.tablet) {
            tablet.open_again(at.tab);
            self.trace.count("tab closed and opened again");
        }
    }

    fn set_clock(&mut self, at: At) {
        const HOUR: i64 = 3_600_000;
        const YEAR: i64 = 365 * 24 * HOUR;
        let jumps = [
            (HOUR, "clock jumped an hour"),
            (-HOUR, "clock jumped an hour back"),
            (YEAR, "clock jumped a year"),
            (-YEAR, "clock jumped a year back"),
            (-40 * YEAR, "clock began anew"),
            (0, "clock set right"),
        ];
        let Some((ahead, kind)) = self.dice.pick(&jumps) else { return };
        if let Some(tablet) = self.tablets.get_mut(at.tablet) {
            tablet.clock_ahead_ms = ahead;
            self.trace.count(kind);
        }
    }

    /// A second tablet with the same database: the same replica, which counts on in two places.
    fn copy(&mut self, at: At) {
        if self.tablets.len() >= TABLETS_MAX {
            return;
        }
        if let Some(copy) = self.tablets.get(at.tablet).map(crate::sim::tablet::Tablet::copied) {
            self.tablets.push(copy);
            self.trace.count("device copied");
        }
    }

    /// The app is opened anew, and its storage does not let it.
    fn fail_to_open(&mut self, at: At, kind: &'static str) {
        if let Some(tablet) = self.tablets.get_mut(at.tablet) {
            (0..tablet.tabs.len()).for_each(|tab| tablet.open_again(tab));
            tablet.does_not_open = true;
            self.trace.count(kind);
        }
    }

    fn trouble(&mut self, at: At, trouble: Trouble, kind: &'static str) {
        if let Some(tablet) = self.tablets.get_mut(at.tablet) {
            tablet.storage.set_trouble(Some(trouble));
            self.trace.count(kind);
        }
    }
}
